import {expect, test} from 'vitest'
import {findWrongCells, tables} from './cells.js'
import {countCoverage} from './count-coverage.js'

const runs = 9000

// `npm run properties -- --coverage` looks for both at once, which takes longer.
test(`should generate each construct in each container and beside each other within ${runs} articles`, () => {
  const {compiled, coverage} = countCoverage(1, runs)
  expect(compiled / runs).toBeGreaterThan(0.6)
  for (const table of tables) {
    expect(findWrongCells(table, coverage), table.name).toEqual({empty: [], full: []})
  }
})
