import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import type {ConceptConfig} from '../../../src/index.js'
import type {Concept} from '../../../src/marks/term/concept.js'
import {createLexicon, type Lexicon} from '../../../src/marks/term/lexicon.js'
import {resolveConcept} from '../../../src/marks/term/resolve-concept.js'
import {check} from '../../helpers/property.js'

const word = fc.constantFrom('a', 'b', 'Ab', 'BA')
const phrase = fc
  .array(word, {maxLength: 3, minLength: 1})
  .map((words) => words.join(' ').toLowerCase())
const entry = fc.record({
  form: phrase,
  id: fc.constantFrom('c', 'd', 'e', 'f', 'g'),
  longer: fc.option(phrase, {nil: undefined})
})
const entries = fc.uniqueArray(entry, {maxLength: 5, selector: ({id}) => id})
const text = fc
  .array(fc.tuple(word, fc.constantFrom(' ', ' ', ' ', ', ', '-')), {maxLength: 20})
  .map((parts) => parts.flat().join(''))

function conceptOf({form, id, longer}: {form: string; id: string; longer: string | undefined}) {
  const config: ConceptConfig = {
    forms: [form],
    id,
    say: {},
    ...(longer !== undefined && {never: {in: [longer]}})
  }
  return resolveConcept(config, 'en')
}

/** What a lexicon with all concepts in one trie would be. */
function together(own: ReadonlyArray<Concept>, base: ReadonlyArray<Concept>): Lexicon {
  const ids = new Set(own.map(({id}) => id))
  return createLexicon([...own, ...base.filter(({id}) => !ids.has(id))], 'en')
}

describe('a lexicon before another one', () => {
  test('should be as one of the concepts of both', () => {
    check(
      fc.property(entries, entries, text, (first, second, text) => {
        const [own, base] = [first.map(conceptOf), second.map(conceptOf)]
        const layered = createLexicon(own, 'en', createLexicon(base, 'en'))
        const whole = together(own, base)
        expect(layered.find(text, 0, text.length)).toEqual(whole.find(text, 0, text.length))
        expect(layered.findWhole(text)).toEqual(whole.findWhole(text))
        expect([...layered.concepts]).toEqual([...whole.concepts])
        for (const id of 'cdefgh') {
          expect(layered.conceptOf(id)).toBe(whole.conceptOf(id))
          expect(layered.nearest(id)).toEqual(whole.nearest(id))
        }
      })
    )
  })

  test('should leave the other one as it is', () => {
    const [old, kept, young] = [
      {form: 'oedema', id: 'oedema', longer: 'oedema of the lung'},
      {form: 'stoma', id: 'stoma', longer: undefined},
      {form: 'oedema', id: 'oedema', longer: undefined}
    ].map(conceptOf) as [Concept, Concept, Concept]
    const base = createLexicon([old, kept], 'en')
    const own = createLexicon([young], 'en', base)
    const text = 'An oedema of the lung, a stoma.'
    const found = (lexicon: Lexicon) =>
      lexicon.find(text, 0, text.length).map(({concept}) => concept)
    expect(found(own)).toEqual([young, kept])
    expect(found(base)).toEqual([kept])
    expect([own.conceptOf('stoma'), own.conceptOf('oedema')]).toEqual([kept, young])
    expect(own.nearest('stom')).toEqual(['stoma'])
  })
})
