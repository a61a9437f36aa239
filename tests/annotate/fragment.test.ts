import {expect, test} from 'vitest'
import {readFragment} from '../../src/annotate/fragment.js'

test.each([
  ['cafe%CC%81', 'caf\u00e9'],
  ['cafe\u0301', 'caf\u00e9'],
  ['caf%C3%A9', 'caf\u00e9'],
  ['a%20b%23c', 'a%20b%23c'],
  ['a%C3', 'a%C3'],
  ['100%', '100%']
])('should read the fragment %j', (written, fragment) => {
  expect(readFragment(written)).toBe(fragment)
})
