import type {Heading, Nodes} from 'mdast'
import {SKIP, visit} from 'unist-util-visit'
import {isNote} from '../../annotate/definition.js'
import {type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'

/**
 * Who stands under a heading of which rank, where a node is: its own heading is
 * one below.
 *
 * @param state
 *   State of the article; `seen` is known.
 * @param nodes
 *   Nodes.
 * @returns
 *   For each node its readers by rank, from 0.
 */
export function ranksFor(
  state: State,
  nodes: ReadonlyMap<Nodes, unknown>
): Map<Nodes, ReadonlyArray<Condition>> {
  const {sets} = state
  const result = new Map<Nodes, ReadonlyArray<Condition>>()
  const under: Array<Condition> = [1, 0, 0, 0, 0, 0, 0]
  if (nodes.size === 0) return result
  visit(state.tree, (node) => {
    if (isNote(node)) return SKIP
    if (node.type === 'heading') pass(node)
    if (!nodes.has(node)) return undefined
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
