import {expect, test} from 'vitest'
import {passivesIn, uncommonIn} from '../../../../src/marks/term/audit/prose.js'

test.each([
  ['The tumour was removed.', ['was removed']],
  ['It is not usually given to children.', ['is not usually given']],
  ['They were carefully weighed and had been fed.', ['were carefully weighed', 'been fed']],
  ['IS TREATED', ['IS TREATED']],
  ['She is in bed.', []],
  ['It is indeed a red flag.', []],
  ['There are hundred ways, and it was need.', []],
  ['The nurse removed it.', []],
  ['He is taller.', []]
])('should find the passive voice in %j', (sentence, phrases) => {
  expect(passivesIn(sentence)).toEqual(phrases)
})

test.each([
  ['The doctor stopped the medicine, and the babies’ mothers cried.', []],
  ['Babies sleeping happily in bigger, noisier, prettiest houses.', []],
  ["Didn't the nurse's aunt carry it? It can’t stop.", []],
  [
    'Anticoagulants thin the blood; anticoagulants may cause bleeding.',
    ['Anticoagulants', 'anticoagulants']
  ],
  ['Write to Doctor Hildegard in Bingen about MRI.', []],
  ['A long-term prognosis is good.', ['prognosis']],
  ['An MRI of it: eGFR is up.', []]
])('should find uncommon words in %j', (sentence, words) => {
  expect(uncommonIn(sentence)).toEqual(words)
})
