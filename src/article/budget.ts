import type {Limits} from './limits.js'
import {isBlank, type Prefix} from './prefix.js'

/** What goes beyond a limit. */
export interface Excess {
  limit: keyof Limits
  /** How much there was when counting stopped. */
  actual: number
  /** Offset of the line or block. */
  start: number
  /** Offset after the line or block. */
  end: number
}

/** Colons that a line starts with. */
interface Colons {
  size: number
  /** Whether nothing but white space follows. */
  alone: boolean
}

/** Counts what the parser is slow at, against limits. */
export interface Budget {
  /** The first limit that was exceeded. */
  excess: Excess | undefined
  /** How many characters were looked at. */
  steps: number
  /** Count a line. */
  addLine(prefix: Readonly<Prefix>, colons: Readonly<Colons>, start: number, end: number): void
  /** Note that something is beyond a limit, if it is and nothing was before. */
  hold(limit: keyof Limits, actual: number, start: number, end: number): void
  /** Count the last block. */
  end(): void
}

/** Counts of a block: a run of lines that are not blank. */
interface Block {
  start: number
  end: number
  angles: number
  brackets: number
  emphasis: number
  /** `[` open here, and the most that were. */
  open: number
  openBrackets: number
  tableColumns: number
  /** Lengths of the runs of backticks. */
  ticks: Array<number>
}

/** A directive that is open as far as the source tells. */
interface Open {
  size: number
  quotes: number
  column: number
}

/**
 * Create a budget for a source.
 *
 * Blocks are cut at blank lines only, since nothing that the parser is slow at
 * goes over one; code counts too, since what is code only the tree can tell.
 */
export function createBudget(source: string, limits: Readonly<Limits>): Budget {
  const budget: Budget = {addLine, end: endBlock, excess: undefined, hold, steps: 0}
  const open: Array<Open> = []
  let block: Block | undefined
  let complexity = 0
  let tableCells = 0
  let lines = 0
  // Quotes, and column of the text, of the line before.
  let quotes = 0
  let column = 0
  return budget

  function hold(limit: keyof Limits, actual: number, start: number, end: number): void {
    if (actual > limits[limit]) budget.excess ??= {actual, end, limit, start}
  }

  function addLine(
    prefix: Readonly<Prefix>,
    colons: Readonly<Colons>,
    start: number,
    end: number
  ): void {
    lines++
    budget.steps += end - start + 1
    if (isBlank(source, start, end)) {
      // A quote ends here; a list may go on.
      if (quotes > 0) addEnding(prefix, start, end)
      endBlock()
      return
    }
    block ??= {
      angles: 0,
      brackets: 0,
      emphasis: 0,
      end,
      open: 0,
      openBrackets: 0,
      start,
      tableColumns: 0,
      ticks: []
    }
    block.end = end
    hold('markers', prefix.markers, start, end)
    hold('markerColumn', prefix.markerColumn, start, end)
    addDirective(prefix, colons, start, end)
    addEnding(prefix, start, end)
    addCharacters(block, start, end)
    addRow(block, prefix, start, end)
  }

  /**
   * Count directives that are open at once, rather too many than too few: a
   * line of colons closes only what stands as deep in quotes and about as deep
   * in lists.
   */
  function addDirective(prefix: Prefix, {alone, size}: Colons, start: number, end: number): void {
    if (size < 3) return
    const last = open.at(-1)
    if (!alone) {
      open.push({column: prefix.column, quotes: prefix.quotes, size})
      hold('openDirectives', open.length, start, end)
    } else if (
      last &&
      !prefix.starts &&
      last.quotes === prefix.quotes &&
      Math.abs(last.column - prefix.column) < 4 &&
      last.size <= size
    ) {
      open.pop()
    }
  }

  /**
   * Count what makes the parser go over all that it has read: a line that ends
   * a quote, list or note, and the line below a heading.
   */
  function addEnding(prefix: Prefix, start: number, end: number): void {
    const before = Math.max(lines, start / 64)
    if (prefix.quotes < quotes || (!prefix.starts && prefix.column < column)) {
      complexity += before / 2
    }
    if (isUnderline(source, start, end)) complexity += before * 2
    quotes = prefix.quotes
    column = prefix.starts || prefix.quotes > 0 || prefix.column < column ? prefix.column : column
    hold('complexity', Math.ceil(complexity), start, end)
  }

  function addCharacters(counts: Block, start: number, end: number): void {
    let ticks = 0
    for (let index = start; index <= end; index++) {
      const code = index < end ? source.charCodeAt(index) : -1
      if (code === 96) {
        ticks++
        continue
      }
      if (ticks > 0) {
        counts.ticks.push(ticks)
        ticks = 0
      }
      if (code === 42 || code === 95 || code === 126) {
        counts.emphasis++
      } else if (code === 60) {
        counts.angles++
      } else if (code === 91) {
        counts.brackets++
        counts.open++
        counts.openBrackets = Math.max(counts.open, counts.openBrackets)
      } else if (code === 93) {
        counts.brackets++
        counts.open = Math.max(0, counts.open - 1)
      }
    }
  }

  /** Count cells, filled up to the width of the header, from a delimiter row to the end of the block. */
  function addRow(counts: Block, prefix: Prefix, start: number, end: number): void {
    const columns = countColumns(source, prefix.end, end)
    hold('tableColumns', columns, start, end)
    // The header row, which went before.
    if (counts.tableColumns === 0) tableCells += columns
    counts.tableColumns = Math.max(counts.tableColumns, columns)
    tableCells += counts.tableColumns
    hold('tableCells', tableCells, start, end)
  }

  /** Hold the counts of a block against the limits. */
  function endBlock(): void {
    if (!block) return
    const {angles, brackets, emphasis, end, openBrackets, start, ticks} = block
    const backticks = countUnpaired(ticks)
    block = undefined
    budget.steps += ticks.length
    complexity += angles ** 2 + backticks ** 2 + brackets ** 2 + emphasis ** 2
    hold('angles', angles, start, end)
    hold('backticks', backticks, start, end)
    hold('brackets', brackets, start, end)
    hold('emphasis', emphasis, start, end)
    hold('openBrackets', openBrackets, start, end)
    hold('complexity', Math.ceil(complexity), start, end)
  }
}

/** Columns of the table whose delimiter row this is; 0 if it is none. */
function countColumns(source: string, start: number, end: number): number {
  let dashes = 0
  let pipes = 0
  let last = -1
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code === 9 || code === 32) continue
    if (code === 45) dashes++
    else if (code === 124) pipes++
    else if (code !== 58) return 0
    last = code
  }
  if (dashes === 0 || pipes === 0) return 0
  return pipes + 1 - Number(source.charCodeAt(start) === 124) - Number(last === 124)
}

/** Whether a line may make a heading of the one before: `=` or `-` alone. */
function isUnderline(source: string, start: number, end: number): boolean {
  let marker = -1
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code === 9 || code === 32 || (code === 62 && marker === -1)) continue
    if (marker === -1) marker = code
    if (code !== marker || (code !== 45 && code !== 61)) return false
  }
  return marker !== -1
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
  for (let index = 0; index < lengths.length; index++) {
    const close = next[index]
    if (close === undefined) count++
    else index = close
  }
  return count
}
