import {expect, test} from 'vitest'
import {isDate, isWholeDate, longDate} from '../../src/annotate/dates.js'

test('should read dates as far as they are known', () => {
  for (const date of ['2019', '2019-03', '2019-03-01', '2024-02-29', '0001-01-01']) {
    expect(isDate(date)).toBe(true)
    expect(isWholeDate(date)).toBe(date.length === 10)
  }
  for (const date of [
    '',
    '19',
    '2019-3',
    '2019-13',
    '2019-02-30',
    '2019-00',
    '2019-03-01T00:00',
    '2019-'
  ]) {
    expect(isDate(date)).toBe(false)
    expect(isWholeDate(date)).toBe(false)
  }
})

test('should write them as a language does, wherever the machine is', () => {
  expect(longDate('2019', 'en')).toBe('2019')
  expect(longDate('2019-03', 'de')).toBe('März 2019')
  expect(longDate('2019-03-01', 'en-GB')).toBe('1 March 2019')
  expect(longDate('2019-03-01', 'es')).toBe('1 de marzo de 2019')
})
