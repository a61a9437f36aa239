import type {Element, ElementContent, RootContent, Text} from 'hast'
import {annotationOf, readAnnotation, type State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'

/** Who sees a node, when `around` see its parent. */
export function seenWithin(
  {annotations}: State,
  node: ElementContent | RootContent,
  around: Condition
): Condition {
  return readAnnotation(annotations, node)?.condition ?? around
}

/** A node for some of those who see its parent. */
export function only<Node extends ElementContent>(
  state: State,
  node: Node,
  condition: Condition,
  around: Condition
): Node {
  if (condition !== around) annotationOf(state, node).condition = condition
  return node
}

/**
 * Put newlines after blocks, and when `loose` before the first one.
 *
 * A newline goes with the block before it.
 */
export function wrap<Node extends RootContent>(
  state: State,
  nodes: ReadonlyArray<Node>,
  loose?: boolean
): Array<Node | Text> {
  const result: Array<Node | Text> = loose ? [newline()] : []
  for (const node of nodes) {
    const after = newline()
    const {condition, entry} = readAnnotation(state.annotations, node) ?? {}
    if (condition !== undefined) annotationOf(state, after).condition = condition
    if (entry) annotationOf(state, after).entry = entry
    result.push(node, after)
  }
  return result
}

/** A line ending. */
export function newline(): Text {
  return {type: 'text', value: '\n'}
}

/** Whether a node is a paragraph. */
export function isParagraph(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'p'
}
