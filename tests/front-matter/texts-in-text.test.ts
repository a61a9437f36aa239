import {describe, expect, test} from 'vitest'
import {findTexts} from '../../src/front-matter/texts-in-text.js'
import {healthNaming} from '../helpers/health-names.js'

const {audiences} = healthNaming

function find(value: string, written?: string, isPart = false): string | undefined {
  return findTexts(audiences, {isPart, value, written})
}

describe('texts by reader in a text', () => {
  test.each([
    ['{lay: A, otherwise: B}', 'lay'],
    ['{"role:clinician": A}', 'role:clinician'],
    ['not lay: A; lay: B', 'not lay'],
    ['lay: A, oterwise: B', 'lay'],
    ['A\notherwise: B', 'otherwise'],
    ['A\n otherwise:B', 'otherwise']
  ])('should be found: %j', (value, key) => {
    expect(find(value)).toBe(key)
  })

  test('should be found as they were written, where lines were joined', () => {
    expect(find('lay: A not lay: B', '>\n  lay: A\n  not lay: B')).toBe('lay')
  })

  test('should be found after a line of one of several texts', () => {
    expect(find('A\nnot lay: B', undefined, true)).toBe('not lay')
    expect(find('A\nnot lay: B')).toBeUndefined()
  })

  test.each([
    'lay: what the word means',
    'Clots: causes; patient: what to do',
    '{a: b, c: d}',
    'At 10:05, 1:1000',
    'a:b:c:d:e: f',
    `${'a'.repeat(200)} lay: b, lay`,
    ''
  ])('should not be found in what is only text: %j', (value) => {
    expect(find(value)).toBeUndefined()
  })
})
