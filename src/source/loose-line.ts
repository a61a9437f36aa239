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
  const latest = Math.min(lineEnd, from + 4)
  let nameStart = from
  while (nameStart < latest && !isNameCode(source.charCodeAt(nameStart))) nameStart++
  const nameEnd = endOfName(source, nameStart, lineEnd)
  if (nameEnd === nameStart) return undefined
  const braces = source[nameEnd] === '{'
  const colon = nameStart > from && isColon(source.charCodeAt(nameStart - 1))
  const directive = braces || (colon && isBlank(source, nameEnd, lineEnd))
  return directive ? {nameEnd, nameStart, start: from} : undefined
}
