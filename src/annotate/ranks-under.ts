import type {Heading, Nodes} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import type {Condition} from '../audience/sets.js'
import {isNote} from './definition.js'
import {nodesOf, type State, seenOf} from './state.js'

/**
 * Work out who stands under a heading of which rank, where something with a
 * heading of its own is: that one is one below.
 *
 * @param state
 *   State of the article; `seen` is known.
 * @param isWanted
 *   Whether a node is such a place.
 * @returns
 *   Readers for each rank of that heading, by node.
 */
export function ranksUnder(
  state: State,
  isWanted: (node: Nodes) => boolean
): Map<Nodes, Array<Condition>> {
  const {sets} = state
  const result = new Map<Nodes, Array<Condition>>()
  // Most articles have none, and a walk takes time.
  if (![...nodesOf(state)].some(isWanted)) return result
  const under: Array<Condition> = [1, 0, 0, 0, 0, 0, 0]
  visit(state.tree, (node) => {
    if (isNote(node)) return SKIP
    if (node.type === 'heading') pass(node)
    if (!isWanted(node)) return undefined
    const ranks: Array<Condition> = [0, 0, 0, 0, 0, 0, 0]
    for (const [depth, condition] of under.entries()) {
      const rank = depth === 0 ? 2 : Math.min(depth + 1, 6)
      ranks[rank] = sets.or(ranks[rank] as Condition, condition)
    }
    result.set(node, ranks)
    return undefined
  })
  return result

  function pass(heading: Heading): void {
    const seen = seenOf(state, heading)
    for (const [depth, condition] of under.entries()) under[depth] = sets.minus(condition, seen)
    under[heading.depth] = sets.or(under[heading.depth] as Condition, seen)
  }
}
