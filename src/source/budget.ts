import {type BlockCounts, countCharacters, createBlockCounts} from './block-counts.js'
import type {Limits} from './limits.js'
import {isBlank, type Prefix} from './prefix.js'
import {weighBlock} from './weigh-block.js'
import {events, work} from './work.js'

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
  /** What the parser's work is estimated at so far. */
  complexity: number
  /** How many characters were looked at. */
  steps: number
  /** Count a line. */
  addLine(prefix: Readonly<Prefix>, colons: Readonly<Colons>, start: number, end: number): void
  /** Note that something is beyond a limit, if it is and nothing was before. */
  hold(limit: keyof Limits, actual: number, start: number, end: number): void
  /** Count the last block. */
  end(): void
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
 * Blocks are cut where nothing that the parser is slow at goes on; code counts
 * too, since what is code only the tree can tell.
 */
export function createBudget(source: string, limits: Readonly<Limits>): Budget {
  const budget: Budget = {addLine, complexity: 0, end: endBlock, excess: undefined, hold, steps: 0}
  const open: Array<Open> = []
  // Columns that the text of open items and notes is indented to.
  const items: Array<number> = []
  const mail = source.includes('@')
  let quotes = 0
  let block: BlockCounts | undefined
  let tableCells = 0
  // Events that the parser made of containers and of blocks, and what makes or
  // looks for definitions.
  let outer = 0
  let inner = 0
  let closings = 0
  let definitions = 0
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
    budget.steps += end - start + 1
    outer += events.outerLine
    inner += events.line
    budget.complexity += work.open * (items.length + quotes) + work.openDirective * open.length
    if (isBlank(source, start, end)) {
      budget.complexity += work.blank
      // A quote ends here; a list may go on.
      if (quotes > 0) budget.complexity += work.copy * outer
      quotes = 0
      endBlock()
    } else {
      addText(prefix, colons, start, end)
    }
    hold('complexity', Math.ceil(budget.complexity), start, end)
  }

  function addText(prefix: Prefix, colons: Colons, start: number, end: number): void {
    if (startsItem(source, start, end)) endBlock()
    if (!block) budget.complexity += work.block
    block ??= createBlockCounts(start, mail)
    block.end = end
    hold('markers', prefix.markers, start, end)
    hold('markerColumn', prefix.markerColumn, start, end)
    budget.complexity += work.line + work.quote * prefix.quotes + work.item * prefix.items.length
    outer += events.quote * prefix.quotes + events.item * prefix.items.length
    addDirective(prefix, colons, start, end)
    addEnding(prefix)
    addLazy(block, prefix)
    addHeading(block, prefix, start, end)
    addCharacters(block, start, end)
    addRow(block, prefix, start, end)
  }

  /**
   * Count directives that are open at once, rather too many than too few: a
   * line of colons closes only what stands as deep in quotes and about as deep
   * in lists.
   */
  function addDirective(prefix: Prefix, {alone, size}: Colons, start: number, end: number): void {
    if (size === 0) return
    budget.complexity += work.fence
    // What its attributes make.
    inner += end - start
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

  /** Count a line that ends a quote, list or note: the parser copies all that it has read. */
  function addEnding(prefix: Prefix): void {
    const before = items.length
    while ((items.at(-1) ?? 0) > prefix.indent) items.pop()
    // The next item of a list ends the one before, but not the list.
    const ended = before - items.length - Number(prefix.starts)
    if (prefix.quotes < quotes || ended > 0) budget.complexity += work.copy * outer
    items.push(...prefix.items)
    quotes = prefix.quotes
  }

  /** Count a line that may be lazy: the parser goes back to the start of its paragraph. */
  function addLazy(counts: BlockCounts, {column, indent, quotes}: Prefix): void {
    if (quotes < counts.quotes || indent < counts.column)
      budget.complexity += work.lazy * counts.lines
    counts.lines++
    counts.column = Math.max(column, counts.column)
    counts.quotes = Math.max(quotes, counts.quotes)
  }

  /** Count headings; an underline makes the parser copy what it has read. */
  function addHeading(counts: BlockCounts, prefix: Prefix, start: number, end: number): void {
    const underline = counts.lines > 1 && isUnderline(source, start, end)
    if (underline || source[prefix.end] === '#') budget.complexity += work.heading
    if (underline) budget.complexity += work.copy * inner
  }

  function addCharacters(counts: BlockCounts, start: number, end: number): void {
    const before = {...counts}
    countCharacters(counts, source, start, end)
    const newClosings = counts.closings - before.closings
    const newDefinitions = counts.definitions - before.definitions
    closings += newClosings
    budget.complexity += counts.weight - before.weight
    budget.complexity += work.lookup * (newClosings * definitions + newDefinitions * closings)
    definitions += newDefinitions
    inner += events.definition * newDefinitions + events.pipe * (counts.pipes - before.pipes)
  }

  /** Count cells, filled up to the width of the header, from a delimiter row to the end of the block. */
  function addRow(counts: BlockCounts, prefix: Prefix, start: number, end: number): void {
    const columns = countColumns(source, prefix.end, end)
    hold('tableColumns', columns, start, end)
    // The header row, which went before.
    const header = counts.tableColumns === 0 ? columns : 0
    counts.tableColumns = Math.max(counts.tableColumns, columns)
    tableCells += header + counts.tableColumns
    budget.complexity += work.cell * (header + counts.tableColumns)
    hold('tableCells', tableCells, start, end)
  }

  /** Hold the counts of a block against the limits. */
  function endBlock(): void {
    if (!block) return
    const {angles, brackets, emphasis, end, openBrackets, start, ticks} = block
    const backticks = countUnpaired(ticks)
    budget.steps += ticks.length
    budget.complexity += weighBlock(block, backticks)
    block = undefined
    hold('angles', angles, start, end)
    hold('backticks', backticks, start, end)
    hold('brackets', brackets, start, end)
    hold('emphasis', emphasis, start, end)
    hold('openBrackets', openBrackets, start, end)
    hold('complexity', Math.ceil(budget.complexity), start, end)
  }
}

/**
 * Whether an item of a bullet list starts here, whatever goes before: its
 * marker is indented by less than four, and text follows it.
 */
function startsItem(source: string, start: number, end: number): boolean {
  let index = start
  while (index < start + 4 && source.charCodeAt(index) === 32) index++
  const code = source.charCodeAt(index)
  const next = source.charCodeAt(index + 1)
  return (
    index < start + 4 &&
    (code === 42 || code === 43 || code === 45) &&
    (next === 9 || next === 32) &&
    !isBlank(source, index + 2, end)
  )
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
