import type {Concept} from '../concept.js'
import {caseOf} from '../letter-case.js'
import {type Check, type Entry, pathOf, type Word} from './check.js'
import {keyOf} from './key-of.js'

/** Words that were seen, by language and how they are looked up. */
type Seen = Map<string, Word | Array<Word>>

/**
 * Refuse a form of two concepts of a language, unless the words around it
 * tell them apart.
 */
export function checkAmbiguity({add}: Check, entries: ReadonlyArray<Entry>): void {
  const languages = new Map<string, Seen>()
  for (const {concept, words} of entries) {
    const language = concept.language.toLowerCase()
    const seen = languages.get(language) ?? new Map()
    languages.set(language, seen)
    for (const word of words) {
      const other = otherOf(seen, word)
      if (other === undefined) continue
      add(
        pathOf(word),
        `Unexpected form \`${word.value}\` of two concepts, expected it in \`${other.concept.id}\` or \`${concept.id}\`, or other words in \`only\` of each`
      )
    }
  }
}

/** A word of another concept that a text may be as well; without one the word is kept. */
function otherOf(seen: Seen, word: Word): Word | undefined {
  const known = seen.get(word.key)
  if (known === undefined) {
    seen.set(word.key, word)
    return undefined
  }
  const others = Array.isArray(known) ? known : [known]
  const other = others.find((each) => isSame(each, word))
  if (other === undefined) seen.set(word.key, [...others, word])
  return other
}

/** Whether one text may be either of two forms. */
function isSame(a: Word, b: Word): boolean {
  return (
    a.concept.id !== b.concept.id &&
    (isFoundAs(a, b) || isFoundAs(b, a)) &&
    !areApart(a.concept, b.concept)
  )
}

function isFoundAs(a: Word, b: Word): boolean {
  return caseOf(a.value, b.value, a.form.exact) !== undefined
}

/** Whether two concepts never hold at the same place, by the words before or after it. */
function areApart(a: Concept, b: Concept): boolean {
  return (['before', 'after'] as const).some(
    (side) =>
      exclude(a.only?.[side], b.only?.[side]) ||
      includes(b.never?.[side], a.only?.[side]) ||
      includes(a.never?.[side], b.only?.[side])
  )
}

/** Whether what one list asks for is never what the other does. */
function exclude(a?: ReadonlyArray<string>, b?: ReadonlyArray<string>): boolean {
  if (a === undefined || b === undefined) return false
  return !a.some((one) => b.some((other) => isPart(one, other) || isPart(other, one)))
}

/** Whether all that a list asks for is forbidden by another. */
function includes(never?: ReadonlyArray<string>, only?: ReadonlyArray<string>): boolean {
  if (never === undefined || only === undefined) return false
  return only.every((phrase) => never.some((each) => keyOf(each) === keyOf(phrase)))
}

/** Whether a phrase starts or ends with another. */
function isPart(phrase: string, part: string): boolean {
  const whole = ` ${keyOf(phrase)} `
  const wanted = ` ${keyOf(part)} `
  return whole.startsWith(wanted) || whole.endsWith(wanted)
}
