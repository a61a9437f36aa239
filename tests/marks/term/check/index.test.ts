import {expect, test} from 'vitest'
import {explained, problemsOf, replaced} from './problems-of.js'

test('should ask for ids that are names, and differ', () => {
  expect(problemsOf(explained('ileus', 'a plug', {id: 'A plug'}))).toEqual([
    'lexicon[0].id: Unexpected id `A plug`, expected lower-case letters, digits and single `-`'
  ])
  expect(problemsOf(explained('ileus', 'plug'), explained('colic', 'pain', {id: 'ileus'}))).toEqual(
    ['lexicon[1].id: Second concept `ileus`, expected ids that differ']
  )
})

test('should tell of each wrong expression', () => {
  const say = {pacient: {use: 'keep'}} as const
  expect(problemsOf(explained('ileus', '', {say}), explained('colic', '', {say}))).toHaveLength(2)
})

// Entries that an editor once got through.
test.each([
  replaced('rare', 'common', {slot: 'attributive'}),
  replaced('micrograms', 'milligrams'),
  replaced('twice daily', 'every day', {slot: 'adverb'}),
  replaced('may', 'will', {slot: 'adverb'}),
  replaced('hypotension', 'high blood pressure'),
  replaced('carcinoma', 'growth'),
  replaced('recurrence', 'return of the cancer'),
  replaced('third trimester', 'last three months'),
  replaced('relapse', 'return of the illness'),
  replaced('antipyretic', 'medicine that lowers a fever'),
  replaced('malignant', 'cancerous', {slot: 'attributive'}),
  replaced('ionizing radiation', 'see radiation')
])('should refuse $id', (concept) => {
  expect(problemsOf(concept).length).toBeGreaterThan(0)
})

test.each(['HbA1c', 'type 2 diabetes', 'COVID-19', 'vitamin B12', 'non-steroidal drug'])(
  'should take %s where it stays',
  (form) => {
    for (const use of ['term-first', 'gloss', 'keep'] as const) {
      const say = {patient: {gloss: 'not cancer', singular: 'a BMI of 30 or more', use}}
      expect(problemsOf(explained(form, '', {id: 'a', say}))).toEqual([])
    }
    const say = {patient: {use: 'expand'}} as const
    const forms = [form, {abbreviation: true, singular: 'XYZ'}]
    expect(problemsOf({forms, id: 'a', say})).toEqual([])
  }
)
