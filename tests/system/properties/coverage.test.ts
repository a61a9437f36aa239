import {expect, test} from 'vitest'
import {findWrongCells, tables} from './cells.js'
import {countCoverage} from './count-coverage.js'

/** Enough for each construct in each container; pairs beside each other take more. */
const runs = 1000

test(`should generate each construct in each container within ${runs} articles`, () => {
  const {compiled, coverage} = countCoverage(1, runs)
  expect(compiled / runs).toBeGreaterThan(0.6)
  for (const table of tables.filter(({counts}) => counts !== 'beside')) {
    expect(findWrongCells(table, coverage), table.name).toEqual({empty: [], full: []})
  }
})
