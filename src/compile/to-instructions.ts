import type {Element, ElementContent, Properties, Root, RootContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Annotation, BackLinks, FirstUse, Id} from '../annotate/annotation.js'
import {readAnnotation, type State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import type {NoticeFacts} from '../compiled/article.js'
import * as operation from '../compiled/operation.js'
import type {Program} from '../compiled/program.js'
import {stemOf} from '../render/stem-of.js'
import {indexIn} from './index-in.js'

/** What instructions are made of. */
export interface InstructionOptions {
  state: State
  /** Conditional tree. */
  tree: Root
  /** Readers that the instructions are for; nothing of what others see is in them. */
  readers: Condition
  /** Prefix of ids that come from content. */
  idPrefix: string
  /** Name of a link from a note back to its reference, such as `1` or `1-2`. */
  backLabel: (reference: string) => string
}

/** Where it is decided what nodes of the trees come to. */
export interface Places {
  /** Index of the instruction for each reference and first use, and for ids that aren't settled. */
  instructions: ReadonlyMap<object, number>
  /** Ids that nothing else asks for: they are the same for all who see them. */
  settled: ReadonlySet<Id>
  /** Key in the program for each key of the article. */
  keys: ReadonlyMap<number, number>
}

/** A program, and what belongs to it. */
export interface Instructed {
  /** Give the program, once all conditions and texts have an index. */
  finish: () => Program
  /** Notices that it points at. */
  notices: ReadonlyArray<NoticeFacts>
  places: Places
  /** Whether some of it is for some of the readers alone. */
  varies: boolean
  /** Index of a condition, which is made when it is new. */
  conditionOf: (condition: Condition) => number
  /** Index of a text, which is made when it is new. */
  textOf: (text: string) => number
}

/** Nodes next to each other for the same readers. */
interface Run {
  condition: Condition
  /** The occurrence that they belong to, if any. */
  use: FirstUse | undefined
  /** Those that stand for its first use; all of them when there is no occurrence. */
  first: Array<ElementContent>
  /** Those that stand for its other uses. */
  other: Array<ElementContent>
}

/** Something that instructions are written for, once its place in the HTML is known. */
type Event = () => void

/**
 * Make instructions of the conditional tree.
 *
 * hast-util-to-html writes the whole tree once.
 * Marks stand in it as `␀0␀`, `␀1␀` …, which the tree can't hold: sanitising
 * has replaced every NUL. What is between them are the pieces.
 *
 * @param options
 *   Tree, and what else belongs to it.
 * @returns
 *   Program, and where its decisions are.
 */
export function toInstructions(options: Readonly<InstructionOptions>): Instructed {
  const {backLabel, idPrefix, readers, state, tree} = options
  const {annotations, sets} = state
  const code: Array<number> = []
  const pieces = new Map<string, number>()
  // The first one stands for none.
  const texts = new Map([['', 0]])
  const conditions = new Map<Condition, number>()
  const keys = new Map<number, number>()
  const notices = new Map<string, number>()
  const instructions = new Map<object, number>()
  const events: Array<Event> = []
  /** Marks in place of an attribute: the space before it goes with it. */
  const attributes = new Set<number>()
  const visible = new Set<Id>()
  /** How many visible headings ask for each name without its number. */
  const stems = new Map<string, number>()
  /** Where the lengths are that aren't known yet. */
  const open: Array<number> = []
  /** Operands that are the indexes of instructions, which may come after them. */
  const pointers: Array<{at: number; to: object}> = []
  /** The last `heading` instruction, whose id comes in its start tag. */
  let bearer = 0

  findIds(tree.children, readers)
  const marked = markAll(tree.children, readers)
  const parts = toHtml({type: 'root', children: marked}, {allowDangerousHtml: true}).split(
    /(?:\0|&#x0;)(\d+)(?:\0|&#x0;)/
  )
  for (const [index, part] of parts.entries()) {
    if (index % 2 === 1) (events[Number(part)] as Event)()
    else writePiece(attributes.has(Number(parts[index + 1])) ? part.slice(0, -1) : part)
  }
  for (const {at, to} of pointers) code[at] = instructions.get(to) as number
  const varies = conditions.size > 0

  return {
    conditionOf,
    // Cast: they were facts.
    notices: [...notices.keys()].map((json) => JSON.parse(json) as NoticeFacts),
    places: {
      instructions,
      keys,
      settled: new Set([...visible].filter(isSettled))
    },
    finish: () => ({
      code,
      keys: keys.size,
      pieces: [...pieces.keys()],
      texts: [...texts.keys()],
      ...sets.serialize([...conditions.keys()])
    }),
    textOf,
    varies
  }

  // Marks.

  function findIds(nodes: ReadonlyArray<ElementContent | RootContent>, around: Condition): void {
    for (const child of nodes as ReadonlyArray<ElementContent>) {
      const condition = seenOf(child, around)
      if (condition === 0 || child.type !== 'element') continue
      const id = readAnnotation(annotations, child)?.id
      if (id) {
        const stem = stemOf(id.name)
        stems.set(stem, (stems.get(stem) ?? 0) + 1)
        visible.add(id)
      }
      findIds(child.children, condition)
    }
  }

  function mark(event: Event): string {
    return `\0${events.push(event) - 1}\0`
  }

  function node(event: Event): ElementContent {
    return raw(mark(event))
  }

  /** Mark nodes; those that stand next to each other for the same readers share one condition. */
  function markAll(
    nodes: ReadonlyArray<ElementContent | RootContent>,
    around: Condition
  ): Array<ElementContent> {
    return runsOf(nodes, around).flatMap(({condition, first, other, use}) => {
      const content = first.flatMap((child) => markNode(child, condition))
      const marked = use
        ? [
            node(() => beginFirst(use)),
            ...content,
            node(branch),
            ...other.flatMap((child) => markNode(child, condition)),
            node(end)
          ]
        : content
      return condition === around
        ? marked
        : [node(() => begin(operation.if, conditionOf(condition))), ...marked, node(end)]
    })
  }

  /**
   * Part nodes into runs, those left out that none of the readers sees.
   *
   * Of an element whose tags none of them sees, what it holds is there alone.
   */
  function runsOf(
    nodes: ReadonlyArray<ElementContent | RootContent>,
    around: Condition
  ): Array<Run> {
    const runs: Array<Run> = []
    add(nodes as ReadonlyArray<ElementContent>, around)
    return runs

    function add(children: ReadonlyArray<ElementContent>, within: Condition): void {
      for (const child of children) {
        const {first: form, tags} = readAnnotation(annotations, child) ?? {}
        const condition = seenOf(child, within)
        if (condition === 0) continue
        if (tags !== undefined && child.type === 'element' && sets.isDisjoint(tags, condition)) {
          add(child.children, condition)
          continue
        }
        let last = runs.at(-1)
        if (!last || last.condition !== condition || last.use !== form?.use) {
          last = {condition, first: [], other: [], use: form?.use}
          runs.push(last)
        }
        last[form?.form ?? 'first'].push(child)
      }
    }
  }

  /** Readers of a node, of those that there are instructions for. */
  function seenOf(child: ElementContent, around: Condition): Condition {
    const condition = readAnnotation(annotations, child)?.condition
    return condition === undefined ? around : sets.and(condition, readers)
  }

  /** Mark a node and what is in it; one without marks is given back as it is. */
  function markNode(child: ElementContent, around: Condition): Array<ElementContent> {
    const annotation = readAnnotation(annotations, child)
    if (annotation?.number) {
      const {key} = annotation.number
      return [node(() => code.push(operation.number, keyOf(key)))]
    }
    if (annotation?.back) return markBack(annotation.back)
    if (child.type !== 'element') return [child]
    const children = markChildren(child, annotation, around)
    if (!annotation) return [{...child, children}]
    if (annotation.tags !== undefined) {
      return markTags(child, children, sets.and(annotation.tags, around), around)
    }
    const element: Element = {
      ...child,
      children,
      properties: markProperties(child.properties, annotation)
    }
    const {outline} = annotation
    if (!outline) return [element]
    return [node(() => writeHeading(child, outline, annotation.id, around)), element]
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
        begin(operation.if, conditionOf(tags))
        writePiece(tag)
        end()
      })
    }
  }

  function markChildren(
    {children}: Element,
    annotation: Annotation | undefined,
    around: Condition
  ): Array<ElementContent> {
    if (annotation?.list) return markNotes(children, around)
    if (!annotation?.notice) return markAll(children, around)
    const {facts, titles} = annotation.notice
    // A newline, and after each title one.
    const start = 1 + titles * 2
    return [
      ...markAll(children.slice(0, start), around),
      node(() => code.push(operation.notice, indexIn(notices, JSON.stringify(facts)))),
      ...markAll(children.slice(start), around),
      node(() => code.push(operation.end))
    ]
  }

  function markProperties(properties: Properties, annotation: Annotation): Properties {
    const {className, href, id, reference} = annotation
    const result: Properties = {}
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'className' && className !== undefined) {
        result[markClass(value, sets.and(className, readers))] = true
      } else result[name] = value
    }
    if (id) {
      result.id = idPrefix + (isSettled(id) ? id.name : mark(() => writeId(id)))
    }
    if (href) result.href = normalizeUri(`#${idPrefix}`) + markLink(href)
    if (reference) {
      result.id += mark(() => {
        instructions.set(reference, code.length)
        code.push(operation.reference, keyOf(reference.key))
      })
    }
    return result
  }

  /** Mark class names that not everybody gets, in place of the attribute. */
  function markClass(className: Properties[string], condition: Condition): string {
    const properties = {className} as Properties
    const html = toHtml({type: 'element', tagName: 'a', properties, children: []})
    attributes.add(events.length)
    return mark(() => {
      if (condition === 0) return
      begin(operation.if, conditionOf(condition))
      writePiece(html.slice('<a'.length, -'></a>'.length))
      end()
    })
  }

  /** Where a link points to: to a heading whose id is settled, or to the one that is visible. */
  function markLink(href: ReadonlyArray<Id>): string {
    const ids = href.filter((id) => visible.has(id))
    const [only] = ids
    return ids.length === 1 && only && isSettled(only)
      ? normalizeUri(only.name)
      : mark(() => writeLink(ids))
  }

  /** Whether nothing else visible can ask for an id. */
  function isSettled(id: Id): boolean {
    const {name} = id
    return !/^(?:fn-|fnref-|footnote-label)/.test(name) && (stems.get(stemOf(name)) as number) < 2
  }

  /** Notes stand in the order of their numbers, each with the newline after it. */
  function markNotes(
    nodes: ReadonlyArray<ElementContent>,
    around: Condition
  ): Array<ElementContent> {
    const before = nodes.filter((child) => !readAnnotation(annotations, child)?.note)
    const result = [...markAll(before, around), node(() => begin(operation.list))]
    for (const child of nodes) {
      const note = readAnnotation(annotations, child)?.note
      if (!note || child.type !== 'element') continue
      const seen = seenOf(child, around)
      if (seen === 0) continue
      const newline: ElementContent = {type: 'text', value: '\n'}
      result.push(
        node(() => begin(operation.note, keyOf(note.key), textOf(note.name))),
        ...markNode(child, seen),
        newline,
        node(end)
      )
    }
    result.push(node(end))
    return result
  }

  /** Links to the references of a note, as the footer of mdast-util-to-hast has them. */
  function markBack({flow, note}: BackLinks): Array<ElementContent> {
    const use = (): number => code.push(operation.use)
    const suffix = (): number => code.push(operation.reference, keyOf(note.key))
    const reference = mark(() => code.push(operation.number, keyOf(note.key))) + mark(suffix)
    return [
      node(() => begin(operation.back, keyOf(note.key))),
      ...(flow ? again(raw('\n \n')) : [raw(' ')]),
      {
        type: 'element',
        tagName: 'a',
        properties: {
          href: `#${idPrefix}fnref-${note.name}${mark(suffix)}`,
          dataFootnoteBackref: '',
          ariaLabel: backLabel(reference),
          className: ['data-footnote-backref']
        },
        children: [
          // One symbol beyond Latin-1 would make V8 store the whole string at twice the width.
          raw('&#x21A9;'),
          ...again({type: 'element', tagName: 'sup', properties: {}, children: [node(use)]})
        ]
      },
      node(end)
    ]

    function again(child: ElementContent): Array<ElementContent> {
      return [node(() => begin(operation.again)), child, node(end)]
    }
  }

  // Instructions.

  function writePiece(html: string): void {
    if (html !== '') code.push(operation.piece + indexIn(pieces, html))
  }

  /** Begin an instruction whose length isn't known yet. */
  function begin(...values: ReadonlyArray<number>): void {
    open.push(code.push(...values, 0) - 1)
  }

  /** End the last one that has begun. */
  function end(): void {
    const at = open.pop() as number
    code[at] = code.length - at - 1
  }

  function beginFirst(use: FirstUse): void {
    instructions.set(use, code.length)
    begin(operation.first, keyOf(use.key))
  }

  /** End what belongs to the first use, and begin what doesn't. */
  function branch(): void {
    code.push(operation.skip, 0)
    end()
    open.push(code.length - 1)
  }

  function writeHeading(
    element: Element,
    rank: number,
    id: Id | undefined,
    around: Condition
  ): void {
    bearer = code.length
    begin(operation.heading, rank, id && isSettled(id) ? textOf(id.name) : 0, 0)
    writeText(element.children, around)
    end()
  }

  /** Write the text of nodes, without the numbers of notes. */
  function writeText(nodes: ReadonlyArray<ElementContent>, around: Condition): void {
    for (const {condition, first, other, use} of runsOf(nodes, around)) {
      if (condition !== around) begin(operation.if, conditionOf(condition))
      if (use) {
        code.push(operation.as)
        writePointer(use)
        begin()
      }
      writeTextsOf(first, condition)
      if (use) {
        branch()
        writeTextsOf(other, condition)
        end()
      }
      if (condition !== around) end()
    }
  }

  /** Write the texts of nodes for the same readers; where one was cut doesn't show. */
  function writeTextsOf(nodes: ReadonlyArray<ElementContent>, around: Condition): void {
    let text = ''
    for (const child of nodes) {
      if (child.type === 'text') {
        text += child.value
        continue
      }
      write()
      if (child.type === 'element' && !readAnnotation(annotations, child)?.reference) {
        writeText(child.children, around)
      }
    }
    write()

    function write(): void {
      if (text !== '') code.push(operation.piece + textOf(text))
      text = ''
    }
  }

  function writeId(id: Id): void {
    const {explicit, name} = id
    instructions.set(id, code.length)
    // Only headings bear ids.
    code[bearer + 3] = code.length
    code.push(operation.id, textOf(name), textOf(normalizeUri(name)), explicit ? 1 : 0)
  }

  function writeLink(ids: ReadonlyArray<Id>): void {
    begin(operation.link)
    for (const id of ids) writePointer(id)
    end()
  }

  function writePointer(to: object): void {
    pointers.push({at: code.push(0) - 1, to})
  }

  function conditionOf(condition: Condition): number {
    return indexIn(conditions, condition)
  }

  function keyOf(key: number): number {
    return indexIn(keys, key)
  }

  function textOf(text: string): number {
    return indexIn(texts, text)
  }
}

/** HTML as it is; hast-util-to-html knows such nodes from hast-util-raw. */
function raw(value: string): ElementContent {
  return {type: 'raw', value} as never
}
