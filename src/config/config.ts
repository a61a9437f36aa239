import type {LocalText} from '../annotate/local-text.js'
import type {RewriteUrl} from '../annotate/rewrite-url.js'
import type {MarksConfig, MarksWords} from '../marks/index.js'
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

/** Words that Lectern adds, in one language. */
export interface Words extends MarksWords {
  /** The one paragraph of an article that errors keep from everybody. */
  readonly unavailable: string
  /** The one paragraph for those who get approved articles only. */
  readonly gated: string
  /** Name of the list of headings before the text of a page. */
  readonly onThisPage: string
  /** How long reading a page takes: `{minutes}`, such as “4 minutes”, and `{words}`, a number. */
  readonly readingTime: string
  /** The one paragraph for those whom a restricted copy of the article is not for. */
  readonly restricted: string
  /** The one paragraph for whom the article is not meant. */
  readonly withheld: string
}

/** Everything that is the publisher's to say: data, but for `url`. */
export interface Config extends MarksConfig {
  /** What readers are told apart by, by name. */
  readonly dimensions: Readonly<Record<string, DimensionConfig>>
  /** Named sets of readers: expressions, by name. */
  readonly audiences?: Readonly<Record<string, string>>
  /** Prefix of ids that come from content (default: `'l-'`); with `''` an id can shadow a global of the page. */
  readonly idPrefix?: string
  /** Language of plain texts in this config, and of articles that don't say theirs (default: `'en'`). */
  readonly language?: string
  /** Words that Lectern adds, by language, each with all words; `en`, `es`, `de` and `fr` are there, and can be replaced. */
  readonly words?: Readonly<Record<string, Words>>
  /** How front matter is read. */
  readonly frontMatter?: {
    /**
     * Names that front matter has for keys of Lectern, by the name that Lectern
     * gives them: `{topics: 'subjects'}`; with `false` the key is the host's.
     */
    readonly keys?: Readonly<Record<string, string | false>>
  }
  /**
   * Rewrites the addresses of links and images that lead out of the article:
   * `(address) => address.replace(/\.md(?=#|$)/, '/')`. It must be pure; what it
   * gives is checked like any address.
   */
  readonly url?: RewriteUrl
  /** Warnings and information that is left out, by id: `{'foreign-markup': false}` (default: none). */
  readonly warnings?: Readonly<Record<string, boolean>>
  /** Limits on the size and structure of articles. */
  readonly limits?: Partial<Limits>
}

/** Names of values, narrower ones included. */
type ValueNames<Values> = {
  [Name in keyof Values & string]:
    | Name
    | (Values[Name] extends {readonly narrower: infer Narrower} ? ValueNames<Narrower> : never)
}[keyof Values & string]

/**
 * Profile of a reader, with the dimensions and values of a config; what is not
 * given takes its default.
 *
 * It is inferred, so that errors print the profile rather than the config.
 */
export type ProfileOf<Settings extends Config> = {
  readonly [Dimension in keyof Settings['dimensions'] & string]?: {
    [Name in ValueNames<Settings['dimensions'][Dimension]['values']>]: Name
  }[ValueNames<Settings['dimensions'][Dimension]['values']>]
} extends infer Profile
  ? {[Dimension in keyof Profile]: Profile[Dimension]}
  : never

/** What of a config TypeScript can hold against the rest of it. */
export type Checked<Settings extends Config> = {
  readonly [Key in Exclude<keyof Settings, keyof Config>]: never
} & {
  readonly dimensions: CheckedDimensions<Settings['dimensions']>
}

/** Dimensions whose names are known, each with a default that is one of its values. */
type CheckedDimensions<Dimensions> =
  Dimensions extends Readonly<Record<string, DimensionConfig>>
    ? string extends keyof Dimensions
      ? unknown
      : {readonly [Name in keyof Dimensions]: {readonly default: DefaultOf<Dimensions[Name]>}}
    : never

/** What the default must be; a text of which nothing is known is checked when the config is. */
type DefaultOf<Dimension extends DimensionConfig> = string extends Dimension['default']
  ? string
  : Dimension['default'] extends ValueNames<Dimension['values']>
    ? unknown
    : {expected: ValueNames<Dimension['values']>}

/**
 * Type a config, so that profiles are checked against it.
 *
 * @param config
 *   Config; it is checked by `createLectern`.
 * @returns
 *   The same config.
 */
export function defineConfig<const Settings extends Config>(
  config: Settings & Checked<Settings>
): Settings {
  return config
}
