import type {DecodedArticle} from '../compiled/article.js'
import {renderFor} from '../render/render.js'
import type {Withheld} from '../render/rendition.js'
import type {Metadata} from './metadata.js'
import {checkPageOptions, choicesFor, type PageOptions} from './page-choices.js'
import type {StyleSheet} from './styles.js'
import {toPage} from './to-page.js'

/**
 * Make the page of a reader.
 *
 * @param article
 *   Compiled article.
 * @param read
 *   Gives the reader, once the options are known to be right.
 * @param options
 *   Addresses of the site.
 * @param sheet
 *   Gives the style sheet.
 * @param withheldText
 *   Says why an article is withheld.
 * @param start
 *   Gives the first text of the article's own, whose start is the title where nothing else is.
 * @param tell
 *   Gives what the page at an address tells programs; nothing where it is withheld.
 */
export function pageOf<Readers>(
  article: DecodedArticle,
  read: () => ReadonlyArray<number>,
  options: Readonly<PageOptions<Readers>>,
  sheet: () => StyleSheet,
  withheldText: (reason: Withheld['reason']) => string,
  start: () => string,
  tell: (url: string | undefined) => Metadata | undefined
): string {
  checkPageOptions(options)
  const dataFor = ({audience, canonical}: typeof options): Metadata['jsonLd'] | undefined => {
    const {jsonLd} = {...tell(canonical || undefined)}
    if (!jsonLd || audience !== false) return jsonLd
    const {audience: _, medicalAudience: __, ...rest} = jsonLd
    return rest
  }
  const reader = read()
  const {choices, html, withheld, ...rendition} = renderFor(article, reader)
  const {description, headings, language, title} = rendition
  return toPage({
    body: html,
    canonical: options.canonical || undefined,
    choices: choicesFor(article.dimensions, choices, reader, options.href),
    description,
    jsonLd: dataFor(options),
    language,
    sheet: sheet(),
    title: title ?? headings[0]?.text ?? (withheld ? withheldText(withheld.reason) : cut(start())),
    titled: headings.some(({depth}) => depth === 1) || title === undefined
  })
}

/** Most characters of a title that is made of a text. */
const longestTitle = 60

/** As many whole words of a text as fit; nothing when it has none. */
function cut(text: string): string | undefined {
  const line = text.replace(/\s+/g, ' ').trim()
  if (line.length <= longestTitle) return line || undefined
  const start = line.slice(0, longestTitle).toWellFormed()
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 0)) || start}…`
}
