import {createNearest, type Nearest} from '../../audience/nearest.js'

/** How a concept is put for readers. */
export const termUses = ['term-first', 'plain-first', 'replace', 'gloss', 'keep'] as const

/** How a concept is put for readers. */
export type TermUse = (typeof termUses)[number]

/** A word or phrase, in one or both numbers. */
export interface Form {
  singular?: string | undefined
  plural?: string | undefined
}

/** What is said to some readers. */
export interface Saying extends Form {
  use: TermUse
  /** Short explanation. */
  gloss?: string | undefined
}

/** One idea, and the words for it. */
export interface Concept {
  id: string
  /** Language of its words, as a BCP 47 tag; it acts in no other. */
  language: string
  /** What it is called in articles. */
  forms: ReadonlyArray<Form>
  /** What is said, by expression; who is in none gets the article's word. */
  say: Readonly<Record<string, Saying>>
}

/** Number of a form. */
export type GrammaticalNumber = 'singular' | 'plural'

/** A concept found in a text. */
interface Match {
  concept: Concept
  number: GrammaticalNumber
  /** Form, as the lexicon has it. */
  form: string
  /** Offsets into the text. */
  start: number
  end: number
}

/** The forms of all concepts, ready to be found. */
export interface Lexicon {
  /** Concepts by id. */
  concepts: ReadonlyMap<string, Concept>
  /** Find forms as whole words: leftmost, longest, each stretch of text once. */
  find(text: string, before: string, after: string): Array<Match>
  /** Ids of concepts that a word may have been meant for. */
  nearest: Nearest
  /** Concept and number of a text that is a form from end to end. */
  findWhole(text: string): Found | undefined
}

/** What a form says. */
type Found = Omit<Match, 'start' | 'end'>

/** The longest form at a place, and the offset after it. */
interface Longest {
  what: Found
  end: number
}

/** Words are in the trie by their tokens. */
interface TrieNode {
  next: Map<string, TrieNode>
  /** What ends here. */
  found?: Found
}

const tokenPattern = /[\p{L}\p{M}\p{N}]+|\s+|[^\p{L}\p{M}\p{N}\s]/gu
const word = /[\p{L}\p{M}\p{N}]/u

/**
 * Put the forms of a lexicon in a trie of tokens, so that finding them takes
 * one pass however many there are.
 *
 * A form in lower case also matches with a capital first letter; one with
 * capitals matches as it is written.
 *
 * @param concepts
 *   Concepts, checked; a form that two of them have belongs to the first.
 */
export function createLexicon(concepts: ReadonlyArray<Concept>): Lexicon {
  const root: TrieNode = {next: new Map()}
  const token = new RegExp(tokenPattern, 'uy')
  for (const concept of concepts) {
    for (const form of concept.forms) {
      if (form.singular) add(form.singular, concept, 'singular')
      if (form.plural) add(form.plural, concept, 'plural')
    }
  }
  return {
    concepts: new Map(concepts.map((concept) => [concept.id, concept])),
    find,
    findWhole,
    nearest: createNearest(concepts.map(({id}) => id))
  }

  function add(form: string, concept: Concept, number: GrammaticalNumber): void {
    let node = root
    for (const [token] of form.matchAll(tokenPattern)) {
      const key = normalize(token)
      let next = node.next.get(key)
      if (!next) {
        next = {next: new Map()}
        node.next.set(key, next)
      }
      node = next
    }
    node.found ??= {concept, form, number}
  }

  function find(text: string, before: string, after: string): Array<Match> {
    const context = before + text + after
    const matches: Array<Match> = []
    let start = 0
    while (start < text.length) {
      // No form starts with white space.
      if (text.charCodeAt(start) === 32) {
        start++
        continue
      }
      const next = endOfToken(text, start)
      const found = longest(text, start, next)
      const whole = found && isWhole(context, before.length + start, before.length + found.end)
      if (whole) matches.push({...found.what, end: found.end, start})
      start = whole ? found.end : next
    }
    return matches
  }

  function findWhole(text: string): Found | undefined {
    const found = longest(text, 0, endOfToken(text, 0))
    return found?.end === text.length ? found.what : undefined
  }

  /** Longest form that starts at an offset; in lower case it may have a capital here. */
  function longest(text: string, start: number, end: number): Longest | undefined {
    const first = text.slice(start, end)
    const exact = follow(text, first, end)
    if (exact || isLowerCase(first.charCodeAt(0))) return exact
    const lower = lowerFirst(first)
    return lower === first ? undefined : follow(text, lower, end)
  }

  /** Longest form that goes on from a first token, which ends at an offset. */
  function follow(text: string, first: string, end: number): Longest | undefined {
    let node = root.next.get(normalize(first))
    let result: Longest | undefined
    let at = end
    while (node) {
      if (node.found) result = {end: at, what: node.found}
      if (at === text.length) break
      const next = endOfToken(text, at)
      node = node.next.get(normalize(text.slice(at, next)))
      at = next
    }
    return result
  }

  /** End of the token that starts at an offset. */
  function endOfToken(text: string, start: number): number {
    // Nearly all text is ASCII, which needs no pattern.
    let end = start
    while (isLetterOrDigit(text.charCodeAt(end))) end++
    if (end > start && !(text.charCodeAt(end) > 0x7f)) return end
    token.lastIndex = start
    token.test(text)
    return token.lastIndex
  }
}

/** White space is one space, hyphens are one hyphen. */
function normalize(token: string): string {
  const code = token.charCodeAt(0)
  if (isLetterOrDigit(code)) return token
  if (code === 0x2010 || code === 0x2011) return '-'
  return /^\s/.test(token) ? ' ' : token
}

function lowerFirst(value: string): string {
  return value.slice(0, 1).toLowerCase() + value.slice(1)
}

/** Whether a character is a letter or digit of ASCII. */
function isLetterOrDigit(code: number): boolean {
  return isLowerCase(code) || (code > 64 && code < 91) || (code > 47 && code < 58)
}

/** Whether a character is a lower-case letter of ASCII. */
function isLowerCase(code: number): boolean {
  return code > 96 && code < 123
}

/** Whether a stretch is a whole word: not a part of a compound, an address, a possessive or a name with dots. */
function isWhole(context: string, start: number, end: number): boolean {
  const before = context.slice(Math.max(0, start - 2), start)
  const after = context.slice(end, end + 2)
  return (
    !/[-\u2010\u2011_/\\@#&=]$/.test(before) &&
    !/^[-\u2010\u2011_/\\@&=]/.test(after) &&
    !word.test(before.slice(-1)) &&
    !word.test(after.slice(0, 1)) &&
    !(/['’.:]$/.test(before) && word.test(before.slice(0, 1))) &&
    !(/^['’.:]/.test(after) && word.test(after.slice(1)))
  )
}
