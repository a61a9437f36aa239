import {addLine, createBudget, type Excess, endBlock, hold} from './budget.js'
import {type FenceLine, readFence} from './fence-line.js'
import type {Limits} from './limits.js'
import {endOfLine} from './lines.js'
import {type LooseLine, readLooseLine} from './loose-line.js'
import {findMatter, type Matter} from './matter.js'
import {
  createSentences,
  type InlineOpener,
  type LooseOpener,
  type MiddleFence,
  type StrayBracket,
  scanOpeners,
  startBlock
} from './openers.js'
import {isBlank, readPrefix} from './prefix.js'

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
  const sentences = createSentences(source)
  const lines: Array<number> = [0]
  const fences: Array<FenceLine> = []
  const looseLines: Array<LooseLine> = []
  let matter: Matter | undefined
  let steps = 0
  let start = 0

  hold(budget, 'size', source.length, {end: 0, start: 0})
  if (!budget.excess && frontMatter) matter = findMatter(source)
  if (matter) {
    hold(budget, 'frontMatter', matter.textEnd - matter.textStart, {end: findEnd(0), start: 0})
    while (start < matter.end) start = nextLine(findEnd(start))
  }
  while (!budget.excess && start <= source.length) {
    const end = findEnd(start)
    scanLine(start, end)
    start = nextLine(end)
  }
  endBlock(budget)
  return {
    complexity: budget.complexity,
    excess: budget.excess,
    fences,
    lines,
    looseLines,
    looseOpeners: sentences.looseOpeners,
    matter,
    middleFences: sentences.middleFences,
    openers: sentences.openers,
    steps: steps + budget.steps,
    strayBrackets: sentences.strayBrackets
  }

  /** Offset after the last character of a line. */
  function findEnd(lineStart: number): number {
    const end = endOfLine(source, lineStart)
    steps += end - lineStart + 1
    return end
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
    const fence = readFence(source, prefix.end, lineEnd)
    if (isBlank(source, lineStart, lineEnd)) startBlock(sentences, lineEnd)
    const alone = isBlank(source, fence.end, lineEnd)
    addLine(budget, {alone, colons: fence.size, end: lineEnd, prefix, start: lineStart})
    if (fence.size > 1) {
      fences.push(fence)
      scanOpeners(sentences, fence.end, lineEnd)
    } else {
      scanOpeners(sentences, lineStart, lineEnd)
      const loose = readLooseLine(source, prefix.end, lineEnd)
      if (loose) looseLines.push(loose)
    }
    steps += lineEnd - lineStart + 1
  }
}
