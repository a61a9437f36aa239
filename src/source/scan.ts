import {createBudget, type Excess} from './budget.js'
import type {Limits} from './limits.js'
import {isBracketLookAlike, isColonLookAlike, isNameLookAlike, isOddBlank} from './look-alike.js'
import {findMatter, type Matter} from './matter.js'
import {isBlank, readPrefix} from './prefix.js'

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
  row: number
  /** Offset of the colon before it, if no white space or bracket stands between; `-1` if there is none. */
  before: number
  /** Offset of the bracket, or of what looks like one. */
  end: number
}

/** What may be an opener that lost its colon or got white space: `name[`, `:name [`, `:na me[`. */
export interface LooseOpener {
  /** Offset of the colon, or of the name if there is none. */
  start: number
  /** Whether there is a colon. */
  colon: boolean
  /** Stretches that the name is made of. */
  name: ReadonlyArray<readonly [start: number, end: number]>
  /** Offset of `[`. */
  end: number
}

/** A colon and what of a name white space cuts off. */
interface Cut {
  /** Offset of the colon. */
  start: number
  nameEnd: number
}

/** A `]` for which there is no `[` before it in its block. */
export interface StrayBracket {
  /** Offset of the block: of the run of lines that aren't blank. */
  blockStart: number
  offset: number
}

/** A line like a directive that lost its colons: `:name` alone, or `name{` after a few other characters. */
export interface LooseLine {
  /** Offset of the first character of the text. */
  start: number
  nameStart: number
  nameEnd: number
}

/** Three or more colons, or look-alikes, and a name, in a sentence. */
export interface MiddleFence {
  /** Offset of the first colon. */
  start: number
  nameStart: number
  /** Offset after the name. */
  end: number
}

/** What can be told from the source alone. */
export interface Scan {
  /** Offset of the start of each line. */
  lines: ReadonlyArray<number>
  fences: ReadonlyArray<FenceLine>
  openers: ReadonlyArray<InlineOpener>
  looseLines: ReadonlyArray<LooseLine>
  looseOpeners: ReadonlyArray<LooseOpener>
  middleFences: ReadonlyArray<MiddleFence>
  /** The first of each block. */
  strayBrackets: ReadonlyArray<StrayBracket>
  matter: Matter | undefined
  /** The first limit that is exceeded; nothing after it was looked at. */
  excess: Excess | undefined
  /** What the parser's work is estimated at. */
  complexity: number
  /** How many characters were looked at, to show that this is linear. */
  steps: number
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
  const budget = createBudget(source, limits)
  const lines: Array<number> = [0]
  const fences: Array<FenceLine> = []
  const openers: Array<InlineOpener> = []
  const looseLines: Array<LooseLine> = []
  const looseOpeners: Array<LooseOpener> = []
  const middleFences: Array<MiddleFence> = []
  const strayBrackets: Array<StrayBracket> = []
  let matter: Matter | undefined
  let steps = 0
  let start = 0
  // Start of the block, and how many `[` are open in it; `-1` after a `]` too many.
  let blockStart = 0
  let depth = 0
  // A colon and a name that the line before ends with.
  let broken: Cut | undefined

  budget.hold('size', source.length, 0, 0)
  if (!budget.excess && frontMatter) matter = findMatter(source)
  if (matter) {
    budget.hold('frontMatter', matter.textEnd - matter.textStart, 0, endOfLine(0))
    while (start < matter.end) start = nextLine(endOfLine(start))
  }
  while (!budget.excess && start <= source.length) {
    const end = endOfLine(start)
    scanLine(start, end)
    start = nextLine(end)
  }
  budget.end()
  return {
    complexity: budget.complexity,
    excess: budget.excess,
    fences,
    lines,
    looseLines,
    looseOpeners,
    matter,
    middleFences,
    openers,
    steps: steps + budget.steps,
    strayBrackets
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
    const next = end + (source.startsWith('\r\n', end) ? 2 : 1)
    lines.push(next)
    return next
  }

  function scanLine(lineStart: number, lineEnd: number): void {
    const prefix = readPrefix(source, lineStart, lineEnd)
    const fence = readFence(prefix.end, lineEnd)
    if (isBlank(source, lineStart, lineEnd)) {
      blockStart = lineEnd
      depth = 0
    }
    const alone = isBlank(source, fence.end, lineEnd)
    budget.addLine(prefix, {alone, size: fence.size}, lineStart, lineEnd)
    if (fence.size > 1) {
      fences.push(fence)
      scanOpeners(fence.end, lineEnd)
    } else {
      scanOpeners(lineStart, lineEnd)
      scanLoose(prefix.end, lineEnd)
    }
    steps += lineEnd - lineStart + 1
  }

  /** Colons at the start of the text; characters that can't be seen may stand between. */
  function readFence(from: number, lineEnd: number): FenceLine {
    let end = from
    let size = 0
    for (let index = from; index < lineEnd; index++) {
      const code = source.charCodeAt(index)
      if (isColon(code)) {
        // The sign for “proportion” is two colons in one.
        size += code === 0x2237 ? 2 : 1
        end = index + 1
      } else if (size === 0 || !isOddBlank(code)) {
        break
      }
    }
    return {end, lineEnd, size, start: from}
  }

  function scanOpeners(from: number, lineEnd: number): void {
    // Offsets of the last colon since white space or a bracket, of the first
    // in a row with it, and of the one before these.
    let colon = -1
    let row = -1
    let before = -1
    // What white space cut off, if nothing but a name follows.
    let cut = broken
    for (let index = from; index < lineEnd; index++) {
      const code = source.charCodeAt(index)
      if (isColon(code)) {
        if (colon === -1 || colon < index - 1) {
          before = colon
          row = index
        }
        colon = index
      } else if (isSpace(code)) {
        if (colon !== -1) cut = {nameEnd: index, start: colon}
        else if (index > from && !isBetween(source.charCodeAt(index - 1))) cut = undefined
        colon = -1
      } else if (code === 91 || code === 123 || isBracketLookAlike(code)) {
        if (colon === -1) addLoose(from, index, cut)
        else if (colon < index - 1) openers.push({before, end: index, row, start: colon})
        else if (before !== -1) openers.push({before: -1, end: index, row: before, start: before})
        colon = -1
        cut = undefined
        if (code === 91) depth += Number(depth !== -1)
      } else if (code === 93) {
        if (depth === 0) strayBrackets.push({blockStart, offset: index})
        if (depth !== -1) depth--
      } else if (code === 92) {
        index += Number(source[index + 1] === '[' || source[index + 1] === ']')
      } else if (colon === index - 1 && index - row > 2) {
        addMiddle(row, index, lineEnd)
      }
    }
    broken = colon === -1 ? undefined : {nameEnd: lineEnd, start: colon}
  }

  function addLoose(from: number, end: number, cut: Cut | undefined): void {
    if (source[end] !== '[') return
    const nameStart = startOfName(from, end)
    if (!cut || !/^[\s>]*$/.test(source.slice(cut.nameEnd, nameStart))) {
      if (nameStart < end && !isColon(source.charCodeAt(nameStart - 1))) {
        looseOpeners.push({colon: false, end, name: [[nameStart, end]], start: nameStart})
      }
    } else {
      looseOpeners.push({
        colon: true,
        end,
        name: [
          [cut.start + 1, cut.nameEnd],
          [nameStart, end]
        ],
        start: cut.start
      })
    }
  }

  function addMiddle(start: number, nameStart: number, lineEnd: number): void {
    const end = endOfName(nameStart, lineEnd)
    // With brackets it is an opener.
    if (end > nameStart && source[end] !== '[' && source[end] !== '{') {
      middleFences.push({end, nameStart, start})
    }
  }

  function startOfName(from: number, end: number): number {
    let start = end
    while (start > from && isNameCode(start - 1)) start--
    return start
  }

  function endOfName(from: number, lineEnd: number): number {
    let end = from
    while (end < lineEnd && isNameCode(end)) end++
    return end
  }

  function scanLoose(from: number, lineEnd: number): void {
    let nameStart = from
    while (nameStart < lineEnd && nameStart < from + 4 && !isNameCode(nameStart)) nameStart++
    const nameEnd = endOfName(nameStart, lineEnd)
    if (nameEnd === nameStart) return
    const braces = source[nameEnd] === '{'
    const colon = nameStart > from && isColon(source.charCodeAt(nameStart - 1))
    if (braces || (colon && isBlank(source, nameEnd, lineEnd))) {
      looseLines.push({nameEnd, nameStart, start: from})
    }
  }

  /** Whether a letter, digit or dash stands here, or what may pass for one. */
  function isNameCode(index: number): boolean {
    const code = source.charCodeAt(index)
    return (
      code === 45 ||
      (code > 47 && code < 58) ||
      (code > 64 && code < 91) ||
      (code > 96 && code < 123) ||
      isNameLookAlike(code)
    )
  }
}

function isColon(code: number): boolean {
  return code === 58 || isColonLookAlike(code)
}

function isSpace(code: number): boolean {
  return code === 9 || code === 11 || code === 12 || code === 32
}

/** Whether a character may stand between the parts of a name that a line ending cut. */
function isBetween(code: number): boolean {
  return isSpace(code) || code === 62
}

function isLineEnding(code: number): boolean {
  return code === 10 || code === 13
}
