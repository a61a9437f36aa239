import type {Element, ElementContent, Root, Text} from 'hast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Annotation, BackLinks} from '../annotate/annotation.js'
import {readAnnotation} from '../annotate/state.js'
import {suffix} from '../render/suffix.js'
import {addOrJoin, copyPosition, copyProperties} from './copy.js'
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
 * Project the hast of one reader.
 *
 * @param whole
 *   Whole article.
 * @param decisions
 *   What was decided for the reader.
 * @param positions
 *   Whether nodes keep their `position`.
 * @returns
 *   New tree of standard nodes.
 */
export function toHast(whole: Whole, decisions: ReaderDecisions, positions: boolean): Root {
  const tree: Root = {
    type: 'root',
    // Cast: sanitising leaves only elements and texts.
    children: projectAll(whole.hast.children as Array<ElementContent>)
  }
  if (positions && whole.hast.position) tree.position = structuredClone(whole.hast.position)
  return tree

  function projectAll(nodes: ReadonlyArray<ElementContent>): Array<ElementContent> {
    const result: Array<ElementContent> = []
    for (const node of nodes) {
      const annotation = readAnnotation(whole.annotations, node)
      if (!isSeen(whole, decisions, annotation)) continue
      if (annotation?.back) {
        for (const link of linksBack(annotation.back)) result.push(link)
      } else if (annotation?.tags !== undefined && !isHolding(whole, decisions, annotation.tags)) {
        // Cast: only elements have tags.
        for (const child of projectAll((node as Element).children)) addOrJoin(result, child)
      } else addOrJoin(result, project(node, annotation))
    }
    return result
  }

  function project(node: ElementContent, annotation: Annotation | undefined): ElementContent {
    // Written out, so that all nodes of a type have one shape, which engines like.
    let result: Element | Text
    if (node.type === 'element') {
      const {properties, tagName} = node
      const children = projectChildren(node, annotation)
      result = {type: 'element', tagName, properties: copyProperties(properties), children}
      if (annotation) projectElement(result, annotation)
    } else {
      // Cast: sanitising leaves only elements and texts.
      const {value} = node as Text
      const number = annotation?.number && numeralOf(whole, decisions, annotation.number)
      result = {type: 'text', value: number ?? value}
    }
    if (positions && node.position) result.position = copyPosition(node.position)
    // What is annotated has no other data.
    if (node.data && !annotation) result.data = structuredClone(node.data)
    return result
  }

  function projectElement(element: Element, annotation: Annotation): void {
    const {properties} = element
    if (annotation.id) properties.id = idOf(whole, decisions, annotation.id)
    if (annotation.href) {
      properties.href = normalizeUri(`#${targetOf(whole, decisions, annotation.href)}`)
    }
    if (annotation.label) properties.ariaLabel = labelOf(whole, decisions, annotation.label)
    if (annotation.reference) {
      properties.id += suffix(decidedFor(whole, decisions, annotation.reference))
    }
    if (annotation.className !== undefined && !isHolding(whole, decisions, annotation.className)) {
      delete properties.className
    }
    if (annotation.type !== undefined && !isHolding(whole, decisions, annotation.type)) {
      delete properties.type
    }
  }

  function projectChildren(
    {children}: Element,
    annotation: Annotation | undefined
  ): Array<ElementContent> {
    if (annotation?.list) {
      return orderEntries(whole, decisions, children).map(projectOne)
    }
    if (annotation?.group) {
      return orderMembers(whole, decisions, children, annotation.group).map((part) =>
        typeof part === 'string' ? {type: 'text', value: part} : projectOne(part)
      )
    }
    return projectAll(children)
  }

  function projectOne(node: ElementContent): ElementContent {
    return project(node, readAnnotation(whole.annotations, node))
  }

  function linksBack(back: BackLinks): Array<ElementContent> {
    return backUses(whole, decisions, back).flatMap(back.links)
  }
}
