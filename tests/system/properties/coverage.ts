import type {Nodes, Root} from 'mdast'
import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {frontmatterFromMarkdown} from 'mdast-util-frontmatter'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {directive} from 'micromark-extension-directive'
import {frontmatter} from 'micromark-extension-frontmatter'
import {gfm} from 'micromark-extension-gfm'
import {
  childrenOf,
  isTransparent,
  type Looked,
  nameBlock,
  nameInline,
  nameParent
} from '../../helpers/article/construct-names.js'

/** How often each cell came up: its parts joined by ` | `. */
export interface Coverage {
  /** Construct, container. */
  inside: Map<string, number>
  /** Construct, the one right after it. */
  beside: Map<string, number>
  /** Container, construct, the one right after it. */
  triples: Map<string, number>
  /** Container, the one around it. */
  nested: Map<string, number>
}

/** Make a coverage of nothing. */
export function createCoverage(): Coverage {
  return {beside: new Map(), inside: new Map(), nested: new Map(), triples: new Map()}
}

/** What a construct stands in: the parent, and for one that leaves no trace those around it. */
type Around = ReadonlyArray<string>

/**
 * Count what stands where in an article.
 *
 * It is told from the tree that a stock parser makes, not from what the
 * generator meant to write.
 *
 * @param coverage
 *   Coverage to add to.
 * @param source
 *   Article.
 */
export function cover(coverage: Coverage, source: string): void {
  visit(parse(source), undefined, [], [])

  function visit(node: Looked, parent: Looked | undefined, blocks: Around, inline: Around): void {
    if (isTextual(node)) {
      visitText(node, blocks, inline)
      return
    }
    const own = nameParent(node, parent)
    const around = own === undefined ? blocks : namesAround(node, own, blocks)
    if (own !== undefined) for (const outer of blocks) add(coverage.nested, own, outer)
    const children = childrenOf(node).filter(({type}) => type !== 'yaml')
    if (own !== undefined) countSiblings(children, around, nameAll, coverage)
    const sections = sectionsIn(children)
    for (const section of sections) {
      countSiblings(section, ['section'], nameAll, coverage)
      for (const outer of around) add(coverage.nested, 'section', outer)
    }
    for (const child of children) {
      const inSection = sections.some((section) => section.includes(child))
      visit(child, node, inSection ? [...around, 'section'] : around, [])
    }
  }

  function visitText(node: Looked, blocks: Around, inline: Around): void {
    const own = nameParent(node, undefined) as string
    const around = namesAround(node, own, inline)
    for (const outer of inline.length > 0 ? inline : blocks) add(coverage.nested, own, outer)
    const children = childrenOf(node)
    countSiblings(children, around, (child) => nameInline(child, source), coverage)
    for (const child of children) if ('children' in child) visitText(child, blocks, around)
  }

  function nameAll(child: Looked, next: Looked | undefined): Array<string> {
    return nameBlock(child, next, source)
  }
}

function parse(source: string): Root {
  return fromMarkdown(source, {
    extensions: [gfm({singleTilde: false}), directive(), frontmatter()],
    mdastExtensions: [gfmFromMarkdown(), directiveFromMarkdown(), frontmatterFromMarkdown()]
  })
}

/** Whether a block holds text. */
function isTextual(node: Looked): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

function namesAround(node: Looked, own: string, around: Around): Around {
  return isTransparent(node) ? [own, ...around] : [own]
}

/** What stands in each section that says something of itself. */
function sectionsIn(children: ReadonlyArray<Looked>): Array<Array<Looked>> {
  const result: Array<Array<Looked>> = []
  let open: {content: Array<Looked>; rank: number} | undefined
  for (const [index, child] of children.entries()) {
    const starts = child.type === 'heading' && children[index + 1]?.type === 'leafDirective'
    if (open && child.type === 'heading' && child.depth <= open.rank) open = undefined
    open?.content.push(child)
    if (starts && !open) {
      open = {content: [], rank: child.depth}
      result.push(open.content)
    }
  }
  return result
}

type Namer = (node: Looked, next: Looked | undefined) => Array<string>

/** Count the children of a parent, and pairs of them. */
function countSiblings(
  children: ReadonlyArray<Looked>,
  around: Around,
  namer: Namer,
  coverage: Coverage
): void {
  const named = (child: Looked): Array<string> =>
    namer(child, children[children.indexOf(child) + 1])
  // White space and commas between forms don't part them.
  const shown = children.filter(
    (child) => child.type !== 'leafDirective' && (child.type !== 'text' || named(child).length > 0)
  )
  for (const [index, child] of shown.entries()) {
    for (const name of named(child)) {
      for (const container of new Set(around)) add(coverage.inside, name, container)
    }
    const next = shown[index + 1]
    if (!next) continue
    for (const before of atEdge(child, namer, -1, named(child))) {
      for (const after of atEdge(next, namer, 0, named(next))) {
        add(coverage.beside, before, after)
        for (const container of new Set(around)) add(coverage.triples, container, before, after)
      }
    }
  }
}

/** Names of a node, and of what is at its edge if it leaves no trace. */
function atEdge(
  node: Looked,
  namer: Namer,
  edge: 0 | -1,
  names: ReadonlyArray<string>
): ReadonlySet<string> {
  const all = new Set(names)
  if (!isTransparent(node)) return all
  const children = childrenOf(node as Nodes).filter(({type}) => type !== 'leafDirective')
  const child = children.at(edge)
  if (!child) return all
  const next = childrenOf(node as Nodes)[childrenOf(node as Nodes).indexOf(child) + 1]
  for (const name of atEdge(child, namer, edge, namer(child, next))) all.add(name)
  return all
}

function add(counts: Map<string, number>, ...parts: ReadonlyArray<string>): void {
  const cell = parts.join(' | ')
  counts.set(cell, (counts.get(cell) ?? 0) + 1)
}
