import {expect, test} from 'vitest'
import {numeral} from '../../src/render/numeral.js'

test('should write digits', () => {
  expect([1, 26, 27, 100].map((number) => numeral(number, 0))).toEqual(['1', '26', '27', '100'])
})

test('should write letters as lists do', () => {
  const letters = Array.from('abcdefghijklmnopqrstuvwxyz')
  const right = [...letters, ...letters.flatMap((a) => letters.map((b) => a + b))]
  expect(right.map((_, index) => numeral(index + 1, 1))).toEqual(right)
})
