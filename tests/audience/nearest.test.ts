import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {fold} from '../../src/audience/fold-look-alikes.js'
import {lookAlikeLetters} from '../../src/audience/look-alike-letters.js'
import {isNear, nearest} from '../../src/audience/nearest.js'
import {check} from '../helpers/property.js'

/** Names of every length around the step from one edit to two. */
const names = ['uk', 'lay', 'nurse', 'senior', 'patient', 'clinician', 'first-year', 'constructor']

const letters = 'abcnst'

/** Short words of few letters, so that many are near each other. */
const word = fc
  .array(fc.constantFrom(...letters), {maxLength: 8, minLength: 1})
  .map((chars) => chars.join(''))

/** Edits between two words, by trying all there are. */
function editsBetween(value: string, name: string, most: number): number {
  let reached = new Set([value])
  for (let edits = 0; edits <= most; edits++) {
    if (reached.has(name)) return edits
    reached = new Set([...reached].flatMap(editsOf))
  }
  return Number.POSITIVE_INFINITY
}

/** All words one edit away. */
function editsOf(value: string): Array<string> {
  const result: Array<string> = []
  for (let at = 0; at <= value.length; at++) {
    const [before, after] = [value.slice(0, at), value.slice(at)]
    for (const letter of letters) {
      result.push(before + letter + after, before + letter + after.slice(1))
    }
    result.push(before + after.slice(1))
    if (after.length > 1) result.push(before + after.charAt(1) + after.charAt(0) + after.slice(2))
  }
  return result
}

describe('fold', () => {
  test.each([
    ['clinician', 'clinician'],
    ['Clinician', 'clinician'],
    ['CLINICIAN', 'clinician'],
    ['\u0441linician', 'clinician'],
    ['\u0421LINICIAN', 'clinician'],
    ['\uff43\uff4c\uff49\uff4e\uff49\uff43\uff49\uff41\uff4e', 'clinician'],
    ['\ud835\udc1c\ud835\udc25inician', 'clinician'],
    ['c\u200bl\u200di\u2060n\ufeffi\u00adc\u034fi\u3164a\ufe0fn', 'clinician'],
    ['cl\u00ednici\u00e4n', 'clinician'],
    ['cli\u0301nician\u0308', 'clinician'],
    ['\u0391\u03a1\u03a1', 'app'],
    ['\u0412\u0410\u0405\u0406\u0421', 'basic'],
    ['\u04ba\u04c0', 'hl'],
    ['\u0130\u0131', 'ii'],
    ['\u212a\u017f', 'ks'],
    ['first\u2011year', 'first\u2010year'],
    ['\u4e2d\ud83d\ude00\ud83d', '\u4e2d\ud83d\ude00\ud83d'],
    ['', '']
  ])('should fold `%s` to `%s`', (value, expected) => {
    expect(fold(value)).toBe(expected)
  })

  test('should fold every look-alike on its own, and fold names to themselves', () => {
    for (const [code, letter] of lookAlikeLetters) {
      expect(letter).toMatch(/^[a-z]$/)
      expect(fold(String.fromCodePoint(code))).toBe(letter)
    }
    for (const name of names) expect(fold(name)).toBe(name)
  })

  test('should list look-alikes by code point, none of which decomposes', () => {
    const codes = [...lookAlikeLetters.keys()]
    expect(codes).toEqual([...codes].sort((a, b) => a - b))
    for (const code of codes) {
      const char = String.fromCodePoint(code)
      expect(char.normalize('NFKD')).toBe(char)
    }
  })

  test('should fold what is folded to itself', () => {
    const alike = [...lookAlikeLetters.keys()].map((code) => String.fromCodePoint(code))
    const char = fc.constantFrom(...alike, ...alike.map((one) => one.toUpperCase()))
    const text = fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: char}))
    check(
      fc.property(text, (value) => {
        expect(fold(fold(value))).toBe(fold(value))
      })
    )
  })

  test('should not care for case', () => {
    check(
      fc.property(fc.string({unit: 'grapheme-ascii'}), (value) => {
        expect(fold(value.toUpperCase())).toBe(fold(value))
        expect(fold(value)).toBe(value.toLowerCase())
      })
    )
  })
})

describe('isNear', () => {
  test.each([
    ['uk', 'uk'],
    ['UK', 'uk'],
    ['us', 'uk'],
    ['u', 'uk'],
    ['ku', 'uk'],
    ['nures', 'nurse'],
    ['nurses', 'nurse'],
    ['pacient', 'patient'],
    ['patinets', 'patient'],
    ['sanoir', 'senior'],
    ['clinican', 'clinician'],
    ['clincan', 'clinician'],
    ['\u0441linician', 'clinician'],
    ['\u0441\u200blinican', 'clinician'],
    ['\u200b'.repeat(500).concat('clinician'), 'clinician'],
    ['first\u2011year', 'first-year'],
    ['idprefix', 'idPrefix'],
    ['idPrefix', 'idPrefix']
  ])('should take `%s` for `%s`', (value, name) => {
    expect(isNear(value, name)).toBe(true)
  })

  test.each([
    ['', 'uk'],
    ['usa', 'uk'],
    ['nruess', 'nurse'],
    ['nrues', 'nurse'],
    ['doctor', 'patient'],
    ['clinic', 'clinician'],
    ['toString', 'patient'],
    ['clinician'.repeat(1000), 'clinician']
  ])('should not take `%s` for `%s`', (value, name) => {
    expect(isNear(value, name)).toBe(false)
  })

  test('should allow one edit, two from six letters on, a transposition being one', () => {
    check(
      fc.property(word, word, fc.nat(), fc.nat(), (name, other, first, second) => {
        const most = name.length < 6 ? 1 : 2
        const once = editsOf(name)[first % editsOf(name).length] as string
        const twice = editsOf(once)[second % editsOf(once).length] as string
        expect(isNear(once, name)).toBe(true)
        // Letters that are transposed can't be edited again in this form of the distance.
        if (most === 1) expect(isNear(twice, name)).toBe(editsBetween(twice, name, 1) <= 1)
        if (isNear(other, name)) expect(editsBetween(other, name, most)).toBeLessThanOrEqual(most)
      })
    )
  })
})

describe('nearest', () => {
  test.each([
    ['clinican', ['clinician']],
    ['Clinician', ['clinician']],
    ['pacient', ['patient']],
    ['constructer', ['constructor']],
    ['__proto__', []],
    ['toString', []],
    ['nobody-at-all', []],
    ['', []]
  ])('should find what `%s` is near to', (value, expected) => {
    expect(nearest(value, names)).toEqual(expected)
  })

  test('should give the nearest first, ties in the order given', () => {
    expect(nearest('senior', ['seniors', 'signior', 'senior', 'sensor', 'señor'])).toEqual([
      'senior',
      'seniors',
      'sensor',
      'señor',
      'signior'
    ])
  })

  test('should give the near names and no others, each as it was given', () => {
    check(
      fc.property(fc.oneof(word, fc.string({unit: 'binary'})), fc.array(word), (value, given) => {
        const found = nearest(value, new Set(given))
        expect([...found].sort()).toEqual(
          [...new Set(given)].filter((name) => isNear(value, name)).sort()
        )
      })
    )
  })
})
