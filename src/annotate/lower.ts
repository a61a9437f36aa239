import type {Definition, FootnoteDefinition, List, ListItem, Nodes, Parents} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {isDirective} from '../syntax/directive.js'
import {isDefinition} from './definition.js'
import type {Lower, Mark} from './mark.js'
import {placeParts} from './parts.js'
import {annotationOf, type State, seenOf} from './state.js'

/**
 * Make the annotated article the whole article: standard nodes only, in the
 * places where readers get them, those that not everybody sees annotated.
 *
 * Directives give way to their children.
 * Definitions move to the end of the root, since one in a list item that goes
 * is still good for a reference elsewhere: what stood around them decides
 * nothing any more, so they carry the whole condition themselves.
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
  state.tree.children = [...state.tree.children, ...definitions, ...notes]
  for (const mark of marks) mark.insert?.(state)
  placeParts(state)

  function lowerChildren(parent: Parents, around: Condition): void {
    const children: Array<Nodes> = []
    for (const child of parent.children) lowerNode(child, around, children)
    // Cast: a mark gives nodes of the kind that stood there.
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
    if (isDefinition(node)) {
      place(node, seenOf(state, node), state.readers)
      if (node.type === 'definition') definitions.push(node)
      else notes.push(node)
      return
    }
    place(node, state.sets.and(seenOf(state, node), around), around)
    into.push(node)
  }

  /** Note who sees a node in the place that it gets; `around` see its new parent. */
  function place(node: Nodes, seen: Condition, around: Condition): void {
    state.seen.set(node, seen)
    if (seen !== around) annotationOf(state, node).condition = seen
    if (node.type === 'list' || node.type === 'listItem') spread(node)
    if ('children' in node) lowerChildren(node, seen)
  }

  /** Note who gets a list or item with blank lines, where that was worked out. */
  function spread(node: List | ListItem): void {
    const loose = state.loose.get(node)
    if (loose === undefined) return
    const seen = seenOf(state, node)
    const some = state.sets.and(loose, seen)
    node.spread = some !== 0
    if (some !== 0 && some !== seen) annotationOf(state, node).spread = some
  }
}
