import {longDate, readDate, yearOf} from './dates.js'
import {
  bookOf,
  doiLink,
  doiOf,
  editionOf,
  journalOf,
  pagesOf,
  shapeOf,
  titleOf,
  urlPart
} from './fields.js'
import {type CslItem, textOf} from './item.js'
import {listNames, type NameStyle, namesOf} from './names.js'
import {join, type Part, sentences, styled, type Written} from './parts.js'
import {type ReferenceTerms, termsFor} from './terms.js'

const names: NameStyle = {first: 3, initials: 9, most: 6}

/** What a reference is written by. */
interface Ama {
  item: CslItem
  language: string
  terms: ReferenceTerms
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
  const context: Ama = {item, language, terms: termsFor(language)}
  switch (shapeOf(item)) {
    case 'periodical':
      return item.type === 'article-newspaper' ? newspaper(context) : periodical(context)
    case 'part':
      return part(context)
    case 'web':
      return web(context)
    default:
      return isPreprint(item) ? preprint(context) : book(context)
  }
}

function periodical(context: Ama): ReadonlyArray<Part> {
  const {item, terms} = context
  const volume = textOf(item, 'volume') ?? ''
  const issue = textOf(item, 'issue')
  const pages = pagesOf(item, false) ?? textOf(item, 'number')
  const numbers = `${volume}${issue ? `(${issue})` : ''}`
  const place = join([numbers, pages], numbers === '' ? '' : ':')
  // Without a volume or pages it has appeared on the web alone.
  const day = dateOf(context, 'issued')
  const ahead = place.length === 0 && readDate(item, 'issued')?.start?.day !== undefined
  const when = ahead ? join([terms.publishedOnline, day], ' ') : join([yearPart(item), place], ';')
  return sentences([
    listNames(namesOf(item, 'author'), names),
    titleOf(item),
    italic(journalOf(item)),
    when,
    ...links(context)
  ])
}

function newspaper(context: Ama): ReadonlyArray<Part> {
  const {item} = context
  return sentences([
    listNames(namesOf(item, 'author'), names),
    titleOf(item),
    italic(journalOf(item)),
    join([dateOf(context, 'issued'), pagesOf(item, false)], ':'),
    ...links(context)
  ])
}

function part(context: Ama): ReadonlyArray<Part> {
  const {item, terms} = context
  const pages = pagesOf(item, false)
  const edited = editorsOf(context)
  return sentences([
    listNames(namesOf(item, 'author'), names),
    titleOf(item),
    join([terms.in, sentences([edited, italic(bookOf(item))])], ' '),
    volumeOf(context),
    editionOf(item, terms),
    join([imprint(context), pages], ':'),
    ...links(context)
  ])
}

function book(context: Ama): ReadonlyArray<Part> {
  const {item, terms} = context
  const authors = listNames(namesOf(item, 'author'), names)
  const kind =
    item.type === 'thesis' ? (textOf(item, 'genre') ?? capital(terms.dissertation)) : undefined
  const number = textOf(item, 'number')
  return sentences([
    authors ?? editorsOf(context),
    styled(titleOf(item), 'italic'),
    kind,
    volumeOf(context),
    editionOf(item, terms),
    authors && editorsOf(context),
    imprint(context),
    item.type === 'book' ? undefined : number,
    ...links(context)
  ])
}

function preprint(context: Ama): ReadonlyArray<Part> {
  const {item, terms} = context
  return sentences([
    listNames(namesOf(item, 'author'), names),
    titleOf(item),
    italic(bookOf(item) ?? textOf(item, 'publisher')),
    join([terms.postedOnline, dateOf(context, 'issued')], ' '),
    ...links(context)
  ])
}

function web(context: Ama): ReadonlyArray<Part> {
  const {item} = context
  const title = textOf(item, 'title')
  const site = bookOf(item) ?? textOf(item, 'publisher')
  return sentences([
    listNames(namesOf(item, 'author'), names),
    titleOf(item),
    site === title ? undefined : site,
    dateOf(context, 'issued'),
    ...links(context)
  ])
}

/** Servers of preprints, where the kind of source doesn't say it. */
function isPreprint(item: CslItem): boolean {
  const genre = textOf(item, 'genre') ?? ''
  if (item.type === 'article') return true
  return /^preprint$/i.test(genre) || /^(?:arxiv|biorxiv|medrxiv)$/i.test(bookOf(item) ?? '')
}

function italic(title: string | undefined): Written | undefined {
  return title && [{style: 'italic', text: title}]
}

function editorsOf({item, terms}: Ama): string | undefined {
  const editors = namesOf(item, 'editor')
  const list = listNames(editors, names)
  return list && `${list}, ${editors.length > 1 ? terms.shortEditors : terms.shortEditor}`
}

function volumeOf({item, terms}: Ama): string | undefined {
  const volume = textOf(item, 'volume')
  return volume && `${terms.volume.replace(/\.$/, '')} ${volume}`
}

/** `Springer; 2002`. */
function imprint({item}: Ama): Written {
  return join([textOf(item, 'publisher'), yearPart(item)], '; ')
}

function yearPart(item: CslItem): Written | undefined {
  const year = yearOf(item)
  return year && [{text: year, year: true}]
}

function dateOf({item, language}: Ama, field: string): Written | undefined {
  const date = readDate(item, field)
  if (!date) return undefined
  const {start, words} = date
  const text = start ? longDate(start, language) : words
  return text && [{text, ...(field === 'issued' && {year: true})}]
}

/** DOI, or when the source was read and its address. */
function links(context: Ama): Array<Written | undefined> {
  const {item, terms} = context
  const doi = doiOf(item)
  if (doi !== undefined) return [[doiLink(doi, 'doi:', true)]]
  const url = textOf(item, 'URL')
  if (url === undefined) return []
  const read = dateOf(context, 'accessed')
  return [read && join([terms.accessed, read], ' '), [urlPart(url, true)]]
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
