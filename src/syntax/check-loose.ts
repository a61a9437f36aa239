import {endOfLine} from '../source/lines.js'
import type {LooseOpener} from '../source/openers.js'
import {endOfBrackets} from './attributes.js'
import {type CheckContext, fault, nearNames} from './checks.js'
import {areaAt} from './outline.js'
import {isAfterWord, isEscaped, isSwallowed} from './surroundings.js'

/** A known name before a bracket that is text: its colon was lost, or got white space after it. */
export function checkLoose(
  context: CheckContext,
  {colon, end, name: parts, start}: LooseOpener
): void {
  const {names, outline, source} = context
  const written = parts.map(([from, to]) => source.slice(from, to)).join('')
  const apart = colon && isApart(source, parts, start)
  const name = colon
    ? (names.has(written) ? [written] : nearNames(context, written))[0]
    : bareName()
  if (name === undefined || !names.get(name)?.has('text') || context.reported.has(end)) return
  if (outline.links.has(end) || source[end + 1] === '^') return
  const area = areaAt(outline.areas, end)
  // Indented code is what a tab makes of text.
  if (area && (colon || area.kind !== 'code' || area.code?.fenced)) return
  if (area && !area.code && !isSwallowed(context, end, area)) return
  if (colon && isEscaped(source, start)) return
  // `a:patient [1]` points to a source.
  if (colon && isAfterWord(source, start) && !isDirectiveText(source, end)) return
  if (colon && !apart) {
    fault(context, 'directive-space', start, end + 1, {expected: [`:${name}[`]})
    context.reported.add(end)
  } else if (isDirectiveText(source, end)) {
    fault(context, 'brackets', start, end + 1, {expected: [`:${name}[`]})
  }

  /** Name that something took the place of the colon of, or of the first letter. */
  function bareName(): string | undefined {
    if (names.has(written)) return written
    if (source[start - 2] === ':' && source[start - 3] !== ':')
      return nearNames(context, written)[0]
    return names.has(written.slice(1)) ? written.slice(1) : lastName()
  }

  /** Name of some length that a longer word ends with. */
  function lastName(): string | undefined {
    const first = Math.max(2, written.length - longestLast)
    for (let from = first; from <= written.length - shortestLast; from++) {
      if (names.has(written.slice(from))) return written.slice(from)
    }
    return undefined
  }
}

/** Characters of the shortest name that is looked for at the end of a longer word. */
const shortestLast = 5

/** Characters of the longest one, so that a word of any length takes as many steps. */
const longestLast = 64

/** Whether a colon ends a word or clause before it: `see also: patient[…]`. */
function isApart(source: string, [first]: LooseOpener['name'], colon: number): boolean {
  // Cast: there are two stretches, the first of which may be empty.
  const [from, to] = first as readonly [number, number]
  return from === to && isAfterWord(source, colon)
}

/**
 * Whether what a bracket opens may be the text of a directive without
 * attributes, not `patient[s]` or `patient[12]`, which other texts have.
 */
export function isDirectiveText(source: string, bracket: number): boolean {
  const lineEnd = endOfLine(source, bracket)
  const end = endOfBrackets(source, bracket, lineEnd)
  return (
    !/^\[(?:[\s\p{N},–-]*|\p{L}{1,2})\]/u.test(source.slice(bracket, lineEnd)) &&
    (end === -1 || source[end] !== '{')
  )
}
