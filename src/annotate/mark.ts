import type {ElementContent} from 'hast'
import type {Nodes, Parents} from 'mdast'
import type {Handler, State as HastState} from 'mdast-util-to-hast'
import type {Condition} from '../audience/sets.js'
import type {DirectiveNames} from '../syntax/directive-names.js'
import type {State} from './state.js'

/** Nodes that stand for a node in the whole article, with who sees them in `state.seen`; nothing for the node itself. */
export type Lower = (node: Nodes) => ReadonlyArray<Nodes> | undefined

/** Handlers of a mark for the way from mdast to hast. */
interface HastMark {
  /** By type of mdast node, as in mdast-util-to-hast. */
  handlers?: Readonly<Record<string, Handler>>
  /** What comes after the body. */
  footer?: (hast: HastState) => ElementContent | undefined
}

/**
 * A place where readers may differ: one kind of mark is one module.
 *
 * All hooks are optional, and are called in the order of this interface, each
 * for all marks before the next.
 */
export interface Mark {
  /** Name of the kind. */
  kind: string
  /** Names of directives that are read by this mark, and the forms they take. */
  names?: DirectiveNames
  /**
   * Look at the children of a parent that holds directives: narrow who sees
   * them, replace what isn't a wrapper for its children, report faults.
   */
  annotate?(state: State, parent: Parents, context: Condition): void
  /** Look at the whole article, when it is known who sees what. */
  resolve?(state: State): void
  /** By type of node, what stands for it in the whole article. */
  lower?(state: State): Readonly<Record<string, Lower>>
  /** Add to the whole article what the config brings. */
  insert?(state: State): void
  /** Take part in the way to hast. */
  hast?(state: State): HastMark
}
