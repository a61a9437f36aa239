import {isOddBlank} from '../source/look-alike-punctuation.js'
import {isDirectiveText} from './check-loose.js'
import {type CheckContext, fault} from './checks.js'
import {areaAt} from './outline.js'
import {isAfterWord, isEscaped} from './surroundings.js'

/** A colon and a name. */
const form = /:([a-z][a-z0-9-]{0,63})/g

/** What a name goes on with after a gap. */
const rest = /[a-z0-9-]{0,64}/y

/** A bracket: as it is, with a backslash before it, or by its character reference. */
const bracket =
  /\\?\[|\\\{|&(?:#0{0,5}(?:91|123)|#[xX]0{0,4}(?:5[bB]|7[bB])|lbrack|lsqb|lbrace|lcub);/y

/** White space, with one line ending. */
const space = /[\t ]*(?:(?:\r\n|\n|\r)[\t >]*)?/y

/** A character reference. */
const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[a-zA-Z]{2,20});/y

/** References by name to white space and to what shows nothing. */
const blanks = /^&(?:emsp|ensp|nbsp|NewLine|NoBreak|shy|Tab|thinsp|zwj|zwnj|ZeroWidthSpace);$/

/**
 * Check that no bracket of a directive in a sentence is escaped, as editors do
 * that take Markdown for text, and that it touches the name: no tag, comment
 * or reference to white space stands between.
 *
 * ```markdown
 * > | Give :clinician\[300 mg\] or :clinician<br>[300 mg].
 *          ^^^^^^^^^^^^            ^^^^^^^^^^^^^^^
 * ```
 */
export function checkEscapedBrackets(context: CheckContext): void {
  const {names, outline, source} = context
  context.steps += source.length
  for (const {0: text, 1: first = '', index} of source.matchAll(form)) {
    let start = index
    while (source[start - 1] === ':') start--
    const {end, name} = readName(context, first, index + text.length)
    const written = readAt(bracket, source, end)
    if (written === '' || !names.get(name)?.has('text') || isEscaped(source, start)) continue
    if (areaAt(outline.areas, index)) continue
    if (written === '[' && !isMeant(context, index, text, end)) continue
    const expected = [`:${name}${/\{|123|7b|brace|lcub/i.test(written) ? '{' : '['}`]
    fault(context, 'escaped-bracket', start, end + written.length, {expected})
  }
}

/** Read on after the first part of a name, over gaps. */
function readName(context: CheckContext, first: string, from: number): {end: number; name: string} {
  let name = first
  let end = from
  while (true) {
    const next = endOfGap(context, end)
    if (next === end) return {end, name}
    const more = readAt(rest, context.source, next)
    name += more
    end = next + more.length
  }
}

/** Offset after HTML or a reference to white space, and white space beside it; the same one where there is neither. */
function endOfGap({outline, source}: CheckContext, from: number): number {
  const start = from + readAt(space, source, from).length
  const area = areaAt(outline.areas, start)
  const end =
    area?.kind === 'html' && area.start === start
      ? area.end
      : start + readAt(reference, source, start).length
  if (end === start || (area === undefined && !isBlank(source.slice(start, end)))) return from
  return end + readAt(space, source, end).length
}

/** Whether a reference is one to white space, or to what shows nothing. */
function isBlank(written: string): boolean {
  if (written[1] !== '#') return blanks.test(written)
  const code = Number(written.slice(2, -1).replace(/^x/i, '0x'))
  return code <= 32 || isOddBlank(code)
}

/** Whether a bracket that a gap goes before may be one of a directive. */
function isMeant(
  {outline, source}: CheckContext,
  start: number,
  text: string,
  end: number
): boolean {
  if (end === start + text.length) return false
  if (outline.links.has(end) || source[end + 1] === '^') return false
  return !isAfterWord(source, start) || isDirectiveText(source, end)
}

/** What a pattern finds exactly at an offset. */
function readAt(pattern: RegExp, source: string, offset: number): string {
  pattern.lastIndex = offset
  return pattern.exec(source)?.[0] ?? ''
}
