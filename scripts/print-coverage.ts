import {
  findWrongCells,
  reasonOf,
  type Table,
  tables,
  triplesOf
} from '../tests/system/properties/cells.js'
import {countCoverage} from '../tests/system/properties/count-coverage.js'

/**
 * Print what stands where in generated articles, as tables.
 *
 * @param from
 *   First seed.
 * @param runs
 *   How many seeds.
 * @returns
 *   Whether no cell is empty without a reason.
 */
export function printCoverage(from: number, runs: number): boolean {
  const {compiled, coverage} = countCoverage(from, runs)
  console.log(`${compiled} of ${runs} articles compiled; cells count in those alone\n`)
  let complete = true
  for (const table of tables) {
    const {empty, full} = findWrongCells(table, coverage)
    printTable(table, coverage[table.counts])
    for (const cell of empty) console.log(`EMPTY: ${cell}`)
    for (const cell of full) console.log(`in spite of its reason: ${cell}`)
    console.log('')
    if (empty.length + full.length > 0) complete = false
  }
  const triples = triplesOf()
  const missing = triples.filter((cell) => !coverage.triples.has(cell))
  console.log(
    `container × construct × neighbour: ${triples.length - missing.length} of ${triples.length} cells`
  )
  for (const cell of missing.slice(0, 100)) console.log(`EMPTY: ${cell}`)
  return complete && missing.length === 0
}

function printTable(table: Table, counts: ReadonlyMap<string, number>): void {
  const {columns, name, rows} = table
  console.log(
    `${name} (columns: ${columns.map((column, index) => `${index + 1} ${column}`).join(', ')})`
  )
  const reasons: Array<string> = []
  const width = Math.max(...rows.map(({length}) => length))
  for (const row of rows) {
    const cells = columns.map((column) => {
      const reason = reasonOf(table, row, column)
      if (reason === undefined) return String(counts.get(`${row} | ${column}`) ?? 0)
      if (!reasons.includes(reason)) reasons.push(reason)
      return String.fromCharCode(97 + reasons.indexOf(reason))
    })
    console.log(`${row.padEnd(width)} ${cells.map((cell) => cell.padStart(5)).join('')}`)
  }
  for (const [index, reason] of reasons.entries()) {
    console.log(`${String.fromCharCode(97 + index)}: ${reason}`)
  }
}
