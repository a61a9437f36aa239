import {blockContainers} from '../../helpers/article/block-containers.js'
import {blockRecipes} from '../../helpers/article/block-recipes.js'
import {inlineContainers} from '../../helpers/article/inline-containers.js'
import {inlineRecipes} from '../../helpers/article/inline-recipes.js'
import {sentenceContainers} from '../../helpers/article/sentence-containers.js'
import type {Coverage} from './coverage.js'

/** Cells that Markdown or Lectern forbids: rows, columns, and why. */
interface Forbidden {
  /** Constructs or containers. */
  rows: RegExp
  columns: RegExp
  reason: string
}

/** A table of a coverage. */
export interface Table {
  name: string
  counts: keyof Coverage
  rows: ReadonlyArray<string>
  columns: ReadonlyArray<string>
  forbidden: ReadonlyArray<Forbidden>
}

const blocks = blockRecipes.map(({name}) => name)
const inline = inlineRecipes.map(({name}) => name)
const sentences = sentenceContainers.map(({name}) => name)
const blockParents = ['root', ...blockContainers.map(({name}) => name)]
const inlineParents = [...sentences, ...inlineContainers.map(({name}) => name)]

const links = /^(?:link|autolink|literal address|(?:full|collapsed|shortcut) reference)$/

const notices: Forbidden = {
  columns: /^footnote$/,
  reason: 'a notice in a footnote is an error: whom it is for may not be led there',
  rows: /^notice/
}

const evidence: Forbidden = {
  columns: /^(?:quote|(?:bullet|ordered|task) item|footnote|notice)$/,
  reason: 'evidence in a list, quotation, note or notice is an error',
  rows: /^evidence$/
}

const tildes: Forbidden = {
  columns: /^strikethrough$/,
  reason: 'four tildes at the start of a line are a fence of code',
  rows: /^strikethrough$/
}

/** What can't be written beside each other, in the order in which it can't. */
const parted: ReadonlyArray<Forbidden> = [
  {
    columns: /^break by spaces$/,
    reason: 'a line of white space ends the paragraph',
    rows: /^break by (?:backslash|spaces)$/
  },
  {
    columns: /^inline comment$/,
    reason: 'a comment at the start of a line is a block',
    rows: /^break by (?:backslash|spaces)$/
  }
]

/** Every table of pairs that articles are counted in. */
export const tables: ReadonlyArray<Table> = [
  {
    columns: blockParents,
    counts: 'inside',
    forbidden: [notices, evidence],
    name: 'blocks in containers',
    rows: blocks
  },
  {
    columns: inlineParents,
    counts: 'inside',
    forbidden: [
      {
        columns: /^table cell$/,
        reason: 'a row is one line',
        rows: /^(?:soft break|break by (?:backslash|spaces))$/
      },
      {columns: /^link text$/, reason: 'a link can’t stand in a link', rows: links},
      {
        columns: /^(?:heading|link text)$/,
        reason: 'a citation in a heading or link is an error: it is a link',
        rows: /^citation$/
      },
      {
        columns: /^link text$/,
        reason: 'a reference to a footnote is a link',
        rows: /^footnote reference$/
      },
      tildes
    ],
    name: 'inline forms in containers',
    rows: inline
  },
  {
    columns: blockParents,
    counts: 'nested',
    forbidden: [notices],
    name: 'containers of blocks in containers',
    rows: [...blockParents.slice(1), ...sentences]
  },
  {
    columns: inlineParents,
    counts: 'nested',
    forbidden: [
      {columns: /^link text$/, reason: 'a link can’t stand in a link', rows: /^link text$/},
      tildes
    ],
    name: 'containers of text in containers',
    rows: inlineParents.slice(sentences.length)
  },
  {columns: blocks, counts: 'beside', forbidden: [], name: 'blocks before blocks', rows: blocks},
  {
    columns: inline,
    counts: 'beside',
    forbidden: parted,
    name: 'inline forms before inline forms',
    rows: inline
  }
]

/** Why a cell is empty; nothing when it must not be. */
export function reasonOf(table: Table, row: string, column: string): string | undefined {
  return table.forbidden.find(({columns, rows}) => rows.test(row) && columns.test(column))?.reason
}

/** Cells of a table that are empty without a reason, and those that aren't in spite of one. */
export function findWrongCells(
  table: Table,
  coverage: Coverage
): {empty: Array<string>; full: Array<string>} {
  const empty: Array<string> = []
  const full: Array<string> = []
  for (const row of table.rows) {
    for (const column of table.columns) {
      const cell = `${row} | ${column}`
      const count = coverage[table.counts].get(cell) ?? 0
      const reason = reasonOf(table, row, column)
      if (count === 0 && reason === undefined) empty.push(cell)
      if (count > 0 && reason !== undefined) full.push(`${cell}: ${reason}`)
    }
  }
  return {empty, full}
}

/** Cells of containers with two constructs beside each other in them that must not be empty. */
export function triplesOf(): Array<string> {
  const [inBlocks, inText] = tables as [Table, Table, ...Array<Table>]
  return [
    ...triplesIn(inBlocks, tables.at(-2) as Table),
    ...triplesIn(inText, tables.at(-1) as Table)
  ]
}

function triplesIn(inside: Table, beside: Table): Array<string> {
  return inside.columns.flatMap((container) =>
    beside.rows.flatMap((before) =>
      beside.columns.flatMap((after) => {
        const forbidden =
          reasonOf(inside, before, container) ??
          reasonOf(inside, after, container) ??
          reasonOf(beside, before, after)
        return forbidden === undefined ? [`${container} | ${before} | ${after}`] : []
      })
    )
  )
}
