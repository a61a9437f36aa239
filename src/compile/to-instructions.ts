import type {Element, ElementContent, Properties, Root, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Annotation, Id} from '../annotate/annotation.js'
import {readAnnotation, type State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import * as operation from '../compiled/operation.js'
import {attributeOf, createCutter} from './cutter.js'
import {markBack} from './mark-back.js'
import {findIds, type VisibleIds} from './settled-ids.js'
import {visibleFor} from './visible.js'
import {writeHeading} from './write-heading.js'
import {createWriter, type Writer} from './writer.js'

/** What instructions are made of. */
export interface InstructionOptions {
  state: State
  /** Conditional tree. */
  tree: Root
  /** Readers that the instructions are for; nothing of what others see is in them. */
  readers: Condition
  /** Prefix of ids that come from content. */
  idPrefix: string
}

/** Instructions that were written, and which ids they name. */
export interface Instructed {
  writer: Writer
  ids: VisibleIds
}

/**
 * Make instructions of the conditional tree: put marks in it where readers
 * differ, and write an instruction for each, with the HTML between them.
 *
 * @param options
 *   Tree, and what else belongs to it.
 */
export function toInstructions(options: Readonly<InstructionOptions>): Instructed {
  const {idPrefix, readers, state, tree} = options
  const {annotations, sets} = state
  const visible = visibleFor(state, readers)
  const {runsOf, seenOf} = visible
  const ids = findIds(state, tree, visible, readers, idPrefix)
  const cutter = createCutter()
  const {mark, node} = cutter
  const writer = createWriter(state)
  const end = node(() => writer.end())

  cutter.cut(markAll(tree.children, readers), (html) => writer.writePiece(html))
  writer.settle()
  return {ids, writer}

  function begin(...values: ReadonlyArray<number>): ElementContent {
    return node(() => writer.begin(...values))
  }

  /** Mark nodes; those that stand next to each other for the same readers share one condition. */
  function markAll(
    nodes: ReadonlyArray<ElementContent | RootContent>,
    around: Condition
  ): Array<ElementContent> {
    return runsOf(nodes, around).flatMap(({condition, first, other, use}) => {
      const content = first.flatMap((child) => markNode(child, condition))
      if (!use) return markFor(condition, around, content)
      return markFor(condition, around, [
        node(() => {
          writer.decide(use)
          writer.begin(operation.first, writer.keyOf(use.key))
        }),
        ...content,
        node(() => writer.branch()),
        ...other.flatMap((child) => markNode(child, condition)),
        end
      ])
    })
  }

  /** Mark what is for some of those around. */
  function markFor(
    condition: Condition,
    around: Condition,
    content: Array<ElementContent>
  ): Array<ElementContent> {
    if (condition === around) return content
    const start = node(() => writer.begin(operation.if, writer.conditionOf(condition)))
    return [start, ...content, end]
  }

  /** Mark a node and what is in it; one without marks is given back as it is. */
  function markNode(child: ElementContent, around: Condition): Array<ElementContent> {
    const annotation = readAnnotation(annotations, child) ?? {}
    const {back, number, outline, reserve, tags} = annotation
    if (number) return [node(() => writer.write(operation.number, writer.keyOf(number.key)))]
    if (back) return markBack(cutter, writer, back)
    if (child.type !== 'element') return [child]
    const children = markChildren(child, annotation, around)
    if (tags !== undefined) return markTags(child, children, sets.and(tags, around), around)
    const element: Element = {
      ...child,
      children,
      properties: markProperties(child.properties, annotation)
    }
    const result: Array<ElementContent> = [element]
    if (reserve) result.unshift(node(() => writer.write(operation.reserve, nameOf(child))))
    if (outline) {
      result.unshift(
        node(() => {
          const {id} = annotation
          const name = id && ids.settled.has(id) ? id.name : ''
          writeHeading(state, writer, visible, child, outline, name, around)
        })
      )
    }
    return result
  }

  /** Text that is the id of an element, without the prefix. */
  function nameOf({properties}: Element): number {
    return writer.textOf(String(properties.id).slice(idPrefix.length))
  }

  /** Mark the tags of an element that some get the content of alone. */
  function markTags(
    child: Element,
    children: Array<ElementContent>,
    tags: Condition,
    around: Condition
  ): Array<ElementContent> {
    if (tags === around) return [{...child, children}]
    const html = toHtml({...child, children: []})
    const closing = html.lastIndexOf('</')
    return [writeTag(html.slice(0, closing)), ...children, writeTag(html.slice(closing))]

    function writeTag(tag: string): ElementContent {
      return node(() => {
        writer.begin(operation.if, writer.conditionOf(tags))
        writer.writePiece(tag)
        writer.end()
      })
    }
  }

  function markChildren(
    {children}: Element,
    {group, list, notice}: Annotation,
    around: Condition
  ): Array<ElementContent> {
    if (list) return markEntries(children, around)
    if (group) return markMembers(children, group.separator, group.range, around)
    if (!notice) return markAll(children, around)
    const {facts, titles} = notice
    // A newline, and after each title one.
    const start = 1 + titles * 2
    return [
      ...markAll(children.slice(0, start), around),
      node(() => writer.write(operation.notice, writer.noticeOf(facts))),
      ...markAll(children.slice(start), around),
      node(() => writer.write(operation.end))
    ]
  }

  /** Entries stand in the order of their numbers, each with the newline after it. */
  function markEntries(
    nodes: ReadonlyArray<ElementContent>,
    around: Condition
  ): Array<ElementContent> {
    const before = nodes.filter((child) => !readAnnotation(annotations, child)?.entry)
    const result = [...markAll(before, around), begin(operation.list)]
    for (const child of nodes) {
      const entry = readAnnotation(annotations, child)?.entry
      if (!entry || child.type !== 'element') continue
      const seen = seenOf(child, around)
      if (seen === 0) continue
      result.push(
        node(() => writer.begin(operation.entry, writer.keyOf(entry.key))),
        ...markNode(child, seen),
        {type: 'text', value: '\n'},
        end
      )
    }
    result.push(end)
    return result
  }

  /** Members stand in pairs: each alone, and within a run. */
  function markMembers(
    nodes: ReadonlyArray<ElementContent>,
    separator: string,
    range: string,
    around: Condition
  ): Array<ElementContent> {
    const result = [node(() => writer.begin(operation.group, pieceOf(separator), pieceOf(range)))]
    for (const [index, alone] of nodes.entries()) {
      const member = readAnnotation(annotations, alone)?.member
      const within = nodes[index + 1]
      const seen = seenOf(alone, around)
      if (member?.form !== 'alone' || !within || seen === 0) continue
      const start = node(() => {
        writer.decide(member.use)
        writer.begin(operation.member, writer.keyOf(member.use.key), 0)
      })
      const content = [
        start,
        ...markNode(within, seen),
        node(() => writer.part()),
        ...markNode(alone, seen),
        end
      ]
      result.push(...markFor(seen, around, content))
    }
    result.push(end)
    return result
  }

  function pieceOf(value: string): number {
    return writer.pieceOf(toHtml({type: 'text', value}))
  }

  function markProperties(properties: Properties, annotation: Annotation): Properties {
    const {className, href, id, reference} = annotation
    const result: Properties = {}
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'className' && className !== undefined) {
        result[markClass(value, sets.and(className, readers))] = true
      } else result[name] = value
    }
    if (id) result.id = idPrefix + markId(id)
    if (href) result.href = normalizeUri(`#${idPrefix}`) + markLink(href)
    if (reference) {
      const name = writer.textOf(String(properties.id).slice(idPrefix.length))
      result.id += mark(() => {
        writer.decide(reference)
        writer.write(operation.reference, writer.keyOf(reference.key), name)
      })
    }
    return result
  }

  /** Mark class names that not everybody gets, in place of the attribute. */
  function markClass(className: Properties[string], condition: Condition): string {
    return cutter.attribute(() => {
      if (condition === 0) return
      writer.begin(operation.if, writer.conditionOf(condition))
      writer.writePiece(attributeOf('className', className))
      writer.end()
    })
  }

  function markId(id: Id): string {
    return ids.settled.has(id) ? id.name : mark(() => writer.writeId(id, normalizeUri(id.name)))
  }

  /** Where a link points to: to a heading whose id is settled, or to the one that is visible. */
  function markLink(href: ReadonlyArray<Id>): string {
    const targets = href.filter((id) => ids.visible.has(id))
    const [only] = targets
    if (targets.length === 1 && only && ids.settled.has(only)) return normalizeUri(only.name)
    return mark(() => {
      writer.begin(operation.link)
      for (const id of targets) writer.point(id)
      writer.end()
    })
  }
}
