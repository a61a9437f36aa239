import type {Program} from './program.js'
import type {LabelledDimension} from './readers.js'

/** Version of the compiled form; another one can't be read. */
export const version = 3

/** A text for readers in a condition: index of the condition, and of the text. */
export type TextChoice = readonly [condition: number, text: number]

/** What a rendition says of a notice, beside its HTML. */
export interface NoticeFacts {
  /** Name in the config or in front matter, or `review-pending`; nothing for a notice of the text. */
  readonly id?: string
  /** `disclaimer`, `caution` or `information`. */
  readonly kind: string
  /** What the kind is called, in the language of the article; nothing in files of before. */
  readonly label?: string
  /** Version in the config, if there is one. */
  readonly version?: string
  /** Title, if there is one. */
  readonly title?: string
}

/**
 * A compiled article: everything that a rendition needs, as plain data.
 *
 * Unless it was restricted it holds what *every* reader may see: whoever gets
 * hold of it can read all of it.
 */
export interface CompiledArticle extends Program {
  /** Version of the form. */
  readonly lectern: typeof version
  /**
   * For whom it is, as the expression that it was restricted to; nothing when
   * it holds what every reader may see.
   */
  readonly restrictedTo?: string
  /** BCP 47 tag. */
  readonly language: string
  /** Dimensions and values, for reading profiles, with their labels in the language of the article. */
  readonly dimensions: ReadonlyArray<LabelledDimension>
  /** Names of the dimensions that readers may choose by. */
  readonly choices: ReadonlyArray<string>
  /** Prefix of ids that come from content. */
  readonly idPrefix: string
  /** Notices that instructions point at. */
  readonly notices: ReadonlyArray<NoticeFacts>
  /** Titles; the first whose condition holds is the reader's. */
  readonly title: ReadonlyArray<TextChoice>
  /** Descriptions; the first whose condition holds is the reader's. */
  readonly description: ReadonlyArray<TextChoice>
  /** Those who get nothing but a paragraph; the first whose condition doesn't hold is the reader's. */
  readonly withheld: ReadonlyArray<{
    /** Condition of all others. */
    readonly unless: number
    /** `audience`: it is for others; `errors`: it has errors; `gate`: it isn't approved; `restricted`: this copy is for others. */
    readonly reason: 'audience' | 'errors' | 'gate' | 'restricted'
    /** The paragraph, as HTML. */
    readonly html: string
  }>
}

/** A compiled article that can be rendered, and what is remembered on it. */
export interface DecodedArticle extends CompiledArticle {
  /** UTF-8 of the pieces, and of other parts by text, once bytes were asked for. */
  bytes?: {pieces: ReadonlyArray<Uint8Array>; texts: Map<string, Uint8Array>} | undefined
  /** Keys of variants that were asked for, by which conditions hold. */
  variantKeys?: Map<string, string> | undefined
}
