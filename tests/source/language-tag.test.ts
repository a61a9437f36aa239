import {expect, test} from 'vitest'
import {isLanguageTag} from '../../src/source/language-tag.js'

test.each(['de', 'en-GB', 'zh-Hant-TW', 'de-1996', 'sr-Latn'])('should take %s', (tag) => {
  expect(isLanguageTag(tag)).toBe(true)
  expect(() => new Intl.DateTimeFormat([tag, 'en'])).not.toThrow()
})

test.each([
  '',
  'e',
  'english',
  'en_GB',
  'en-a',
  'de-x',
  'x-y',
  'en-us-us',
  'British English',
  'abcd'
])('should not take %s', (tag) => {
  expect(isLanguageTag(tag)).toBe(false)
})
