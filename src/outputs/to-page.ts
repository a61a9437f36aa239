import type {Element, Root} from 'hast'
import {toHtml as stringify} from 'hast-util-to-html'

/** What a page says of itself. */
export interface PageOptions {
  /** BCP 47 tag. */
  language: string
  title: string | undefined
  description: string | undefined
  /** HTML of the body. */
  body: string
  /** Whether the body has a heading of rank 1. */
  titled: boolean
}

/**
 * Make a whole HTML document.
 *
 * The title becomes a heading of rank 1 where the body has none.
 *
 * @param options
 *   Body, and what the document says of itself.
 * @returns
 *   HTML document.
 */
export function toPage({
  body,
  description,
  language,
  title,
  titled
}: Readonly<PageOptions>): string {
  const head: Array<Element> = [
    element('meta', {charSet: 'utf-8'}),
    element('meta', {content: 'width=device-width, initial-scale=1', name: 'viewport'}),
    element('title', {}, title ?? '')
  ]
  if (description !== undefined)
    head.push(element('meta', {content: description, name: 'description'}))
  const lines = head.map((node) => `${write(node)}\n`).join('')
  const heading = title !== undefined && !titled ? `${write(element('h1', {}, title))}\n` : ''
  const direction = isRightToLeft(language) ? {dir: 'rtl'} : {}
  const start = write(element('html', {lang: language, ...direction})).replace('</html>', '')
  return `<!doctype html>\n${start}\n<head>\n${lines}</head>\n<body>\n<main>\n${heading}${body}</main>\n</body>\n</html>\n`
}

/** Scripts that are written from right to left, as Unicode's character database has them. */
const rightToLeft = /^(?:Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/

/** Whether a language is written from right to left: by its script, or by the likely one. */
function isRightToLeft(language: string): boolean {
  const [primary = '', ...subtags] = language.split('-')
  const script = subtags.find((subtag) => /^[A-Za-z]{4}$/.test(subtag))
  if (!/^[A-Za-z]{2,3}$/.test(primary)) return false
  const tag = script ? `${primary}-${script}` : primary
  return rightToLeft.test(String(new Intl.Locale(tag).maximize().script))
}

function element(tagName: string, properties: Element['properties'], text?: string): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: text === undefined ? [] : [{type: 'text', value: text}]
  }
}

function write(node: Element): string {
  return stringify({type: 'root', children: [node]} as Root)
}
