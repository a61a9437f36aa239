import {endOfBrackets} from './attributes.js'
import {type CheckContext, fault} from './checks.js'
import {isEscaped} from './surroundings.js'

/** Characters after a directive in which a bracket may be its own. */
const rest = 500

/** Where a block ends: a blank line. */
const blankLine = /(?:\r\n?|\n)[\t >]*(?=[\n\r])/

/** A number that ends before an open bracket, as an interval does: `]5, 10[`. */
const openInterval = /^\s?[-\u2212+]?\d[^[\]\n\r]{0,40}[\d\u221e]\s?\[/

/**
 * Check that the text of a directive doesn't end at a bracket of an interval
 * or in code, which a later bracket balances: `:clinician[(30, 60] ml; [60, 90) ml]`.
 */
export function checkCut(context: CheckContext, bracket: number, end: number): void {
  const {source} = context
  const close = endOfBrackets(source, bracket, end)
  if (close === -1) return
  const [after = ''] = source.slice(end, end + rest).split(blankLine, 1)
  context.steps += after.length
  if (!/(?<!\\)\]/.test(after)) return
  const text = source.slice(bracket + 1, close - 1)
  const code = (text.match(/(?<!\\)`/g) ?? []).length % 2 === 1 && after.includes('`')
  if (code || isOpenIn(text) || openInterval.test(after)) {
    fault(context, 'directive-bracket', close - 1, close)
  }
}

/** The line between the header and the body of a table. */
const delimiters = /^[\t >]*(?:\|[\t ]*)?:?-+:?[\t ]*(?:\|[\t ]*:?-+:?[\t ]*)*(?:\|[\t ]*)?$/

/** Check that no `|` in a directive adds a cell to the header of a table, which is none then. */
export function checkHeader(context: CheckContext, bracket: number, end: number): void {
  const {source} = context
  if (!/(?<!\\)\|/.test(source.slice(bracket, end))) return
  // As far as a header may reach, so that each directive of a long line takes as many steps.
  const [, below = ''] = source.slice(end, end + 2 * rest).split(/\r\n?|\n/, 2)
  context.steps += 2 * rest
  if (below.includes('|') && delimiters.test(below)) {
    fault(context, 'directive-bracket', bracket, bracket + 1, {values: {cell: 'one'}})
  }
}

/** Whether a parenthesis is open at the end of a text. */
function isOpenIn(text: string): boolean {
  let open = 0
  for (const [char] of text.matchAll(/\\[\s\S]|[()]/g)) {
    if (char === '(') open++
    else if (char === ')') open = Math.max(0, open - 1)
  }
  return open > 0
}

/** Whether a directive is all that stands in brackets that are no link. */
export function isAloneInBrackets(
  {outline, source}: CheckContext,
  start: number,
  end: number
): boolean {
  const bracket = start - 1
  return (
    source[bracket] === '[' &&
    source[end] === ']' &&
    // The label of another directive.
    !/[\p{L}\p{N}_-]/u.test(source.charAt(bracket - 1)) &&
    !isEscaped(source, bracket) &&
    !outline.links.has(bracket) &&
    !outline.links.has(bracket - 1)
  )
}
