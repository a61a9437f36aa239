import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../../../src/index.js'
import {aAndAn} from './a-and-an.js'
import {abbreviations} from './abbreviations.js'
import {afterGrades} from './after-grades.js'
import {beforeConjunctions} from './before-conjunctions.js'
import {besideNouns} from './beside-nouns.js'
import {besideNumbers} from './beside-numbers.js'
import {directiveEdges} from './directive-edges.js'
import {firstUse} from './first-use.js'
import {glosses} from './glosses.js'
import {hardCases} from './hard-cases.js'
import {inContexts} from './in-contexts.js'
import {inHeadings} from './in-headings.js'
import {inNames} from './in-names.js'
import {inParentheses} from './in-parentheses.js'
import {inQuotationMarks} from './in-quotation-marks.js'
import {joined} from './joined.js'
import {letterCase} from './letter-case.js'
import {longerTerms} from './longer-terms.js'
import {matching} from './matching.js'
import {mistakesOfEntries} from './mistakes-of-entries.js'
import {mistakesOnPages} from './mistakes-on-pages.js'
import {numberAndMass} from './number-and-mass.js'
import {numbersAndPolarity} from './numbers-and-polarity.js'
import {otherLanguages} from './other-languages.js'
import {goingOn, ownDefinitions, saidAlready} from './own-definitions.js'
import {ownExplanations} from './own-explanations.js'
import {possessives} from './possessives.js'
import {protectedPlaces} from './protected-places.js'
import {referenceLists} from './reference-lists.js'
import type {Sentence} from './sentence.js'

const rules: Readonly<Record<string, ReadonlyArray<Sentence>>> = {
  'a and an': aAndAn,
  abbreviations,
  'after grades': afterGrades,
  'before conjunctions': beforeConjunctions,
  'beside nouns': besideNouns,
  'beside numbers': besideNumbers,
  'edges of directives': directiveEdges,
  'first use': firstUse,
  glosses,
  'going on': goingOn,
  'hard cases': hardCases,
  'in contexts': inContexts,
  'in headings': inHeadings,
  'in names': inNames,
  'in parentheses': inParentheses,
  'in quotation marks': inQuotationMarks,
  joined,
  'letter case': letterCase,
  'longer terms': longerTerms,
  matching,
  'mistakes of entries': mistakesOfEntries,
  'mistakes on pages': mistakesOnPages,
  'number and mass': numberAndMass,
  'numbers and polarity': numbersAndPolarity,
  'other languages': otherLanguages,
  'own definitions': ownDefinitions,
  'own explanations': ownExplanations,
  possessives,
  'said already': saidAlready,
  'protected places': protectedPlaces,
  'lists of sources': referenceLists
}

/** What compiles, by its lexicon: many sentences have the same. */
const made = new Map<string, ReturnType<typeof makeLectern>>()

function makeLectern(lexicon: Sentence['concepts']) {
  return createLectern({...health, lexicon, notices: [], owed: []})
}

/** What a lay reader gets. */
function say({concepts, expected, source}: Sentence): string {
  const key = JSON.stringify(concepts)
  const lectern = made.get(key) ?? makeLectern(concepts)
  made.set(key, lectern)
  const article = lectern.compile(source)
  const profile = {role: 'patient'} as const
  return (expected?.startsWith('<') ? article.render(profile).html : article.toText(profile)).trim()
}

/** Words of a sentence without those of its concepts, numbers and marks. */
function templateOf({concepts, source}: Sentence): string {
  const forms = concepts
    .flatMap(({forms}) => forms)
    .flatMap((form) => (typeof form === 'string' ? [form] : [form.plural, form.singular].flat()))
    .filter((form) => form !== undefined)
    .sort((a, b) => b.length - a.length)
  let text = source.toLowerCase()
  for (const form of forms) text = text.replaceAll(form.toLowerCase(), ' ')
  return (text.match(/\p{L}+/gu) ?? []).join(' ')
}

describe.each(Object.entries(rules))('%s', (_, sentences) => {
  test.each(sentences)('should say $source', (sentence) => {
    if (sentence.expected === null) expect(() => say(sentence)).toThrow()
    else expect(say(sentence)).toBe(sentence.expected)
  })
})

test('should change nothing more where it reads its own text again', () => {
  const plain = Object.values(rules)
    .flat()
    .filter(({expected, source}) => expected !== null && !/[\n:*#`|<>[\]]/.test(source + expected))
  expect(plain.length).toBeGreaterThan(300)
  for (const {concepts, expected} of plain) {
    const source = expected ?? ''
    expect(say({concepts, expected, source})).toBe(expected)
  }
})

test('should have ten sentences for each rule, and no two of one template', () => {
  const sentences = Object.values(rules).flat()
  for (const [rule, {length}] of Object.entries(rules)) expect(length, rule).toBeGreaterThan(9)
  expect(sentences.length).toBeGreaterThan(260)
  const templates = sentences.map(templateOf)
  expect(templates.filter((template, index) => templates.indexOf(template) < index)).toEqual([])
})
