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

/** A node, as far as it may be a text that was cut. */
interface MaybeText {
  type: string
  position?: Position | undefined
  value?: unknown
}

/**
 * Add a node to others, or to the text before it when both are parts of one
 * text of the source: where a text was cut tells of what was left out.
 *
 * @param into
 *   Nodes so far; the last one may be changed.
 * @param node
 *   Node to add.
 * @param before
 *   Position of the last node in the source.
 * @param after
 *   Position of the node in the source.
 */
export function addOrJoin<Node extends MaybeText>(
  into: Array<Node>,
  node: Node,
  before: Position | undefined,
  after: Position | undefined
): void {
  const last = into.at(-1)
  const same =
    before !== undefined &&
    before.start.offset === after?.start.offset &&
    before.end.offset === after?.end.offset
  if (same && last?.type === 'text' && node.type === 'text') {
    last.value = String(last.value) + String(node.value)
  } else into.push(node)
}
