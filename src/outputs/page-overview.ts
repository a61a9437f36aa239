import type {Element} from 'hast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Words} from '../config/config.js'
import type {Rendition} from '../render/rendition.js'
import {element} from './element.js'
import type {Metadata} from './metadata.js'

/** What a page says of its text before it. */
export interface PageOverview {
  /** Name of the list of headings. */
  name: string
  /** Headings that are listed; none where there are few, or the article has a list of its own. */
  headings: Rendition['headings']
  /** How long reading it takes, and how many words it has; nothing for a short one. */
  reading: string | undefined
}

/** Ranks of the headings that are listed. */
const ranks: ReadonlySet<number> = new Set([2, 3])

/** Fewest headings that are worth a list. */
const fewest = 3

/**
 * Say how long a text is, and what stands in it.
 *
 * @param rendition
 *   What the reader gets.
 * @param metadata
 *   How long it is.
 * @param words
 *   Words in the language of the article.
 */
export function overviewOf(
  {headings, html, language}: Pick<Rendition, 'headings' | 'html' | 'language'>,
  {minutes, words: count}: Pick<Metadata, 'minutes' | 'words'>,
  {onThisPage, readingTime}: Pick<Words, 'onThisPage' | 'readingTime'>
): PageOverview {
  const listed = headings.filter(({depth}) => ranks.has(depth))
  const unit = new Intl.NumberFormat(language, {
    style: 'unit',
    unit: 'minute',
    unitDisplay: 'long'
  })
  const values: Readonly<Record<string, string>> = {
    minutes: unit.format(minutes),
    words: new Intl.NumberFormat(language).format(count)
  }
  return {
    headings: listed.length < fewest || html.includes('<nav ') ? [] : listed,
    name: onThisPage,
    // Cast: a value is there for each name that is looked for.
    reading:
      minutes > 1
        ? readingTime.replaceAll(
            /\{(minutes|words)\}/g,
            (_, name: string) => values[name] as string
          )
        : undefined
  }
}

/** Elements of an overview; the list is opened by the reader, so that what is owed stays near the top. */
export function overviewElements({
  headings,
  name,
  reading
}: Readonly<PageOverview>): Array<Element> {
  const items = headings.map(({depth, id, text}) => {
    const item = element('li', {className: [`overview-${depth}`]}, text)
    const href = id && normalizeUri(`#${id}`)
    return href ? {...item, children: [element('a', {href}, text)]} : item
  })
  const list = {...element('ul', {}), children: items}
  const details = {...element('details', {}), children: [element('summary', {}, name), list]}
  const nav = {...element('nav', {ariaLabel: name, className: ['overview']}), children: [details]}
  return [
    ...(reading === undefined ? [] : [element('p', {}, reading)]),
    ...(items.length === 0 ? [] : [nav])
  ]
}
