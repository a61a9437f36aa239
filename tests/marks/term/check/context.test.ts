import {expect, test} from 'vitest'
import {explained, problemsOf} from './problems-of.js'

test('should take words around a term', () => {
  expect(
    problemsOf(
      explained('oedema', 'swelling', {
        never: {after: ['of'], before: ['macular'], in: ['lung oedema']},
        only: {after: ['in the leg'], before: ['an']}
      })
    )
  ).toEqual([])
})

test('should refuse lists without words', () => {
  expect(
    problemsOf(explained('oedema', 'swelling', {never: {in: [' ']}, only: {after: []}}))
  ).toEqual([
    'lexicon[0].never.in[0]: Unexpected empty text, expected a word or phrase',
    'lexicon[0].only.after: Unexpected empty list, expected words, or none of this key'
  ])
})
