import {segmentWords} from '../../annotate/segment-words.js'
import {createNearest, type Nearest} from '../../audience/nearest.js'
import type {Concept, GrammaticalNumber} from './concept.js'
import {brokenContext} from './contexts.js'
import {caseOf, type LetterCase} from './letter-case.js'
import {createTokens, isUnspaced} from './tokens.js'

/** What a form says. */
export interface Found {
  concept: Concept
  number: GrammaticalNumber
  /** Form, as the lexicon has it. */
  form: string
  /** Whether it is short for the first form of its concept. */
  abbreviation: boolean
  /** How its letters stand in the text. */
  letterCase: LetterCase
}

/** A concept found in a text. */
export interface Match extends Found {
  /** Offsets into the text. */
  start: number
  end: number
}

/** The forms of all concepts, ready to be found. */
export interface Lexicon {
  /** Concepts by id, in their order; put together when they are asked for. */
  readonly concepts: ReadonlyMap<string, Concept>
  /** Concept with an id. */
  conceptOf(id: string): Concept | undefined
  /** Whether it has no forms. */
  isEmpty: boolean
  /** Language that its words are in. */
  language: string
  /** Find forms as whole words between two offsets: leftmost, longest, each stretch of text once. */
  find(text: string, from: number, to: number): Array<Match>
  /** Ids of concepts that a word may have been meant for. */
  nearest: Nearest
  /** Concept and number of a text that is a form from end to end. */
  findWhole(text: string): Found | undefined
  /** Where forms start. */
  root: TrieNode
}

/** A form that ends at a node of the trie. */
interface End extends Omit<Found, 'concept' | 'letterCase'> {
  /** Nothing for a longer term that only keeps shorter ones out. */
  concept: Concept | undefined
  /** Id of the concept that it is listed with. */
  owner: string
  exact: boolean
}

/** Words are in the trie by their tokens. */
interface TrieNode {
  next: Map<string, TrieNode>
  /** What ends here, in the order of the lexicon. */
  ends?: Array<End>
}

/** The longest form at a place, and the offset after it. */
interface Longest {
  /** Nothing for a longer term that only keeps shorter ones out. */
  what: Found | undefined
  end: number
}

/**
 * Put the forms of a lexicon in a trie of tokens, so that finding them takes
 * one pass however many there are.
 *
 * Finding starts at each token and follows the trie at most as long as the
 * longest form, which the check of the lexicon bounds.
 *
 * @param concepts
 *   Concepts, checked; a form that two of them have belongs to the first.
 * @param language
 *   Language of the articles.
 * @param base
 *   Lexicon in the same language that stands behind, as it is: without its
 *   concepts that have the id of one of these; a form of both belongs to these
 *   (optional).
 */
export function createLexicon(
  concepts: ReadonlyArray<Concept>,
  language: string,
  base?: Lexicon
): Lexicon {
  const tokens = createTokens(language)
  const segmenter = isUnspaced(language)
    ? new Intl.Segmenter(language, {granularity: 'word'})
    : undefined
  const root: TrieNode = {next: new Map()}
  const own = new Map(concepts.map((concept) => [concept.id, concept]))
  let all: ReadonlyMap<string, Concept> | undefined
  for (const concept of concepts) addConcept(concept)
  const isEmpty = root.next.size === 0 && (base?.isEmpty ?? true)
  return {
    conceptOf: (id) => own.get(id) ?? base?.conceptOf(id),
    get concepts() {
      all ??= base ? new Map([...own, ...[...base.concepts].filter(([id]) => !own.has(id))]) : own
      return all
    },
    find,
    findWhole,
    isEmpty,
    language,
    nearest: createNearest(listIds()),
    root
  }

  /** Ids, which nobody needs before one is misspelled. */
  function* listIds(): Generator<string> {
    yield* own.keys()
    for (const id of base?.concepts.keys() ?? []) if (!own.has(id)) yield id
  }

  function addConcept(concept: Concept): void {
    const owner = concept.id
    for (const {abbreviation, exact, plural, singular} of concept.forms) {
      for (const form of singular) {
        add(form, {abbreviation, concept, exact, form, number: 'singular', owner})
      }
      for (const form of plural) {
        add(form, {abbreviation, concept, exact, form, number: 'plural', owner})
      }
    }
    for (const form of concept.never?.in ?? []) {
      add(form, {
        abbreviation: false,
        concept: undefined,
        exact: false,
        form,
        number: 'singular',
        owner
      })
    }
  }

  function add(form: string, end: End): void {
    let node = root
    for (let at = 0; at < form.length; ) {
      const next = tokens.endOf(form, at)
      const key = tokens.keyOf(form.slice(at, next))
      let child = node.next.get(key)
      if (!child) {
        child = {next: new Map()}
        node.next.set(key, child)
      }
      node = child
      at = next
    }
    node.ends ??= []
    node.ends.push(end)
  }

  function find(text: string, from: number, to: number): Array<Match> {
    const matches: Array<Match> = []
    if (isEmpty) return matches
    const boundaries = segmenter && boundariesOf(segmenter, text, from, to)
    let start = from
    while (start < to) {
      const end = tokens.endOf(text, start)
      const found = startsForm(text, start, end) ? longest(text, start, to, boundaries) : undefined
      if (found?.what) matches.push({...found.what, end: found.end, start})
      start = found ? found.end : end
    }
    return matches
  }

  /** Whether a form starts with a token: hardly any does, and none with a space. */
  function startsForm(text: string, start: number, end: number): boolean {
    if (text.charCodeAt(start) === 32) return false
    const key = tokens.keyOf(text.slice(start, end))
    return root.next.has(key) || base?.root.next.has(key) === true
  }

  function findWhole(text: string): Found | undefined {
    const found = longest(text, 0, text.length, undefined)
    return found?.end === text.length ? found.what : undefined
  }

  /** Longest form that starts at an offset and is a whole word. */
  function longest(
    text: string,
    start: number,
    to: number,
    boundaries: ReadonlySet<number> | undefined
  ): Longest | undefined {
    let node: TrieNode | undefined = root
    let behind = base?.root
    let result: Longest | undefined
    let at = start
    while (at < to) {
      const end = tokens.endOf(text, at)
      const key = tokens.keyOf(text.slice(at, end))
      node = node?.next.get(key)
      behind = behind?.next.get(key)
      if ((!node && !behind) || end > to) break
      at = end
      const whole = boundaries
        ? boundaries.has(start) && boundaries.has(at)
        : (node?.ends ?? behind?.ends) && isWhole(text, start, at)
      if (whole) result = endingHere(endsAt(node, behind), text, start, at) ?? result
    }
    return result
  }

  /** What ends at a place, these concepts first. */
  function endsAt(node: TrieNode | undefined, behind: TrieNode | undefined): ReadonlyArray<End> {
    const first = node?.ends ?? none
    if (!behind?.ends) return first
    return [...first, ...behind.ends.filter(({owner}) => !own.has(owner))]
  }
}

const none: ReadonlyArray<End> = []

/** What a stretch of text is: of several concepts the first whose context holds, else the first. */
function endingHere(
  ends: ReadonlyArray<End>,
  text: string,
  start: number,
  end: number
): Longest | undefined {
  let first: Longest | undefined
  for (const candidate of ends) {
    const {concept, exact, form} = candidate
    const letterCase = caseOf(form, text.slice(start, end), exact)
    if (!letterCase) continue
    const found = {end, what: foundBy(candidate, letterCase)}
    if (!concept || brokenContext(concept, text, start, end) === undefined) return found
    first ??= found
  }
  return first
}

function foundBy(end: End, letterCase: LetterCase): Found | undefined {
  const {abbreviation, concept, form, number} = end
  return concept && {abbreviation, concept, form, letterCase, number}
}

/** Places where words begin or end, in a language without spaces. */
function boundariesOf(
  segmenter: Intl.Segmenter,
  text: string,
  from: number,
  to: number
): ReadonlySet<number> {
  const result = new Set<number>([to])
  for (const {index} of segmentWords(segmenter, text.slice(from, to))) result.add(from + index)
  return result
}

const word = /[\p{L}\p{M}\p{N}\p{Cf}]/u

/**
 * Whether a stretch is a whole word: not a part of a compound, an address or
 * a name with dots, nor right at the edge of a directive, where the word may
 * go on.
 *
 * The possessive is no part of the word.
 */
function isWhole(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 2), start)
  const after = text.slice(end, end + 3)
  return (
    !/[-\u2010\u2011\u2013_/\\@#&=+\uE000\uE001\uFFFD]$/.test(before) &&
    !/^[-\u2010\u2011\u2013_/\\@&=+^\uE000\uE001\uFFFD]/.test(after) &&
    !word.test(before.slice(-1)) &&
    !(/[.:]$/.test(before) && word.test(before.slice(0, 1))) &&
    !(/['\u2019]$/.test(before) && word.test(before.slice(0, 1)) && !isElision(text, start)) &&
    !(/^[.:]/.test(after) && word.test(after.slice(1, 2))) &&
    !(/^['\u2019]\p{L}/u.test(after) && !/^['\u2019][sS](?![\p{L}\p{N}])/u.test(after))
  )
}

/** Whether an article or the like that lost its vowel stands right before, as in `l’hypertension`. */
function isElision(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 8), start)
  return /(?:^|[^\p{L}\p{N}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|(?:d|n|s|de|a|su)?ell|un)['\u2019]$/iu.test(
    before
  )
}
