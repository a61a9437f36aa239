import {type CslItem, textOf} from './item.js'
import {type Part, richText} from './parts.js'
import type {ReferenceTerms} from './reference-words.js'

/** Kinds of source that stand in a journal, magazine or newspaper. */
const inPeriodicals: ReadonlySet<string> = new Set([
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'review',
  'review-book'
])

/** Kinds of source that stand in a book. */
const inBooks: ReadonlySet<string> = new Set([
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'paper-conference'
])

/** Kinds of source that are pages of the web. */
const onWeb: ReadonlySet<string> = new Set(['post', 'post-weblog', 'webpage'])

/** Shapes that references have. */
export type Shape = 'book' | 'part' | 'periodical' | 'web'

/** Shape of the reference to an item. */
export function shapeOf(item: CslItem): Shape {
  const {type} = item
  if (inPeriodicals.has(type) || isInJournal(item)) return 'periodical'
  if (inBooks.has(type) && textOf(item, 'container-title')) return 'part'
  return onWeb.has(type) ? 'web' : 'book'
}

/** Whether a paper or abstract of a meeting stands in an issue of a journal, rather than in a book. */
function isInJournal(item: CslItem): boolean {
  return (
    item.type === 'paper-conference' &&
    textOf(item, 'container-title', 'container-title-short') !== undefined &&
    textOf(item, 'issue', 'supplement-number') !== undefined &&
    publisherOf(item) === undefined
  )
}

/** Title with its italics and the like; nothing where there is none. */
export function titleOf(item: CslItem): ReadonlyArray<Part> {
  const title = textOf(item, 'title')
  return title === undefined ? [] : richText(title)
}

/** Title of a journal, short where that is known, without full stops. */
export function journalOf(item: CslItem): string | undefined {
  const short = textOf(item, 'container-title-short', 'journalAbbreviation')
  if (short !== undefined) return short.replace(/\.(?=\s|$)/g, '')
  const title = bookOf(item)
  // A title that is abbreviated.
  return title && /^(?:\S+\. )+\S+\.$/.test(title) ? title.replace(/\.(?=\s|$)/g, '') : title
}

/** Title of the book that something stands in, tags taken off. */
export function bookOf(item: CslItem): string | undefined {
  const title = textOf(item, 'container-title')
  return title === undefined ? undefined : richText(title).reduce((all, {text}) => all + text, '')
}

/** Publisher, without the full stop that ends a sentence already. */
export function publisherOf(item: CslItem): string | undefined {
  const publisher = textOf(item, 'publisher')
  return /\b(?:Co|Corp|Inc|Ltd|\p{Lu})\.$/u.test(publisher ?? '')
    ? publisher
    : publisher?.replace(/\.$/, '')
}

/** `4th ed`, or the words of an edition; nothing for a first one. */
export function editionOf(item: CslItem, {edition}: ReferenceTerms): string | undefined {
  const written = textOf(item, 'edition')
  if (written === undefined || /^(?:1|1st|first)(?:\s+ed(?:ition|n)?\.?)?$/i.test(written)) {
    return undefined
  }
  const [, number] = /^(\d+)(?:st|nd|rd|th)?(?:\s+ed(?:ition|n)?\.?)?$/i.exec(written) ?? []
  return number === undefined ? written.replace(/\.$/, '') : edition(Number(number))
}

/**
 * Pages, with a hyphen for a range; as they are written if they are something else.
 *
 * @param item
 *   Source.
 * @param shorten
 *   Whether the end of a range is `284-7`, rather than `284-287`; letters
 *   before both numbers are then written once, `S93-9`.
 */
export function pagesOf(item: CslItem, shorten: boolean): string | undefined {
  return textOf(item, 'page')
    ?.replace(/^pp?\.?\s+(?=\d)/i, '')
    .replace(/\s*[–—−‐-]+\s*/g, '-')
    .replace(
      // Not in numbers of articles such as `S0140-6736(20)30183-5`.
      /(?<![\w.()-])([A-Za-z]{0,4})(\d+)-\1(\d+)(?![\w.()-])/g,
      (_, letters: string, from: string, to: string) => {
        const end = from.slice(0, Math.max(0, from.length - to.length)) + to
        if (end === from) return `${letters}${from}`
        return `${letters}${from}-${shorten ? shortEnd(from, end) : `${letters}${end}`}`
      }
    )
}

/** `7` of `284-287`. */
function shortEnd(from: string, to: string): string {
  if (from.length !== to.length) return to
  let same = 0
  while (from[same] === to[same]) same++
  return to.slice(same)
}

/** Kinds of source that are law. */
const legal: ReadonlySet<string> = new Set([
  'bill',
  'legal_case',
  'legislation',
  'regulation',
  'treaty'
])

/**
 * Where law is published: `Pub. L. No. 107-9, 115 Stat. 11`; nothing where it
 * isn't law, or no reporter is given.
 */
export function lawOf(item: CslItem): string | undefined {
  const reporter = textOf(item, 'container-title')
  if (!legal.has(item.type) || reporter === undefined) return undefined
  const place = [textOf(item, 'volume'), reporter, pagesOf(item, false)].filter(Boolean).join(' ')
  return [textOf(item, 'number'), place].filter(Boolean).join(', ')
}

/** Court or body that law, and what was heard, is from; nothing where it is something else. */
export function authorityOf(item: CslItem): string | undefined {
  return legal.has(item.type) || item.type === 'hearing' ? textOf(item, 'authority') : undefined
}

/** Whether a source is accepted, and not published yet. */
export function isForthcoming(item: CslItem): boolean {
  return /^(?:accepted|forthcoming|in[ -]press)$/i.test(textOf(item, 'status') ?? '')
}

/** Whether an article stands in a volume or issue. */
export function hasVolume(item: CslItem): boolean {
  return textOf(item, 'volume', 'issue', 'supplement-number') !== undefined
}

/** Whether a source is a preprint: its kind says so, or the server that it is on. */
export function isPreprint(item: CslItem): boolean {
  if (item.type === 'article' || /^preprint$/i.test(textOf(item, 'genre') ?? '')) return true
  return /^(?:arxiv|biorxiv|medrxiv)$/i.test(bookOf(item) ?? '')
}

/** DOI without what it is often written with; nothing where there is none. */
export function doiOf(item: CslItem): string | undefined {
  return textOf(item, 'DOI')?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')
}

/** Address of a DOI, with what has a meaning in addresses encoded, as the DOI Handbook has it (section 3.3). */
export function doiUrl(doi: string): string {
  const encoded = doi.toWellFormed().replace(/[^\w.~!$&'()*+,;=:@/-]/gu, encodeURIComponent)
  return `https://doi.org/${encoded}`
}

/**
 * A DOI as a link.
 *
 * @param doi
 *   DOI.
 * @param before
 *   What stands before it.
 * @param open
 *   Whether no full stop follows.
 */
export function doiLink(doi: string, before: string, open: boolean): Part {
  return {href: doiUrl(doi), open, text: `${before}${doi}`}
}

/**
 * An address, as a link where it leads to the web.
 *
 * @param url
 *   Address.
 * @param open
 *   Whether no full stop follows.
 */
export function urlPart(url: string, open: boolean): Part {
  return /^https?:\/\//i.test(url) ? {href: url, open, text: url} : {open, text: url}
}
