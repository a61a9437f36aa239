import type {Element, ElementContent} from 'hast'
import type {List, ListItem} from 'mdast'
import {defaultHandlers, type Handler, type State as HastState} from 'mdast-util-to-hast'
import {annotationOf, readAnnotation, type State, seenOf} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import {addCheckBoxes} from './check-boxes.js'
import {isParagraph, newline, only, seenWithin} from './conditional.js'

/** What handlers of lists share. */
interface Lists {
  state: State
  /** Who gets each list loose, where that was asked. */
  looseness: Map<List, Condition>
}

/**
 * Create handlers of lists and their items that decide for every reader at
 * once what mdast-util-to-hast decides by neighbours.
 */
export function createListHandlers(state: State): Record<'list' | 'listItem', Handler> {
  const lists: Lists = {looseness: new Map(), state}
  return {
    list: (hast, node) => list(lists, hast, node),
    // Cast: nothing else holds items.
    listItem: (hast, node, parent) => listItem(lists, hast, node, parent as List)
  }
}

/** As in mdast-util-to-hast; its class names are for those who see a check box. */
function list({state}: Lists, hast: HastState, node: List): Element {
  const result = defaultHandlers.list(hast, node)
  const items = node.children.filter(({checked}) => typeof checked === 'boolean')
  if (items.length > 0) {
    let tasks: Condition = 0
    for (const item of items) tasks = state.sets.or(tasks, seenOf(state, item))
    if (tasks !== seenOf(state, node)) annotationOf(state, node).className = tasks
  }
  return result
}

/**
 * As in mdast-util-to-hast, for every reader at once: tight items have the
 * content of their paragraphs, a check box stands in the first paragraph or
 * in one of its own, newlines stand around what isn't a tight paragraph.
 */
function listItem(lists: Lists, hast: HastState, node: ListItem, parent: List): Element {
  const {state} = lists
  const {sets} = state
  const around = seenOf(state, node)
  const loose = sets.and(loosenessOf(lists, parent), around)
  const properties: Element['properties'] = {}
  let results = hast.all(node)
  if (typeof node.checked === 'boolean') {
    results = addCheckBoxes(state, results, node.checked, around)
    properties.className = ['task-list-item']
  }

  const children: Array<ElementContent> = []
  let before: Condition = 0
  for (const child of results) {
    const seen = seenWithin(state, child, around)
    const paragraph = isParagraph(child)
    const lines = paragraph ? sets.and(seen, sets.or(loose, before)) : seen
    if (lines !== 0) children.push(only(state, newline(), lines, around))
    if (paragraph && loose === 0) {
      for (const part of child.children) {
        const known = readAnnotation(state.annotations, part)?.condition
        children.push(known === undefined ? only(state, part, seen, around) : part)
      }
    } else {
      if (paragraph && loose !== around) annotationOf(state, child).tags = loose
      children.push(child)
    }
    before = sets.or(before, seen)
  }

  const last = endsOf(state, results, loose, around)
  if (last !== 0) children.push(only(state, newline(), last, around))

  const result: Element = {type: 'element', tagName: 'li', properties, children}
  hast.patch(node, result)
  return hast.applyData(node, result)
}

/** Who gets a newline after the last thing of an item that they see. */
function endsOf(
  state: State,
  results: ReadonlyArray<ElementContent>,
  loose: Condition,
  around: Condition
): Condition {
  const {sets} = state
  let last: Condition = 0
  let after: Condition = 0
  for (let index = results.length - 1; index >= 0; index--) {
    const child = results[index] as ElementContent
    const seen = seenWithin(state, child, around)
    const lines = isParagraph(child) ? sets.and(seen, loose) : seen
    last = sets.or(last, sets.minus(lines, after))
    after = sets.or(after, seen)
  }
  return last
}

/** Who gets a list loose: its items have paragraphs then. */
function loosenessOf({looseness, state}: Lists, node: List): Condition {
  // Each item asks.
  let known = looseness.get(node)
  if (known === undefined) {
    known = workOutLooseness(state, node)
    looseness.set(node, known)
  }
  return known
}

function workOutLooseness(state: State, node: List): Condition {
  const settled = state.loose.get(node)
  if (settled === undefined) {
    return node.spread || node.children.some((item) => item.spread) ? 1 : 0
  }
  // Cast: items are settled with their list. Those that have gone don't count.
  return node.children.reduce<Condition>(
    (loose, item) => state.sets.or(loose, state.loose.get(item) as Condition),
    settled
  )
}
