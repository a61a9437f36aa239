import {
  findWrongCells,
  reasonOf,
  type Table,
  tables,
  triplesOf
} from '../tests/system/properties/cells.js'
import {countCoverage, findTriples} from '../tests/system/properties/count-coverage.js'

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
  const missing = new Set(triples.filter((cell) => !coverage.triples.has(cell)))
  printTriples(triples.length, missing, 'in these articles')
  findTriples(missing)
  printTriples(triples.length, missing, 'with articles of further seeds for those left')
  for (const cell of missing) console.log(`EMPTY: ${cell}`)
  return complete && missing.size === 0
}

function printTriples(count: number, missing: ReadonlySet<string>, where: string): void {
  console.log(
    `container × construct × neighbour: ${count - missing.size} of ${count} cells ${where}`
  )
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
