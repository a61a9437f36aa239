import {describe, expect, test} from 'vitest'
import type {ConceptConfig} from '../../../../src/index.js'
import {explained, problemsOf, replaced} from './problems-of.js'

/** What is wrong with what is said to patients, from the key on. */
function said(
  saying: ConceptConfig['say'][string],
  more: Partial<ConceptConfig> = {}
): ReadonlyArray<string> {
  const concept: ConceptConfig = {
    forms: [{plural: 'thromboses', singular: 'thrombosis'}],
    id: 'thrombosis',
    say: {patient: saying},
    ...more
  }
  return problemsOf(concept).map((problem) => problem.replace(/^lexicon\[0\]\.say\.patient/, ''))
}

describe('readers', () => {
  test('should be known, and told one thing', () => {
    expect(problemsOf(explained('ileus', 'plug', {say: {pacient: {use: 'keep'}}}))).toEqual([
      'lexicon[0].say.pacient: Unexpected `pacient` in `pacient`, expected `patient`'
    ])
    const say = {'not doctor': {use: 'keep'}, patient: {use: 'keep'}} as const
    expect(problemsOf(explained('ileus', 'plug', {say}))).toEqual([
      'lexicon[0].say.patient: Second saying for a reader (role: patient), expected expressions that exclude each other'
    ])
  })
})

describe('texts', () => {
  test('should be plain words', () => {
    expect(said({gloss: ' clot', use: 'gloss'})).toEqual([
      '.gloss: Unexpected ` clot`, expected words without white space around them'
    ])
  })

  test('should hold negations, digits and units where they explain', () => {
    expect(said({gloss: 'not cancer, a BMI of 30 or more, 5 mg', use: 'gloss'})).toEqual([])
    expect(said({plural: 'no 2 clots', singular: 'a clot without pain'})).toEqual([])
  })

  test('should not be the term', () => {
    const reason = 'Unexpected `Thrombosis`, a form of the concept itself, expected other words'
    expect(said({gloss: 'Thrombosis', use: 'gloss'})).toEqual([`.gloss: ${reason}`])
    expect(said({plural: 'clots', singular: 'Thrombosis'})).toEqual([`.singular: ${reason}`])
  })

  test.each(['see clot', 'See also clot', 'cf. clot', 'same as a clot'])(
    'should not point elsewhere: %s',
    (gloss) => {
      expect(said({gloss, use: 'gloss'})).toEqual([
        `.gloss: Unexpected cross-reference \`${gloss}\`, expected the words themselves, since nothing is looked up`
      ])
    }
  )

  test('should point elsewhere in words of the language alone', () => {
    const more = {forms: ['Teich'], language: 'de'}
    expect(said({gloss: 'see mit Ufer', use: 'gloss'}, more)).toEqual([])
    expect(said({gloss: 'siehe Ufer', use: 'gloss'}, more)).toHaveLength(1)
  })

  test.each(['clot; plug', 'clot | plug', 'clot / plug', 'clot, plug', 'clot or plug'])(
    'should be no list where they explain: %s',
    (singular) => {
      expect(said({plural: 'clots', singular})).toEqual([
        `.singular: Unexpected list \`${singular}\`, expected one plain form, the one that fits best`
      ])
    }
  )

  test('should hold “or” and commas where they explain', () => {
    expect(said({plural: 'thin, firm clots', singular: 'a clot in a vein or an artery'})).toEqual(
      []
    )
    expect(said({gloss: 'a clot; a plug', use: 'gloss'})).toEqual([])
  })

  test.each(['clot/plug', 'clot or plug', 'clot, plug', 'clot and plug'])(
    'should be no list where they stand for the term, confirmed or not: %s',
    (plain) => {
      expect(problemsOf(replaced('thrombus', plain, {confirmed: 'read by an editor'}))).toEqual([
        `lexicon[0].say.patient.singular: Unexpected list \`${plain}\`, expected one plain form, the one that fits best`
      ])
    }
  )
})

describe('uses', () => {
  test('should have what they print', () => {
    expect(said({use: 'gloss'})).toEqual([
      ': Unexpected use `gloss` without a `gloss`, expected a short explanation'
    ])
    expect(said({singular: 'clot'})).toEqual([
      ': Unexpected use `term-first` without a `plural`, expected one, since `forms` has a plural'
    ])
    expect(said({number: 'plural', singular: 'clot'})).toEqual([
      ': Unexpected `number: plural` without a `plural`, expected the plain form in it'
    ])
    expect(said({number: 'plural', plural: 'clots'})).toEqual([])
    expect(said({use: 'keep'})).toEqual([])
  })

  test('should be `gloss` for a broader idea', () => {
    expect(said({broader: true, gloss: 'a blockage', use: 'gloss'})).toEqual([])
    expect(said({broader: false, plural: 'clots', singular: 'clot'})).toEqual([])
    expect(said({broader: true, plural: 'clots', singular: 'clot'})).toEqual([
      '.broader: Unexpected `broader` with `term-first`, expected the use `gloss`, since a broader idea can’t stand for the term'
    ])
  })

  test('should expand an abbreviation of the first form', () => {
    const reason =
      ': Unexpected use `expand`, expected the long form first in `forms`, and a form with `abbreviation: true`'
    const short = {abbreviation: true, singular: 'DVT'}
    const forms = ['deep vein thrombosis', short]
    expect(said({use: 'expand'})).toEqual([reason])
    expect(said({use: 'expand'}, {forms: [short, 'deep vein thrombosis']})).toEqual([reason])
    expect(said({use: 'expand'}, {forms})).toEqual([])
  })

  test('should take one form of an adjective', () => {
    const say = {patient: {attributive: 'clot', use: 'replace'}} as const
    expect(problemsOf(replaced('thrombotic', '', {say, slot: 'attributive'}))).toEqual([])
    expect(problemsOf(replaced('thrombotic', 'clot', {slot: 'attributive'}))).toEqual([])
  })
})
