import {normalizeUri} from 'micromark-util-sanitize-uri'
import {readDate} from './dates.js'
import {doiOf, doiUrl, titleOf} from './fields.js'
import {type CslItem, textOf} from './item.js'
import {familyOf, namesOf} from './names.js'
import {plainText} from './parts.js'

/** Kinds of source that are articles of scholars. */
const scholarly: ReadonlySet<string> = new Set(['article', 'article-journal', 'paper-conference'])

/** A source in the words of schema.org. */
export function toSchemaOrg(item: CslItem): Readonly<Record<string, unknown>> {
  const doi = doiOf(item)
  const url = doi === undefined ? textOf(item, 'URL') : doiUrl(doi)
  const date = isoDate(item)
  const authors = namesOf(item, 'author').map((name) => {
    if (name.literal !== undefined) return {'@type': 'Organization', name: familyOf(name)}
    const given = name.family === undefined ? undefined : name.given
    return {'@type': 'Person', name: [given, familyOf(name), name.suffix].filter(Boolean).join(' ')}
  })
  return {
    '@type': scholarly.has(item.type) ? 'ScholarlyArticle' : 'CreativeWork',
    name: plainText(titleOf(item)),
    ...(authors.length > 0 && {author: authors}),
    ...(date !== undefined && {datePublished: date}),
    ...(url !== undefined && /^https?:/i.test(url) && {url: normalizeUri(url)})
  }
}

/** `2019-03-05`, or the year where no day is known; nothing where it is in words, or a range. */
function isoDate(item: CslItem): string | undefined {
  const date = readDate(item, 'issued')
  if (!date?.start || date.end) return undefined
  const {day, month, year} = date.start
  const parts = day === undefined ? [year] : [year, month, day]
  return parts.map((part) => String(part).padStart(2, '0')).join('-')
}
