import {endOfName, isColon, isNameCode} from './name-characters.js'
import {isBlank} from './prefix.js'

/** A line like a directive that lost its colons: `:name` alone, or `name{` after a few other characters. */
export interface LooseLine {
  /** Offset of the first character of the text. */
  start: number
  nameStart: number
  nameEnd: number
}

/**
 * Read a line like a directive that lost its colons.
 *
 * @param source
 *   Source.
 * @param from
 *   Offset of the first character of the text.
 * @param lineEnd
 *   Offset after the last character of the line.
 */
export function readLooseLine(
  source: string,
  from: number,
  lineEnd: number
): LooseLine | undefined {
  const start = endOfEscapedFence(source, from)
  const latest = Math.min(lineEnd, start + 4)
  let nameStart = start
  while (nameStart < latest && !isNameCode(source.charCodeAt(nameStart))) nameStart++
  const nameEnd = endOfName(source, nameStart, lineEnd)
  if (nameEnd === nameStart) return undefined
  const braces = source[nameEnd] === '{'
  const colon = start > from || (nameStart > from && isColon(source.charCodeAt(nameStart - 1)))
  // A tool that escapes a fence writes the end of its line as a hard break.
  const textEnd = source[lineEnd - 1] === '\\' ? lineEnd - 1 : lineEnd
  const directive = braces || (colon && isBlank(source, nameEnd, textEnd))
  return directive ? {nameEnd, nameStart, start: from} : undefined
}

/**
 * Three or more colons, one of them at least escaped or a character reference,
 * as tools write a fence that they take for text; or semicolons, which are on
 * the same key. A reference in hexadecimal is how `toMarkdown` writes text.
 */
const escapedFence = /(?:(?=:*[&\\])(?:\\?:|&#58;|&colon;){3,}|;{3,})[\t ]*/y

/** Offset after an escaped fence and white space; where it would start, if there is none. */
function endOfEscapedFence(source: string, from: number): number {
  escapedFence.lastIndex = from
  return escapedFence.test(source) ? escapedFence.lastIndex : from
}
