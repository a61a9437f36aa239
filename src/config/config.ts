import type {LocalText} from '../annotate/local-text.js'
import type {NoticeKind} from '../marks/notice/kinds.js'
import type {TermUse} from '../marks/term/lexicon.js'
import type {Limits} from '../source/limits.js'

/** A value of a dimension. */
export interface ValueConfig {
  /** What readers are shown for it; never the name. */
  readonly label?: LocalText
  /** Narrower values: a name covers its value and these. */
  readonly narrower?: Readonly<Record<string, ValueConfig>>
}

/** Something that readers are told apart by. */
export interface DimensionConfig {
  /** Question to a reader who chooses. */
  readonly question?: LocalText
  /** Why the question is asked. */
  readonly reason?: LocalText
  /** Whether the values ascend, so that they can be compared (default: `false`). */
  readonly ordered?: boolean
  /** All values; when `ordered`, lowest first. */
  readonly values: Readonly<Record<string, ValueConfig>>
  /** Value of readers of whom nothing is known. */
  readonly default: string
}

/** Text owed to readers. */
export interface NoticeConfig {
  /** Name of the notice, for messages and renditions. */
  readonly id: string
  readonly kind: NoticeKind
  /** Expression: whom it is for. */
  readonly for: string
  /** `start`: after a leading heading of rank 1, else first; `end`: after the body, before the footnotes. */
  readonly placement: 'start' | 'end'
  /** Whether it counts for `owed`, and an article without its text in its language is refused. */
  readonly required: boolean
  /** Version of the text, for records. */
  readonly version?: string
  /** Plain text; a heading of rank 2. */
  readonly title?: LocalText
  /** Markdown without directives, footnotes, definitions and raw HTML; `{name}` for a parameter. */
  readonly text: LocalText
  /** For each parameter, plain texts by expression; `otherwise` for everybody else. */
  readonly parameters?: Readonly<Record<string, Readonly<Record<string, LocalText>>>>
  /** Whether it is an example to be replaced: articles that show it get a warning (default: `false`). */
  readonly sample?: boolean
}

/** A kind of notice that must be there. */
export interface OwedConfig {
  readonly kind: NoticeKind
  /** Expression: to whom (default: everybody). */
  readonly to?: string
}

/** A word in one or both numbers. */
export interface FormConfig {
  readonly singular?: string
  readonly plural?: string
}

/** What is said to some readers for a concept. */
export interface SayingConfig extends FormConfig {
  /**
   * `term-first` “thrombosis (blood clot)”, then “thrombosis”; `plain-first`
   * the other way round, then “blood clot”; `replace`; `gloss` the term and
   * its explanation, then the term; `keep` (default: `term-first`).
   */
  readonly use?: TermUse
  /** Short explanation, for `gloss`. */
  readonly gloss?: string
}

/** One idea, and the words for it. */
export interface ConceptConfig {
  /** Name of the concept, for `:term[…]{id=…}` and messages. */
  readonly id: string
  /** Language of its words (default: that of the config); in articles in another one it doesn't act. */
  readonly language?: string
  /** What it is called in articles. */
  readonly forms: ReadonlyArray<FormConfig>
  /** What is said, by expression; the expressions are disjoint, and who is in none gets the article's word. */
  readonly say: Readonly<Record<string, SayingConfig>>
}

/** Words that Lectern adds, in one language. */
export interface Words {
  /** Heading over the footnotes. */
  readonly footnotes: string
  /** Name of a link from a footnote back to the text; `{reference}` is its number. */
  readonly backToReference: string
  /** The one paragraph of an article that errors keep from everybody. */
  readonly unavailable: string
  /** The one paragraph for those whom a restricted copy of the article is not for. */
  readonly restricted: string
  /** The one paragraph for whom the article is not meant. */
  readonly withheld: string
}

/** Everything that is the publisher's to say: data, but for the parser. */
export interface Config {
  /** What readers are told apart by, by name. */
  readonly dimensions: Readonly<Record<string, DimensionConfig>>
  /** Named sets of readers: expressions, by name. */
  readonly audiences?: Readonly<Record<string, string>>
  /** Prefix of ids that come from content (default: `'l-'`); with `''` an id can shadow a global of the page. */
  readonly idPrefix?: string
  /** Language of plain texts in this config, and of articles that don't say theirs (default: `'en'`). */
  readonly language?: string
  /** Texts owed to readers (default: none). */
  readonly notices?: ReadonlyArray<NoticeConfig>
  /** Kinds of notice that must be there for every reader (default: none). */
  readonly owed?: ReadonlyArray<OwedConfig>
  /** Vocabulary (default: none). */
  readonly lexicon?: ReadonlyArray<ConceptConfig>
  /** Words that Lectern adds, by language; `en`, `es`, `de` and `fr` are there. */
  readonly words?: Readonly<Record<string, Words>>
  /** Limits on the size and structure of articles. */
  readonly limits?: Partial<Limits>
}

/** Names of values, narrower ones included. */
type ValueNames<Values> = {
  [Name in keyof Values & string]:
    | Name
    | (Values[Name] extends {readonly narrower: infer Narrower} ? ValueNames<Narrower> : never)
}[keyof Values & string]

/** Profile of a reader, with the dimensions and values of a config; what is not given takes its default. */
export type ProfileOf<Settings extends Config> = {
  readonly [Dimension in keyof Settings['dimensions'] & string]?: ValueNames<
    Settings['dimensions'][Dimension]['values']
  >
}

/**
 * Type a config, so that profiles are checked against it.
 *
 * @param config
 *   Config; it is checked by `createLectern`.
 * @returns
 *   The same config.
 */
export function defineConfig<const Settings extends Config>(config: Settings): Settings {
  return config
}
