import {expect, test} from 'vitest'
import {findWrongCells, tables, triplesOf} from './cells.js'
import {countCoverage, findTriples} from './count-coverage.js'

const runs = 9000

test('should generate each construct beside each other in each container', () => {
  const {compiled, coverage} = countCoverage(1, runs)
  expect(compiled / runs).toBeGreaterThan(0.6)
  for (const table of tables) {
    expect(findWrongCells(table, coverage), table.name).toEqual({empty: [], full: []})
  }
  const missing = new Set(triplesOf().filter((cell) => !coverage.triples.has(cell)))
  findTriples(missing)
  expect([...missing]).toEqual([])
})
