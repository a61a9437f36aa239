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
  const processor = unified().use(remarkRehype, {
    clobberPrefix: idPrefix,
    footnoteBackLabel: (reference, use) =>
      words.backToReference.replace('{reference}', `${reference + 1}${use > 1 ? `-${use}` : ''}`),
    footnoteLabel: words.footnotes
  })
  const hast = processor.runSync(structuredClone(tree)) as HastRoot
  // The only id that remark-rehype gives no prefix.
  visit(hast, 'element', ({properties}) => {
    if (properties.id === 'footnote-label') properties.id = `${idPrefix}footnote-label`
    if (properties.dataFootnoteRef) properties.ariaDescribedBy = [`${idPrefix}footnote-label`]
  })
  return normalize(toHtml(sanitize(hast, sanitizeSchema)))
}

/** Stock way from Markdown to mdast. */
export function stockMdast(source: string): Root {
  return unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).parse(source)
}

/** The two differences that are allowed: a newline at the end, and how the arrow back is written. */
export function normalize(html: string): string {
  const value = html.replaceAll('&#x21A9;', '↩')
  return value === '' || value.endsWith('\n') ? value : `${value}\n`
}
