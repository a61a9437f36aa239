import type {Element, Root} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Article} from '../article.js'

/** In what form a variant is printed. */
export type VariantFormat = 'html' | 'markdown' | 'text'

/**
 * Print what a reader gets, for a snapshot: title and description first, which
 * are in no body, and why it is withheld.
 *
 * @param article
 *   Article.
 * @param profile
 *   Reader.
 * @param format
 *   Form of the body: Markdown and text stand under front matter.
 */
export function printVariant<Readers>(
  article: Article<Readers>,
  profile: Readers,
  format: VariantFormat
): string {
  const {description, html, title, withheld} = article.render(profile)
  if (format === 'html') {
    const head: Array<Element> = []
    if (title !== undefined) head.push(element('title', {}, title))
    if (description !== undefined)
      head.push(element('meta', {content: description, name: 'description'}))
    if (withheld) head.push(element('meta', {content: withheld.reason, name: 'withheld'}))
    const lines = head.map((node) => {
      const root: Root = {type: 'root', children: [node]}
      return `${toHtml(root)}\n`
    })
    return lines.join('') + html
  }
  const facts = Object.entries({title, description, withheld: withheld?.reason})
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `${name}: ${JSON.stringify(value)}\n`)
  const body = format === 'text' ? article.toText(profile) : article.toMarkdown(profile)
  return facts.length > 0 ? `---\n${facts.join('')}---\n\n${body}` : body
}

function element(tagName: string, properties: Element['properties'], text?: string): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: text === undefined ? [] : [{type: 'text', value: text}]
  }
}
