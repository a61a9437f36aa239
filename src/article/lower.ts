import type {Definition, FootnoteDefinition, Nodes, Parents} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {isDirective} from './directive.js'
import type {Lower, Mark} from './mark.js'
import {annotationOf, type State} from './state.js'

/**
 * Make the annotated article the whole article: standard nodes only, in the
 * places where readers get them, those that not everybody sees annotated.
 *
 * Directives give way to their children.
 * Definitions move to the end, since one in a list item that goes is still
 * good for a reference elsewhere.
 *
 * @param state
 *   State of the article; `seen` is known; the tree is changed in place.
 * @param marks
 *   Every kind of mark.
 */
export function lower(state: State, marks: ReadonlyArray<Mark>): void {
  const lowerers = new Map<string, Array<Lower>>()
  for (const mark of marks) {
    for (const [name, lowerer] of Object.entries(mark.lower?.(state) ?? {})) {
      lowerers.set(name, [...(lowerers.get(name) ?? []), lowerer])
    }
  }
  const definitions: Array<Definition> = []
  const notes: Array<FootnoteDefinition> = []
  lowerChildren(state.tree, state.readers)
  state.tree.children.push(...definitions, ...notes)
  for (const mark of marks) mark.insert?.(state)

  function lowerChildren(parent: Parents, around: Condition): void {
    const children: Array<Nodes> = []
    for (const child of parent.children) lowerNode(child, around, children)
    parent.children = children as never
  }

  function lowerNode(node: Nodes, around: Condition, into: Array<Nodes>): void {
    for (const lowerer of lowerers.get(node.type) ?? []) {
      const parts = lowerer(node)
      if (parts) {
        for (const part of parts) finish(part, around, into)
        return
      }
    }
    if (isDirective(node)) {
      for (const child of node.children) lowerNode(child, around, into)
    } else {
      finish(node, around, into)
    }
  }

  function finish(node: Nodes, around: Condition, into: Array<Nodes>): void {
    const seen = state.sets.and(state.seen.get(node) as Condition, around)
    state.seen.set(node, seen)
    if (seen !== around) annotationOf(state, node).condition = seen
    if ('children' in node) lowerChildren(node, seen)
    if (node.type === 'definition') definitions.push(node)
    else if (node.type === 'footnoteDefinition') notes.push(node)
    else if (node.type !== 'text' || node.value !== '') into.push(node)
  }
}
