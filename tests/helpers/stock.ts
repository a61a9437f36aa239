import type {Root as HastRoot} from 'hast'
import {sanitize} from 'hast-util-sanitize'
import {toHtml} from 'hast-util-to-html'
import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {sanitizeSchema} from '../../src/index.js'

/** Words for the footnotes. */
export interface FootnoteWords {
  backToReference: string
  footnotes: string
}

const english: FootnoteWords = {
  backToReference: 'Back to reference {reference}',
  footnotes: 'Footnotes'
}

/** Stock way from mdast to HTML, with our prefix and labels. */
export function stockHtml(tree: Root, idPrefix = 'l-', words: FootnoteWords = english): string {
  const lettered = isLettered(tree)
  const numberOf = (index: number) => (lettered ? letter(index) : `${index + 1}`)
  const processor = unified().use(remarkRehype, {
    clobberPrefix: idPrefix,
    footnoteBackLabel: (reference, use) =>
      words.backToReference.replace(
        '{reference}',
        `${numberOf(reference)}${use > 1 ? `-${use}` : ''}`
      ),
    footnoteLabel: words.footnotes
  })
  const hast = processor.runSync(structuredClone(tree)) as HastRoot
  // The only id that remark-rehype gives no prefix.
  visit(hast, 'element', ({properties}) => {
    if (properties.id === 'footnote-label') properties.id = `${idPrefix}footnote-label`
    if (properties.dataFootnoteRef) properties.ariaDescribedBy = [`${idPrefix}footnote-label`]
  })
  // Nothing in the tree can tell it which numerals the list has.
  if (lettered) letterList(hast)
  return normalize(toHtml(sanitize(hast, sanitizeSchema)))
}

/** Whether the notes of a tree have letters, as they have beside references. */
function isLettered(tree: Root): boolean {
  let found = false
  visit(tree, 'footnoteReference', ({data}) => {
    found ||= data?.hChildren !== undefined
  })
  return found
}

function letterList(hast: HastRoot): void {
  visit(hast, 'element', (node) => {
    if (!node.properties.dataFootnotes) return
    for (const child of node.children) {
      if (child.type === 'element' && child.tagName === 'ol') child.properties.type = 'a'
    }
  })
}

/** `a` for 0, `z` for 25, `aa` for 26. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}

/** Stock way from Markdown to mdast. */
export function stockMdast(source: string): Root {
  return unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).parse(source)
}

/** The two differences that are allowed: a newline at the end, and how our own arrows and dashes are written. */
export function normalize(html: string): string {
  const value = html.replaceAll('&#x21A9;', '↩').replaceAll('&#x2013;', '–')
  return value === '' || value.endsWith('\n') ? value : `${value}\n`
}
