import {describe, expect, test} from 'vitest'
import * as operation from '../../src/compiled/operation.js'
import {decode, render} from '../../src/render/index.js'
import {sign, smallArticle, tryOut} from './forge.js'
import type {Json} from './some-encoded.js'

const {
  back,
  end,
  entry,
  first,
  group,
  heading,
  id,
  link,
  list,
  member,
  notice,
  number,
  reference,
  reserve,
  skip,
  suffix,
  use
} = operation
const choice = operation.if
const piece = operation.piece

/** Something that operators can't turn into a number. */
const stubborn = {toString: 1, valueOf: 1}

/** Lists in each other, too deep to be written as a text. */
const deep = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)

test('should render what was signed', () => {
  const article = decode(JSON.stringify(sign(smallArticle())))
  expect(render(article, {role: 'clinician'}).html).toBe('<p>Give 5 mg.</p>\n')
  expect(render(article).html).toBe('')
})

test.each([
  ['nothing', ''],
  ['a cut text', '{"lectern":3'],
  ['deep lists that never end', '['.repeat(100_000)]
])('should refuse %s as no JSON', (_, text) => {
  expect(tryOut(text)).toBe('json')
})

test.each([
  undefined,
  null,
  5,
  true,
  [],
  {},
  () => 1,
  Symbol('lectern'),
  '"lectern"',
  '[1]',
  'null'
])('should refuse %s as no compiled article', (value) => {
  expect(tryOut(value)).toBe('shape')
})

test('should refuse what has changed', () => {
  expect(tryOut({...sign(smallArticle()), checksum: 1})).toBe('checksum')
  expect(tryOut({...sign(smallArticle()), checksum: undefined})).toBe('checksum')
})

describe('shape', () => {
  const wrong: ReadonlyArray<[string, Json]> = [
    ['a prefix that is no text', {idPrefix: 1}],
    ['choices that are no texts', {choices: [1]}],
    ['no choices', {choices: undefined}],
    ['a language that is no text', {language: null}],
    ['readers that are no text', {restrictedTo: {}}],
    ['pieces that are no list', {pieces: 'dose'}],
    ['a text that is none', {texts: ['dose', 5]}],
    ['no dimensions', {dimensions: null}],
    ['a dimension that is nothing', {dimensions: [null]}],
    ['a dimension without a name', {dimensions: [{default: 'a', values: ['a']}]}],
    ['a dimension without values', {dimensions: [{default: 'a', name: 'role'}]}],
    ['a default that is no value', {dimensions: [{default: 'b', name: 'role', values: ['a']}]}],
    ['notices that are no list', {notices: {}}],
    ['a notice without a kind', {notices: [{}]}],
    ['a notice with a number for a title', {notices: [{kind: 'caution', title: 5}]}],
    ['nodes that are no list', {nodes: 5}],
    ['a node of no dimension', {nodes: [1, 0, 1]}],
    ['a node that is cut off', {nodes: [0, 1]}],
    ['a node that leads to itself', {nodes: [0, 2, 1]}],
    ['a node that leads into the middle of another', {nodes: [0, 0, 1, 0, 3, 1]}],
    ['a condition without a node', {roots: [3, 1]}],
    ['a condition that is no number', {roots: ['2', 1]}],
    ['a title in no condition', {title: [[2, 1]]}],
    ['a title without a text', {title: [[1, 2]]}],
    ['a description that is no pair', {description: [null]}],
    ['withheld for no condition', {withheld: [{html: '', reason: 'audience', unless: 2}]}],
    ['withheld without a paragraph', {withheld: [{reason: 'audience', unless: 0}]}],
    ['more keys than instructions', {keys: [0, 0, 0, 0, 0]}],
    ['keys that are no list', {keys: 1}],
    ['a key of no sequence', {keys: [1]}],
    ['a key of a sequence that is no number', {keys: ['0']}],
    ['no instructions', {code: undefined}]
  ]

  test.each(wrong)('should refuse %s', (_, changes) => {
    expect(tryOut(sign(smallArticle(changes)))).toBe('shape')
    expect(tryOut(JSON.stringify(sign(smallArticle(changes))))).toBe('shape')
  })
})

describe('instructions', () => {
  const caution = {kind: 'caution'}
  const sound: ReadonlyArray<[string, ReadonlyArray<number>]> = [
    ['a choice', [choice, 0, 1, piece]],
    ['a first use and others', [first, 0, 3, piece, skip, 1, piece + 1]],
    [
      'an entry with a link back',
      [number, 0, 0, list, 12, entry, 0, 9, back, 0, 2, 5, use, suffix, number, 0, 1]
    ],
    ['an id that others keep away from', [reserve, 1, reference, 0, 1]],
    ['a heading', [heading, 2, 0, 8, 1, piece + 1, piece, piece, id, 1, 1, 0, link, 1, 8]],
    ['a notice', [notice, 0, piece, end]],
    ['a number without an entry', [number, 0, 1, list, 0]],
    ['a link to nothing', [link, 0]],
    ['an entry that ends with a choice', [list, 9, entry, 0, 3, choice, 0, 0, entry, 0, 0]],
    ['two lists', [list, 0, list, 3, entry, 0, 0]],
    ['a group', [group, piece, piece + 1, 8, member, 0, 1, 4, piece, number, 0, 0]],
    [
      'a group with a choice, in an entry',
      [list, 15, entry, 0, 12, group, piece, piece, 8, choice, 0, 5, member, 0, 0, 1, piece]
    ],
    [
      'a member with a choice',
      [group, piece, piece, 8, member, 0, 0, 4, choice, 0, 1, piece, piece]
    ]
  ]
  const broken: ReadonlyArray<[string, ReadonlyArray<number>]> = [
    ['a piece that is no string', [piece + 2]],
    ['a number below all', [-1]],
    ['a broken number', [1.5]],
    ['an instruction that is cut off', [choice, 0]],
    ['a choice in no condition', [choice, 2, 0]],
    ['a length beyond the end', [choice, 0, 2, piece]],
    ['a length that ends within an instruction', [choice, 0, 1, reference, 0, 0]],
    ['a key that is none', [reference, 1, 0]],
    ['a use without a name', [reference, 0, 2]],
    ['an id without a name', [id, 2, 1, 0]],
    ['a link to what is no id', [link, 1, 0]],
    ['a link to what is beyond the end', [link, 1, 3]],
    ['a link to something within an instruction', [id, id, 1, 0, link, 1, 1]],
    ['a heading with an id that is none', [piece, heading, 2, 0, 1, 0]],
    ['a heading with a notice in it', [heading, 2, 0, 0, 2, notice, 0]],
    ['a link back with a choice in it', [back, 0, 0, 3, choice, 0, 0]],
    ['a link back whose parts meet within an instruction', [back, 0, 1, 3, number, 0, 0]],
    ['a link back with a part beyond its end', [back, 0, 2, 1, piece, piece]],
    ['a use outside of a link back', [use]],
    ['what tells uses apart outside of a link back', [suffix]],
    ['an entry outside of a list', [entry, 0, 0]],
    ['a list with something else in it', [list, 1, piece]],
    ['a choice into an entry', [choice, 0, 5, list, 7, entry, 0, 1, piece, entry, 0, 0]],
    ['a list in an entry', [list, 5, entry, 0, 2, list, 0]],
    ['a member outside of a group', [member, 0, 0, 0]],
    ['a group with a piece in it', [group, piece, piece, 1, piece]],
    ['a group with a number in it', [group, piece, piece, 3, number, 0, 0]],
    ['a group with an operation between its members', [group, piece, use, 0]],
    ['a group with a piece that is none between its members', [group, piece + 2, piece, 0]],
    [
      'a group with a choice that ends within a member',
      [group, piece, piece, 9, choice, 0, 4, member, 0, 0, 2, piece, piece]
    ],
    ['a group with a choice that goes on after it', [group, piece, piece, 3, choice, 0, 1, piece]],
    ['a member that goes on after its group', [group, piece, piece, 4, member, 0, 0, 1, piece]],
    [
      'a member with a group in it',
      [group, piece, piece, 8, member, 0, 0, 4, group, piece, piece, 0]
    ],
    [
      'a member whose parts meet within an instruction',
      [group, piece, piece, 7, member, 0, 1, 3, number, 0, 0]
    ],
    ['a notice of which nothing is known', [notice, 1, end]]
  ]

  test.each(sound)('should take %s', (_, code) => {
    expect(tryOut(sign(smallArticle({code, keys: [0], notices: [caution]})))).toBeUndefined()
  })

  test.each(sound)('should refuse %s with something that is no number in it', (_, code) => {
    for (const wrong of [stubborn, deep, '0', null, 0.5, -1, 1e9, Number.NaN, []]) {
      for (const index of code.keys()) {
        const changed = code.with(index, wrong as number)
        const article = smallArticle({code: changed, keys: [0], notices: [caution]})
        expect(tryOut(sign(article)), `${index}`).toBe('shape')
      }
    }
  })

  test.each(broken)('should refuse %s', (_, code) => {
    expect(tryOut(sign(smallArticle({code, keys: [0], notices: [caution]})))).toBe('shape')
  })
})

describe('forgeries', () => {
  test.each<[string, Json]>([
    ['a choice that is no list', {title: [{0: 1, 1: 1}]}],
    ['a choice with more in it', {title: [[1, 1, stubborn]]}],
    ['an instruction that is an object', {code: [stubborn]}],
    ['an instruction that is a deep list', {code: [deep]}],
    ['an instruction that is a text', {code: [String(piece)]}],
    ['a hole among texts', {texts: Array(1)}],
    ['a hole among notices', {notices: Array(1)}],
    ['deep data about a notice', {code: [notice, 0, end], notices: [{deep, kind: 'caution'}]}]
  ])('should refuse %s', (_, changes) => {
    expect(tryOut(sign(smallArticle(changes)))).toBe('shape')
  })

  test('should take links to very many places', () => {
    const ids = Array<number>(200_000).fill(0)
    const code = [id, 1, 1, 0, link, ids.length, ...ids]
    expect(tryOut(sign(smallArticle({code})))).toBeUndefined()
  })

  test('should not take what only rendering remembers', () => {
    const article = decode(sign(smallArticle({bytes: [5], variantKeys: {}})))
    expect(article.bytes).toBeUndefined()
    expect(article.variantKeys).toBeUndefined()
  })

  test.each([
    ['an entry', [choice, 0, 2, list, 3, entry, 0, 0]],
    ['a link back', [choice, 0, 4, back, 0, 0, 3, number, 0, 0]],
    ['a group', [choice, 0, 4, group, piece, piece, 4, member, 0, 0, 0]],
    ['a member', [choice, 0, 8, group, piece, piece, 5, member, 0, 0, 1, piece]]
  ])('should refuse a choice that leads into %s', (_, code) => {
    expect(tryOut(sign(smallArticle({code, keys: [0]})))).toBe('shape')
  })
})
