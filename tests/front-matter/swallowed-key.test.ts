import {describe, expect, test} from 'vitest'
import {findSwallowedKey} from '../../src/front-matter/swallowed-key.js'

describe('keys in a text', () => {
  const source = '|\n  Rest.\n  - when : x\n  whenever: y'
  const place = {
    end: {column: 1, line: 4, offset: source.length},
    start: {column: 1, line: 1, offset: 0}
  }

  test('should be found at the start of a line, after the marker of a list perhaps', () => {
    expect(findSwallowedKey(source, place, ['for', 'when'])).toBe('when')
  })

  test.each([['Rest'], ['whenever for'], ['y']])('should not be found elsewhere: %s', (key) => {
    expect(findSwallowedKey(source, place, [key])).toBeUndefined()
  })

  test('should not be looked for where the text isn’t in the source', () => {
    expect(findSwallowedKey(source, undefined, ['when'])).toBeUndefined()
  })
})
