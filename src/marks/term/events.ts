import type {TextDirective} from 'mdast-util-directive'
import type {Condition} from '../../audience/sets.js'
import {indefiniteArticle} from './indefinite-article.js'
import {isEnglish} from './language.js'
import type {Lexicon, Match} from './lexicon.js'
import type {Surroundings} from './neighbours.js'
import {isLetter, readSurroundings} from './neighbours.js'
import type {Passage, Piece} from './passages.js'
import type {Article, Place} from './place.js'
import {sentenceEnds} from './sentences.js'

/** A term found where it may change. */
export interface FoundTerm {
  type: 'found'
  match: Match
  passage: Passage
  around: Surroundings
  place: Place
}

/** A term found that stays as it is for all, since it isn't in one text, or is a part of a link. */
export interface KeptTerm extends Omit<FoundTerm, 'type'> {
  type: 'kept'
  rule: 'link' | 'markup'
}

/** What is met on the way through a passage. */
export type PassageEvent =
  | FoundTerm
  | KeptTerm
  | {type: 'pin'; node: TextDirective; article: Article | undefined}
  | {type: 'sentence'; passage: Passage}

/**
 * List what is met on the way through a passage and the directives in it: terms,
 * pinned words and ends of sentences, in their order.
 *
 * A part of a link stays as it is; of a term that spans several texts, what stands after it may change.
 */
export function readEvents(
  lexicon: Lexicon,
  passage: Passage,
  readersOf: (passage: Passage) => Condition,
  events: Array<PassageEvent>
): void {
  const {from, inner, text, to} = passage
  const readers = readersOf(passage)
  const matches = readers === 0 ? [] : lexicon.find(text, from, to)
  // Where there are no terms they say nothing.
  const isRead = matches.length > 0 || (inner.length > 0 && !lexicon.isEmpty)
  const ends = isRead ? sentenceEnds(text, from, to) : []
  const found = placeMatches(passage, matches, readers, lexicon.language)
  const items: Array<{at: number; add: () => void}> = [
    ...found.map((event) => ({add: () => events.push(event), at: event.match.start})),
    ...ends.map((at) => ({add: () => events.push({passage, type: 'sentence'}), at: at - 0.5})),
    ...inner.map(({at, passage: own, pin}) => ({
      add: () => {
        if (pin)
          events.push({
            article: articleBefore(passage, at, 0, lexicon.language),
            node: pin,
            type: 'pin'
          })
        else readEvents(lexicon, own, readersOf, events)
      },
      at
    }))
  ]
  for (const {add} of items.sort((a, b) => a.at - b.at)) add()
}

/** Find the text that each match stands in. */
function placeMatches(
  passage: Passage,
  matches: ReadonlyArray<Match>,
  readers: Condition,
  language: string
): Array<FoundTerm | KeptTerm> {
  const {links, pieces, text} = passage
  const found: Array<FoundTerm | KeptTerm> = []
  let index = 0
  let done = 0
  for (const match of matches) {
    const {end, start} = match
    while (index < pieces.length && (pieces[index] as Piece).end <= start) index++
    const own = pieces[index]
    if (!own) break
    const around = readSurroundings(text, start, end, done)
    const stop = end + around.possessive.length
    const link = own.link && links.get(own.link)
    const isPart = link !== undefined && (link.start !== start || link.end !== stop)
    const previous = done
    done = end
    // Text in elements such as `code` is no piece.
    if (own.start >= end) continue
    const isSplit = own.start > start || stop > own.end
    const spanned =
      isSplit && !isPart && own.start <= start && around.possessive === ''
        ? lastOf(passage, index, match)
        : undefined
    if (spanned) {
      found.push({around, match, passage, place: endOf(spanned, end, readers), type: 'found'})
      continue
    }
    const place = {
      article: articleBefore(passage, start, previous, language),
      end: stop - own.start,
      node: own.node,
      readers,
      start: start - own.start
    }
    const term = {around, match, passage, place}
    if (isSplit || isPart) found.push({...term, rule: isSplit ? 'markup' : 'link', type: 'kept'})
    else found.push({...term, type: 'found'})
  }
  return found
}

/** The place right after a term that goes through several texts, the last of which is given. */
function endOf({node, start}: Piece, end: number, readers: Condition): Place {
  const at = end - start
  return {article: undefined, end: at, node, readers, spans: true, start: at}
}

/** The last of the texts that a term goes through, if no link and nothing that stays begins or ends in it. */
function lastOf({pieces}: Passage, first: number, {end}: Match): Piece | undefined {
  let own = pieces[first] as Piece
  for (let index = first + 1; own.end < end; index++) {
    const next = pieces[index]
    if (!next || next.start !== own.end || next.link || own.link) return undefined
    own = next
  }
  return own
}

/**
 * The indefinite article before an offset, if it is not a part of a term before.
 *
 * A capital inside a sentence is a name: “hepatitis A”.
 */
function articleBefore(
  {from, pieces, text}: Passage,
  at: number,
  done: number,
  language: string
): Article | undefined {
  if (!isEnglish(language)) return undefined
  const left = Math.max(0, at - 40)
  const found = indefiniteArticle.exec(text.slice(left, at))
  if (!found) return undefined
  const [whole, letters = '', space = ''] = found
  const start = left + found.index + whole.length - letters.length - space.length
  if (start < done || (letters === 'A' && isLetter(text, start))) return undefined
  if (start < from) return {letters, node: undefined, start: 0}
  const own = pieceAt(pieces, start)
  const isWhole = own !== undefined && start + letters.length <= own.end
  return isWhole
    ? {letters, node: own.node, start: start - own.start}
    : {letters, node: undefined, start: 0}
}

/** The text that an offset is in; nothing where it stays as it is. */
function pieceAt(pieces: ReadonlyArray<Piece>, offset: number): Piece | undefined {
  let low = 0
  let high = pieces.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pieces[middle] as Piece).end > offset) high = middle
    else low = middle + 1
  }
  const piece = pieces[low]
  return piece && piece.start <= offset ? piece : undefined
}
