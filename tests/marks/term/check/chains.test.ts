import {describe, expect, test} from 'vitest'
import type {ConceptConfig} from '../../../../src/index.js'
import {explained, problemsOf, replaced} from './problems-of.js'

const confirmed = 'read by an editor'

/** A concept replaced for carers. */
function forCarers(term: string, plain: string): ConceptConfig {
  return replaced(term, plain, {
    say: {carer: {countable: true, singular: plain, use: 'replace'}}
  })
}

describe('chains', () => {
  test('should be refused', () => {
    expect(problemsOf(replaced('oedema', 'ascites'), replaced('ascites', 'swelling'))).toEqual([
      'lexicon[0].say.patient.singular: Unexpected `ascites` in `ascites`, which `ascites` replaces for the same reader, expected words that no concept replaces'
    ])
  })

  test('should be refused where the form is a part of the plain form', () => {
    expect(
      problemsOf(
        replaced('thrombectomy', 'Thrombus removal', {confirmed}),
        replaced('thrombus', 'plug')
      )
    ).toEqual([
      'lexicon[0].say.patient.singular: Unexpected `thrombus` in `Thrombus removal`, which `thrombus` replaces for the same reader, expected words that no concept replaces'
    ])
  })

  test('should be told as cycles where they come back', () => {
    const reason = (held: string, plain: string): string =>
      `Unexpected \`${held}\` in \`${plain}\`, which \`${held}\` replaces and the other way round, expected words that no concept replaces`
    expect(problemsOf(replaced('oedema', 'ascites'), replaced('ascites', 'oedema'))).toEqual([
      `lexicon[0].say.patient.singular: ${reason('ascites', 'ascites')}`,
      `lexicon[1].say.patient.singular: ${reason('oedema', 'oedema')}`
    ])
  })

  test('should be taken for other readers, and where the word stays', () => {
    expect(problemsOf(replaced('oedema', 'ascites'), forCarers('ascites', 'swelling'))).toEqual([])
    expect(problemsOf(replaced('oedema', 'ascites'), explained('ascites', 'swelling'))).toEqual([])
    expect(problemsOf(replaced('oedema', 'pet'), replaced('PET', 'scanner'))).toEqual([])
  })

  test('should be refused in explanations too, which would be other words when read again', () => {
    expect(problemsOf(explained('oedema', 'some ascites'), replaced('ascites', 'fluid'))).toEqual([
      expect.stringContaining('Unexpected `ascites` in `some ascites`, which `ascites` replaces')
    ])
    expect(problemsOf(explained('oedema', 'some ascites'), explained('ascites', 'fluid'))).toEqual(
      []
    )
  })

  test('should be refused for one form of several readings', () => {
    const two = [
      replaced('ileus', 'plug', {id: 'a', only: {after: ['of']}}),
      replaced('ileus', 'knot', {id: 'b', only: {after: ['in']}})
    ]
    expect(problemsOf(...two)).toEqual([])
    expect(problemsOf(...two, replaced('volvulus', 'ileus'))).toHaveLength(1)
  })

  test.each<[Partial<ConceptConfig>, boolean]>([
    [{never: {in: ['thrombus removal']}}, true],
    [{never: {in: ['thrombus growth']}}, false],
    [{never: {before: ['old']}}, true],
    [{never: {after: ['removal']}}, true],
    [{never: {after: ['of'], before: ['a']}}, false],
    [{only: {before: ['a']}}, true],
    [{only: {before: ['old']}}, false],
    [{only: {after: ['of']}}, true],
    [{only: {after: ['removal']}}, false]
  ])('should be taken where the concept doesn’t act: %j', (more, isTaken) => {
    const held = replaced('thrombus', 'plug', more)
    const plain = 'old thrombus removal'
    expect(problemsOf(replaced('thrombectomy', plain, {confirmed}), held).length === 0).toBe(
      isTaken
    )
  })

  test('should not be looked for in what is too long', () => {
    const plain = `${'a '.repeat(100)}thrombus`
    expect(
      problemsOf(replaced('thrombectomy', plain, {confirmed}), replaced('thrombus', 'plug'))
    ).toEqual([
      'lexicon[0].say.patient.singular: Unexpected form of 208 characters, expected at most 200'
    ])
  })

  test('should not be looked for where an expression is wrong, or in another language', () => {
    const wrong = replaced('ascites', 'swelling', {
      say: {pacient: {countable: true, singular: 'swelling', use: 'replace'}}
    })
    expect(problemsOf(replaced('oedema', 'ascites'), wrong)).toHaveLength(1)
    const other = replaced('ascites', 'swelling', {language: 'de'})
    expect(problemsOf(replaced('oedema', 'ascites'), other)).toHaveLength(1)
  })
})

describe('a plain form that holds its own term', () => {
  test('should be refused', () => {
    expect(problemsOf(replaced('thrombus', 'blood thrombus', {confirmed}))).toEqual([
      'lexicon[0].say.patient.singular: Unexpected `thrombus` in `blood thrombus`, a form of the concept itself, expected other words'
    ])
    expect(problemsOf(replaced('thrombus', 'thrombus'))).toEqual([
      'lexicon[0].say.patient.singular: Unexpected `thrombus`, a form of the concept itself, expected other words'
    ])
    expect(problemsOf(explained('thrombus', 'a fresh thrombus'))).toEqual([])
  })
})
