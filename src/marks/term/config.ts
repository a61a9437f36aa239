import type {TermUse} from './lexicon.js'

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

/** What a config says of vocabulary. */
export interface LexiconConfig {
  /** Vocabulary (default: none). */
  readonly lexicon?: ReadonlyArray<ConceptConfig>
}
