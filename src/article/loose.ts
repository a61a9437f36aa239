import type {List, Nodes} from 'mdast'
import {isDirective} from './directive.js'
import type {State} from './state.js'

/**
 * Say once and for all whether a list is loose.
 *
 * mdast-util-to-hast looks at the items, which hiding changes; and a block for
 * an audience in an item makes a list loose for everybody.
 * Lists without our directives stay as they are.
 *
 * @param state
 *   State of the article; `own` is known.
 * @param list
 *   List; it is changed.
 */
export function settleLooseness(state: State, list: List): void {
  for (const item of list.children) {
    // The parser takes blank lines in a directive for some between the blocks of the item.
    if (item.children.some(isDirective)) item.spread = true
    item.spread ??= item.children.length > 1
  }
  if (
    list.children.some((item) => item.children.some(isDirective)) ||
    (list.children.some((item) => item.spread) && holdsCondition(list))
  ) {
    list.spread = true
  }

  function holdsCondition(node: Nodes): boolean {
    return (
      isDirective(node) ||
      state.own.has(node) ||
      ('children' in node && node.children.some(holdsCondition))
    )
  }
}
