import type {Limits} from './limits.js'
import {isBracketLookAlike, isColonLookAlike, isOddBlank} from './look-alike.js'

/** A line that starts, after its list and quote markers, with two or more colons or look-alikes. */
export interface FenceLine {
  /** Offset of the first colon. */
  start: number
  /** Offset after the last colon. */
  end: number
  /** How many colons, look-alikes included. */
  size: number
  /** Offset after the last character of the line, its ending not included. */
  lineEnd: number
}

/** A colon and the run of characters up to a bracket: `:name[` or `:name{`. */
export interface InlineOpener {
  /** Offset of the colon or look-alike. */
  start: number
  /** Offset of the first of the colons that stand here in a row. */
  run: number
  /** Offset of the bracket, or of what looks like one. */
  end: number
}

/** A line like a directive that lost its colons: `:name` alone, or `name{` after a few other characters. */
export interface LooseLine {
  /** Offset of the first character of the text. */
  start: number
  nameStart: number
  nameEnd: number
}

/** What goes beyond a limit. */
export interface Excess {
  limit: keyof Limits
  /** How much there was when counting stopped. */
  actual: number
  /** Offset of the line or block. */
  start: number
  /** Offset after the line, or after the first line of the block. */
  end: number
}

/** Front matter: lines between `---` at the very start and the next `---`. */
export interface Matter {
  /** Offset after the closing fence. */
  end: number
  /** Offset of the first character between the fences. */
  textStart: number
  /** Offset after the last character between the fences, its line ending not included. */
  textEnd: number
}

/** What can be told from the source alone. */
export interface Scan {
  /** Offset of the start of each line. */
  lines: ReadonlyArray<number>
  fences: ReadonlyArray<FenceLine>
  openers: ReadonlyArray<InlineOpener>
  looseLines: ReadonlyArray<LooseLine>
  matter: Matter | undefined
  /** The first limit that is exceeded; nothing after it was looked at. */
  excess: Excess | undefined
  /** How many characters were looked at, to show that this is linear. */
  steps: number
}

/** Counts of a block: a run of lines that are not blank. */
interface Block {
  start: number
  end: number
  emphasis: number
  brackets: number
  openBrackets: number
  angles: number
  /** Lengths of the runs of backticks. */
  ticks: Array<number>
  tableColumns: number
}

/** A directive that is open as far as the source tells. */
interface Open {
  size: number
  quotes: number
  column: number
}

/** What precedes the text of a line. */
interface Prefix {
  /** Offset of the first character of the text. */
  end: number
  /** Column of that character, or of the content of the footnote that starts here; tabs expanded. */
  column: number
  /** List and quote markers. */
  markers: number
  /** Quote markers. */
  quotes: number
  /** Column of the last marker. */
  markerColumn: number
  /** Whether a list item or footnote starts here. */
  starts: boolean
}

/**
 * Look over the source, once, line by line.
 *
 * Nothing is decided here but limits: whether a line that looks like a fence
 * is one, only the tree can tell.
 *
 * @param source
 *   Source, without a byte order mark.
 * @param limits
 *   Limits on structure and size.
 * @param frontMatter
 *   Whether the article may start with front matter.
 * @returns
 *   Lines and openers that have to be accounted for, in the order of the source.
 */
export function scan(source: string, limits: Readonly<Limits>, frontMatter: boolean): Scan {
  const lines: Array<number> = [0]
  const fences: Array<FenceLine> = []
  const openers: Array<InlineOpener> = []
  const looseLines: Array<LooseLine> = []
  const open: Array<Open> = []
  let block: Block | undefined
  let openBrackets = 0
  let complexity = 0
  let tableCells = 0
  let excess: Excess | undefined
  let matter: Matter | undefined
  let steps = 0
  let start = 0

  if (source.length > limits.size) {
    excess = {actual: source.length, end: 0, limit: 'size', start: 0}
  } else {
    if (frontMatter) matter = findMatter(source)
    if (matter) {
      while (start < matter.end) start = nextLine(endOfLine(start))
      const length = matter.textEnd - matter.textStart
      if (length > limits.frontMatter) {
        exceed('frontMatter', length, 0, endOfLine(0))
      }
    }
    while (!excess && start <= source.length) {
      const end = endOfLine(start)
      scanLine(start, end)
      start = nextLine(end)
    }
    if (!excess) endBlock()
  }

  return {excess, fences, lines, looseLines, matter, openers, steps}

  function exceed(limit: keyof Limits, actual: number, from: number, to: number): void {
    excess ??= {actual, end: to, limit, start: from}
  }

  function endOfLine(from: number): number {
    let index = from
    while (index < source.length && !isLineEnding(source.charCodeAt(index))) index++
    steps += index - from + 1
    return index
  }

  /** Start of the line after one that ends here; beyond the source after the last. */
  function nextLine(end: number): number {
    if (end >= source.length) return source.length + 1
    const next =
      source.charCodeAt(end) === 13 && source.charCodeAt(end + 1) === 10 ? end + 2 : end + 1
    lines.push(next)
    return next
  }

  function scanLine(lineStart: number, lineEnd: number): void {
    const prefix = readPrefix(source, lineStart, lineEnd)
    if (prefix.markers > limits.markers && !isBreak(source, lineStart, lineEnd)) {
      exceed('markers', prefix.markers, lineStart, lineEnd)
    }
    if (prefix.markerColumn > limits.markerColumn && !isBreak(source, lineStart, lineEnd)) {
      exceed('markerColumn', prefix.markerColumn, lineStart, lineEnd)
    }
    const fence = readFence(prefix.end, lineEnd)
    if (fence.size > 1) {
      fences.push(fence)
      scanFence(fence, prefix, lineStart)
    }
    countLine(prefix, fence, lineStart, lineEnd)
  }

  /** Colons at the start of the text; characters that can't be seen may stand between. */
  function readFence(from: number, lineEnd: number): FenceLine {
    let end = from
    let size = 0
    for (let index = from; index < lineEnd; index++) {
      const code = source.charCodeAt(index)
      if (code === 58 || isColonLookAlike(code)) {
        // The sign for “proportion” is two colons in one.
        size += code === 0x2237 ? 2 : 1
        end = index + 1
      } else if (size === 0 || !isOddBlank(code)) {
        break
      }
    }
    return {end, lineEnd, size, start: from}
  }

  /**
   * Count directives that are open at once, rather too many than too few: a
   * line of colons closes only what stands as deep in quotes and about as deep
   * in lists.
   */
  function scanFence(fence: FenceLine, prefix: Prefix, lineStart: number): void {
    if (fence.size < 3) return
    const {column, quotes} = prefix
    if (!isBlank(source, fence.end, fence.lineEnd)) {
      open.push({column, quotes, size: fence.size})
      if (open.length > limits.openDirectives) {
        exceed('openDirectives', open.length, lineStart, fence.lineEnd)
      }
      return
    }
    const last = open.at(-1)
    if (
      last &&
      !prefix.starts &&
      last.quotes === quotes &&
      Math.abs(last.column - column) < 4 &&
      last.size <= fence.size
    ) {
      open.pop()
    }
  }

  /** Count what the parser is slow at, and list the openers of text directives. */
  function countLine(prefix: Prefix, fence: FenceLine, lineStart: number, lineEnd: number): void {
    let blank = true
    let dashes = 0
    let pipes = 0
    let delimiters = true
    // Offset of the colon that a name may follow, and of the first in a row.
    let colon = -1
    let run = -1
    let ticks = 0
    block ??= {
      angles: 0,
      brackets: 0,
      emphasis: 0,
      end: lineEnd,
      openBrackets: 0,
      start: lineStart,
      tableColumns: 0,
      ticks: []
    }
    const current = block

    for (let index = lineStart; index < lineEnd; index++) {
      const code = source.charCodeAt(index)
      const inText = index >= prefix.end
      if (code !== 32 && code !== 9) blank = false
      if (ticks > 0 && code !== 96) {
        current.ticks.push(ticks)
        ticks = 0
      }
      switch (code) {
        case 9:
        case 32: {
          colon = -1
          continue
        }

        case 42:
        case 95:
        case 126: {
          current.emphasis++
          break
        }

        case 45: {
          dashes++
          continue
        }

        case 58: {
          if (colon === index - 1) colon = index
          else run = colon = index
          if (index < fence.end && fence.size > 1) colon = -1
          continue
        }

        case 60: {
          current.angles++
          colon = -1
          break
        }

        case 91:
        case 123: {
          if (code === 91) {
            current.brackets++
            openBrackets++
            if (openBrackets > current.openBrackets) current.openBrackets = openBrackets
          }
          if (colon !== -1 && colon < index - 1) openers.push({end: index, run, start: colon})
          colon = -1
          break
        }

        case 93: {
          current.brackets++
          if (openBrackets > 0) openBrackets--
          colon = -1
          break
        }

        case 96: {
          ticks++
          colon = -1
          break
        }

        case 124: {
          if (inText) pipes++
          colon = -1
          continue
        }

        case 11:
        case 12:
        case 34:
        case 39:
        case 40:
        case 41:
        case 62:
        case 92:
        case 125: {
          colon = -1
          break
        }

        default: {
          if (code > 0x7f) {
            if (isColonLookAlike(code)) {
              if (colon === index - 1) colon = index
              else run = colon = index
              if (index < fence.end && fence.size > 1) colon = -1
            } else if (isBracketLookAlike(code)) {
              if (colon !== -1 && colon < index - 1) openers.push({end: index, run, start: colon})
              colon = -1
            }
          }
        }
      }
      if (inText) delimiters = false
    }
    if (ticks > 0) current.ticks.push(ticks)
    steps += lineEnd - lineStart + 1

    if (blank) {
      endBlock()
      return
    }
    if (fence.size < 2) scanLoose(prefix.end, lineEnd)
    if (delimiters && dashes > 0 && pipes > 0) {
      const columns =
        pipes + 1 - Number(source[prefix.end] === '|') - Number(source[lineEnd - 1] === '|')
      if (columns > limits.tableColumns) exceed('tableColumns', columns, lineStart, lineEnd)
      // The header row, which went before.
      if (current.tableColumns === 0) tableCells += columns
      current.tableColumns = Math.max(current.tableColumns, columns)
    }
    tableCells += current.tableColumns
    if (tableCells > limits.tableCells) exceed('tableCells', tableCells, lineStart, lineEnd)
  }

  function scanLoose(from: number, lineEnd: number): void {
    let nameStart = from
    while (
      nameStart < from + 4 &&
      nameStart < lineEnd &&
      !isAlphanumeric(source.charCodeAt(nameStart))
    )
      nameStart++
    let nameEnd = nameStart
    while (nameEnd < lineEnd && isNameCode(source.charCodeAt(nameEnd))) nameEnd++
    if (nameEnd === nameStart) return
    const colon = source.charCodeAt(nameStart - 1)
    if (
      source[nameEnd] === '{' ||
      (nameStart > from &&
        (colon === 58 || isColonLookAlike(colon)) &&
        isBlank(source, nameEnd, lineEnd))
    ) {
      looseLines.push({nameEnd, nameStart, start: from})
    }
  }

  /** Hold the counts of a block against the limits. */
  function endBlock(): void {
    const ended = block
    block = undefined
    openBrackets = 0
    if (!ended) return
    const {angles, brackets, emphasis, start: from, end: to} = ended
    const backticks = countUnpaired(ended.ticks)
    steps += ended.ticks.length
    for (const [limit, actual] of Object.entries({
      angles,
      backticks,
      brackets,
      emphasis,
      openBrackets: ended.openBrackets
    })) {
      if (actual > limits[limit as keyof Limits]) exceed(limit as keyof Limits, actual, from, to)
    }
    complexity += angles ** 2 + backticks ** 2 + brackets ** 2 + emphasis ** 2
    if (complexity > limits.complexity) exceed('complexity', complexity, from, to)
  }
}

/** Find front matter exactly as `micromark-extension-frontmatter` does. */
function findMatter(source: string): Matter | undefined {
  const open = /^---[\t ]*(?:\r\n|\n|\r)/.exec(source)
  if (!open) return undefined
  const textStart = open[0].length
  // The closing fence may be the very next line.
  const first = /---[\t ]*(?=[\r\n]|$)/y
  first.lastIndex = textStart
  if (first.test(source)) return {end: first.lastIndex, textEnd: textStart, textStart}
  const later = /(?:\r\n|\n|\r)---[\t ]*(?=[\r\n]|$)/g
  later.lastIndex = textStart
  const match = later.exec(source)
  return match ? {end: later.lastIndex, textEnd: match.index, textStart} : undefined
}

/** Read what may precede the text of a line: white space, quote and list markers, footnote labels, check boxes. */
function readPrefix(source: string, lineStart: number, lineEnd: number): Prefix {
  const prefix: Prefix = {
    column: 0,
    end: lineStart,
    markerColumn: 0,
    markers: 0,
    quotes: 0,
    starts: false
  }
  let column = 0
  let content = 0
  let index = lineStart
  while (index < lineEnd) {
    const code = source.charCodeAt(index)
    if (code === 9) {
      column += 4 - (column % 4)
      index++
    } else if (code === 32 || isOddBlank(code)) {
      column++
      index++
    } else if (code === 62) {
      column++
      index++
      prefix.quotes++
      prefix.markers++
      prefix.markerColumn = column
    } else if (code === 91) {
      const end = endOfLabel(source, index, lineEnd)
      if (end === -1) break
      content = column + 4
      column += end - index
      index = end
      prefix.starts = true
    } else {
      const end = endOfListMarker(source, index, lineEnd)
      if (end === -1) break
      column += end - index
      index = end
      prefix.markers++
      prefix.markerColumn = column
      prefix.starts = true
      content = 0
    }
  }
  prefix.end = index
  prefix.column = content || column
  return prefix
}

/** End of `[^label]:` or `[ ]`, or `-1`. */
function endOfLabel(source: string, start: number, lineEnd: number): number {
  if (source[start + 1] !== '^') {
    return source[start + 2] === ']' && ' \txX'.includes(source[start + 1] as string)
      ? start + 3
      : -1
  }
  let index = start + 2
  while (index < lineEnd && !'[] \t'.includes(source[index] as string)) {
    index += source[index] === '\\' ? 2 : 1
  }
  return index < lineEnd && source[index] === ']' && source[index + 1] === ':' ? index + 2 : -1
}

/** End of a list marker that white space, a colon or nothing follows, or `-1`. */
function endOfListMarker(source: string, start: number, lineEnd: number): number {
  let index = start
  const code = source.charCodeAt(start)
  if (code === 42 || code === 43 || code === 45) {
    index++
  } else {
    while (index < start + 10 && isDigit(source.charCodeAt(index))) index++
    if (index === start || index === start + 10) return -1
    const after = source.charCodeAt(index)
    if (after !== 41 && after !== 46) return -1
    index++
  }
  if (index >= lineEnd) return index
  const next = source.charCodeAt(index)
  return next === 9 || next === 32 || next === 58 || isColonLookAlike(next) ? index : -1
}

/** Whether a line is a thematic break: three or more of `*`, `-` or `_` and white space. */
function isBreak(source: string, start: number, end: number): boolean {
  const marker = source.slice(start, end).trimStart().charCodeAt(0)
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code !== marker && code !== 9 && code !== 32) return false
  }
  return marker === 42 || marker === 45
}

/** Whether there is only white space that Markdown knows. */
function isBlank(source: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code !== 9 && code !== 32) return false
  }
  return true
}

/** Count runs of backticks that no later run of the same length closes. */
function countUnpaired(lengths: ReadonlyArray<number>): number {
  const later = new Map<number, number>()
  const next: Array<number | undefined> = []
  for (let index = lengths.length - 1; index >= 0; index--) {
    const length = lengths[index] as number
    next[index] = later.get(length)
    later.set(length, index)
  }
  let count = 0
  let index = 0
  while (index < lengths.length) {
    const close = next[index]
    if (close === undefined) count++
    index = (close ?? index) + 1
  }
  return count
}

function isAlphanumeric(code: number): boolean {
  return isDigit(code) || (code > 64 && code < 91) || (code > 96 && code < 123)
}

function isNameCode(code: number): boolean {
  return code === 45 || code > 0x7f || isAlphanumeric(code)
}

function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

function isLineEnding(code: number): boolean {
  return code === 10 || code === 13
}
