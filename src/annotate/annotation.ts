import type {Condition} from '../audience/sets.js'
import type {NoticeFacts} from '../compiled/article.js'

/** An occurrence of what is said differently at its first visible use. */
export interface FirstUse {
  /** Key that first uses are counted by. */
  key: number
}

/** An id that content asks for. */
export interface Id {
  /** Slug or explicit id, without the prefix. */
  name: string
  /** Whether the author chose it. */
  explicit: boolean
}

/** A pointer to a key: its number, or which use this is. */
interface KeyUse {
  key: number
}

/** The note of a key. */
export interface Note {
  key: number
  /** Part of the ids of the note (`fn-…`) and of its references (`fnref-…`). */
  name: string
}

/** Links back from a note to its references. */
export interface BackLinks {
  note: Note
  /** Whether they are blocks of their own, rather than the end of a paragraph. */
  flow: boolean
}

/**
 * What the conditional tree knows of a node, beside the node itself.
 *
 * Nodes point at it with one small integer in `data`; nodes without one are
 * seen with their parent.
 * Marks lower to these fields; nothing else of a mark is known downstream.
 */
export interface Annotation {
  /** Who sees the node, all that stands around it taken into account. */
  condition?: Condition
  /** This node belongs to one of the two forms of an occurrence. */
  first?: {use: FirstUse; form: 'first' | 'other'}
  /** Set the property `id` of the element. */
  id?: Id
  /** Set the property `href` of the element to the one of these ids that the reader sees. */
  href?: ReadonlyArray<Id>
  /** Set the value of the text to the number of a key. */
  number?: KeyUse
  /** Tell apart the property `id` of the element, from the second use of a key on. */
  reference?: KeyUse
  /** Who sees the tags of the element; all who see it get its content. */
  tags?: Condition
  /** Who gets the list or item loose, as mdast says it. */
  spread?: Condition
  /** Who sees the class names of the element. */
  className?: Condition
  /** The children of the element are notes and the newline after each, to be put in order. */
  list?: boolean
  /** This element, or the newline after it, is the note of a key. */
  note?: Note
  /** Put links back in the place of this node. */
  back?: BackLinks
  /** This is a heading of the article's own, of this rank. */
  outline?: number
  /** This is a notice; its first children are its title, which may be headings of several ranks. */
  notice?: {facts: NoticeFacts; titles: number}
}
