import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {check} from '../helpers/property.js'
import {bases, fencePlaces, inlineBase, judge, mutantsAt} from './mutants.js'

describe.each(bases)('$name', (base) => {
  test('should hide what it hides', () => {
    expect(judge(base, base.value)).toBe('kept')
  })

  test('should be refused or hide the same after an edit of a fence, name or attribute', () => {
    const leaks: Array<string> = []
    for (const index of fencePlaces(base)) {
      for (const {value, what} of mutantsAt(base, index)) {
        const judgement = judge(base, value)
        if (judgement !== 'refused' && judgement !== 'kept') leaks.push(`${what}: ${judgement}`)
      }
    }
    expect(leaks).toEqual([])
  })
})

test('should be refused or hide the same after an edit anywhere', () => {
  // Edits of a heading's rank are edits of what its section is.
  const others = bases.filter(({name}) => name !== 'section' && name !== 'front matter')
  const mutant = fc
    .constantFrom(...others)
    .chain((base) =>
      fc
        .nat(base.value.length - 1)
        .chain((index) =>
          fc.constantFrom(...[...mutantsAt(base, index)].map((mutant) => ({base, ...mutant})))
        )
    )
  check(
    fc.property(mutant, ({base, value}) => {
      expect(judge(base, value)).toBeOneOf(['refused', 'kept'])
    })
  )
})

test('should tell how many edits of inline forms leak', () => {
  const counts = {kept: 0, leaks: 0, refused: 0}
  for (const {0: form, index} of inlineBase.value.matchAll(/:\w+\[|\]\{[^}]*\}|\]/g)) {
    for (let at = index; at < index + form.length; at++) {
      for (const {value} of mutantsAt(inlineBase, at)) {
        const judgement = judge(inlineBase, value)
        counts[judgement === 'kept' || judgement === 'refused' ? judgement : 'leaks']++
      }
    }
  }
  const total = counts.kept + counts.leaks + counts.refused
  console.info(
    `Edits of inline forms: ${total}, of which ${counts.leaks} leak (${((100 * counts.leaks) / total).toFixed(1)} %)`
  )
  expect(counts.refused).toBeGreaterThan(0)
})
