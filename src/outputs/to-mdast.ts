import type {Nodes, Root} from 'mdast'
import type {Position} from 'unist'
import {readAnnotation} from '../annotate/state.js'
import {addOrJoin, copyPosition} from './copy.js'
import {idOf, isHolding, isSeen, type ReaderDecisions, targetOf, type Whole} from './whole.js'

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
  return project(whole.mdast) as Root

  function project(node: Nodes): Nodes | undefined {
    const annotation = readAnnotation(whole.annotations, node)
    if (!isSeen(whole, decisions, annotation)) return undefined
    const {position, ...result} = node
    if (positions && position) Object.assign(result, {position: copyPosition(position)})
    if (annotation) {
      const {lectern, ...data} = node.data as {lectern: number} & Record<string, unknown>
      const id = annotation.id && idOf(whole, decisions, annotation.id)
      if (id !== undefined) data.hProperties = {...(data.hProperties as object), id}
      if (Object.keys(data).length > 0) result.data = data
      else delete result.data
      const {spread} = annotation
      if (spread !== undefined && (result.type === 'list' || result.type === 'listItem')) {
        result.spread = isHolding(whole, decisions, spread)
      }
      if (annotation.href && result.type === 'link') {
        result.url = `#${targetOf(whole, decisions, annotation.href)}`
      }
    }
    if (result.data) result.data = structuredClone(result.data)
    if (result.type === 'table' && result.align) result.align = [...result.align]
    if ('children' in result) {
      const children: Array<Nodes> = []
      let before: Position | undefined
      for (const child of result.children) {
        const projected = project(child)
        if (!projected) continue
        addOrJoin(children, projected, before, child.position)
        before = child.position
      }
      result.children = children as never
    }
    return result as Nodes
  }
}
