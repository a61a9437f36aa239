import type {Place} from '../diagnostic/report.js'

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
 * Point that lies some characters after another one.
 *
 * @param source
 *   Source that both lie in.
 * @param from
 *   Point that is known.
 * @param offset
 *   Offset of the point that is wanted; not before `from`.
 */
export function pointAfter(
  source: string,
  from: Readonly<Place['start']>,
  offset: number
): Place['start'] {
  let {line} = from
  let lineStart = from.offset - from.column + 1
  for (let index = from.offset; index < offset; index++) {
    const code = source.charCodeAt(index)
    if (code === 10 || (code === 13 && source.charCodeAt(index + 1) !== 10)) {
      line++
      lineStart = index + 1
    }
  }
  return {column: offset - lineStart + 1, line, offset}
}

/** Offset of the end of a line, from an offset in it. */
export function endOfLine(source: string, start: number): number {
  let end = start
  while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
  return end
}
