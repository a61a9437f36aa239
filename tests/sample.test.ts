import {expect, test} from 'vitest'
import {properties} from './properties/properties.js'

// The properties are tried a thousand times each elsewhere; here so that branches count.
test.each(properties)('should hold for a few generated articles: $name', ({holds}) => {
  const seeds = Array.from({length: 30}, (_, index) => index + 1)
  expect(seeds.filter((seed) => holds(seed)).length).toBeGreaterThan(15)
})
