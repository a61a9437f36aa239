import type {Parents, TableRow} from 'mdast'
import {fault, type State} from '../annotate/state.js'
import {lintRules} from '../messages/lint.js'
import {endOfLine, placeBetween} from '../source/lines.js'
import {placeOf} from '../syntax/place.js'
import type {Collected} from './collect.js'

/** A line of dashes in cells. */
const dashes = /^\|?[\t ]*:?-+:?[\t ]*(?:\|[\t ]*:?-+:?[\t ]*)+\|?$/

/** Dashes alone, as a slip leaves them of such a line. */
const nearDashes = /^(?=.*\|)(?=.*--)[|:\t -]+$/

/** A row between bars. */
const row = /^\|.*[^\\]\|$/

/** A row of several cells, which is one by itself. */
const longRow = /^\|[\t ].*[\t ]\|[\t ].*[\t ]\|$/

/**
 * Warn of what was to be a table, and is text: the line of dashes is missing,
 * or has another number of cells than the header, or a row stands apart.
 *
 * ```markdown
 *   | | a | b | c |
 * > | | - | - |
 *     ^^^^^^^^^
 * ```
 */
export function warnOfBrokenTables(state: State, {tables, texts}: Collected): void {
  if (!state.source.includes('|')) return
  for (const {node} of texts) if (node.type === 'paragraph') checkParagraph(state, node)
  for (const {children} of tables) {
    for (const [index, row] of children.entries()) {
      const place = placeOf(row)
      if (index === 0 || !place) continue
      const actual = state.source.slice(place.start.offset, place.end.offset)
      // Cast: the header was first.
      const isShort = row.children.length < (children[0] as TableRow).children.length
      // A no-break space, or a bar, in a line of its own.
      const isBlank = /^[\s|]*$/.test(actual) && (isShort || !actual.includes('|'))
      // Half of the line of dashes, in a line of its own.
      if (isBlank || (index === 1 && nearDashes.test(actual))) {
        const values = isBlank ? {blank: 'yes'} : {}
        fault(state, lintRules['broken-table'], row, {actual, values})
      }
    }
  }
}

function checkParagraph(state: State, paragraph: Parents): void {
  const place = placeOf(paragraph)
  if (!place) return
  const {source} = state
  const {offset} = place.end
  let before = {from: 0, line: ''}
  for (let start = place.start.offset; start < offset; ) {
    const end = Math.min(offset, endOfLine(source, start))
    const from = start + (/^[\s>]*/.exec(source.slice(start, end)) as RegExpExecArray)[0].length
    const line = source.slice(from, end).trimEnd()
    const isRow =
      before.line === ''
        ? end === offset && longRow.test(line)
        : dashes.test(line) || nearDashes.test(line) || (row.test(line) && row.test(before.line))
    if (isRow) {
      const isCut = dashes.test(line) && hasBarInCode(before.line)
      const broken = isCut ? before : {from, line}
      fault(state, lintRules['broken-table'], paragraph, {
        actual: broken.line,
        place: placeBetween(state.lines, broken.from, broken.from + broken.line.length),
        values: isCut ? {code: 'yes'} : {}
      })
      return
    }
    before = {from, line}
    start = end + (source.startsWith('\r\n', end) ? 2 : 1)
  }
}

/** Whether a bar in code begins a cell. */
function hasBarInCode(line: string): boolean {
  const parts = line.split('`')
  return parts.some(
    (part, index) => index % 2 === 1 && index < parts.length - 1 && /(?<!\\)\|/.test(part)
  )
}
