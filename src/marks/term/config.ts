import type {TermUse} from './concept.js'

/** Words in one or both numbers; a list holds further cases, of which the first is printed. */
export interface FormConfig {
  readonly singular?: string | ReadonlyArray<string>
  readonly plural?: string | ReadonlyArray<string>
  /** Found as written only (default: where it has two capitals in a row or a capital after its first letter). */
  readonly exact?: boolean
  /** Short for the first form of the concept (default: `false`). */
  readonly abbreviation?: boolean
}

/** What is said to some readers for a concept. */
export interface SayingConfig {
  /**
   * `term-first` “thrombosis (blood clot)”, then “thrombosis”; `plain-first`
   * the other way round, then “blood clot”; `replace`; `gloss` the term and
   * its explanation, then the term; `expand` “mesenchymal stem cell (MSC)”,
   * then “MSC”; `keep` (default: `term-first`).
   */
  readonly use?: TermUse
  /** Plain form. */
  readonly singular?: string
  readonly plural?: string
  /** Short explanation, for `gloss`. */
  readonly gloss?: string
  /** Plain form before a noun (default: the term stays there). */
  readonly attributive?: string
  /** Whether the plain form can be counted. */
  readonly countable?: boolean
  /** Number of a plain form that has one only. */
  readonly number?: 'singular' | 'plural'
  /** Whether the plain form is a broader idea (default: `false`). */
  readonly broader?: boolean
}

/** One idea, and the words for it. */
export interface ConceptConfig {
  /** Name of the concept, for `:term[…]{id=…}` and messages. */
  readonly id: string
  /** Language of its words (default: that of the config); in articles in another one it doesn't act. */
  readonly language?: string
  /** What it is called in articles. */
  readonly forms: ReadonlyArray<string | FormConfig>
  /** What the term is in a sentence. */
  readonly slot?: 'noun' | 'attributive' | 'adverb'
  /** Whether the term can be counted. */
  readonly countable?: boolean
  /** Words or phrases, one of which must stand right before or after the term. */
  readonly only?: {readonly before?: ReadonlyArray<string>; readonly after?: ReadonlyArray<string>}
  /** Words or phrases that may not stand right before or after the term, and longer terms that it is no part of. */
  readonly never?: {
    readonly before?: ReadonlyArray<string>
    readonly after?: ReadonlyArray<string>
    readonly in?: ReadonlyArray<string>
  }
  /** Class that its author says it has, where the words don’t tell. */
  readonly polarity?: 'raised' | 'lowered' | 'absent' | 'present' | 'negated' | 'hedged'
  /** Concepts of one family share one plain stem. */
  readonly family?: string
  /** Codes in other vocabularies. */
  readonly codes?: Readonly<Record<string, string>>
  /** Where the entry was checked: an address, or `editorial`. */
  readonly source?: string
  /** Why an entry that would be refused is right. */
  readonly confirmed?: string
  /** Contexts that an editor accepted. */
  readonly audited?: ReadonlyArray<string>
  /** What is said, by expression; the expressions are disjoint, and who is in none gets the article's word. */
  readonly say: Readonly<Record<string, SayingConfig>>
}

/** Where vocabulary acts. */
interface VocabularyConfig {
  /** Whether words of headings are replaced (default: `true`); they are never explained there. */
  readonly headings?: boolean
  /** Whether words of images’ alternatives are replaced (default: `false`); they are never explained there. */
  readonly alternatives?: boolean
  /** Whether a term is explained once in an article, or once in each section with a heading of rank 1 or 2 (default: `article`). */
  readonly firstUse?: 'article' | 'section'
}

/** What a config says of vocabulary. */
export interface LexiconConfig {
  /**
   * Vocabulary: concepts; or the path of a YAML, JSON, CSV or TSV file of them,
   * which `loadConfig` reads; a list may hold both (default: none).
   */
  readonly lexicon?: ReadonlyArray<ConceptConfig | string> | string
  /** Where vocabulary acts (default: in text and headings, explained once in an article). */
  readonly vocabulary?: VocabularyConfig
}
