import type {Text} from 'mdast'
import type {Condition} from '../../audience/sets.js'

/** The indefinite article before a term. */
export interface Article {
  /** Text that it stands in; nothing where that is outside of the directive that the term is in. */
  node: Text | undefined
  /** Offset into its text. */
  start: number
  letters: string
}

/** A term in the tree. */
export interface Place {
  node: Text
  /** Offsets into the text of the node, with the possessive. */
  start: number
  end: number
  article: Article | undefined
  /** Whether the term is in several texts, as in `acute *pain*`: it stays, and what explains it stands after it. */
  spans?: true
  /** Who gets the words of readers here; others get the author’s. */
  readers: Condition
}
