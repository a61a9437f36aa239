import {describe, expect, test} from 'vitest'
import {runs, seed} from '../helpers/property.js'
import {properties} from './properties.js'

describe.each(properties)('$name', ({holds}) => {
  test(`should hold for ${runs} generated articles`, {timeout: 600_000}, () => {
    let tried = 0
    let index = seed
    for (; tried < runs; index++) if (holds(index)) tried++
    // Articles with errors are left out; most must be fine, or nothing is shown.
    expect(tried / (index - seed)).toBeGreaterThan(0.6)
  })
})
