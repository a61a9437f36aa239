import type {Nodes} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {isDefinition} from './definition.js'
import {type State, seenOf} from './state.js'

/** Whether a node is no block: a definition, or `::section`. */
export function isNoBlock(node: Nodes): boolean {
  return isDefinition(node) || (node.type === 'leafDirective' && node.name === 'section')
}

/**
 * Work out who sees some blocks right under a heading, with nothing that they
 * see between the two.
 *
 * @param state
 *   State of the article; `seen` is known.
 * @param children
 *   Blocks of a parent.
 * @param isWanted
 *   Whether a block is one of them.
 * @param highest
 *   Highest rank of a heading that counts (default: 1).
 * @returns
 *   Readers, by block.
 */
export function underHeading(
  state: State,
  children: ReadonlyArray<Nodes>,
  isWanted: (node: Nodes) => boolean,
  highest = 1
): Map<Nodes, Condition> {
  const {sets} = state
  const result = new Map<Nodes, Condition>()
  let headed: Condition = 0
  for (const node of children) {
    if (isNoBlock(node)) continue
    const seen = seenOf(state, node)
    if (isWanted(node)) result.set(node, sets.and(headed, seen))
    const isHeading = node.type === 'heading' && node.depth >= highest
    headed = isHeading ? sets.or(headed, seen) : sets.minus(headed, seen)
  }
  return result
}
