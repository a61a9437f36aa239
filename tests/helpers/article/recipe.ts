import type {Context} from './draft.js'

/** What recipes write other text with; they don't know each other. */
export interface Writers {
  /** Some blocks of any kind, as lines. */
  blocks(context: Context, count: number): Array<string>
  /** Some text of any kind. */
  inline(context: Context, count: number): string
}

/** How to write one kind of block. */
export interface BlockRecipe {
  name: string
  /** How its last line ends, where a block after it might be taken for a part of it. */
  ends?: 'lazily' | 'indented'
  /** Whether it goes without a blank line after a paragraph. */
  interrupts?: boolean
  /** Ranks that it may have, if it is a heading; the writer of blocks chooses. */
  ranks?: ReadonlyArray<number>
  /** Whether it can be written there (default: everywhere). */
  fits?(context: Readonly<Context>): boolean
  write(context: Context, writers: Writers): Array<string>
}

/** How to write one kind of inline form. */
export interface InlineRecipe {
  name: string
  /** Whether it may touch what is beside it. */
  touches: boolean
  /** Whether a word must come before it, since it means something else at the start of a line or paragraph. */
  follows?: 'line' | 'paragraph'
  /** Whether a word must come after it, since it means nothing at an end. */
  precedes?: boolean
  /** Whether it can be written there (default: everywhere). */
  fits?(context: Readonly<Context>): boolean
  write(context: Context, writers: Writers): string
}

/** How to write blocks into something. */
export interface BlockContainer {
  name: string
  fits?(context: Readonly<Context>): boolean
  /** Write it; `content` writes what stands in it, at the most once. */
  write(
    context: Context,
    content: (inner: Context) => Array<string>,
    writers: Writers
  ): Array<string>
}

/** How to write text into something; those that hold a sentence of their own are blocks. */
export interface InlineContainer<Written extends string | Array<string> = string> {
  name: string
  fits?(context: Readonly<Context>): boolean
  write(context: Context, content: (inner: Context) => string, writers: Writers): Written
}
