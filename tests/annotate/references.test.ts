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
