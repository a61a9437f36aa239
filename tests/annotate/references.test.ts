import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

function rules(source: string): Array<string | undefined> {
  return lectern.check(source).messages.map(({ruleId}) => ruleId)
}

test.each(['4g/day', '60mg/kg/day', '75.5', 'and/or', 'p.o. "after meals"', '<5 mg daily>'])(
  'should tell of the definition of what is no address: %s',
  (text) => {
    expect(rules(`a\n\n[Dose]: ${text}`)).toEqual(['unused-definition'])
  }
)

test.each([
  'https://b.example',
  'b.example/c "D"',
  '/b',
  './b',
  '../b',
  '#b',
  '?b',
  'b.md',
  'b/c.html#d',
  'tel:1',
  'www.b'
])('should leave unused addresses alone: %s', (address) => {
  expect(rules(`a\n\n[b]: ${address}`)).toEqual([])
})

test('should tell once of a definition that text before its block names', () => {
  expect(rules('[a][b]\n\n:::clinician\n[b]: c\n\nd\n:::')).toEqual(['hidden-definition'])
})

test('should tell once of a broken definition that is named twice, at its line', () => {
  const {messages} = lectern.check('[b] and [b]\n\n[b]: https://c.example d')
  expect(messages.map(String)).toEqual([
    '3:1-3:5: Definition for line 1 that is read as text, expected a blank line before it, and an address alone, or with a title in quotes'
  ])
})

test.each([
  ['[le\u0301]\n\n[l\u00e9]: b.md', '1:1-1:6'],
  ['![l\u00e9][]\n\n[le\u0301]: b.md', '1:2-1:6'],
  ['[a][le\u0301]\n\n[l\u00e9]: b.md', '1:4-1:9']
])('should tell of a label whose letters are composed otherwise: %j', (source, place) => {
  const {messages} = lectern.check(source)
  expect(messages.map(String)).toEqual([
    expect.stringMatching(`^${place}: Reference to .* that doesn’t match the definition of line 3`)
  ])
})

test('should tell of a note whose letters are composed otherwise as of one without a definition', () => {
  expect(rules('a[^le\u0301] and [l\u00e9]\n\n[^l\u00e9]: b')).toContain('undefined-footnote')
})
