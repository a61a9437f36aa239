import type {Nodes, Parents} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {Condition} from '../audience/sets.js'
import {directiveRules} from '../messages/directive.js'
import {isDirective} from '../syntax/directive.js'
import type {Mark} from './mark.js'
import {narrowedBy} from './narrowing.js'
import {fault, type State} from './state.js'

/**
 * Let the marks say who sees what, from the root down.
 *
 * @param state
 *   State of the article; `own` and `context` are filled.
 * @param marks
 *   Every kind of mark.
 */
export function annotate(state: State, marks: ReadonlyArray<Mark>): void {
  enter(state.tree, state.readers, undefined)

  /** Enter a parent, with what narrows who sees it. */
  function enter(parent: Parents, context: Condition, around: Nodes | undefined): void {
    state.context.set(parent, context)
    if (parent.children.some(isDirective)) {
      for (const child of parent.children) if (child.type === 'textDirective') checkLabel(child)
      state.around = around
      for (const mark of marks) mark.annotate?.(state, parent, context)
    }
    for (const child of parent.children) {
      const own = state.own.get(child)
      const inner = own === undefined ? context : state.sets.and(context, own)
      if ('children' in child) enter(child, inner, own === undefined ? around : narrowerOf(child))
      else state.context.set(child, inner)
    }
  }

  /** What narrows who sees a node that has a condition: itself, or the section that it stands in. */
  function narrowerOf(node: Nodes): Nodes {
    return isDirective(node) ? node : (narrowedBy(state).get(node) ?? node)
  }

  /** A directive in a sentence has brackets, perhaps with nothing in them. */
  function checkLabel(node: TextDirective): void {
    // Cast: only texts and links may lack a place.
    const end = (node.position?.start.offset as number) + 1 + node.name.length
    if (state.source[end] !== '[')
      fault(state, directiveRules['missing-text'], node, {values: {name: node.name}})
  }
}
