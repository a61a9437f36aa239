import type {Nodes, Root} from 'mdast'
import type {Annotation} from '../annotate/annotation.js'
import {readAnnotation} from '../annotate/state.js'
import {suffix} from '../render/suffix.js'
import {addOrJoin, copyPosition} from './copy.js'
import {orderEntries, orderMembers} from './order.js'
import {
  backUses,
  decidedFor,
  idOf,
  isHolding,
  isSeen,
  labelOf,
  numeralOf,
  type ReaderDecisions,
  targetOf,
  type Whole
} from './whole.js'

/**
 * Project the mdast of one reader.
 *
 * @param whole
 *   Whole article.
 * @param decisions
 *   What was decided for the reader.
 * @param positions
 *   Whether nodes keep their `position`.
 * @returns
 *   New tree of standard nodes, with final ids and links to them.
 */
export function toMdast(whole: Whole, decisions: ReaderDecisions, positions: boolean): Root {
  return projectWith(whole, decisions, positions, true)
}

/** Project the mdast of one reader for output without ids: there are no links back to uses. */
export function toPlainMdast(whole: Whole, decisions: ReaderDecisions): Root {
  return projectWith(whole, decisions, false, false)
}

function projectWith(
  whole: Whole,
  decisions: ReaderDecisions,
  positions: boolean,
  backs: boolean
): Root {
  // Cast: a root is seen by all.
  return project(whole.mdast) as Root

  function project(node: Nodes): Nodes | undefined {
    const annotation = readAnnotation(whole.annotations, node)
    if (!isSeen(whole, decisions, annotation) || annotation?.back) return undefined
    const {position, ...result} = node
    if (positions && position) Object.assign(result, {position: copyPosition(position)})
    if (annotation) {
      // Cast: its annotation was found by that.
      const {lectern, ...data} = node.data as {lectern: number} & Record<string, unknown>
      const id = newIdOf(annotation, data)
      // Cast: properties are a map, if there are any.
      if (id !== undefined) data.hProperties = {...(data.hProperties as object), id}
      if (annotation.label) {
        const ariaLabel = labelOf(whole, decisions, annotation.label)
        // Cast: as above.
        data.hProperties = {...(data.hProperties as object), ariaLabel}
      }
      const {becomes, className} = annotation
      if (className !== undefined && !isHolding(whole, decisions, className)) {
        dropClass(data)
      }
      if (becomes && isHolding(whole, decisions, becomes.condition)) {
        const use = suffix(decidedFor(whole, decisions, becomes.use))
        data.hChildren = becomes.children(numeralOf(whole, decisions, becomes), use)
      }
      if (Object.keys(data).length > 0) result.data = data
      else delete result.data
      const {spread} = annotation
      if (spread !== undefined && (result.type === 'list' || result.type === 'listItem')) {
        result.spread = isHolding(whole, decisions, spread)
      }
      if (annotation.href && result.type === 'link') {
        result.url = `#${targetOf(whole, decisions, annotation.href)}`
      }
      if (annotation.number && result.type === 'text') {
        result.value = numeralOf(whole, decisions, annotation.number)
      }
    }
    if (result.data) result.data = structuredClone(result.data)
    if (result.type === 'table' && result.align) result.align = [...result.align]
    if ('children' in result) {
      const children: Array<Nodes> = []
      for (const child of childrenOf(result.children, annotation)) {
        for (const link of linksBack(child)) children.push(link)
        const projected = project(child)
        if (projected) addOrJoin(children, projected)
      }
      // Cast: projections of the children that were there.
      result.children = children as never
    }
    return result
  }

  /** Links back that stand in the place of a node, if any. */
  function linksBack(node: Nodes): ReadonlyArray<Nodes> {
    const annotation = readAnnotation(whole.annotations, node)
    const back = annotation?.back
    if (!backs || !back?.nodes || !isSeen(whole, decisions, annotation)) return []
    return backUses(whole, decisions, back).flatMap(back.nodes)
  }

  /** Children as this reader gets them, those left in that aren't seen. */
  function childrenOf(
    children: ReadonlyArray<Nodes>,
    annotation: Annotation | undefined
  ): ReadonlyArray<Nodes> {
    if (annotation?.list) return orderEntries(whole, decisions, children)
    if (!annotation?.group) return children
    return orderMembers(whole, decisions, children, annotation.group).map((part) =>
      typeof part === 'string' ? {type: 'text', value: part} : part
    )
  }

  /** Id that was decided for a node, if any. */
  function newIdOf(annotation: Annotation, data: Record<string, unknown>): string | undefined {
    const {id, reference} = annotation
    if (id) return idOf(whole, decisions, id)
    // Cast: an id is only looked at where ours was put there.
    const own = (data.hProperties as {id?: string} | undefined)?.id
    return own && reference && own + suffix(decidedFor(whole, decisions, reference))
  }
}

/** Take class names away that a mark has given a node; those of task lists are in HTML alone. */
function dropClass(data: Record<string, unknown>): void {
  if (!data.hProperties) return
  const {className: _, ...rest} = data.hProperties as Record<string, unknown> // Cast: they are a map.
  data.hProperties = rest
}
