import type {Condition} from '../audience/sets.js'

/** A notice that some readers are owed: what a check compares the output with. */
export interface Owed {
  id: string
  kind: string
  /** Who is owed it. */
  readers: Condition
  /**
   * Give the text of its title and content for a reader, by the index of each
   * value, white space folded.
   *
   * It is made of the config's texts, not of the tree that outputs are made of.
   */
  textFor: (reader: ReadonlyArray<number>) => string
  /** Give what of it its author has struck out; nothing where nobody can have. */
  struckFor?: (reader: ReadonlyArray<number>) => string
}
