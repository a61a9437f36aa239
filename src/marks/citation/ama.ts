import {longDate, readDate, yearOf} from './dates.js'
import {
  authorityOf,
  bookOf,
  doiLink,
  doiOf,
  editionOf,
  hasVolume,
  isForthcoming,
  isPreprint,
  journalOf,
  lawOf,
  pagesOf,
  publisherOf,
  type Shape,
  shapeOf,
  titleOf,
  urlPart
} from './fields.js'
import {type CslItem, textOf} from './item.js'
import {join, type Part, sentences, styled, type Written} from './parts.js'
import {type PlaceStyle, placeOf} from './place.js'
import {capital} from './reference-words.js'
import {
  createWriting,
  creatorsOf,
  inventorsOf,
  namedRole,
  presentedAt,
  versionOf,
  type Writing
} from './writing.js'

const names = {first: 3, initials: 9, most: 6, ordinals: false, the: true}

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
  if (isPreprint(writing.item)) return preprint(writing)
  if (type === 'article-newspaper') return newspaper(writing)
  if (shape === 'periodical') return periodical(writing)
  if (shape === 'part') return part(writing)
  if (shape === 'web') return web(writing)
  if (type === 'patent') return patent(writing)
  return lawOf(writing.item) === undefined ? book(writing) : law(writing)
}

function periodical(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  return [
    creatorsOf(writing),
    titleOf(item),
    italic(journalOf(item)),
    isForthcoming(item) ? terms.inPress : journalPlace(writing)
  ]
}

/** `2002;347(4):284-287`; without a volume `June 2002:1-6`, and where it has appeared on the web alone, when. */
function journalPlace(writing: Writing): Written {
  const {item, terms} = writing
  const place = placeOf(item, placeStyle)
  const day = dateOf(writing, 'issued')
  const isAhead = /^ahead/i.test(textOf(item, 'status') ?? '') || place.length === 0
  if (isAhead && readDate(item, 'issued')?.start?.day !== undefined) {
    return join([terms.publishedOnline, day], ' ')
  }
  return hasVolume(item) ? join([yearPart(item), place], ';') : join([day, place], ':')
}

function newspaper(writing: Writing): Array<Written | undefined> {
  const {item} = writing
  return [
    creatorsOf(writing),
    titleOf(item),
    italic(journalOf(item)),
    join([dateOf(writing, 'issued'), newspaperPage(item)], ':')
  ]
}

/** Page of a newspaper, with the letter of its section: `A2`. */
function newspaperPage(item: CslItem): string | undefined {
  const page = pagesOf(item, false)
  const section = textOf(item, 'section')
  return section?.length === 1 && page && /^\d/.test(page) ? section + page : page
}

function patent(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  const number = [textOf(item, 'authority', 'jurisdiction'), terms.patent, textOf(item, 'number')]
  return [inventorsOf(writing), titleOf(item), join(number, ' '), dateOf(writing, 'issued')]
}

/** `Hearing Loss Act of 2001, Pub L No. 107-9, 115 Stat 11 (2001)`. */
function law({item}: Writing): Array<Written | undefined> {
  const year = yearOf(item)
  return [join([join([titleOf(item), lawOf(item)], ', '), year && `(${year})`], ' ')]
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
    italic(containerOf(item)),
    authorityOf(item),
    volumeOf(writing),
    editionOf(item, terms),
    versionOf(writing),
    authors && editorsOf(writing),
    namedRole(writing, 'translator', writing.terms.shortTranslator, writing.terms.shortTranslator),
    presentedAt(writing, (field) => dateOf(writing, field)) ?? imprint(writing),
    seriesOf(writing),
    item.type === 'book' ? undefined : textOf(item, 'number')
  ]
}

/** What a broadcast, song, interview or picture is from; the repository of data stands with their year. */
function containerOf(item: CslItem): string | undefined {
  const title = item.type === 'dataset' ? undefined : bookOf(item)
  return title === textOf(item, 'publisher') ? undefined : title
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

/** Kinds of source that are of a day. */
const ofDay: ReadonlySet<string> = new Set([
  'broadcast',
  'interview',
  'personal_communication',
  'speech'
])

/** `Springer; 2002`. */
function imprint(writing: Writing): Written {
  const {item} = writing
  const date = ofDay.has(item.type) ? dateOf(writing, 'issued') : yearPart(item)
  // Of data the repository that has it.
  const publisher = publisherOf(item) ?? (item.type === 'dataset' ? bookOf(item) : undefined)
  return join([publisher, date], '; ')
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
