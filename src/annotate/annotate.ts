import type {Parents} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import type {Condition} from '../audience/sets.js'
import {directiveRules} from '../messages/directive.js'
import {isDirective} from '../syntax/directive.js'
import type {Mark} from './mark.js'
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
  enter(state.tree, state.readers)

  function enter(parent: Parents, context: Condition): void {
    state.context.set(parent, context)
    if (parent.children.some(isDirective)) {
      for (const child of parent.children) if (child.type === 'textDirective') checkLabel(child)
      for (const mark of marks) mark.annotate?.(state, parent, context)
    }
    for (const child of parent.children) {
      const own = state.own.get(child)
      const inner = own === undefined ? context : state.sets.and(context, own)
      if ('children' in child) enter(child, inner)
      else state.context.set(child, inner)
    }
  }

  /** A directive in a sentence has brackets, perhaps with nothing in them. */
  function checkLabel(node: TextDirective): void {
    // Cast: only texts and links may lack a place.
    const end = (node.position?.start.offset as number) + 1 + node.name.length
    if (state.source[end] !== '[')
      fault(state, directiveRules['missing-text'], node, {values: {name: node.name}})
  }
}
