import type {Element, ElementContent, Nodes, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Heading} from '../../../src/index.js'

/** What evidence of research is headed by, in each language. */
const ofEvidence: ReadonlySet<string> = new Set([
  'Aus der Forschung',
  'D’après la recherche',
  'De la investigación',
  'From the research'
])

/** Headings of the article's own and notices that stand in a tree, by code that shares nothing with the library. */
export function describeTree(tree: Root): {headings: Array<Heading>; notices: Array<string>} {
  const headings: Array<Heading> = []
  const notices: Array<string> = []
  visit(tree)
  return {headings, notices}

  function visit(node: Nodes): void {
    if (node.type === 'element') {
      const {properties, tagName} = node
      if (String(properties.className).startsWith('notice,')) {
        const content = contentOf(node)
        notices.push(toHtml({type: 'root', children: content}))
        // Its title is no heading of the article.
        for (const child of content) visit(child)
        return
      }
      // The headings over footnotes and references.
      if (String(properties.className) === 'sr-only') return
      if (properties.id === 'l-references-label') return
      const rank = /^h([1-6])$/.exec(tagName)?.[1]
      // Nor are those that evidence gets where it has none.
      const isOwn = properties.id !== undefined || !ofEvidence.has(textOf(node))
      if (rank && isOwn) {
        const heading: Heading = {depth: Number(rank), text: writtenIn(node).trim()}
        if (properties.id) heading.id = String(properties.id)
        headings.push(heading)
      }
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }
}

/** Content of a notice without its title. */
function contentOf({children}: Element): Array<ElementContent> {
  const first = children[1]
  const titled =
    first?.type === 'element' && /^h[1-6]$/.test(first.tagName) && first.properties.id === undefined
  return children.slice(titled ? 3 : 1)
}

/** Text without the numbers of notes. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && 'dataFootnoteRef' in node.properties) return ''
  return 'children' in node ? node.children.map((child) => textOf(child)).join('') : ''
}

/** The same, with what `toText` writes for signs: `10^9`. */
function writtenIn(node: Nodes): string {
  if (!('children' in node)) return textOf(node)
  const text = node.children.map((child) => writtenIn(child)).join('')
  if (node.type !== 'element' || 'dataFootnoteRef' in node.properties) return textOf(node) && text
  const {properties, tagName} = node
  if (tagName === 'img') return String(properties.alt ?? '')
  if (text.trim() === '') return text
  if (tagName === 'del') return `~~${text}~~`
  if (tagName !== 'sub' && tagName !== 'sup') return text
  return (tagName === 'sub' ? '_' : '^') + text
}
