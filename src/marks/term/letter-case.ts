import {plain} from './tokens.js'

/** How the letters of a form stand in a text: as in the lexicon, with a capital first, with capitals first in all words, in capitals. */
export type LetterCase = 'as-is' | 'first' | 'title' | 'capitals'

/** Words that have no capital in titles. */
const small = new Set(
  'a an and as at but by for from in into nor of on or per than that the to up via with without'.split(
    ' '
  )
)

/**
 * How a form is written in a text; nothing where it is another word, such as
 * `AIDS` for `aids`.
 *
 * @param form
 *   Form, as the lexicon has it.
 * @param surface
 *   The same letters in the text, in whatever case.
 * @param exact
 *   Whether the form is found as it is written only.
 */
export function caseOf(form: string, surface: string, exact: boolean): LetterCase | undefined {
  const wanted = alike(form)
  const found = alike(surface)
  if (found === wanted) return 'as-is'
  if (exact) return undefined
  if (found === upperFirst(wanted)) return 'first'
  if (isCapitals(found)) {
    // A short word in capitals may be an initialism.
    return found.replace(/\P{L}/gu, '').length > 4 ? 'capitals' : undefined
  }
  const title = found.split(/(\P{L}+)/u)
  const isTitle = wanted
    .split(/(\P{L}+)/u)
    .every((word, index) => title[index] === word || title[index] === upperFirst(word))
  return isTitle && found !== wanted && startsUpper(found) ? 'title' : undefined
}

/** A text in a case; capitals that it has stay. */
export function inCase(text: string, letterCase: LetterCase): string {
  if (letterCase === 'first') return upperFirst(text)
  if (letterCase === 'capitals') return text.toUpperCase()
  if (letterCase === 'as-is') return text
  return text
    .split(/(\s+)/)
    .map((word, index) => (index > 0 && small.has(word) ? word : upperFirst(word)))
    .join('')
}

function alike(text: string): string {
  return plain(text)
    .replace(/\s+/g, ' ')
    .replace(/[\u2010\u2011\u2013]/g, '-')
    .replaceAll('\u2019', "'")
}

/** A text with a capital. */
function upperFirst(value: string): string {
  return value.slice(0, 1).toUpperCase() + value.slice(1)
}

/** A text without a capital. */
export function lowerFirst(value: string): string {
  return value.slice(0, 1).toLowerCase() + value.slice(1)
}

/** Whether a text starts with a capital. */
export function startsUpper(value: string): boolean {
  return /^\p{Lu}/u.test(value)
}

/** Whether all letters of a text are capitals. */
export function isCapitals(value: string): boolean {
  return /\p{Lu}/u.test(value) && !/\p{Ll}/u.test(value)
}
