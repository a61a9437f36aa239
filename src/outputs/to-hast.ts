import type {Element, ElementContent, Root, Text} from 'hast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Position} from 'unist'
import type {Annotation, BackLinks} from '../annotate/annotation.js'
import {readAnnotation} from '../annotate/state.js'
import {addOrJoin, copyPosition, copyProperties} from './copy.js'
import {
  decidedFor,
  idOf,
  isHolding,
  isSeen,
  numberOf,
  type ReaderDecisions,
  targetOf,
  usesOf,
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
    children: projectAll(whole.hast.children as Array<ElementContent>)
  }
  if (positions && whole.hast.position) tree.position = structuredClone(whole.hast.position)
  return tree

  function projectAll(nodes: ReadonlyArray<ElementContent>): Array<ElementContent> {
    const result: Array<ElementContent> = []
    let before: Position | undefined
    for (const node of nodes) {
      const annotation = readAnnotation(whole.annotations, node)
      if (!isSeen(whole, decisions, annotation)) continue
      if (annotation?.back) {
        result.push(...linksBack(annotation.back))
      } else if (annotation?.tags !== undefined && !isHolding(whole, decisions, annotation.tags)) {
        // Cast: only elements have tags.
        result.push(...projectAll((node as Element).children))
      } else addOrJoin(result, project(node, annotation), before, node.position)
      before = node.position
    }
    return result
  }

  function project(node: ElementContent, annotation: Annotation | undefined): ElementContent {
    // Written out, so that all nodes of a type have one shape, which engines like.
    let result: Element | Text
    if (node.type === 'element') {
      const {properties, tagName} = node
      const children = annotation?.list ? projectNotes(node.children) : projectAll(node.children)
      result = {type: 'element', tagName, properties: copyProperties(properties), children}
      if (annotation) projectElement(result, annotation)
    } else {
      // Cast: sanitising leaves only elements and texts.
      const {value} = node as Text
      const number = annotation?.number && numberOf(whole, decisions, annotation.number.key)
      result = {type: 'text', value: number === undefined ? value : String(number)}
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
    if (annotation.reference) {
      const use = decidedFor(whole, decisions, annotation.reference)
      if (use > 1) properties.id = `${properties.id}-${use}`
    }
    if (annotation.className !== undefined && !isHolding(whole, decisions, annotation.className)) {
      delete properties.className
    }
  }

  /** Notes that this reader is pointed to, in the order of their numbers, each with the newline after it. */
  function projectNotes(nodes: ReadonlyArray<ElementContent>): Array<ElementContent> {
    const places: Array<Array<ElementContent>> = [[]]
    for (const node of nodes) {
      const annotation = readAnnotation(whole.annotations, node)
      const place = annotation?.note ? numberOf(whole, decisions, annotation.note.key) : 0
      if (annotation?.note && place === 0) continue
      places[place] ??= []
      ;(places[place] as Array<ElementContent>).push(project(node, annotation))
    }
    return places.flat()
  }

  /** Links to the references of a note, as the footer of mdast-util-to-hast has them. */
  function linksBack({flow, note}: BackLinks): Array<ElementContent> {
    const result: Array<ElementContent> = []
    const number = numberOf(whole, decisions, note.key)
    const uses = usesOf(whole, decisions, note.key)
    for (let use = 1; use <= uses; use++) {
      if (flow && use > 1) result.push(text('\n'), text(' '), text('\n'))
      if (!flow) result.push(text(' '))
      const suffix = use > 1 ? `-${use}` : ''
      result.push({
        type: 'element',
        tagName: 'a',
        properties: {
          href: `#${whole.idPrefix}fnref-${note.name}${suffix}`,
          dataFootnoteBackref: '',
          ariaLabel: whole.backLabel(number + suffix),
          className: ['data-footnote-backref']
        },
        children:
          use > 1
            ? [
                text('↩'),
                {type: 'element', tagName: 'sup', properties: {}, children: [text(String(use))]}
              ]
            : [text('↩')]
      })
    }
    return result
  }
}

function text(value: string): Text {
  return {type: 'text', value}
}
