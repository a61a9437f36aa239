import type {Properties} from 'hast'
import type {Position} from 'unist'

/** Copy a position: trees of readers share nothing, so that each may be changed. */
export function copyPosition({end, start}: Readonly<Position>): Position {
  return {end: {...end}, start: {...start}}
}

/** Copy the properties of an element. */
export function copyProperties(properties: Readonly<Properties>): Properties {
  const copy = {...properties}
  for (const name in copy) {
    const value = copy[name]
    if (Array.isArray(value)) copy[name] = [...value]
  }
  return copy
}

/** A node, as far as it may be a text. */
interface MaybeText {
  type: string
  data?: object | undefined
  position?: Position | undefined
  value?: unknown
}

/**
 * Add a node to others, or to the text before it when both are texts: where
 * one ends tells of what was left out. Empty texts aren't added.
 *
 * @param into
 *   Nodes so far; the last one may be changed.
 * @param node
 *   Node to add.
 */
export function addOrJoin<Node extends MaybeText>(into: Array<Node>, node: Node): void {
  if (node.type === 'text' && node.value === '') return
  const last = into.at(-1)
  if (last?.type !== 'text' || node.type !== 'text' || last.data || node.data) {
    into.push(node)
    return
  }
  last.value = String(last.value) + String(node.value)
  const {position} = last
  if (position && node.position) last.position = {start: position.start, end: node.position.end}
  else delete last.position
}
