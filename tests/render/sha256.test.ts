import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import {sha256} from '../../src/render/sha256.js'
import {createRandom} from '../helpers/random.js'

test('should hash texts of every length around the edges of blocks', () => {
  for (let length = 0; length <= 200; length++) {
    const text = 'Paracetamol 500 mg. '.repeat(11).slice(0, length)
    expect(sha256(text), `${length}`).toBe(expected(text))
  }
})

test('should hash long texts of all kinds of letters', () => {
  const random = createRandom(256)
  for (let round = 0; round < 30; round++) {
    const text = Array.from({length: random.below(3000)}, () =>
      random.pick(['a', '"', '\n', 'µ', 'ß', '≤', '日', '🩺', '\0'])
    ).join('')
    expect(sha256(text)).toBe(expected(text))
  }
})

function expected(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
