import {endOfBrackets} from './attributes.js'
import type {CheckContext} from './checks.js'
import {isBesideBacktick} from './lone-backticks.js'

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

/** Characters of code that are looked at on either side of a bracket, so that each takes as many steps. */
const window = 1000

/**
 * Whether code in a sentence may hold what it was not meant to: text from a
 * bracket on without the end of it, or text of more than one line, or text
 * that a backtick stands beside which has no partner.
 */
export function isSwallowed(
  context: CheckContext,
  bracket: number,
  {end, start}: Readonly<{end: number; start: number}>
): boolean {
  const {source} = context
  const before = source.slice(Math.max(start, bracket - window), bracket)
  const text = source.slice(bracket, Math.min(end, bracket + window))
  // A bracket by itself is shown as one.
  if (!/[^\s`[]/.test(text)) return false
  return (
    /[\n\r]/.test(before + text) ||
    endOfBrackets(text, 0, text.length) === -1 ||
    isBesideBacktick(context, start)
  )
}
