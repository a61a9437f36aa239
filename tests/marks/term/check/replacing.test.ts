import {describe, expect, test} from 'vitest'
import type {ConceptConfig} from '../../../../src/index.js'
import {explained, problemsOf, replaced} from './problems-of.js'

describe('what must be known', () => {
  const forms = ['analgesic']
  const say = {patient: {singular: 'painkiller', use: 'plain-first'}} as const
  const slot =
    'lexicon[0].slot: Missing `slot`, expected `noun` or `attributive` or `adverb`, since `plain-first` needs it'
  const term =
    'lexicon[0].countable: Missing `countable`, expected whether the term can be counted, since `plain-first` needs it'
  const plain =
    'lexicon[0].say.patient.countable: Missing `countable`, expected whether the plain form can be counted, since `plain-first` needs it'

  test.each<[Partial<ConceptConfig>, ReadonlyArray<string>]>([
    [{}, [slot]],
    [{slot: 'noun'}, [term, plain]],
    [{countable: true, slot: 'noun'}, [plain]],
    [{slot: 'attributive'}, []],
    [{slot: 'adverb'}, []],
    [{confirmed: 'read by an editor', slot: 'noun'}, [term, plain]]
  ])('should be asked for once: %j', (more, reasons) => {
    expect(problemsOf({forms, id: 'analgesic', say, ...more})).toEqual(reasons)
  })

  test('should be asked for once for all readers', () => {
    const both = {...say, carer: {singular: 'painkiller', use: 'replace'}} as const
    expect(problemsOf({forms, id: 'analgesic', say: both})).toEqual([slot])
  })

  test('should not be asked for where the term stays', () => {
    expect(problemsOf(explained('analgesic', 'painkiller'))).toEqual([])
  })
})

test('should refuse to replace in languages whose agreement isn’t kept', () => {
  expect(problemsOf(replaced('Thrombus', 'Pfropf', {language: 'de'}))).toEqual([
    'lexicon[0].say.patient.use: Unexpected use `replace` in `de`, expected `term-first`, `gloss` or `expand`, since words are made to agree in English only'
  ])
  expect(problemsOf(replaced('thrombus', 'clot', {language: 'en-GB'}))).toEqual([])
  expect(problemsOf(explained('Thrombus', 'Pfropf', {language: 'de'}))).toEqual([])
})

describe('nouns that are verbs too', () => {
  test('should be refused where words stand for them, but for a context', () => {
    expect(problemsOf(replaced('relapse', 'return'))).toEqual([
      'lexicon[0].forms[0].singular: Unexpected form `relapse`, a verb too, expected the words around the noun in `only`, or the use `term-first`'
    ])
    expect(problemsOf(replaced('relapses', 'return'))).toHaveLength(1)
    expect(problemsOf(replaced('relapse', 'return', {only: {before: ['a']}}))).toEqual([])
    expect(problemsOf(replaced('relapse', 'return', {only: {after: ['of']}}))).toEqual([])
    expect(problemsOf(explained('relapse', 'return of an illness'))).toEqual([])
  })
})

describe('a plain form of several words', () => {
  test('should be refused, since the term may have a modifier', () => {
    expect(problemsOf(replaced('thrombus', 'blood clot'))).toEqual([
      'lexicon[0].say.patient.singular: Unexpected several words `blood clot`, expected the use `term-first`, a single word, or `confirmed` with a reason, since the term may have a modifier'
    ])
    expect(problemsOf(replaced('haematopoietic', 'blood-forming', {slot: 'attributive'}))).toEqual(
      []
    )
  })

  test.each([
    ['lump in tissue', 'in'],
    ['swelling of skin', 'of'],
    ['lump that itches', 'that'],
    ['lump with pus', 'with'],
    ['reaction to light', 'to']
  ])('should be refused for words after its head: %s', (plain, word) => {
    expect(problemsOf(replaced('plaque', plain))).toEqual([
      `lexicon[0].say.patient.singular: Unexpected \`${word}\` after the head of \`${plain}\`, expected the use \`term-first\`, a single word, or \`confirmed\` with a reason`
    ])
  })

  test('should be taken where it is confirmed, explains, or is an adverb', () => {
    expect(problemsOf(replaced('thrombus', 'blood clot', {confirmed: 'an editor'}))).toEqual([])
    expect(problemsOf(explained('thrombus', 'plug of blood'))).toEqual([])
    expect(problemsOf(replaced('intravenously', 'into a vein', {slot: 'adverb'}))).toEqual([])
  })
})
