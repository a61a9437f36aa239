import {expect, test} from 'vitest'
import {grow} from '../helpers/grow.js'
import {growing} from '../helpers/growing.js'

test('should take steps that grow with the article, whatever there is much of', () => {
  const growths = grow(Object.keys(growing), 4_000)
  expect(growths).toHaveLength(Object.keys(growing).length)
  const faster = growths.filter(([, small, large]) => large > 1.3 * small + 5)
  expect(faster).toEqual([])
})
