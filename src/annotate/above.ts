import type {Heading, Nodes} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {isDefinition} from './definition.js'
import {type State, seenOf} from './state.js'

/** A heading above a block, and what stands between the two. */
export interface Above {
  heading: Heading
  between: ReadonlyArray<Nodes>
}

/** Most blocks that are looked at, so that many blocks under one heading take no longer than they should. */
const most = 20

/**
 * Find the heading above a block; definitions and `::section` are no blocks.
 *
 * @param children
 *   Blocks of the parent.
 * @param index
 *   Index of the block among them.
 * @returns
 *   Heading; nothing when there is none, or it is far away.
 */
export function aboveOf(children: ReadonlyArray<Nodes>, index: number): Above | undefined {
  const between: Array<Nodes> = []
  for (let at = index - 1; at >= 0 && between.length < most; at--) {
    const node = children[at] as Nodes
    if (node.type === 'heading') return {between, heading: node}
    if (isDefinition(node) || (node.type === 'leafDirective' && node.name === 'section')) continue
    between.push(node)
  }
  return undefined
}

/** Who sees a block right under the heading above it, since they see nothing of what stands between. */
export function headedOf(state: State, {between, heading}: Above): Condition {
  return between.reduce<Condition>(
    (readers, node) => state.sets.minus(readers, seenOf(state, node)),
    seenOf(state, heading)
  )
}
