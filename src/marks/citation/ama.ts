import {longDate, readDate, yearOf} from './dates.js'
import {
  bookOf,
  doiLink,
  doiOf,
  editionOf,
  isPreprint,
  journalOf,
  pagesOf,
  type Shape,
  shapeOf,
  titleOf,
  urlPart
} from './fields.js'
import {type CslItem, textOf} from './item.js'
import {join, type Part, sentences, styled, type Written} from './parts.js'
import {type PlaceStyle, placeOf} from './place.js'
import {capital} from './reference-words.js'
import {createWriting, creatorsOf, namedRole, versionOf, type Writing} from './writing.js'

const names = {first: 3, initials: 9, most: 6, the: true}

const placeStyle: PlaceStyle = {
  shorten: false,
  supplement: (issue, supplement) => `${issue && `(${issue})`}(${`suppl ${supplement}`.trimEnd()})`
}

/**
 * Format a reference as the AMA Manual of Style does, 11th edition.
 *
 * @param item
 *   Source.
 * @param language
 *   BCP 47 tag of the words and dates.
 */
export function formatAma(item: CslItem, language: string): ReadonlyArray<Part> {
  const writing = createWriting(item, language, names)
  return sentences([...body(writing, shapeOf(item)), ...links(writing)])
}

/** What stands before the address. */
function body(writing: Writing, shape: Shape): Array<Written | undefined> {
  const {type} = writing.item
  if (type === 'article-newspaper') return newspaper(writing)
  if (shape === 'periodical') return periodical(writing)
  if (shape === 'part') return part(writing)
  if (shape === 'web') return web(writing)
  return isPreprint(writing.item) ? preprint(writing) : book(writing)
}

function periodical(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  const place = placeOf(item, placeStyle)
  // Without a volume or pages it has appeared on the web alone.
  const day = dateOf(writing, 'issued')
  const ahead = place.length === 0 && readDate(item, 'issued')?.start?.day !== undefined
  return [
    creatorsOf(writing),
    titleOf(item),
    italic(journalOf(item)),
    ahead ? join([terms.publishedOnline, day], ' ') : join([yearPart(item), place], ';')
  ]
}

function newspaper(writing: Writing): Array<Written | undefined> {
  const {item} = writing
  return [
    creatorsOf(writing),
    titleOf(item),
    italic(journalOf(item)),
    join([dateOf(writing, 'issued'), pagesOf(item, false)], ':')
  ]
}

function part(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  return [
    creatorsOf(writing),
    titleOf(item),
    join([terms.in, sentences([editorsOf(writing), italic(bookOf(item))])], ' '),
    volumeOf(writing),
    editionOf(item, terms),
    join([imprint(writing), pagesOf(item, false)], ':')
  ]
}

function book(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  const authors = creatorsOf(writing)
  const kind =
    item.type === 'thesis' ? (textOf(item, 'genre') ?? capital(terms.dissertation)) : undefined
  return [
    authors ?? editorsOf(writing),
    styled(titleOf(item), 'italic'),
    kind,
    volumeOf(writing),
    editionOf(item, terms),
    versionOf(writing),
    authors && editorsOf(writing),
    imprint(writing),
    seriesOf(writing),
    item.type === 'book' ? undefined : textOf(item, 'number')
  ]
}

function preprint(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  return [
    creatorsOf(writing),
    titleOf(item),
    italic(bookOf(item) ?? textOf(item, 'publisher')),
    join([terms.postedOnline, dateOf(writing, 'issued')], ' ')
  ]
}

function web(writing: Writing): Array<Written | undefined> {
  const {item} = writing
  const site = bookOf(item) ?? textOf(item, 'publisher')
  return [
    creatorsOf(writing),
    titleOf(item),
    site === textOf(item, 'title') ? undefined : site,
    dateOf(writing, 'issued')
  ]
}

function italic(title: string | undefined): Written | undefined {
  return title && [{style: 'italic', text: title}]
}

function editorsOf(writing: Writing): string | undefined {
  return namedRole(writing, 'editor', writing.terms.shortEditor, writing.terms.shortEditors)
}

function volumeOf({item, terms}: Writing): string | undefined {
  const volume = textOf(item, 'volume')
  return volume && `${terms.volume.replace(/\.$/, '')} ${volume}`
}

/** `Developments in Cardiovascular Medicine; vol 260`; of a report `National Health Statistics Reports no. 170`. */
function seriesOf({item, terms}: Writing): string | undefined {
  const title = textOf(item, 'collection-title')
  const number = textOf(item, 'collection-number')
  if (title === undefined || number === undefined) return title
  if (item.type === 'report') return `${title} ${terms.number} ${number}`
  return `${title}; ${terms.volume.replace(/\.$/, '').toLowerCase()} ${number}`
}

/** `Springer; 2002`. */
function imprint({item}: Writing): Written {
  return join([textOf(item, 'publisher'), yearPart(item)], '; ')
}

function yearPart(item: CslItem): Written | undefined {
  const year = yearOf(item)
  return year && [{text: year, year: true}]
}

function dateOf({item, language}: Writing, field: string): Written | undefined {
  const date = readDate(item, field)
  if (!date) return undefined
  const {start, words} = date
  const text = start ? longDate(start, language) : words
  return text && [{text, ...(field === 'issued' && {year: true})}]
}

/** DOI, or when the source was read and its address. */
function links(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  const doi = doiOf(item)
  if (doi !== undefined) return [[doiLink(doi, 'doi:', true)]]
  const url = textOf(item, 'URL')
  if (url === undefined) return []
  const read = dateOf(writing, 'accessed')
  return [read && join([terms.accessed, read], ' '), [urlPart(url, true)]]
}
