import {createBudget, type Excess} from './budget.js'
import type {Limits} from './limits.js'
import {isBracketLookAlike, isColonLookAlike, isOddBlank} from './look-alike.js'
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
  middleFences: ReadonlyArray<MiddleFence>
  matter: Matter | undefined
  /** The first limit that is exceeded; nothing after it was looked at. */
  excess: Excess | undefined
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
  const middleFences: Array<MiddleFence> = []
  let matter: Matter | undefined
  let steps = 0
  let start = 0

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
    excess: budget.excess,
    fences,
    lines,
    looseLines,
    matter,
    middleFences,
    openers,
    steps: steps + budget.steps
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
    // Offset of the colon that a name may follow, and of the first in a row.
    let colon = -1
    let run = -1
    for (let index = from; index < lineEnd; index++) {
      const code = source.charCodeAt(index)
      if (isColon(code)) {
        if (colon < index - 1) run = index
        colon = index
      } else if (colon !== -1 && isNameEnd(code)) {
        const opens = code === 91 || code === 123 || isBracketLookAlike(code)
        if (opens && colon < index - 1) openers.push({end: index, run, start: colon})
        colon = -1
      } else if (colon === index - 1 && index - run > 2) {
        const end = endOfName(index, lineEnd)
        const next = source[end]
        // With brackets it is an opener.
        if (end > index && next !== '[' && next !== '{') {
          middleFences.push({end, nameStart: index, start: run})
        }
      }
    }
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

  /** Whether a letter, digit, dash, or anything beyond ASCII but colons stands here. */
  function isNameCode(index: number): boolean {
    const code = source.charCodeAt(index)
    return (
      code === 45 ||
      (code > 47 && code < 58) ||
      (code > 64 && code < 91) ||
      (code > 96 && code < 123) ||
      (code > 0x7f && !isColonLookAlike(code))
    )
  }
}

function isColon(code: number): boolean {
  return code === 58 || isColonLookAlike(code)
}

/** Whether a character can't stand in what is meant to be a name: white space, brackets, quotes, and the like. */
function isNameEnd(code: number): boolean {
  return code > 0x7f ? isBracketLookAlike(code) : nameEnds.has(code)
}

const nameEnds: ReadonlySet<number> = new Set(
  [...'\t\v\f "\'()<>[\\]`{|}'].map((char) => char.charCodeAt(0))
)

function isLineEnding(code: number): boolean {
  return code === 10 || code === 13
}
