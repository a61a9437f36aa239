import {type PartialDate, readDate, shortMonth} from './dates.js'
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
import {join, type Part, sentences, type Written} from './parts.js'
import {type ReferenceTerms, termsFor} from './terms.js'

const names: NameStyle = {first: 6, initials: 2, most: 6}

/** What a reference is written by. */
interface Vancouver {
  item: CslItem
  language: string
  terms: ReferenceTerms
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
  const context: Vancouver = {item, language, terms: termsFor(language)}
  switch (shapeOf(item)) {
    case 'periodical':
      return periodical(context)
    case 'part':
      return part(context)
    case 'web':
      return web(context)
    default:
      return item.type === 'patent' ? patent(context) : book(context)
  }
}

function periodical(context: Vancouver): ReadonlyArray<Part> {
  const {item} = context
  const volume = textOf(item, 'volume') ?? ''
  const issue = textOf(item, 'issue')
  const pages = pagesOf(item, true) ?? textOf(item, 'number')
  const numbers = `${volume}${issue ? `(${issue})` : ''}`
  const place = join([numbers, pages], numbers === '' ? '' : ':')
  return sentences([
    listNames(namesOf(item, 'author'), names),
    titleOf(item),
    online(context, journalOf(item)),
    join([dateWith(context), place], ';'),
    ...links(context)
  ])
}

function part(context: Vancouver): ReadonlyArray<Part> {
  const {item, terms} = context
  const editors = namesOf(item, 'editor')
  const pages = pagesOf(item, true)
  return sentences([
    listNames(namesOf(item, 'author'), names),
    titleOf(item),
    join([terms.in, sentences([editorsOf(context, editors), online(context, bookOf(item))])], ' '),
    volumeOf(context),
    editionOf(item, terms),
    meeting(context),
    imprint(context),
    pages && `${terms.pages} ${pages}`,
    ...links(context)
  ])
}

function book(context: Vancouver): ReadonlyArray<Part> {
  const {item, terms} = context
  const authors = namesOf(item, 'author')
  const editors = namesOf(item, 'editor')
  const number = textOf(item, 'number')
  const kind = item.type === 'thesis' ? (textOf(item, 'genre') ?? terms.dissertation) : undefined
  const title = join([titleOf(item), kind && `[${kind}]`], ' ')
  const genre = item.type === 'thesis' ? undefined : textOf(item, 'genre')
  return sentences([
    authors.length > 0 ? listNames(authors, names) : editorsOf(context, editors),
    online(context, title),
    item.type === 'book' ? undefined : genre,
    volumeOf(context),
    editionOf(item, terms),
    authors.length > 0 ? editorsOf(context, editors) : undefined,
    container(item),
    imprint(context),
    number && (item.type === 'report' ? `${terms.reportNumber} ${number}` : number),
    ...links(context)
  ])
}

/** Title of what a work stands in, where that isn't its publisher. */
function container(item: CslItem): string | undefined {
  const title = bookOf(item)
  return title === textOf(item, 'publisher') ? undefined : title
}

function web(context: Vancouver): ReadonlyArray<Part> {
  const {item} = context
  return sentences([
    listNames(namesOf(item, 'author'), names),
    online(context, titleOf(item)),
    container(item),
    imprint(context),
    ...links(context)
  ])
}

function patent(context: Vancouver): ReadonlyArray<Part> {
  const {item, terms} = context
  const number = [textOf(item, 'authority', 'jurisdiction'), terms.patent, textOf(item, 'number')]
  return sentences([
    listNames(namesOf(item, 'author'), names),
    online(context, titleOf(item)),
    join(number, ' '),
    dateWith(context),
    ...links(context)
  ])
}

/** Whether a source is found by its address alone. */
function isOnline(item: CslItem): boolean {
  const found = shapeOf(item) === 'periodical' && (doiOf(item) ?? textOf(item, 'PMID', 'PMCID'))
  return textOf(item, 'URL') !== undefined && !found && !(doiOf(item) && item.type !== 'webpage')
}

function online({item, terms}: Vancouver, title: Written | undefined): Written | undefined {
  return isOnline(item) ? join([title, `[${terms.internet}]`], ' ') : title
}

function editorsOf({terms}: Vancouver, editors: ReturnType<typeof namesOf>): string | undefined {
  const list = listNames(editors, names)
  return list && `${list}, ${editors.length > 1 ? terms.editors : terms.editor}`
}

function volumeOf({item, terms}: Vancouver): string | undefined {
  const volume = textOf(item, 'volume')
  return volume && `${terms.volume} ${volume}`
}

/** Name, date and place of a meeting. */
function meeting(context: Vancouver): Written | undefined {
  const {item} = context
  const name = textOf(item, 'event-title', 'event')
  if (name === undefined) return undefined
  return join([name, dateOf(context, 'event-date'), textOf(item, 'event-place')], '; ')
}

/** `Berlin: Springer; 2002`. */
function imprint(context: Vancouver): Written {
  const {item} = context
  const publisher = textOf(item, 'publisher')
  return join(
    [join([publisher && textOf(item, 'publisher-place'), publisher], ': '), dateWith(context)],
    '; '
  )
}

/** Date of publication, and when the source was read where it is online. */
function dateWith(context: Vancouver): Written {
  const {item, terms} = context
  const read = isOnline(item) ? dateOf(context, 'accessed') : undefined
  return join(
    [dateOf(context, 'issued'), read && join(['[', terms.cited, ' ', read, ']'], '')],
    ' '
  )
}

function dateOf({item, language}: Vancouver, field: string): Written | undefined {
  const date = readDate(item, field)
  if (!date) return undefined
  const {end, start, words} = date
  const flag = field === 'issued' ? ({year: true} as const) : {}
  if (!start) return [{text: words, ...flag}]
  return [
    {text: String(start.year), ...flag},
    {text: restOf(start, language) + (end ? `-${endOf(start, end, language)}` : '')}
  ].filter(({text}) => text !== '')
}

function restOf({day, month}: PartialDate, language: string): string {
  if (month === undefined) return ''
  return ` ${shortMonth(month, language)}${day === undefined ? '' : ` ${day}`}`
}

/** What of the end of a range isn't said by its start. */
function endOf(start: PartialDate, end: PartialDate, language: string): string {
  if (end.year !== start.year) return `${end.year}${restOf(end, language)}`
  const sameMonth = end.month === start.month && end.day !== undefined
  return sameMonth ? String(end.day) : restOf(end, language).trim()
}

/** DOI and numbers of PubMed, or the address. */
function links({item, terms}: Vancouver): Array<Written | undefined> {
  const doi = doiOf(item)
  const pmid = textOf(item, 'PMID')
  const pmcid = textOf(item, 'PMCID')
  const url = textOf(item, 'URL')
  if (url !== undefined && isOnline(item)) {
    // NLM has a full stop after a slash alone.
    return [[{text: `${terms.availableFrom} `}, urlPart(url, !url.endsWith('/'))]]
  }
  const pubmed = [pmid && `PubMed PMID: ${pmid}`, pmcid && `PubMed Central PMCID: ${pmcid}`]
  return [doi && [doiLink(doi, 'doi: ', false)], join(pubmed, '; ')]
}
