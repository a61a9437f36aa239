import type {List, Nodes} from 'mdast'
import {isDirective} from './directive.js'

/**
 * Say once and for all whether a list is loose.
 *
 * mdast-util-to-hast looks at the items, which hiding changes; and a block for
 * an audience in an item makes a list loose for everybody.
 * Lists without our directives stay as they are.
 */
export function settleLooseness(list: List): void {
  for (const item of list.children) item.spread ??= item.children.length > 1
  if (
    list.children.some((item) => item.children.some(isDirective)) ||
    (list.children.some((item) => item.spread) && holdsDirective(list))
  ) {
    list.spread = true
  }
}

function holdsDirective(node: Nodes): boolean {
  return isDirective(node) || ('children' in node && node.children.some(holdsDirective))
}
