import {describe, expect, test} from 'vitest'
import type {ConceptConfig} from '../../../../src/index.js'
import {problemsOf} from './problems-of.js'

function concept(id: string, form: string, more: Partial<ConceptConfig> = {}): ConceptConfig {
  return {forms: [form], id, say: {}, ...more}
}

describe('a form of two concepts', () => {
  test('should be refused', () => {
    expect(problemsOf(concept('a', 'thrombus'), concept('b', 'Thrombus'))).toEqual([
      'lexicon[1].forms[0].singular: Unexpected form `Thrombus` of two concepts, expected it in `a` or `b`, or other words in `only` of each'
    ])
    expect(problemsOf(concept('a', 'x\u2011ray  dose'), concept('b', 'x-ray dose'))).toHaveLength(1)
    expect(problemsOf(concept('a', 'thrombus'), concept('a', 'thrombus'))).toEqual([
      'lexicon[1].id: Second concept `a`, expected ids that differ'
    ])
  })

  test('should be taken where letters or languages tell them apart', () => {
    expect(problemsOf(concept('a', 'PET'), concept('b', 'pet'))).toEqual([])
    expect(problemsOf(concept('a', 'ileus'), concept('b', 'ileus', {language: 'de'}))).toEqual([])
  })

  test.each<[Partial<ConceptConfig>, Partial<ConceptConfig>, boolean]>([
    [{only: {after: ['of']}}, {only: {after: ['in']}}, true],
    [{only: {before: ['the']}}, {only: {before: ['a', 'an']}}, true],
    [{only: {after: ['of']}}, {only: {after: ['of a leg']}}, false],
    [{only: {before: ['in the']}}, {only: {before: ['the']}}, false],
    [{only: {after: ['of']}}, {}, false],
    [{only: {after: ['of']}}, {never: {after: ['Of', 'in']}}, true],
    [{never: {before: ['a']}}, {only: {before: ['a']}}, true],
    [{only: {after: ['of', 'in']}}, {never: {after: ['of']}}, false],
    [{only: {after: ['of']}}, {only: {before: ['a']}}, false]
  ])('should be told apart by the words around it: %j, %j', (a, b, isApart) => {
    expect(problemsOf(concept('a', 'ileus', a), concept('b', 'ileus', b)).length === 0).toBe(
      isApart
    )
  })

  test('should be told for each of several', () => {
    expect(
      problemsOf(
        concept('a', 'ileus', {only: {after: ['of']}}),
        concept('b', 'ileus', {only: {after: ['in']}}),
        concept('c', 'ileus', {only: {after: ['in']}})
      )
    ).toEqual([
      'lexicon[2].forms[0].singular: Unexpected form `ileus` of two concepts, expected it in `b` or `c`, or other words in `only` of each'
    ])
  })
})
