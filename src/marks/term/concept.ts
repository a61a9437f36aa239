/** How a concept is put for readers. */
export const termUses = ['term-first', 'plain-first', 'replace', 'gloss', 'expand', 'keep'] as const

/** How a concept is put for readers. */
export type TermUse = (typeof termUses)[number]

/** Number of a form. */
export type GrammaticalNumber = 'singular' | 'plural'

/** A word or phrase that a concept goes by: all are found, the first of a number is printed. */
export interface Form {
  singular: ReadonlyArray<string>
  plural: ReadonlyArray<string>
  /** Whether it is found as it is written only. */
  exact: boolean
  /** Whether it is short for the first form of the concept. */
  abbreviation: boolean
}

/** What is said to some readers. */
export interface Saying {
  use: TermUse
  /** Plain form. */
  singular?: string | undefined
  plural?: string | undefined
  /** Short explanation. */
  gloss?: string | undefined
  /** Plain form before a noun; without one the term stays there. */
  attributive?: string | undefined
  /** Whether the plain form can be counted. */
  countable?: boolean | undefined
  /** Number of a plain form that has one only. */
  number?: GrammaticalNumber | undefined
  /** Whether the plain form is a broader idea. */
  broader?: boolean | undefined
}

/** One idea, and the words for it. */
export interface Concept {
  id: string
  /** Language of its words, as a BCP 47 tag; it acts in no other. */
  language: string
  /** What it is called in articles. */
  forms: ReadonlyArray<Form>
  /** What the term is in a sentence. */
  slot?: 'noun' | 'attributive' | 'adverb' | undefined
  /** Whether the term can be counted. */
  countable?: boolean | undefined
  /** Words or phrases that one of which must stand right before or after the term. */
  only?:
    | {before?: ReadonlyArray<string> | undefined; after?: ReadonlyArray<string> | undefined}
    | undefined
  /** Words or phrases that none of which may stand right before or after the term, and longer terms. */
  never?:
    | {
        before?: ReadonlyArray<string> | undefined
        after?: ReadonlyArray<string> | undefined
        in?: ReadonlyArray<string> | undefined
      }
    | undefined
  /** Class that its author says it has, where the words don’t tell. */
  polarity?: 'raised' | 'lowered' | 'absent' | 'present' | 'negated' | 'hedged' | undefined
  /** Concepts of one family share one plain stem. */
  family?: string | undefined
  /** Codes in other vocabularies, by name of the vocabulary. */
  codes?: Readonly<Record<string, string>> | undefined
  /** Where the entry was checked. */
  source?: string | undefined
  /** Why an entry that would be refused is right. */
  confirmed?: string | undefined
  /** Contexts that an editor accepted. */
  audited?: ReadonlyArray<string> | undefined
  /** What is said, by expression; who is in none gets the article's word. */
  say: Readonly<Record<string, Saying>>
}
