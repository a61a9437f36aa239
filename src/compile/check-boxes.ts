import type {Element, ElementContent} from 'hast'
import type {State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import {isParagraph, only, seenWithin} from './conditional.js'

/**
 * Add the check box of an item, for every reader at once.
 *
 * @param state
 *   State of the article.
 * @param results
 *   Content of the item.
 * @param checked
 *   Whether the box is checked.
 * @param around
 *   Who sees the item.
 */
export function addCheckBoxes(
  state: State,
  results: ReadonlyArray<ElementContent>,
  checked: boolean,
  around: Condition
): Array<ElementContent> {
  const {sets} = state
  const children: Array<ElementContent> = []
  let left = around
  for (const child of results) {
    const seen = seenWithin(state, child, around)
    const first = sets.and(seen, left)
    left = sets.minus(left, seen)
    if (first !== 0) {
      if (isParagraph(child)) {
        let content: Condition = 0
        for (const part of child.children) content = sets.or(content, seenWithin(state, part, seen))
        const space = sets.and(first, content)
        if (space !== 0)
          child.children.unshift(only(state, {type: 'text', value: ' '}, space, seen))
        child.children.unshift(only(state, checkBox(checked), first, seen))
      } else {
        children.push(only(state, paragraphOf(checkBox(checked)), first, around))
      }
    }
    children.push(child)
  }
  if (left !== 0) children.unshift(only(state, paragraphOf(checkBox(checked)), left, around))
  return children
}

function paragraphOf(child: ElementContent): Element {
  return {type: 'element', tagName: 'p', properties: {}, children: [child]}
}

function checkBox(checked: boolean): Element {
  return {
    type: 'element',
    tagName: 'input',
    properties: {type: 'checkbox', checked, disabled: true},
    children: []
  }
}
