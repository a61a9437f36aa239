import {endOfLine, lineAt} from '../source/lines.js'
import {type CheckContext, fault, findOpenBraces} from './checks.js'
import {areaAt} from './outline.js'

/**
 * An attribute that says whom something is for, and its value in quotes.
 *
 * ```markdown
 * > | audience[300 mg]{for="clinician"}
 *                      ^^^^^^^^^^^^^^^
 * ```
 */
const attribute =
  /(?:for|not|when|f\{or|n\{ot|w\{hen)(?<=(?:(?<![\w\\-])|\][\w\\-])(?:for|not|when|f\{or|n\{ot|w\{hen))[\t ]*=[\t ]*["'“”‘’„«]([^"'“”‘’»\n\r]*)["'“”‘’»]?/g

/**
 * The same without quotes, in braces, and a class of that name.
 *
 * ```markdown
 * > | ## Dose {for=clinician}
 *             ^^^^^^^^^^^^^^^
 * ```
 */
const bare = /\{[\t ]*(?:(?:for|not|when)=|\.)([\w.-]+)(?![\w.-])[^\n\r{}]*\}/g

/** What an expression or a list of names is cut at. */
const notName = /[^\w.-]+/

/**
 * Check conditions: what says whom something is for, in the names
 * of the config, belongs to a directive or stands in code.
 *
 * Elsewhere it is text: a colon was lost, and what the directive was meant to
 * hold is shown to everybody.
 */
export function checkConditions(context: CheckContext): void {
  const {audiences, outline, source} = context
  const names = new Set(audiences.names.keys())
  for (const {values} of audiences.sets.dimensions) for (const value of values) names.add(value)
  const lines = [...outline.containers, ...outline.leaves]
    .map(({start}) => ({end: endOfLine(source, start), start}))
    .sort((left, right) => left.start - right.start)
  const {lines: starts} = context.scan
  // One slip is one message.
  const told = new Set(context.faults.map(({start}) => lineAt(starts, start)))
  const isInBraces = findOpenBraces(context)
  let line = 0
  const found = [...source.matchAll(attribute), ...source.matchAll(bare)]
  found.sort((left, right) => left.index - right.index)
  for (const {0: text, 1: value = '', index} of found) {
    while ((lines[line]?.end ?? Infinity) <= index) line++
    if ((lines[line]?.start ?? Infinity) <= index) continue
    const kind = areaAt(outline.areas, index)?.kind
    if (kind !== undefined && kind !== 'target') continue
    if (!value.split(notName).some((name) => names.has(name))) continue
    const number = lineAt(starts, index)
    if (told.has(number) || isInBraces(index)) continue
    told.add(number)
    fault(context, 'lost-colon', index, index + text.length)
  }
  context.steps += source.length
}
