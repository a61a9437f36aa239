import {expect, test} from 'vitest'
import {isVariantFile, nameVariantFiles} from '../../src/vitest/variant-files.js'

test.each([
  ['everybody', 'everybody.variant.md'],
  ['patient and us', 'patient-and-us.variant.md'],
  ['clinician and not (nurse or pharmacist)', 'clinician-and-not.nurse-or-pharmacist.variant.md'],
  ['level >= intermediate', 'level-at-least-intermediate.variant.md'],
  ['level <= basic or level < a', 'level-at-most-basic-or-level-below-a.variant.md'],
  ['level > basic', 'level-above-basic.variant.md'],
  ['version:3.12', 'version-3.12.variant.md'],
  ['student and uk, and others', 'student-and-uk-and-others.variant.md'],
  ['con', 'for-con.variant.md']
])('should name the file of `%s`', (condition, name) => {
  expect(nameVariantFiles([condition], 'markdown')).toEqual([name])
  expect(isVariantFile(name, 'markdown')).toBe(true)
})

test('should have an ending for each format', () => {
  expect(nameVariantFiles(['lay'], 'html')).toEqual(['lay.variant.html'])
  expect(nameVariantFiles(['lay'], 'text')).toEqual(['lay.variant.txt'])
})

test('should tell apart conditions that read the same', () => {
  const names = nameVariantFiles(['a:b and c', 'a b and c', 'd'], 'markdown')
  expect(new Set(names).size).toBe(3)
  expect(names[0]).toMatch(/^a-b-and-c-[\da-f]{12}\.variant\.md$/)
  expect(names[2]).toBe('d.variant.md')
})

test('should cut a name that is too long, whatever stands beside it', () => {
  const long = Array.from({length: 60}, (_, index) => `value${index}`).join(' or ')
  const [name, other] = nameVariantFiles([long, `${long} or more`], 'markdown') as [string, string]
  expect(name.length).toBeLessThanOrEqual(100)
  expect(other).not.toBe(name)
  expect(nameVariantFiles([long], 'markdown')).toEqual([name])
  expect(isVariantFile(name, 'markdown')).toBe(true)
})

test.each(['index.md', 'README.variant.md', '.variant.md', 'a/b.variant.md', 'lay.variant.html'])(
  'should take `%s` for no file of a variant in Markdown',
  (name) => {
    expect(isVariantFile(name, 'markdown')).toBe(false)
  }
)
