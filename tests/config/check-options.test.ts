import {expect, test} from 'vitest'
import {checkOptions} from '../../src/config/check-options.js'

const known = {
  by: 'names',
  format: ['json', 'page'],
  from: 'date',
  limit: 'number',
  loaded: 'object',
  make: 'function',
  other: 'whatever',
  strict: 'boolean',
  within: 'text'
} as const

test('should take what is left out', () => {
  for (const options of [undefined, null, {}, {by: null, within: undefined}]) {
    expect(() => checkOptions(options, known)).not.toThrow()
  }
})

test('should take a value of each kind', () => {
  const options = {
    by: ['role'],
    format: 'json',
    from: new Date(0),
    limit: 3,
    loaded: {},
    make: () => 1,
    other: Symbol.iterator,
    strict: false,
    within: ''
  }
  expect(() => checkOptions(options, known)).not.toThrow()
})

test.each([
  ['lay', 'Unexpected string for options, expected an object with `by` or `limit`'],
  [['lay'], 'Unexpected list for options, expected an object with `by` or `limit`'],
  [{bye: ['role']}, 'Unknown option `bye`, expected `by`'],
  [{toString: 1}, 'Unknown option `toString`, expected `by` or `limit`']
])('should refuse %o', (options, message) => {
  expect(() => checkOptions(options, {by: 'names', limit: 'number'})).toThrow(
    new TypeError(message)
  )
})

test.each([
  [{by: 'role'}, 'Unexpected `role` for `by`, expected a list of names'],
  [{by: [1]}, 'Unexpected list for `by`, expected a list of names'],
  [{format: 'pdf'}, 'Unknown `format` `pdf`, expected `json` or `page`'],
  [{format: 1}, 'Unknown `format` `1`, expected `json` or `page`'],
  [{from: '2026-01-01'}, 'Unexpected `2026-01-01` for `from`, expected a `Date`'],
  [{from: new Date('x')}, 'Unexpected `Invalid Date` for `from`, expected a `Date`'],
  [{limit: Number.NaN}, 'Unexpected `NaN` for `limit`, expected a number'],
  [{loaded: []}, 'Unexpected list for `loaded`, expected an object'],
  [{make: 'x'}, 'Unexpected `x` for `make`, expected a function'],
  [{strict: 'no'}, 'Unexpected `no` for `strict`, expected `true` or `false`'],
  [{within: 3}, 'Unexpected `3` for `within`, expected a text'],
  [{within: {}}, 'Unexpected object for `within`, expected a text']
])('should refuse a value of another kind: %o', (options, message) => {
  expect(() => checkOptions(options, known)).toThrow(new TypeError(message))
})

test.each([
  [undefined, 'Missing option `format`, expected `json` or `page`'],
  [{format: 'json', within: null}, 'Missing option `within`, expected a text']
])('should refuse options without one that is required: %o', (options, message) => {
  expect(() => checkOptions(options, known, ['format', 'within'])).toThrow(new TypeError(message))
  expect(() =>
    checkOptions({format: 'json', within: 'lay'}, known, ['format', 'within'])
  ).not.toThrow()
})
