import type {Form} from '../concept.js'
import {isInitialism} from '../initialism.js'
import {isCapitals} from '../letter-case.js'
import {wordsOf} from '../nearby-words.js'
import {everyday} from '../words/everyday.js'
import {isSymbol, unitOf} from '../words/measures.js'
import {factsIn} from '../words/numbers.js'
import {determiners, functionWords} from '../words/sentence.js'
import {isVerb} from '../words/verbs.js'
import {type Check, type Entry, pathOf} from './check.js'
import {faultsOf} from './text.js'

/** Most words of a form. */
const most = 12

/**
 * Check what a concept is called in articles.
 *
 * A form must mean the concept wherever it stands: a unit, a Roman numeral, a
 * verb or an everyday word does so in a context at best, which `only` says.
 */
export function checkForms(check: Check, {concept, isEnglish, path, words}: Entry): void {
  for (const [position, form] of concept.forms.entries()) {
    checkForm(check, form, `${path}.forms[${position}]`)
  }
  const hasContext = concept.only?.before !== undefined || concept.only?.after !== undefined
  for (const word of words) {
    const {form, value} = word
    for (const fault of faultsOf(value)) check.add(pathOf(word), fault)
    const count = countWords(value)
    if (count > most)
      check.add(pathOf(word), `Unexpected form of ${count} words, expected at most ${most}`)
    const kind = hasContext ? undefined : kindOf(value, form, isEnglish)
    if (kind !== undefined) {
      check.add(
        pathOf(word),
        `Unexpected form \`${value}\`, ${kind}, expected the words around it in \`only\`, or a longer form`
      )
    }
  }
}

function countWords(value: string): number {
  // Fewer characters don’t hold too many.
  return value.length > 2 * most ? wordsOf(value).length : 0
}

function checkForm({add}: Check, form: Form, path: string): void {
  const words = [...form.singular, ...form.plural]
  if (words.length === 0) add(path, 'Unexpected empty form, expected `singular` or `plural`')
  const initialism = form.exact ? undefined : words.find(isInitialism)
  if (initialism !== undefined) {
    add(
      `${path}.exact`,
      `Unexpected \`false\` for the initialism \`${initialism}\`, expected \`true\`, since another word may be written in other letters`
    )
  }
}

/** What a form is that means something else in most places; nothing if it is a term. */
function kindOf(value: string, {exact}: Form, english: boolean): string | undefined {
  if (/^(?:\p{L}|[\p{N}.,]+)$/u.test(value)) return 'a single letter or a number'
  if (/^(?:X{0,3}(?:IX|IV|V?I{0,3}))$/i.test(value) && value !== '') return 'a Roman numeral'
  if (unitOf(value, false) !== undefined) return 'a unit'
  if (isSymbol(value) && !isCapitals(value)) return 'a unit'
  const lower = value.toLowerCase()
  // Written so, it is another word.
  if (!english || (exact && value !== lower)) return undefined
  const words = lower.match(/[\p{L}\p{M}\p{N}'\u2019]+/gu) ?? ['']
  if (isVerb(lower)) return 'a verb'
  if (everyday.has(lower) || everyday.has(lower.replace(/s$/, ''))) return 'an everyday word'
  if (!words.every((word) => isLight(word) || isAmount(word))) return undefined
  return words.length > 1 ? 'words of number, time or place' : 'an everyday word'
}

/** Whether a word is a number, a unit or how often; `HbA1c` has letters beside its number. */
function isAmount(word: string): boolean {
  return factsIn(word).length > 0 && !/\p{L}.*\p{N}|\p{N}.*\p{L}/u.test(word)
}

function isLight(word: string): boolean {
  return determiners.has(word) || functionWords.has(word)
}
