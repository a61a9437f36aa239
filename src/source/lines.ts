import type {Place} from '../messages/report.js'

/** A source, and where its lines are. */
export interface LinedSource {
  /** Source, without a byte order mark. */
  source: string
  /** Offset of the start of each line. */
  lines: ReadonlyArray<number>
}

/**
 * Place between two offsets.
 *
 * @param lines
 *   Offset of the start of each line.
 * @param start
 *   Offset of the first character.
 * @param end
 *   Offset after the last character.
 */
export function placeBetween(lines: ReadonlyArray<number>, start: number, end: number): Place {
  return {end: pointAt(lines, end), start: pointAt(lines, start)}
}

function pointAt(lines: ReadonlyArray<number>, offset: number): Place['start'] {
  const line = lineAt(lines, offset)
  return {column: offset - (lines[line - 1] as number) + 1, line, offset}
}

/** Number of the line, from 1, that an offset is in. */
export function lineAt(lines: ReadonlyArray<number>, offset: number): number {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low + 1
}

/**
 * Place from an offset to the end of its line, the line ending not included.
 *
 * @param lines
 *   Offset of the start of each line.
 * @param source
 *   Source that they are the lines of.
 * @param start
 *   Offset of the first character.
 */
export function placeOfLine(lines: ReadonlyArray<number>, source: string, start: number): Place {
  return {end: pointAt(lines, endOfLine(source, start)), start: pointAt(lines, start)}
}

/**
 * Find the lines of a source, once, so that each place in it is found fast.
 *
 * @param source
 *   Source, without a byte order mark.
 * @returns
 *   Offset of the start of each line.
 */
export function linesOf(source: string): Array<number> {
  const lines = [0]
  for (let index = 0; index < source.length; index++) {
    const code = source.charCodeAt(index)
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) lines.push(index + 1)
  }
  return lines
}

/** Offset of the end of a line, from an offset in it. */
export function endOfLine(source: string, start: number): number {
  let end = start
  while (end < source.length && !isLineEnding(source.charCodeAt(end))) end++
  return end
}

function isLineEnding(code: number): boolean {
  return code === 10 || code === 13
}
