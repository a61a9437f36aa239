import {type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import type {Concept} from './concept.js'
import type {PassageEvent} from './events.js'
import {hasCapitals, isInitialism} from './initialism.js'
import type {Lexicon} from './lexicon.js'
import {wordsAfter, wordsBefore} from './nearby-words.js'
import type {Passage, Piece} from './passages.js'
import type {ReadBlock} from './read-blocks.js'
import {leftOf, rightOf} from './sentinels.js'
import {stemsOf} from './stems.js'
import {light} from './words/sentence.js'

/** A word with two capitals or more, such as `MSC` or `mRNA`. */
export const initialism =
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}])/gu

/** An abbreviation in an article. */
export interface Abbreviation {
  /** In the singular. */
  name: string
  piece: Piece
  /** Who gets it. */
  readers: Condition
  /** Whether it stands in parentheses after what it is short for. */
  isIntroduced: boolean
  /** Words that it is said to be short for, by its letters; nothing where none are. */
  spells: ReadonlyArray<string> | undefined
}

/** List the abbreviations of an article, those in directives after the others of their block. */
export function listAbbreviations(
  state: State,
  blocks: ReadonlyArray<ReadBlock>
): Array<Abbreviation> {
  const {sets} = state
  const listed: Array<Abbreviation> = []
  for (const {passage, readers} of blocks) read(passage, readers)
  return listed

  function read({inner, pieces, text}: Passage, readers: Condition): void {
    for (const piece of pieces) {
      for (const [found, index] of initialismsIn(text.slice(piece.start, piece.end))) {
        const name = singularOf(found)
        const start = piece.start + index
        const end = start + found.length
        const isIntroduced = isIntroduction(text, start, end)
        const spells = isIntroduced
          ? spelledBefore(text, start, name)
          : spelledAfter(text, end, name)
        const seen = sets.and(seenOf(state, piece.node), readers)
        listed.push({isIntroduced, name, piece, readers: seen, spells})
      }
    }
    for (const {passage} of inner) read(passage, readers)
  }
}

function initialismsIn(text: string): Array<[string, number]> {
  if (!hasCapitals(text)) return []
  return Array.from(text.matchAll(initialism), ({0: found, index}) => [found, index])
}

/** Whether an abbreviation stands alone in parentheses after words that start with its first letter. */
export function isIntroduction(text: string, start: number, end: number): boolean {
  if (!/\(\s*$/.test(text.slice(Math.max(0, start - 4), start))) return false
  if (!/^\s*\)/.test(text.slice(end, end + 4))) return false
  const words = leftOf(text, start, 120).match(/[\p{L}\p{N}]+/gu) ?? []
  const first = text.slice(start, start + 1).toLowerCase()
  const count = end - start + 4
  return words.slice(-count).some((word) => word.toLowerCase().startsWith(first))
}

/** An abbreviation without the *s* of its plural. */
export function singularOf(name: string): string {
  return /\p{Lu}s$/u.test(name) ? name.slice(0, -1) : name
}

/** What stands between an abbreviation and what it is short for. */
const tells =
  /^["”’'\s\uE003]*(?:[(=:,–—]|- |is short for\s|stands for\s|means\s)\s*(?:an?\s|the\s)?/i

/** Words right before an offset that an abbreviation is made of. */
function spelledBefore(text: string, start: number, name: string): Array<string> | undefined {
  const words = wordsBefore(text, start, 2 * name.length).reverse()
  return spelled(words, [...name].reverse())?.reverse()
}

/** Words that an abbreviation is said to be short for, right after it. */
function spelledAfter(text: string, end: number, name: string): Array<string> | undefined {
  const [between] = tells.exec(rightOf(text, end, 40)) ?? []
  if (between === undefined) return undefined
  return spelled(wordsAfter(text, end + between.length, 2 * name.length), [...name])
}

/** The first words, if they begin with some letters one after the other; “of” and the like may stand between. */
function spelled(
  words: ReadonlyArray<string>,
  letters: ReadonlyArray<string>
): Array<string> | undefined {
  const found: Array<string> = []
  for (const word of words) {
    // Cast: there are more letters than were found.
    const letter = letters[found.length] as string
    if (word.toLowerCase().startsWith(letter.toLowerCase())) found.push(word)
    else if (!light.has(word.toLowerCase())) return undefined
    if (found.length === letters.length) return found
  }
  return undefined
}

/**
 * Leave the author’s words to readers for whom an article says that an
 * abbreviation is short for something else, as MS is in “mitral stenosis (MS)”.
 *
 * @returns
 *   Gives what is met in a text without these readers.
 */
export function leaveOthers(
  {sets}: State,
  lexicon: Lexicon,
  abbreviations: ReadonlyArray<Abbreviation>
): (event: PassageEvent) => PassageEvent {
  /** Who is told so, by abbreviation. */
  const others = new Map<string, Condition>()
  for (const {name, readers, spells} of abbreviations) {
    if (!spells) continue
    // The lexicon may have it in the plural alone.
    const found = lexicon.findWhole(name) ?? lexicon.findWhole(`${name}s`)
    if (!found || isShortFor(found.concept, spells)) continue
    others.set(name, sets.or(others.get(name) ?? 0, readers))
  }
  return (event) => {
    if (event.type !== 'found') return event
    const {match, passage, place} = event
    const told = others.get(singularOf(passage.text.slice(match.start, match.end)))
    if (told === undefined) return event
    return {...event, place: {...place, readers: sets.minus(place.readers, told)}}
  }
}

/** Whether words are a name of a concept: half of them at least are those of a form that is written out. */
function isShortFor({forms}: Concept, spells: ReadonlyArray<string>): boolean {
  const words = [...stemsOf(spells.join(' '))]
  const names = forms
    .filter(({abbreviation}) => !abbreviation)
    .flatMap(({plural, singular}) => [...singular, ...plural])
    .filter((name) => !isInitialism(name))
  return (
    names.length === 0 ||
    names.some((name) => {
      const stems = stemsOf(name)
      return words.filter((word) => stems.has(word)).length * 2 >= words.length
    })
  )
}
