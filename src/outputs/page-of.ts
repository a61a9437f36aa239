import type {DecodedArticle} from '../compiled/article.js'
import type {Words} from '../config/config.js'
import {renderFor} from '../render/render.js'
import type {Withheld} from '../render/rendition.js'
import type {Metadata} from './metadata.js'
import {checkPageOptions, choicesFor, type PageOptions} from './page-choices.js'
import {overviewOf} from './page-overview.js'
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
 * @param words
 *   Words in the language of the article.
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
  words: Words,
  withheldText: (reason: Withheld['reason']) => string,
  start: () => string,
  tell: (url: string | undefined) => Metadata | undefined
): string {
  checkPageOptions(options)
  const reader = read()
  const rendition = renderFor(article, reader)
  const {choices, description, headings, html, language, title, withheld} = rendition
  const canonical = options.canonical || undefined
  const told = tell(canonical)
  return toPage({
    body: html,
    canonical,
    choices: choicesFor(article.dimensions, choices, reader, options.href),
    description,
    jsonLd: told && dataOf(told, options),
    language,
    overview: told && overviewOf(rendition, told, words),
    sheet: sheet(),
    title:
      title ?? (headings[0]?.text || (withheld ? withheldText(withheld.reason) : cut(start()))),
    titled: headings.some(({depth}) => depth === 1) || title === undefined
  })
}

/** The data of a page, without whom it is for where all get it who get the same. */
function dataOf(
  {jsonLd}: Readonly<Metadata>,
  {audience}: Readonly<PageOptions<never>>
): Metadata['jsonLd'] {
  if (audience !== false) return jsonLd
  const {audience: _, medicalAudience: __, ...rest} = jsonLd
  return rest
}

/** Most characters of a title that is made of a text. */
const longestTitle = 60

/** As many whole words of a text as fit; nothing when it has none. */
function cut(text: string): string | undefined {
  // Citations are gone, and leave their brackets.
  const line = text
    .replace(/\s*\([\s,–-]*\)/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (line.length <= longestTitle) return line || undefined
  const start = line.slice(0, longestTitle).toWellFormed()
  return `${start.slice(0, Math.max(start.lastIndexOf(' '), 0)) || start}…`
}
