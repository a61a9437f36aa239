import {type BlockCounts, countCharacters, createBlockCounts} from './block-counts.js'
import {countUnpaired} from './count-unpaired.js'
import type {Limits} from './limits.js'
import {countColumns, isUnderline, startsItem} from './line-shapes.js'
import {isBlank, type Prefix} from './prefix.js'
import {weighBlock} from './weigh-block.js'
import {events, work} from './work.js'

/** Characters from an offset to another. */
interface Stretch {
  start: number
  end: number
}

/** What goes beyond a limit, with its line or block. */
export interface Excess extends Stretch {
  limit: keyof Limits
  /** How much there was when counting stopped. */
  actual: number
}

/** A line, its ending not included. */
interface Line extends Stretch {
  prefix: Readonly<Prefix>
  /** How many colons its text starts with. */
  colons: number
  /** Whether nothing but white space follows them. */
  alone: boolean
}

/** A directive that is open as far as the source tells. */
interface OpenDirective {
  size: number
  quotes: number
  column: number
}

/** Counts what the parser is slow at, against limits. */
export interface Budget {
  source: string
  limits: Readonly<Limits>
  /** The first limit that was exceeded. */
  excess: Excess | undefined
  /** What the parser's work is estimated at so far. */
  complexity: number
  /** How many characters were looked at. */
  steps: number
  /** Whether any word may be the start of an e-mail address. */
  mail: boolean
  /** Directives that are open, the outermost first. */
  open: Array<OpenDirective>
  /** Columns that the text of open items and notes is indented to. */
  items: Array<number>
  /** Quotes that are open. */
  quotes: number
  /** Block that the next line may belong to. */
  block: BlockCounts | undefined
  /** Cells of tables so far. */
  tableCells: number
  /** Steps of the parser (micromark calls them events) for containers so far. */
  outer: number
  /** Steps of the parser for blocks so far. */
  inner: number
  /** `]` so far: at each the parser looks for a definition. */
  closings: number
  /** `]:` so far: each may be a definition. */
  definitions: number
}

/**
 * Create a budget for a source.
 *
 * A block ends where the parser starts afresh.
 * Code is counted as text, since only the tree tells what is code.
 */
export function createBudget(source: string, limits: Readonly<Limits>): Budget {
  return {
    block: undefined,
    closings: 0,
    complexity: 0,
    definitions: 0,
    excess: undefined,
    inner: 0,
    items: [],
    limits,
    mail: source.includes('@'),
    open: [],
    outer: 0,
    quotes: 0,
    source,
    steps: 0,
    tableCells: 0
  }
}

/** Note that something is beyond a limit, if it is and nothing was before. */
export function hold(
  budget: Budget,
  limit: keyof Limits,
  actual: number,
  {end, start}: Readonly<Stretch>
): void {
  if (actual > budget.limits[limit]) budget.excess ??= {actual, end, limit, start}
}

/** Count a line. */
export function addLine(budget: Budget, line: Readonly<Line>): void {
  const {items, open, source} = budget
  const {end, start} = line
  budget.steps += end - start + 1
  budget.outer += events.outerLine
  budget.inner += events.line
  budget.complexity += work.open * (items.length + budget.quotes) + work.openDirective * open.length
  if (isBlank(source, start, end)) {
    budget.complexity += work.blank
    // A quote ends here; a list may go on.
    if (budget.quotes > 0) budget.complexity += work.copy * budget.outer
    budget.quotes = 0
    endBlock(budget)
  } else {
    addText(budget, line)
  }
  hold(budget, 'complexity', Math.ceil(budget.complexity), line)
}

/** Check the counts of the last block, if one is left. */
export function endBlock(budget: Budget): void {
  const {block} = budget
  if (!block) return
  const {angles, brackets, emphasis, openBrackets, ticks} = block
  const backticks = countUnpaired(ticks)
  budget.steps += ticks.length
  budget.complexity += weighBlock(block, backticks)
  budget.block = undefined
  hold(budget, 'angles', angles, block)
  hold(budget, 'backticks', backticks, block)
  hold(budget, 'brackets', brackets, block)
  hold(budget, 'emphasis', emphasis, block)
  hold(budget, 'openBrackets', openBrackets, block)
  hold(budget, 'complexity', Math.ceil(budget.complexity), block)
}

function addText(budget: Budget, line: Readonly<Line>): void {
  const {end, prefix, start} = line
  if (startsItem(budget.source, start, end)) endBlock(budget)
  if (!budget.block) budget.complexity += work.block
  budget.block ??= createBlockCounts(start, budget.mail)
  const {block} = budget
  block.end = end
  hold(budget, 'markers', prefix.markers, line)
  hold(budget, 'markerColumn', prefix.markerColumn, line)
  budget.complexity += work.line + work.quote * prefix.quotes + work.item * prefix.items.length
  budget.outer += events.quote * prefix.quotes + events.item * prefix.items.length
  addDirective(budget, block, line)
  addEnding(budget, prefix)
  addLazy(budget, block, prefix)
  addBreak(budget, line)
  addHeading(budget, block, line)
  addCharacters(budget, block, line)
  addRow(budget, block, line)
}

/**
 * Count directives that are open at once, overestimating on purpose: a
 * line of colons closes only what stands as deep in quotes and about as deep
 * in lists.
 */
function addDirective(budget: Budget, counts: BlockCounts, line: Readonly<Line>): void {
  const {alone, colons, end, prefix, start} = line
  if (colons === 0) return
  budget.complexity += work.fence
  // What its attributes make.
  budget.inner += end - start
  if (colons < 3) return
  counts.fences += colons
  const {open} = budget
  const last = open.at(-1)
  if (!alone) {
    open.push({column: prefix.column, quotes: prefix.quotes, size: colons})
    hold(budget, 'openDirectives', open.length, line)
  } else if (
    last &&
    !prefix.starts &&
    last.quotes === prefix.quotes &&
    Math.abs(last.column - prefix.column) < 4 &&
    last.size <= colons
  ) {
    open.pop()
  }
}

/** Count a line that ends a quote, list or note: the parser copies all that it has read. */
function addEnding(budget: Budget, prefix: Readonly<Prefix>): void {
  const {items} = budget
  const before = items.length
  while ((items.at(-1) ?? 0) > prefix.indent) items.pop()
  // The next item of a list ends the one before, but not the list.
  const ended = before - items.length - Number(prefix.starts)
  if (prefix.quotes < budget.quotes || ended > 0) budget.complexity += work.copy * budget.outer
  for (const item of prefix.items) items.push(item)
  budget.quotes = prefix.quotes
}

/** Count a line that may be lazy: the parser goes back to the start of its paragraph. */
function addLazy(
  budget: Budget,
  counts: BlockCounts,
  {column, indent, quotes}: Readonly<Prefix>
): void {
  if (quotes < counts.quotes || indent < counts.column) {
    budget.complexity += work.lazy * counts.lines
  }
  counts.lines++
  counts.column = Math.max(column, counts.column)
  counts.quotes = Math.max(quotes, counts.quotes)
}

/** Count a hard break that spaces at the end of a line may make. */
function addBreak(budget: Budget, {end}: Readonly<Line>): void {
  if (budget.source.endsWith('  ', end)) budget.complexity += work.break
}

/** Count headings; an underline makes the parser copy what it has read. */
function addHeading(budget: Budget, counts: BlockCounts, line: Readonly<Line>): void {
  const {source} = budget
  const {end, prefix, start} = line
  const underline = counts.lines > 1 && isUnderline(source, start, end)
  if (underline || source[prefix.end] === '#') budget.complexity += work.heading
  if (underline) budget.complexity += work.copy * budget.inner
}

function addCharacters(budget: Budget, counts: BlockCounts, {end, start}: Readonly<Line>): void {
  const before = {...counts}
  countCharacters(counts, budget.source, start, end)
  const closings = counts.closings - before.closings
  const definitions = counts.definitions - before.definitions
  budget.closings += closings
  budget.complexity += counts.weight - before.weight
  budget.complexity += work.lookup * (closings * budget.definitions + definitions * budget.closings)
  budget.definitions += definitions
  budget.inner += events.definition * definitions + events.pipe * (counts.pipes - before.pipes)
}

/** Count cells, filled up to the width of the header, from a delimiter row to the end of the block. */
function addRow(budget: Budget, counts: BlockCounts, line: Readonly<Line>): void {
  const columns = countColumns(budget.source, line.prefix.end, line.end)
  hold(budget, 'tableColumns', columns, line)
  // The header row, which went before.
  const header = counts.tableColumns === 0 ? columns : 0
  counts.tableColumns = Math.max(counts.tableColumns, columns)
  budget.tableCells += header + counts.tableColumns
  budget.complexity += work.cell * (header + counts.tableColumns)
  hold(budget, 'tableCells', budget.tableCells, line)
}
