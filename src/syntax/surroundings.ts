import {endOfBrackets} from './attributes.js'

/** Whether an odd number of backslashes precedes. */
export function isEscaped(source: string, start: number): boolean {
  let index = start
  while (source[index - 1] === '\\') index--
  return (start - index) % 2 === 1
}

/** Whether a letter or digit precedes. */
export function isAfterWord(source: string, start: number): boolean {
  return /[\p{L}\p{M}\p{N}]$/u.test(source.slice(Math.max(0, start - 2), start))
}

/** Whether code in a sentence holds text from a bracket on, but not the end of it. */
export function isSwallowed(source: string, bracket: number, codeEnd: number): boolean {
  const text = source.slice(bracket, codeEnd)
  return /[^\s`[]/.test(text.slice(1)) && endOfBrackets(text, 0, text.length) === -1
}
