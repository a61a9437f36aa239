import {describe, expect, test} from 'vitest'
import {explained, problemsOf} from './problems-of.js'

describe('words of a form', () => {
  test.each([
    [' clot', 'Unexpected ` clot`, expected words without white space around them'],
    ['*clot*', 'Unexpected markup in `*clot*`, expected plain words'],
    ['a'.repeat(201), 'Unexpected form of 201 characters, expected at most 200']
  ])('should be plain ones: %j', (form, reason) => {
    expect(problemsOf(explained(form, 'plug', {id: 'a'}))).toEqual([
      `lexicon[0].forms[0].singular: ${reason}`
    ])
  })

  test('should be there', () => {
    expect(problemsOf({forms: [{}], id: 'a', say: {}})).toEqual([
      'lexicon[0].forms[0]: Unexpected empty form, expected `singular` or `plural`'
    ])
    expect(problemsOf(explained('', 'plug', {id: 'a'}))).toHaveLength(1)
  })

  test('should be twelve at most', () => {
    const twelve = 'acute x-linked mitral valve prolapse syndrome in adults of the upper limb'
    expect(problemsOf(explained(twelve.replace('x-', ''), 'plug'))).toEqual([])
    expect(problemsOf(explained(`${twelve} girdle`, 'plug'))).toEqual([
      'lexicon[0].forms[0].singular: Unexpected form of 14 words, expected at most 12'
    ])
  })

  test('should be told each with its place', () => {
    expect(
      problemsOf({
        forms: ['thrombus', {plural: ['thrombi', ' thrombuses'], singular: 'thromb '}],
        id: 'thrombus',
        say: {}
      }).map((problem) => problem.split(':')[0])
    ).toEqual(['lexicon[0].forms[1].singular', 'lexicon[0].forms[1].plural[1]'])
  })
})

describe('a form that means something else in most places', () => {
  test.each([
    ['treat', 'a verb'],
    ['through', 'an everyday word'],
    ['these', 'an everyday word'],
    ['trials', 'an everyday word'],
    ['Rare', 'an everyday word'],
    ['aids', 'an everyday word'],
    ['once daily', 'words of number, time or place'],
    ['as well as', 'words of number, time or place'],
    ['thrice', 'an everyday word'],
    ['12', 'a single letter or a number'],
    ['mg', 'a unit'],
    ['kBq', 'a unit'],
    ['Pa', 'a unit'],
    ['micrograms', 'a unit'],
    ['IU', 'a unit'],
    ['weeks', 'a unit'],
    ['II', 'a Roman numeral'],
    ['iv', 'a Roman numeral'],
    ['C', 'a single letter or a number'],
    ['7', 'a single letter or a number']
  ])('should be refused: %s', (form, kind) => {
    expect(problemsOf(explained(form, 'plug', {id: 'a'}))).toEqual([
      `lexicon[0].forms[0].singular: Unexpected form \`${form}\`, ${kind}, expected the words around it in \`only\`, or a longer form`
    ])
  })

  test.each(['treat', 'trials', 'IV', 'C', 'mg'])('should be taken in a context: %s', (form) => {
    expect(problemsOf(explained(form, 'plug', {id: 'a', only: {after: ['of']}}))).toEqual([])
    expect(problemsOf(explained(form, 'plug', {id: 'a', only: {before: ['a']}}))).toEqual([])
  })

  test.each([
    'AIDS',
    'ALL',
    'MS',
    'MM',
    'HbA1c',
    'A1C and B12',
    'COVID-19',
    'type 2 diabetes',
    'non-steroidal drug',
    'control group',
    'CML',
    'MI'
  ])('should not be taken for a term: %s', (form) => {
    expect(problemsOf(explained(form, 'plug', {id: 'a'}))).toEqual([])
  })

  test('should be told by words of English in English alone', () => {
    expect(problemsOf(explained('also', 'plug', {language: 'de'}))).toEqual([])
    expect(problemsOf(explained('also', 'plug', {language: 'en-GB'}))).toHaveLength(1)
    expect(problemsOf(explained('mg', 'plug', {language: 'de'}))).toHaveLength(1)
  })
})

test('should refuse an initialism that is found in any case', () => {
  const form = {abbreviation: true, plural: 'MSCs', singular: 'MSC'}
  const stem = {forms: ['stem cell', form], id: 'msc', say: {patient: {use: 'expand'}}} as const
  expect(problemsOf(stem)).toEqual([])
  expect(problemsOf({...stem, forms: ['stem cell', {...form, exact: true}]})).toEqual([])
  expect(problemsOf({...stem, forms: ['stem cell', {...form, exact: false}]})).toEqual([
    'lexicon[0].forms[1].exact: Unexpected `false` for the initialism `MSC`, expected `true`, since another word may be written in other letters'
  ])
  expect(problemsOf({...stem, forms: [{exact: false, singular: 'stem cell'}, form]})).toEqual([])
})
