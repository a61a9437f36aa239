import type {Element} from 'hast'
import {toHtml as stringify} from 'hast-util-to-html'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import {element} from './element.js'
import type {PageChoice} from './page-choices.js'
import {overviewElements, type PageOverview} from './page-overview.js'
import type {StyleSheet} from './styles.js'

/** What a page says of itself. */
export interface PageContent {
  /** BCP 47 tag. */
  language: string
  title: string | undefined
  description: string | undefined
  /** Address that search engines show. */
  canonical: string | undefined
  choices: ReadonlyArray<PageChoice>
  /** The page in the words of schema.org; nothing where it is withheld. */
  jsonLd: Readonly<Record<string, unknown>> | undefined
  /** What stands before the text; nothing where it is withheld. */
  overview: PageOverview | undefined
  /** HTML of the body. */
  body: string
  /** Whether the body has a heading of rank 1. */
  titled: boolean
  sheet: StyleSheet
}

/** Nothing runs, and nothing but images is loaded. */
function policyFor({source}: StyleSheet): string {
  return [
    "default-src 'none'",
    `style-src ${source}`,
    'img-src * data:',
    "base-uri 'none'",
    "form-action 'none'"
  ].join('; ')
}

/**
 * Make a whole HTML document, with its style sheet in it and without scripts that run.
 *
 * The title becomes a heading of rank 1 where the body has none.
 *
 * @param content
 *   Body, and what the document says of itself.
 * @returns
 *   HTML document.
 */
export function toPage({body, language, titled, title, ...content}: Readonly<PageContent>): string {
  const {canonical, choices, description, jsonLd, overview, sheet} = content
  const head = [
    element('meta', {charSet: 'utf-8'}),
    element('meta', {content: 'width=device-width, initial-scale=1', name: 'viewport'}),
    element('meta', {content: policyFor(sheet), httpEquiv: ['Content-Security-Policy']}),
    element('title', {}, title ?? ''),
    ...(description === undefined
      ? []
      : [element('meta', {content: description, name: 'description'})]),
    ...(canonical === undefined
      ? []
      : [element('link', {href: normalizeUri(canonical), rel: ['canonical']})]),
    ...(jsonLd ? openGraph({canonical, description, language, title}) : []),
    ...(jsonLd ? [data(jsonLd)] : []),
    element('style', {}, sheet.text)
  ]
  const chooser = choices.map((choice) => `${write(nav(choice))}\n`).join('')
  const about = overview ? overviewElements(overview) : []
  const header = about.length > 0 ? `${write({...element('header', {}), children: about})}\n` : ''
  const heading = title !== undefined && !titled ? `${write(element('h1', {}, title))}\n` : ''
  const direction = isRightToLeft(language) ? {dir: 'rtl'} : {}
  const start = write(element('html', {lang: language, ...direction})).replace('</html>', '')
  const lines = head.map((node) => `${write(node)}\n`).join('')
  const [first, rest] = cutBelowCautions(nameTasks(body))
  return `<!doctype html>\n${start}\n<head>\n${lines}</head>\n<body>\n<main>\n${heading}${first}${chooser}${header}${rest}</main>\n</body>\n</html>\n`
}

/** A title, and the cautions that follow it. */
const startOfBody =
  /^(?:<h1[ >](?:(?!<\/h1>)[\s\S])*<\/h1>\n)?(?:<aside class="notice notice-caution"[^>]*>\n(?:(?!<\/?aside)[\s\S])*<\/aside>\n)*/

/** Cut a body below its title and the cautions that it begins with, which are seen first on any screen. */
function cutBelowCautions(body: string): [first: string, rest: string] {
  const [first] = startOfBody.exec(body) as RegExpExecArray // Cast: it may be nothing.
  return [first, body.slice(first.length)]
}

/** What pages that link to this one show of it, as the Open Graph protocol has it. */
function openGraph({
  canonical,
  description,
  language,
  title
}: Pick<PageContent, 'canonical' | 'description' | 'language' | 'title'>): Array<Element> {
  const properties = {
    'og:type': 'article',
    'og:title': title,
    'og:description': description,
    'og:url': canonical && normalizeUri(canonical),
    'og:locale': language.replaceAll('-', '_')
  }
  return Object.entries(properties).flatMap(([property, content]) =>
    content === undefined ? [] : [element('meta', {content, property})]
  )
}

/** Data in a page: no script, since nothing runs it. */
function data(value: unknown): Element {
  // Nothing in it may end it.
  const text = JSON.stringify(value).replaceAll('<', '\\u003c')
  return element('script', {type: 'application/ld+json'}, text)
}

/** Links to the same article for other readers. */
function nav({question, reason, values}: PageChoice): Element {
  const items = values.map(({current, href, label}) => {
    const link = element(
      'a',
      {href: normalizeUri(href), ...(current && {ariaCurrent: 'true'})},
      label
    )
    return {...element('li', {}), children: [link]}
  })
  const list = {...element('ul', {}), children: items}
  return {
    ...element('nav', {
      className: ['chooser'],
      ariaLabel: question ?? values.map(({label}) => label).join(', ')
    }),
    children: [
      ...[question, reason].flatMap((text) => (text === undefined ? [] : [element('p', {}, text)])),
      list
    ]
  }
}

/** Name the boxes of task lists by the items that they stand in, for those who can't see that. */
function nameTasks(html: string): string {
  let number = 0
  return html.replace(
    /<li class="task-list-item">(\s*(?:<p>)?)<input /g,
    (_, start: string) =>
      `<li class="task-list-item" id="task:${++number}">${start}<input aria-labelledby="task:${number}" `
  )
}

/** Scripts that are written from right to left, as Unicode's character database has them. */
const rightToLeft = /^(?:Adlm|Arab|Aran|Hebr|Mand|Mend|Nkoo|Rohg|Samr|Syrc|Thaa|Yezi)$/

/** Whether a language is written from right to left: by its script, or by the likely one in its region. */
function isRightToLeft(language: string): boolean {
  // Extensions and what is for private use say nothing of it.
  const [own = ''] = language.split(/-[a-z\d](?=-)/i)
  const [primary, ...subtags] = own.split('-')
  const script = subtags.find((subtag) => /^[a-z]{4}$/i.test(subtag))
  const region = subtags.find((subtag) => /^(?:[a-z]{2}|\d{3})$/i.test(subtag))
  const tag = [primary, script, region].filter(Boolean).join('-')
  return rightToLeft.test(String(new Intl.Locale(tag).maximize().script))
}

function write(node: Element): string {
  return stringify({type: 'root', children: [node]})
}
