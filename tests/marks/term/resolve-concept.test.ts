import {expect, test} from 'vitest'
import {resolveConcept} from '../../../src/marks/term/resolve-concept.js'

test('should fill in defaults', () => {
  expect(
    resolveConcept(
      {
        forms: ['oedema', {abbreviation: true, plural: ['OEs', 'OE'], singular: 'OE'}],
        id: 'oedema',
        say: {doctor: {use: 'keep'}, patient: {singular: 'swelling'}}
      },
      'en'
    )
  ).toEqual({
    forms: [
      {abbreviation: false, exact: false, plural: [], singular: ['oedema']},
      {abbreviation: true, exact: true, plural: ['OEs', 'OE'], singular: ['OE']}
    ],
    id: 'oedema',
    language: 'en',
    say: {doctor: {use: 'keep'}, patient: {singular: 'swelling', use: 'term-first'}}
  })
})

test('should keep what is said', () => {
  const form = {exact: true, singular: 'Ödem'}
  expect(resolveConcept({forms: [form], id: 'a', language: 'de', say: {}}, 'en')).toMatchObject({
    forms: [{exact: true}],
    language: 'de'
  })
})
