import type {Nodes, Parents, Root} from 'mdast'
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive'
import {readAttributes} from './attributes.js'
import {isDirective} from './directive.js'

/**
 * What a stretch of source was taken for, where directives are not read:
 * attributes of directives in sentences, code, comments and other HTML, front
 * matter, and what of links, images and definitions is no text.
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

/** What the laws need of the tree, in the order of the source. */
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
  lost: ReadonlyArray<ContainerDirective | LeafDirective | TextDirective>
  /** How many nodes were visited, to show that this is linear. */
  steps: number
}

/**
 * Walk over the tree once and note what the laws ask for.
 *
 * @param tree
 *   Tree of the article.
 * @param source
 *   Source that its positions count in.
 */
export function createOutline(tree: Root, source: string): Outline {
  const areas: Array<Area> = []
  const codes: Array<CodeBlock> = []
  const containers: Array<Container> = []
  const leaves: Array<Leaf> = []
  const texts: Array<TextDirective> = []
  const links = new Set<number>()
  const blocks: Array<TextBlock> = []
  const lost: Array<ContainerDirective | LeafDirective | TextDirective> = []
  let steps = 0

  visitAll(tree, undefined)
  areas.sort((left, right) => left.start - right.start)
  return {areas, blocks, codes, containers, leaves, links, lost, steps, texts}

  function visitAll(parent: Parents, container: Container | undefined): void {
    for (const child of parent.children) visit(child, container)
  }

  function visit(node: Nodes, container: Container | undefined): void {
    steps++
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start === undefined || end === undefined) {
      if (isDirective(node)) lost.push(node)
      if ('children' in node) visitAll(node, container)
      return
    }
    switch (node.type) {
      case 'code': {
        const fence = countFence(source, start)
        const fenced = fence > 2
        const closed = !fenced || isClosed(source.slice(start, end), fence, node.value)
        const code: CodeBlock = {closed, container, end, fence, fenced, start}
        steps += end - start
        codes.push(code)
        areas.push({code, end, kind: 'code', start})
        return
      }

      case 'containerDirective': {
        const inner: Container = {
          contentEnd: -1,
          end,
          node,
          parent: container,
          size: countColons(source, start),
          start
        }
        for (const child of node.children) {
          inner.contentEnd = Math.max(inner.contentEnd, child.position?.end.offset ?? -1)
        }
        containers.push(inner)
        visitAll(node, inner)
        return
      }

      case 'definition':
      case 'image':
      case 'imageReference': {
        if (node.type !== 'definition') links.add(start)
        areas.push({end, kind: 'target', start})
        return
      }

      case 'footnoteReference': {
        links.add(start)
        return
      }

      case 'html': {
        areas.push({end, kind: 'html', start})
        return
      }

      case 'inlineCode': {
        areas.push({end, kind: 'code', start})
        return
      }

      case 'leafDirective': {
        leaves.push({node, size: countColons(source, start), start})
        visitAll(node, container)
        return
      }

      case 'textDirective': {
        texts.push(node)
        visitAll(node, container)
        addAttributes(node, end)
        return
      }

      case 'yaml': {
        areas.push({end, kind: 'matter', start})
        return
      }

      case 'footnoteDefinition':
      case 'link':
      case 'linkReference': {
        if (node.type !== 'footnoteDefinition') links.add(start)
        addTarget(node, start, end)
        visitAll(node, container)
        return
      }

      case 'heading':
      case 'paragraph':
      case 'tableCell': {
        const before = texts.length
        visitAll(node, container)
        const first = texts[before]?.position?.start.offset
        if (first !== undefined) blocks.push({end, first, start})
        return
      }

      default: {
        if ('children' in node) visitAll(node, container)
      }
    }
  }

  /** What of a link or a note is no text: all before its first and after its last child. */
  function addTarget(node: Parents, start: number, end: number): void {
    const first = node.children[0]?.position?.start.offset
    const last = node.children.at(-1)?.position?.end.offset
    if (first === undefined || last === undefined) {
      areas.push({end, kind: 'target', start})
      return
    }
    // An address by itself is its own text.
    if (first === start || source[start] === '<') areas.push({end, kind: 'target', start})
    else {
      areas.push({end: first, kind: 'target', start})
      if (node.type !== 'footnoteDefinition') areas.push({end, kind: 'target', start: last})
    }
  }

  function addAttributes(node: TextDirective, end: number): void {
    if (source[end - 1] !== '}') return
    const last = node.children.at(-1)?.position?.end.offset
    const from = source.indexOf('{', last ?? (node.position?.start.offset as number))
    if (from !== -1 && from < end && readAttributes(source, from, end, true)?.end === end) {
      areas.push({end, kind: 'attributes', start: from})
    }
  }
}

/** Length of a fence of code; 0 if there is none. */
function countFence(source: string, start: number): number {
  const char = source[start]
  if (char !== '`' && char !== '~') return 0
  let end = start
  while (source[end] === char) end++
  return end - start
}

/** Whether fenced code ends with a fence, rather than with what is around it. */
function isClosed(text: string, fence: number, value: string): boolean {
  const lines = text.split(/\r\n|\n|\r/)
  // Quote markers may precede.
  const last = (lines.at(-1) as string).replace(/^[\t >]+/, '').trimEnd()
  if (lines.length < 2 || last.length < fence || countFence(last, 0) < last.length) return false
  if (last[0] !== text[0]) return false
  // Else the last line is part of the code.
  return value === '' || value.split(/\r\n|\n|\r/).length === lines.length - 2
}

/** Count the colons from an offset on. */
export function countColons(source: string, start: number): number {
  let end = start
  while (source[end] === ':') end++
  return end - start
}

/** Area that holds an offset. */
export function areaAt(areas: ReadonlyArray<Area>, offset: number): Area | undefined {
  let low = 0
  let high = areas.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const area = areas[middle] as Area
    if (area.end <= offset) low = middle + 1
    else if (area.start > offset) high = middle - 1
    else return area
  }
  return undefined
}
