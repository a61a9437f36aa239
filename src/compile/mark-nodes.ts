import type {Element, ElementContent, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Annotation} from '../annotate/annotation.js'
import {readAnnotation} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import * as operation from '../compiled/operation.js'
import {markBack} from './mark-back.js'
import {markProperties} from './mark-properties.js'
import type {Marking} from './marking.js'
import {narrowed} from './narrowed.js'
import {writeHeading} from './write-heading.js'

/** Mark nodes; those that stand next to each other for the same readers share one condition. */
export function markNodes(
  marking: Marking,
  nodes: ReadonlyArray<ElementContent | RootContent>,
  around: Condition
): Array<ElementContent> {
  const {cutter, end, visible, writer} = marking
  return visible.runsOf(nodes, around).flatMap(({condition, first, other, use}) => {
    const content = first.flatMap((child) => markNode(marking, child, condition))
    if (!use) return markFor(marking, condition, around, content)
    return markFor(marking, condition, around, [
      cutter.node(() => {
        writer.decide(use)
        writer.begin(operation.first, writer.keyOf(use.key))
      }),
      ...content,
      cutter.node(() => writer.branch()),
      ...other.flatMap((child) => markNode(marking, child, condition)),
      end
    ])
  })
}

/** Mark what is for some of those around. */
function markFor(
  {cutter, end, writer}: Marking,
  condition: Condition,
  around: Condition,
  content: Array<ElementContent>
): Array<ElementContent> {
  if (condition === around) return content
  const start = cutter.node(() => writer.begin(operation.if, writer.conditionOf(condition)))
  return [start, ...content, end]
}

/** Mark a node and what is in it; one without marks is given back as it is. */
function markNode(
  marking: Marking,
  child: ElementContent,
  around: Condition
): Array<ElementContent> {
  const {cutter, state, writer} = marking
  const annotation = readAnnotation(state.annotations, child) ?? {}
  const {back, number, tags} = annotation
  if (number) return [cutter.node(() => writer.writeNumber(number))]
  if (back) return markBack(marking, back)
  if (child.type !== 'element') return [child]
  const children = markChildren(marking, child, annotation, around)
  if (tags === undefined) return markElement(marking, child, children, annotation, around)
  return markTags(marking, child, children, state.sets.and(tags, around), around)
}

/** Mark an element whose children are marked: its properties, and what is written before it. */
function markElement(
  marking: Marking,
  child: Element,
  children: Array<ElementContent>,
  annotation: Annotation,
  around: Condition
): Array<ElementContent> {
  const {cutter, idPrefix, ids, state, visible, writer} = marking
  const {id, outline, reserve} = annotation
  const properties = markProperties(marking, child.properties, annotation, around)
  const result: Array<ElementContent> = [{...child, children, properties}]
  if (reserve) {
    const mark = cutter.node(() => {
      const name = String(child.properties.id).slice(idPrefix.length)
      writer.write(operation.reserve, writer.textOf(name))
    })
    result.unshift(mark)
  }
  if (outline) {
    const name = id && ids.settled.has(id) ? id.name : ''
    const write = () => writeHeading(state, writer, visible, child, outline, name, around)
    result.unshift(cutter.node(write))
  }
  return result
}

/** Mark the start and end tag of an element of which some readers get the content alone. */
function markTags(
  {cutter, writer}: Marking,
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
    return cutter.node(() => {
      writer.begin(operation.if, writer.conditionOf(tags))
      writer.writePiece(tag)
      writer.end()
    })
  }
}

function markChildren(
  marking: Marking,
  {children}: Element,
  {group, list, notice}: Annotation,
  around: Condition
): Array<ElementContent> {
  if (list) return markEntries(marking, children, around)
  if (group) return markMembers(marking, children, group, around)
  if (notice) return markNotice(marking, children, notice, around)
  return markNodes(marking, children, around)
}

/** A notice is told after its titles. */
function markNotice(
  marking: Marking,
  nodes: ReadonlyArray<ElementContent>,
  {facts, titles}: NonNullable<Annotation['notice']>,
  around: Condition
): Array<ElementContent> {
  const {cutter, writer} = marking
  // The children start with a newline; another follows each title.
  const start = 1 + titles * 2
  return [
    ...markNodes(marking, nodes.slice(0, start), around),
    cutter.node(() => writer.write(operation.notice, writer.noticeOf(facts))),
    ...markNodes(marking, nodes.slice(start), around),
    cutter.node(() => writer.write(operation.end))
  ]
}

/** Entries stand in the order of their numbers, each with the newline after it. */
function markEntries(
  marking: Marking,
  nodes: ReadonlyArray<ElementContent>,
  around: Condition
): Array<ElementContent> {
  const {
    cutter,
    end,
    state: {annotations},
    visible,
    writer
  } = marking
  const before = nodes.filter((child) => !readAnnotation(annotations, child)?.entry)
  const result = [
    ...markNodes(marking, before, around),
    cutter.node(() => writer.begin(operation.list))
  ]
  for (const child of nodes) {
    const entry = readAnnotation(annotations, child)?.entry
    if (!entry || child.type !== 'element') continue
    const seen = visible.seenOf(child, around)
    if (seen === 0) continue
    result.push(
      cutter.node(() => writer.begin(operation.entry, writer.keyOf(entry.key))),
      ...markNode(marking, child, seen),
      {type: 'text', value: '\n'},
      end
    )
  }
  result.push(end)
  return result
}

/** Members stand in pairs: each alone, and within a run. */
function markMembers(
  marking: Marking,
  nodes: ReadonlyArray<ElementContent>,
  {range, separator}: NonNullable<Annotation['group']>,
  around: Condition
): Array<ElementContent> {
  const {
    cutter,
    end,
    state: {annotations},
    visible,
    writer
  } = marking
  const pieceOf = (value: string) => writer.pieceOf(narrowed(toHtml({type: 'text', value})))
  const result = [
    cutter.node(() => writer.begin(operation.group, pieceOf(separator), pieceOf(range)))
  ]
  for (const [index, alone] of nodes.entries()) {
    const member = readAnnotation(annotations, alone)?.member
    const within = nodes[index + 1]
    const seen = visible.seenOf(alone, around)
    if (member?.form !== 'alone' || !within || seen === 0) continue
    const start = cutter.node(() => {
      writer.decide(member.use)
      writer.begin(operation.member, writer.keyOf(member.use.key), 0)
    })
    const content = [
      start,
      ...markNode(marking, within, seen),
      cutter.node(() => writer.part()),
      ...markNode(marking, alone, seen),
      end
    ]
    for (const node of markFor(marking, seen, around, content)) result.push(node)
  }
  result.push(end)
  return result
}
