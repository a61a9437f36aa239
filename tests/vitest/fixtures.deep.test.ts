import {expect, test} from 'vitest'
import {expectNoLeaks, plantCanaries} from '../../src/vitest/index.js'
import {lecternOf, readCases} from '../helpers/cases.js'

const cases = readCases().filter(
  ({config, input}) =>
    !lecternOf(config)
      .check(input)
      .messages.some(({fatal}) => fatal)
)

test('should plant canaries in most fixtures', () => {
  const planted = cases.filter(
    ({config, input}) => plantCanaries(input, config).canaries.length > 0
  )
  expect(planted.length).toBeGreaterThan(50)
})

test.each(cases)('should find no leak in $name', ({config, input, name}) => {
  expectNoLeaks(input, {config, path: `${name}/input.md`})
})
