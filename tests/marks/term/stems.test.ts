import {expect, test} from 'vitest'
import {stemOf} from '../../../src/marks/term/stems.js'

test('should tell the stem of a word, however many words came before', () => {
  const first = stemOf('clotting')
  for (let count = 0; count < 10_001; count++) stemOf(`word${count}`)
  expect(stemOf('clotting')).toBe(first)
  expect(stemOf('clotting')).toBe('clot')
})
