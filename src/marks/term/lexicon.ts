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
  /** What it is called in articles. */
  forms: ReadonlyArray<Form>
  /** What is said, by expression; who is in none gets the article's word. */
  say: Readonly<Record<string, Saying>>
}

/** Number of a form. */
export type GrammaticalNumber = 'singular' | 'plural'

/** A concept found in a text. */
export interface Match {
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
  /** Concept and number of a text that is a form from end to end. */
  findWhole(text: string): Omit<Match, 'start' | 'end'> | undefined
}

/** Words are in the trie by their tokens. */
interface TrieNode {
  next: Map<string, TrieNode>
  /** What ends here. */
  found?: Omit<Match, 'start' | 'end'>
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
  for (const concept of concepts) {
    for (const form of concept.forms) {
      if (form.singular) add(form.singular, concept, 'singular')
      if (form.plural) add(form.plural, concept, 'plural')
    }
  }
  return {concepts: new Map(concepts.map((concept) => [concept.id, concept])), find, findWhole}

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
    const tokens = [...text.matchAll(tokenPattern)]
    const matches: Array<Match> = []
    const context = before + text + after
    for (let index = 0; index < tokens.length; index++) {
      const found = longest(tokens, index)
      if (!found) continue
      const start = (tokens[index] as RegExpExecArray).index
      const last = tokens[found.end - 1] as RegExpExecArray
      const end = last.index + last[0].length
      if (!isWhole(context, before.length + start, before.length + end)) continue
      matches.push({...found.what, end, start})
      index = found.end - 1
    }
    return matches
  }

  function findWhole(text: string): Omit<Match, 'start' | 'end'> | undefined {
    const tokens = [...text.matchAll(tokenPattern)]
    const found = longest(tokens, 0)
    return found?.end === tokens.length ? found.what : undefined
  }

  /** Longest form from a token on, and the index of the token after it. */
  function longest(
    tokens: ReadonlyArray<RegExpExecArray>,
    start: number
  ): {what: Omit<Match, 'start' | 'end'>; end: number} | undefined {
    const first = tokens[start]?.[0] ?? ''
    const exact = follow(normalize(first))
    const lower = lowerFirst(first)
    return lower === first ? exact : (exact ?? follow(normalize(lower)))

    function follow(key: string): {what: Omit<Match, 'start' | 'end'>; end: number} | undefined {
      let node = root.next.get(key)
      let result: ReturnType<typeof follow>
      for (let index = start + 1; node; index++) {
        if (node.found) result = {end: index, what: node.found}
        const token = tokens[index]
        node = token && node.next.get(normalize(token[0]))
      }
      return result
    }
  }
}

/** White space is one space, hyphens are one hyphen. */
function normalize(token: string): string {
  if (/^\s/.test(token)) return ' '
  return /^[\u2010\u2011]$/.test(token) ? '-' : token
}

function lowerFirst(value: string): string {
  return value.slice(0, 1).toLowerCase() + value.slice(1)
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
