import type {Element, ElementContent, Root as HastRoot, RootContent, Text} from 'hast'
import type {List, ListItem, Nodes, Parents} from 'mdast'
import {defaultHandlers, type Handler, type State as HastState, toHast} from 'mdast-util-to-hast'
import type {Mark} from '../annotate/mark.js'
import {annotationOf, readAnnotation, type State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import {sanitizeTree} from './sanitize-tree.js'

/**
 * Make the conditional tree: the hast of the whole article, sanitised, each
 * node that not everybody around it sees annotated.
 *
 * mdast-util-to-hast does the work.
 * What it decides by looking at neighbours (newlines between blocks, the
 * paragraph that a check box stands in) is decided here for every reader at
 * once, as sets.
 *
 * @param state
 *   State of the article, lowered.
 * @param marks
 *   Every kind of mark.
 * @returns
 *   Conditional tree.
 */
export function toConditional(state: State, marks: ReadonlyArray<Mark>): HastRoot {
  const {annotations, sets} = state
  const footers: Array<(hast: HastState) => ElementContent | undefined> = []
  const looseness = new Map<List, Condition>()
  const handlers: Record<string, Handler> = {
    ...defaultHandlers,
    list,
    listItem: (hast, node, parent) => listItem(hast, node, parent as List),
    root: (hast) => root(hast, state.tree) as unknown as ElementContent // As its own root handler.
  }
  for (const mark of marks) {
    const part = mark.hast?.(state)
    Object.assign(handlers, part?.handlers)
    if (part?.footer) footers.push(part.footer)
  }
  for (const [type, handler] of Object.entries(handlers)) {
    handlers[type] = carry(handler)
  }

  // It looks through all it is given for definitions, which all stand in the root.
  const definitions = state.tree.children.filter(({type}) => type === 'definition')
  return sanitizeTree(toHast({type: 'root', children: definitions}, {handlers}) as HastRoot)

  /** Hand the annotation of an mdast node to what it becomes. */
  function carry(handler: Handler): Handler {
    return (hast, node: Nodes, parent) => {
      const result = handler(hast, node, parent)
      const index = (node.data as {lectern?: number} | undefined)?.lectern
      if (index !== undefined && result) {
        for (const part of Array.isArray(result) ? result : [result]) {
          part.data = {...part.data, lectern: index} as never
        }
      }
      return result
    }
  }

  /** Who sees a node, when `around` see its parent. */
  function seenOf(node: ElementContent | RootContent, around: Condition): Condition {
    return readAnnotation(annotations, node)?.condition ?? around
  }

  /** A node for some of those who see its parent. */
  function only<Node extends ElementContent>(
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
  function wrap<Node extends RootContent>(
    nodes: ReadonlyArray<Node>,
    loose?: boolean
  ): Array<Node | Text> {
    const result: Array<Node | Text> = loose ? [newline()] : []
    for (const node of nodes) {
      const after = newline()
      const {condition, entry} = readAnnotation(annotations, node) ?? {}
      if (condition !== undefined) annotationOf(state, after).condition = condition
      if (entry) annotationOf(state, after).entry = entry
      result.push(node, after)
    }
    return result
  }

  function root(hast: HastState, node: Parents): HastRoot {
    const {all} = hast
    hast.all = (parent) =>
      'children' in parent && state.settled.has(parent) ? each(hast, parent) : all(parent)
    hast.wrap = wrap as HastState['wrap']
    const children: Array<RootContent> = wrap(hast.all(node))
    for (const footer of footers) {
      const result = footer(hast)
      if (result) children.push(...wrap([result]))
    }
    const result: HastRoot = {type: 'root', children}
    hast.patch(node, result)
    return result
  }

  /** As in mdast-util-to-hast, which besides takes white space away after a break that some may not see. */
  function each(hast: HastState, parent: Parents): Array<ElementContent> {
    // Cast: all that stands in a line becomes something.
    return parent.children.flatMap((child) => hast.one(child, parent) as Array<ElementContent>)
  }

  function list(hast: HastState, node: List): Element {
    const result = defaultHandlers.list(hast, node) as Element
    if (result.properties.className) {
      const around = state.seen.get(node) as Condition
      let tasks: Condition = 0
      for (const item of node.children) {
        if (typeof item.checked === 'boolean')
          tasks = sets.or(tasks, state.seen.get(item) as Condition)
      }
      if (tasks !== around) annotationOf(state, node).className = tasks
    }
    return result
  }

  /**
   * As in mdast-util-to-hast, for every reader at once: tight items have the
   * content of their paragraphs, a check box stands in the first paragraph or
   * in one of its own, newlines stand around what isn't a tight paragraph.
   */
  function listItem(hast: HastState, node: ListItem, parent: List): Element {
    const around = state.seen.get(node) as Condition
    const loose = sets.and(loosenessOf(parent), around)
    const properties: Element['properties'] = {}
    let results = hast.all(node) as Array<ElementContent>
    if (typeof node.checked === 'boolean') {
      results = addCheckBoxes(results, node.checked, around)
      properties.className = ['task-list-item']
    }

    const children: Array<ElementContent> = []
    let before: Condition = 0
    for (const child of results) {
      const seen = seenOf(child, around)
      const paragraph = isParagraph(child)
      const lines = paragraph ? sets.and(seen, sets.or(loose, before)) : seen
      if (lines !== 0) children.push(only(newline(), lines, around))
      if (paragraph && loose === 0) {
        for (const part of child.children) {
          const known = readAnnotation(annotations, part)?.condition
          children.push(known === undefined ? only(part, seen, around) : part)
        }
      } else {
        if (paragraph && loose !== around) annotationOf(state, child).tags = loose
        children.push(child)
      }
      before = sets.or(before, seen)
    }

    let last: Condition = 0
    let after: Condition = 0
    for (let index = results.length - 1; index >= 0; index--) {
      const child = results[index] as ElementContent
      const seen = seenOf(child, around)
      const lines = isParagraph(child) ? sets.and(seen, loose) : seen
      last = sets.or(last, sets.minus(lines, after))
      after = sets.or(after, seen)
    }
    if (last !== 0) children.push(only(newline(), last, around))

    const result: Element = {type: 'element', tagName: 'li', properties, children}
    hast.patch(node, result)
    return hast.applyData(node, result) as Element
  }

  /** Who gets a list loose: its items have paragraphs then. */
  function loosenessOf(node: List): Condition {
    // Each item asks.
    let known = looseness.get(node)
    if (known === undefined) {
      known = workOutLooseness(node)
      looseness.set(node, known)
    }
    return known
  }

  function workOutLooseness(node: List): Condition {
    const settled = state.loose.get(node)
    if (settled === undefined) {
      return node.spread || node.children.some((item) => item.spread) ? 1 : 0
    }
    // Items that have gone were settled too.
    return node.children.reduce<Condition>(
      (loose, item) => sets.or(loose, state.loose.get(item) as Condition),
      settled
    )
  }

  function addCheckBoxes(
    results: ReadonlyArray<ElementContent>,
    checked: boolean,
    around: Condition
  ): Array<ElementContent> {
    const children: Array<ElementContent> = []
    let left = around
    for (const child of results) {
      const seen = seenOf(child, around)
      const first = sets.and(seen, left)
      left = sets.minus(left, seen)
      if (first !== 0) {
        if (isParagraph(child)) {
          let content: Condition = 0
          for (const part of child.children) content = sets.or(content, seenOf(part, seen))
          const space = sets.and(first, content)
          if (space !== 0) child.children.unshift(only({type: 'text', value: ' '}, space, seen))
          child.children.unshift(only(checkBox(checked), first, seen))
        } else {
          children.push(only(paragraphOf(checkBox(checked)), first, around))
        }
      }
      children.push(child)
    }
    if (left !== 0) children.unshift(only(paragraphOf(checkBox(checked)), left, around))
    return children
  }
}

function newline(): Text {
  return {type: 'text', value: '\n'}
}

function isParagraph(node: ElementContent): node is Element {
  return node.type === 'element' && node.tagName === 'p'
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
