import {expect, test} from 'vitest'
import type {Mutants} from './mutants.js'
import {addMutants, createTally, describeKinds, printCounts, rateOf} from './tally.js'

/**
 * Test that slips are refused or hide the same.
 *
 * Of directives in sentences the slips are counted only: some leak, as the
 * docs say. Of other text too: a slip there may take away what the text says.
 *
 * @param name
 *   What the slips are in.
 * @param mutants
 *   Slips by seed.
 * @param count
 *   How many are tried.
 */
export function testSlips(name: string, mutants: Mutants, count: number): void {
  test(`should refuse ${count} slips in ${name}, or hide the same`, () => {
    const tally = createTally()
    addMutants(tally, mutants, 1, count + 1)
    console.info(printCounts(tally))
    expect(describeKinds(tally, 'leak')).toEqual([])
    expect(describeKinds(tally, 'lost', ['block', 'section', 'matter', 'code'])).toEqual([])
    expect(rateOf(tally, 'block', 'refused')).toBeGreaterThan(0.9)
  })
}
