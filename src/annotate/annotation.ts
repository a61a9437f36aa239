import type {ElementContent} from 'hast'
import type {PhrasingContent} from 'mdast'
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

/** A use of a key, or what stands for its number. */
interface KeyUse {
  key: number
}

/** What stands for the number of a key. */
interface NumberUse extends KeyUse {
  /** Whether it is written as letters. */
  letters?: boolean
}

/** How a link back is written for one use of a key, see `BackLinks`. */
export interface BackUse {
  /** Whether it is the first use. */
  first: boolean
  /** Number of the key, perhaps as letters. */
  number: string
  /** Which use it is, from 1. */
  use: string
  /** What tells its id apart from those of other uses: nothing for the first, then `-2` and so on. */
  suffix: string
}

/** Links back from an entry of a list to the uses of its key. */
export interface BackLinks extends NumberUse {
  /**
   * Give the nodes for one use.
   *
   * Its texts may stand for those of every reader, so they can only be put in
   * texts and properties as they are.
   */
  links: (use: Readonly<BackUse>) => Array<ElementContent>
  /** The same as mdast; nothing where the way from mdast to hast makes them by itself. */
  nodes?: (use: Readonly<BackUse>) => Array<PhrasingContent>
}

/** The content of what an mdast node becomes, for some readers. */
interface Becoming extends NumberUse {
  condition: Condition
  /** The use that it is. */
  use: object
  /** Give the content, with the number of the key and what tells the use apart from others. */
  children: (number: string, suffix: string) => Array<ElementContent>
}

/** What stands between the members of a group. */
interface Group {
  /** Text between two members. */
  separator: string
  /** Text before the last member of three or more whose numbers follow each other. */
  range: string
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
  number?: NumberUse
  /** Set the property `ariaLabel` of the element to a text, `{number}` being the number of a key. */
  label?: KeyUse & {text: string}
  /** A use of a key: tell apart the property `id` of the element, from the second use on. */
  reference?: KeyUse
  /** Keep ids of headings away from the property `id` of the element. */
  reserve?: true
  /** Who sees the tags of the element; all who see it get its content. */
  tags?: Condition
  /** Who gets the list or item loose, as mdast says it. */
  spread?: Condition
  /** Who sees the class names of the element. */
  className?: Condition
  /** Who sees the property `type` of the element. */
  type?: Condition
  /**
   * What the node becomes in hast, for readers for whom `mdast-util-to-hast` would
   * make something else of it: where citations have the numbers, a reference to a
   * note has a letter.
   */
  becomes?: Becoming
  /** The children of the element are entries and the newline after each, to be put in order. */
  list?: true
  /** This element, or the newline after it, is the entry of a key. */
  entry?: KeyUse
  /** Put links back in the place of this node. */
  back?: BackLinks
  /** The children of the element are members, two for each use, to be put in order. */
  group?: Group
  /**
   * This is one of the two forms of a member, `alone` or, right after it,
   * `within` a run of numbers.
   */
  member?: {use: KeyUse; form: 'alone' | 'within'}
  /** This is a heading of the article's own, of this rank. */
  outline?: number
  /** This is a notice; its first children are its title, which may be headings of several ranks. */
  notice?: {facts: NoticeFacts; titles: number}
}
