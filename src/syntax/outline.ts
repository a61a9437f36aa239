import type {Code, FootnoteDefinition, Link, LinkReference, Nodes, Parents, Root} from 'mdast'
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive'
import {endOfLine} from '../source/lines.js'
import {readAttributes} from './attributes.js'
import {countColons, type Directive, isDirective} from './directive.js'
import {countFence, isClosed} from './fenced-code.js'
import {isElement} from './host-nodes.js'

/**
 * What a stretch of source was taken for, where directives are not read:
 * attributes of directives in sentences, code, comments and other HTML, front
 * matter, and (as `target`) what of links, images, definitions and fences of code is
 * no text. Code and comments may show what looks like a directive; a target may not.
 */
export interface Area {
  kind: 'attributes' | 'code' | 'html' | 'matter' | 'target'
  start: number
  end: number
  /** Block of code that this is. */
  code?: CodeBlock
}

/** Paragraph, heading or cell that holds text directives. */
export interface TextBlock {
  start: number
  end: number
  /** Offset of the first of these directives. */
  first: number
}

/** Fenced or indented code. */
export interface CodeBlock {
  start: number
  end: number
  fenced: boolean
  /** Length of the opening fence. */
  fence: number
  /** Whether a fence ends it; always so for indented code. */
  closed: boolean
  /** Innermost directive around it. */
  container: Container | undefined
}

/** A container directive, with what the source shows of it. */
export interface Container {
  node: ContainerDirective
  start: number
  end: number
  /** Colons of the opening fence. */
  size: number
  /** Innermost directive around it. */
  parent: Container | undefined
  /** Offset after the last character of its children; `-1` if there are none. */
  contentEnd: number
}

/** A directive on a line by itself. */
export interface Leaf {
  node: LeafDirective
  start: number
  /** Colons. */
  size: number
}

/** What the checks need of the tree, in the order of the source. */
export interface Outline {
  areas: ReadonlyArray<Area>
  codes: ReadonlyArray<CodeBlock>
  containers: ReadonlyArray<Container>
  leaves: ReadonlyArray<Leaf>
  texts: ReadonlyArray<TextDirective>
  /** Offsets at which a link, image or note reference starts. */
  links: ReadonlySet<number>
  /** Paragraphs, headings and cells that hold text directives. */
  blocks: ReadonlyArray<TextBlock>
  /** Directives that can't be placed in the source. */
  lost: ReadonlyArray<Directive>
  /** How many nodes, and characters of code, were visited, to show that this is linear. */
  steps: number
}

/** An outline in the making. */
interface Draft extends Outline {
  source: string
  areas: Array<Area>
  codes: Array<CodeBlock>
  containers: Array<Container>
  leaves: Array<Leaf>
  texts: Array<TextDirective>
  links: Set<number>
  blocks: Array<TextBlock>
  lost: Array<Directive>
}

/** What nodes are taken for as a whole. */
const kinds: ReadonlyMap<string, Area['kind']> = new Map([
  ['definition', 'target'],
  ['html', 'html'],
  ['image', 'target'],
  ['imageReference', 'target'],
  ['inlineCode', 'code'],
  // Expressions and imports of MDX, which never show a directive.
  ['mdxFlowExpression', 'target'],
  ['mdxTextExpression', 'target'],
  ['mdxjsEsm', 'target'],
  ['yaml', 'matter']
])

/** Nodes that start with a bracket that belongs to no directive. */
const linkTypes: ReadonlySet<string> = new Set([
  'footnoteReference',
  'image',
  'imageReference',
  'link',
  'linkReference'
])

/** Nodes that hold sentences. */
const blockTypes: ReadonlySet<string> = new Set(['heading', 'paragraph', 'tableCell'])

/**
 * Walk over the tree once and note what the checks ask for.
 *
 * @param tree
 *   Tree of the article.
 * @param source
 *   Source that its positions count in.
 */
export function createOutline(tree: Root, source: string): Outline {
  const draft: Draft = {
    areas: [],
    blocks: [],
    codes: [],
    containers: [],
    leaves: [],
    links: new Set(),
    lost: [],
    source,
    steps: 0,
    texts: []
  }
  visitAll(draft, tree, undefined)
  draft.areas.sort((left, right) => left.start - right.start)
  return draft
}

function visitAll(draft: Draft, parent: Parents, container: Container | undefined): void {
  for (const child of parent.children) visit(draft, child, container)
}

function visit(draft: Draft, node: Nodes, container: Container | undefined): void {
  const {blocks, lost, texts} = draft
  draft.steps++
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) {
    if (isDirective(node)) lost.push(node)
    if ('children' in node) visitAll(draft, node, container)
    return
  }
  const before = texts.length
  const around = enter(draft, node, start, end, container)
  if ('children' in node) visitAll(draft, node, around)
  if (node.type === 'textDirective') addAttributes(draft, node, end)
  const first = texts[before]?.position?.start.offset
  if (first !== undefined && blockTypes.has(node.type)) blocks.push({end, first, start})
}

/**
 * Note a node, before what is in it.
 *
 * @returns
 *   Innermost directive around what is in it.
 */
function enter(
  draft: Draft,
  node: Nodes,
  start: number,
  end: number,
  container: Container | undefined
): Container | undefined {
  const {areas, leaves, links, source, texts} = draft
  const kind = kinds.get(node.type)
  if (kind) areas.push({end, kind, start})
  if (linkTypes.has(node.type)) links.add(start)
  switch (node.type) {
    case 'code': {
      addCode(draft, node, start, end, container)
      break
    }
    case 'containerDirective': {
      return addContainer(draft, node, start, end, container)
    }
    case 'footnoteDefinition':
    case 'link':
    case 'linkReference': {
      addTarget(draft, node, start, end)
      break
    }
    case 'leafDirective': {
      leaves.push({node, size: countColons(source, start), start})
      break
    }
    case 'textDirective': {
      texts.push(node)
      break
    }
    default: {
      if (isElement(node)) addTags(draft, node, start, end)
    }
  }
  return container
}

function addCode(
  draft: Draft,
  {value}: Code,
  start: number,
  end: number,
  container: Container | undefined
): void {
  const {areas, codes, source} = draft
  const fence = countFence(source, start)
  const fenced = fence > 2
  const closed = !fenced || isClosed(source.slice(start, end), fence, value)
  const code: CodeBlock = {closed, container, end, fence, fenced, start}
  draft.steps += end - start
  codes.push(code)
  // What follows the opening fence is no code: as in an address, nothing may look like a directive there.
  const info = fenced ? Math.min(end, endOfLine(source, start)) : start
  if (info > start) areas.push({end: info, kind: 'target', start})
  areas.push({code, end, kind: 'code', start: info})
}

function addContainer(
  {containers, source}: Draft,
  node: ContainerDirective,
  start: number,
  end: number,
  parent: Container | undefined
): Container {
  let contentEnd = -1
  for (const {position} of node.children) {
    contentEnd = Math.max(contentEnd, position?.end.offset ?? -1)
  }
  const size = countColons(source, start)
  const container: Container = {contentEnd, end, node, parent, size, start}
  containers.push(container)
  return container
}

/** What of a link or a note is no text: all before its first and after its last child. */
function addTarget(
  {areas, source}: Draft,
  node: FootnoteDefinition | Link | LinkReference,
  start: number,
  end: number
): void {
  const first = node.children[0]?.position?.start.offset
  const last = node.children.at(-1)?.position?.end.offset
  // An address by itself is its own text.
  if (first === undefined || last === undefined || first === start || source[start] === '<') {
    areas.push({end, kind: 'target', start})
    return
  }
  areas.push({end: first, kind: 'target', start})
  if (node.type !== 'footnoteDefinition') areas.push({end, kind: 'target', start: last})
}

/** Tags of an element of MDX, with their attributes: all before its first and after its last child. */
function addTags({areas}: Draft, {children}: Parents, start: number, end: number): void {
  const first = children.find(({position}) => position)?.position?.start.offset ?? end
  const last = children.findLast(({position}) => position)?.position?.end.offset ?? end
  areas.push({end: first, kind: 'target', start}, {end, kind: 'target', start: last})
}

function addAttributes({areas, source}: Draft, node: TextDirective, end: number): void {
  if (source[end - 1] !== '}') return
  const last = node.children.at(-1)?.position?.end.offset
  const from = source.indexOf('{', last ?? node.position?.start.offset)
  if (from !== -1 && from < end && readAttributes(source, from, end, true)?.end === end) {
    areas.push({end, kind: 'attributes', start: from})
  }
}

/** Area that holds an offset. */
export function areaAt<Stretch extends {end: number; start: number}>(
  areas: ReadonlyArray<Stretch>,
  offset: number
): Stretch | undefined {
  let low = 0
  let high = areas.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const area = areas[middle] as Stretch
    if (area.end <= offset) low = middle + 1
    else if (area.start > offset) high = middle - 1
    else return area
  }
  return undefined
}
