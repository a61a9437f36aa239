import {dateInWords, yearOf} from './dates.js'
import {
  authorityOf,
  bookOf,
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
  titleOf
} from './fields.js'
import {type CslItem, textOf} from './item.js'
import {foreignLanguage} from './language.js'
import {nlmDate} from './nlm-date.js'
import {dateWith, links, online} from './online.js'
import {join, type Part, sentences, type Written} from './parts.js'
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

const names = {first: 6, initials: 2, most: 6, ordinals: true, the: false}

const placeStyle: PlaceStyle = {
  shorten: true,
  supplement: (issue, supplement) =>
    issue === ''
      ? ` Suppl ${supplement}`.trimEnd()
      : `(${`${issue} Suppl ${supplement}`.trimEnd()})`
}

/** Kinds of source that a bracket after the title names. */
const bracketed: Readonly<Record<string, 'dataset' | 'dissertation' | 'software' | 'video'>> = {
  broadcast: 'video',
  dataset: 'dataset',
  motion_picture: 'video',
  software: 'software',
  thesis: 'dissertation'
}

/**
 * Format a reference as NLM’s Citing Medicine does, which is what Vancouver
 * style is.
 *
 * @param item
 *   Source.
 * @param language
 *   BCP 47 tag of the words and months.
 */
export function formatVancouver(item: CslItem, language: string): ReadonlyArray<Part> {
  const writing = createWriting(item, language, names)
  return sentences([
    ...body(writing, shapeOf(item)),
    ...links(writing),
    foreignLanguage(item, language)
  ])
}

/** What stands before the address. */
function body(writing: Writing, shape: Shape): Array<Written | undefined> {
  if (shape === 'periodical') return periodical(writing)
  if (shape === 'part') return isOwnPart(writing) ? ownPart(writing) : part(writing)
  if (shape === 'web') return web(writing)
  if (isPreprint(writing.item)) return preprint(writing)
  if (writing.item.type === 'patent') return patent(writing)
  return lawOf(writing.item) === undefined ? book(writing) : law(writing)
}

/** `Hearing Loss Act of 2001, Pub. L. No. 107-9, 115 Stat. 11 (May 24, 2001)`. */
function law({item, language}: Writing): Array<Written | undefined> {
  const date = dateInWords(item, 'issued', language)
  return [join([join([titleOf(item), lawOf(item)], ', '), date && `(${date})`], ' ')]
}

function periodical(writing: Writing): Array<Written | undefined> {
  const {item} = writing
  const genre = textOf(item, 'genre')
  return [
    creatorsOf(writing),
    join([titleOf(item), genre && `[${genre}]`], ' '),
    online(writing, journalOf(item)),
    item.type === 'article-newspaper' ? newspaperPlace(writing) : journalPlace(writing)
  ]
}

/** `2002 Jul 25;347(4):284-7`, `2002 Jun:1-6`, `Forthcoming 2002`. */
function journalPlace(writing: Writing): Written {
  const {item, terms} = writing
  if (isForthcoming(item)) return join([terms.forthcoming, yearOf(item)], ' ')
  return join([dateWith(writing), placeOf(item, placeStyle)], hasVolume(item) ? ';' : ':')
}

/** `2002 Aug 12;Sect. A:2`, `2008 Oct 29:5`. */
function newspaperPlace(writing: Writing): Written {
  const {item, terms} = writing
  const section = textOf(item, 'section')
  const date = join([dateWith(writing), section && `${terms.section} ${section}`], ';')
  return join([date, pagesOf(item, true)], ':')
}

function preprint(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  const server = bookOf(item) ?? textOf(item, 'publisher')
  const mark = `[${capital(terms.preprint)}]`
  return [
    creatorsOf(writing),
    server === undefined ? join([titleOf(item), mark], ' ') : titleOf(item),
    server && `${server} ${mark}`,
    join([dateWith(writing), textOf(item, 'number')], ':')
  ]
}

function part(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  const pages = pagesOf(item, true)
  return [
    creatorsOf(writing),
    titleOf(item),
    join([terms.in, sentences([editorsOf(writing), online(writing, bookOf(item))])], ' '),
    editionOf(item, terms),
    volumeOf(writing),
    meeting(writing),
    imprint(writing),
    pages && `${terms.pages} ${pages}`
  ]
}

/** Whether a chapter or entry is by those who wrote the book, and so a part of it. */
function isOwnPart(writing: Writing): boolean {
  const authors = creatorsOf(writing)
  if (writing.item.type === 'paper-conference') return false
  return authors === undefined || authors === creatorsOf(writing, 'container-author')
}

/** The book, and then what of it: `Chapter 24, Regression; p. 447-86`. */
function ownPart(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  const authors = creatorsOf(writing, 'container-author')
  const chapter = textOf(item, 'chapter-number')
  const pages = pagesOf(item, true)
  const title = join([chapter && `${terms.chapter} ${chapter}`, titleOf(item)], ', ')
  return [
    authors ?? editorsOf(writing),
    online(writing, bookOf(item)),
    editionOf(item, terms),
    volumeOf(writing),
    authors && editorsOf(writing),
    imprint(writing),
    join([title, pages && `${terms.pages} ${pages}`], '; ')
  ]
}

function book(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  const authors = creatorsOf(writing)
  const number = textOf(item, 'number')
  const kind = kindOf(writing)
  const pageCount = textOf(item, 'number-of-pages')
  return [
    authors ?? editorsOf(writing),
    online(writing, titleOf(item), kind),
    kind === undefined && item.type !== 'book' ? genreOf(item) : undefined,
    editionOf(item, terms),
    versionOf(writing),
    volumeOf(writing),
    authors && editorsOf(writing),
    translatorsOf(writing),
    container(item),
    authorityOf(item),
    presentedAt(writing, (field) => nlmDate(writing, field)) ?? imprint(writing),
    pageCount && `${pageCount} ${terms.pages}`,
    seriesOf(writing),
    number && (item.type === 'report' ? `${terms.reportNumber} ${number}` : number)
  ]
}

/** Kind of source as a sentence. */
function genreOf(item: CslItem): string | undefined {
  const genre = textOf(item, 'genre')
  return genre && capital(genre)
}

/** What a bracket after the title says of the kind of source. */
function kindOf({item, terms}: Writing): string | undefined {
  const term = Object.hasOwn(bracketed, item.type) ? bracketed[item.type] : undefined
  return term && (textOf(item, 'medium', 'genre') ?? terms[term])
}

/** `(Developments in Cardiovascular Medicine; vol. 260)`. */
function seriesOf({item, terms}: Writing): string | undefined {
  const title = textOf(item, 'collection-title')
  const number = textOf(item, 'collection-number')
  const word = item.type === 'report' ? terms.number : terms.volume.toLowerCase()
  return title && `(${title}${number === undefined ? '' : `; ${word} ${number}`})`
}

/** Title of what a work stands in, where that isn't its publisher. */
function container(item: CslItem): string | undefined {
  const title = bookOf(item)
  return title === textOf(item, 'publisher') ? undefined : title
}

function web(writing: Writing): Array<Written | undefined> {
  const {item} = writing
  return [creatorsOf(writing), online(writing, titleOf(item)), container(item), imprint(writing)]
}

function patent(writing: Writing): Array<Written | undefined> {
  const {item, terms} = writing
  const number = [textOf(item, 'authority', 'jurisdiction'), terms.patent, textOf(item, 'number')]
  return [
    inventorsOf(writing),
    online(writing, titleOf(item)),
    join(number, ' '),
    dateWith(writing)
  ]
}

function translatorsOf(writing: Writing): string | undefined {
  return namedRole(writing, 'translator', writing.terms.translator, writing.terms.translators)
}

function editorsOf(writing: Writing): string | undefined {
  return namedRole(writing, 'editor', writing.terms.editor, writing.terms.editors)
}

function volumeOf({item, terms}: Writing): string | undefined {
  const volume = textOf(item, 'volume')
  return volume && `${terms.volume} ${volume}`
}

/** Name, date and place of a meeting. */
function meeting(writing: Writing): Written | undefined {
  const {item} = writing
  const name = textOf(item, 'event-title', 'event')
  if (name === undefined) return undefined
  return join([name, nlmDate(writing, 'event-date'), textOf(item, 'event-place')], '; ')
}

/** `Berlin: Springer; 2002`. */
function imprint(writing: Writing): Written {
  const {item} = writing
  return join(
    [join([textOf(item, 'publisher-place'), publisherOf(item)], ': '), dateWith(writing)],
    '; '
  )
}
