import {isColonLookAlike, isOddBlank} from './look-alike-punctuation.js'

/** What precedes the text of a line. */
export interface Prefix {
  /** Offset of the first character of the text. */
  end: number
  /** Column of that character, from 0, tabs expanded; in a note, the column that its text is indented to. */
  column: number
  /** List, quote and note markers. */
  markers: number
  /** Quote markers. */
  quotes: number
  /** Column of the last marker. */
  markerColumn: number
  /** Whether a list item or note starts here. */
  starts: boolean
  /** Column of the first character after white space and quote markers. */
  indent: number
  /** Columns that the text of each item and note that starts here is indented to. */
  items: ReadonlyArray<number>
}

/**
 * Read what may precede the text of a line: white space, quote and list
 * markers, labels of notes, check boxes.
 *
 * ```markdown
 * > | > - :::clinician
 *     ^^^^
 * ```
 */
export function readPrefix(source: string, lineStart: number, lineEnd: number): Prefix {
  const items: Array<number> = []
  const prefix: Prefix = {
    column: 0,
    end: lineStart,
    indent: 0,
    items,
    markerColumn: 0,
    markers: 0,
    quotes: 0,
    starts: false
  }
  if (isThematicBreak(source, lineStart, lineEnd)) return prefix
  let column = 0
  let content = 0
  let index = lineStart
  while (index < lineEnd) {
    const code = source.charCodeAt(index)
    let end: number
    if (code === 9) {
      column += 4 - (column % 4)
      index++
      if (!prefix.starts) prefix.indent = column
      continue
    }
    if (code === 32 || isOddBlank(code)) {
      end = index + 1
    } else if (code === 62) {
      end = index + 1
      prefix.quotes++
      prefix.markers++
      prefix.markerColumn = column + 1
    } else if (code === 91) {
      end = endOfLabel(source, index, lineEnd)
      if (end === -1) break
      if (source[index + 1] === '^') {
        prefix.markers++
        prefix.markerColumn = column + 1
        items.push(column + 4)
      }
      content = column + 4
      prefix.starts = true
    } else {
      end = endOfListMarker(source, index, lineEnd)
      if (end === -1) break
      content = 0
      prefix.markers++
      prefix.markerColumn = column + end - index
      prefix.starts = true
      items.push(column + end - index + 1)
    }
    column += end - index
    index = end
    if (!prefix.starts) prefix.indent = column
  }
  prefix.end = index
  prefix.column = content || column
  return prefix
}

/** End of `[^label]:` or `[ ]`, or `-1`. */
function endOfLabel(source: string, start: number, lineEnd: number): number {
  if (source[start + 1] !== '^') {
    return source[start + 2] === ']' && /[\t xX]/.test(source[start + 1] as string) ? start + 3 : -1
  }
  let index = start + 2
  while (index < lineEnd && !/[\t [\]]/.test(source[index] as string)) {
    index += source[index] === '\\' ? 2 : 1
  }
  return index < lineEnd && source.startsWith(']:', index) ? index + 2 : -1
}

/** End of a list marker that white space, a colon or nothing follows, or `-1`. */
function endOfListMarker(source: string, start: number, lineEnd: number): number {
  let index = start
  while (index < start + 9 && isDigit(source.charCodeAt(index))) index++
  const code = source.charCodeAt(index)
  const right =
    index === start ? code === 42 || code === 43 || code === 45 : code === 41 || code === 46
  if (!right) return -1
  index++
  const next = source.charCodeAt(index)
  return index >= lineEnd || next === 9 || next === 32 || next === 58 || isColonLookAlike(next)
    ? index
    : -1
}

/** Whether a line is a thematic break of `*` or `-`, which looks like list markers. */
function isThematicBreak(source: string, start: number, end: number): boolean {
  let count = 0
  let marker = -1
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code === 9 || code === 32) continue
    if (marker === -1) marker = code
    if (code !== marker || (code !== 42 && code !== 45)) return false
    count++
  }
  return count > 2
}

/** Whether there is only white space that Markdown knows. */
export function isBlank(source: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code !== 9 && code !== 32) return false
  }
  return true
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}
