import {expect, test} from 'vitest'
import {stemOf, variantNames} from '../../src/node/output-names.js'

test('should keep names that every file system takes', () => {
  expect(stemOf('dose.md')).toBe('dose')
  expect(stemOf('heart/dose-2.1.md')).toBe('heart/dose-2.1')
})

test.each([
  ['Dose.md', /^dose-[\da-f]{8}$/],
  ['my article.md', /^my-article-[\da-f]{8}$/],
  ['Herz/Übersicht.md', /^herz\/bersicht-[\da-f]{8}$/],
  ['薬.md', /^[\da-f]{8}$/],
  ['a--b.md', /^a-b-[\da-f]{8}$/],
  ['con.md', /^con-[\da-f]{8}$/],
  ['aux.x.md', /^aux\.x-[\da-f]{8}$/],
  ['nul/a.md', /^nul-[\da-f]{8}\/a-[\da-f]{8}$/],
  ['.hidden.md', /^hidden-[\da-f]{8}$/],
  ['a.markdown', /^a\.markdown-[\da-f]{8}$/],
  ['a..md', /^a-[\da-f]{8}$/]
])('should add a key to what is none: %s', (name, expected) => {
  expect(stemOf(name)).toMatch(expected)
})

test('should give no two articles the same name, whatever the case', () => {
  const names = [
    'a.md',
    'A.md',
    'a .md',
    'a-.md',
    'a.markdown',
    'b/a.md',
    'B/a.md',
    'ä.md',
    'a\u0308.md'
  ]
  const stems = names.map((name) => stemOf(name).toLowerCase())
  expect(new Set(stems).size).toBe(names.length)
})

test('should name variants by their conditions in words', () => {
  expect(variantNames(['everybody'])).toEqual([''])
  expect(variantNames(['uk', 'not uk'])).toEqual(['--uk', '--not-uk'])
  expect(variantNames(['level >= advanced', 'level < advanced'])).toEqual([
    '--level-at-least-advanced',
    '--level-below-advanced'
  ])
})

test('should add a key where words are the same or too many', () => {
  const [first, second, long] = variantNames([
    'not (a or b)',
    'not a or b',
    'clinician and (uk or eu) and level >= intermediate'
  ])
  expect(first).toMatch(/^--not-a-or-b-[\da-f]{8}$/)
  expect(second).toMatch(/^--not-a-or-b-[\da-f]{8}$/)
  expect(first).not.toBe(second)
  expect(long).toMatch(/^--clinician-and-uk-or-eu-and-l-[\da-f]{8}$/)
})

test('should keep to 100 characters of a small alphabet', () => {
  const name = `${'Ordner mit Namen '.repeat(20)}/${'x'.repeat(200)}.md`
  const [suffix] = variantNames(['role:clinician and '.repeat(30), 'b'])
  for (const part of `${stemOf(name)}${suffix}.html`.split('/')) {
    expect(part.length).toBeLessThanOrEqual(100)
    expect(part).toMatch(/^[a-z0-9.-]+$/)
  }
})
