import type {ElementContent, Root as HastRoot, RootContent} from 'hast'
import type {Schema} from 'hast-util-sanitize'
import type {Nodes, Parents} from 'mdast'
import {defaultHandlers, type Handler, type State as HastState, toHast} from 'mdast-util-to-hast'
import type {Mark} from '../annotate/mark.js'
import type {State} from '../annotate/state.js'
import {wrap} from './conditional.js'
import {createListHandlers} from './lists.js'
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
 * @param schema
 *   What may be in it.
 * @returns
 *   Conditional tree.
 */
export function toConditional(state: State, marks: ReadonlyArray<Mark>, schema: Schema): HastRoot {
  const footers: Array<(hast: HastState) => ElementContent | undefined> = []
  const handlers: Record<string, Handler> = {
    ...defaultHandlers,
    ...createListHandlers(state),
    // Cast: its own root handler gives a root, too.
    root: (hast) => root(hast, state.tree) as unknown as ElementContent
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
  const unknownHandler = carry(handleUnknown)
  return sanitizeTree(
    // Cast: a root becomes a root.
    toHast({type: 'root', children: definitions}, {handlers, unknownHandler}) as HastRoot,
    schema
  )

  /** As in mdast-util-to-hast, with all that comes after the body. */
  function root(hast: HastState, node: Parents): HastRoot {
    const {all} = hast
    hast.all = (parent) =>
      'children' in parent && state.settled.has(parent) ? each(hast, parent) : all(parent)
    // Cast: it is generic over the kind of node; ours adds texts, as it does.
    hast.wrap = ((nodes, loose) => wrap(state, nodes, loose)) as HastState['wrap']
    const children: Array<RootContent> = wrap(state, hast.all(node))
    for (const footer of footers) {
      const result = footer(hast)
      if (result) children.push(...wrap(state, [result]))
    }
    const result: HastRoot = {type: 'root', children}
    hast.patch(node, result)
    return result
  }
}

/** As mdast-util-to-hast does with nodes that only a host knows. */
function handleUnknown(hast: HastState, node: Nodes): ElementContent {
  // Cast: whatever it is, it may have them.
  const {hChildren, hProperties} = {...(node.data as {hChildren?: unknown; hProperties?: unknown})}
  const result: ElementContent =
    'value' in node && hChildren === undefined && hProperties === undefined
      ? {type: 'text', value: String(node.value)}
      : {type: 'element', tagName: 'div', properties: {}, children: hast.all(node)}
  hast.patch(node, result)
  return hast.applyData(node, result)
}

/** Hand the annotation of an mdast node to what it becomes. */
function carry(handler: Handler): Handler {
  return (hast, node: Nodes, parent) => {
    const result = handler(hast, node, parent)
    // Cast: copies of trees of hosts have no such key of somebody else.
    const index = (node.data as {lectern?: number} | undefined)?.lectern
    if (index !== undefined && result) {
      for (const part of Array.isArray(result) ? result : [result]) {
        // Cast: `data` is open, but typed as mdast-util-to-hast’s own.
        part.data = {...part.data, lectern: index} as never
      }
    }
    return result
  }
}

/** As in mdast-util-to-hast, which besides takes white space away after a break that some may not see. */
function each(hast: HastState, parent: Parents): Array<ElementContent> {
  // Cast: all that stands in a line becomes something.
  return parent.children.flatMap((child) => hast.one(child, parent) as Array<ElementContent>)
}
