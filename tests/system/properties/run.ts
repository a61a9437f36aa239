import {expect, test} from 'vitest'
import {seed} from '../../helpers/property.js'
import {properties} from './properties.js'

/**
 * Try some properties on generated articles, all of them on one article before
 * the next.
 *
 * @param indexes
 *   Which properties.
 * @param runs
 *   How many articles each is tried on.
 */
export function runProperties(indexes: ReadonlyArray<number>, runs: number): void {
  const chosen = indexes.map((index) => properties[index] as (typeof properties)[number])
  const names = chosen.map(({name}) => `- ${name}`).join('\n')
  test(`should hold for ${runs} generated articles each:\n${names}`, {timeout: 900_000}, () => {
    const tried = chosen.map(() => 0)
    let index = seed
    for (; tried.some((count) => count < runs); index++) {
      for (const [position, {holds}] of chosen.entries()) {
        const count = tried[position] as number
        if (count < runs && holds(index)) tried[position] = count + 1
      }
    }
    // Articles with errors are left out; most must be fine, or nothing is shown.
    expect(runs / (index - seed)).toBeGreaterThan(0.6)
  })
}
