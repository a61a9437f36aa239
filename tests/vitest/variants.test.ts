import {afterAll, describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'
import {describeVariants, expectVariants, variantSerializer} from '../../src/vitest/index.js'
import {printVariant} from '../../src/vitest/print-variant.js'

const lectern = createLectern({...health, notices: [], owed: []})
const source = `---
title:
  lay: Your "dose"
  otherwise: Dosing
description: A < B
---

Take :lay[one]:otherwise[two].
`
const article = lectern.compile(source)

test('should say what to do with a text that wasn’t compiled', async () => {
  const message = 'Unexpected string for an article, expected one that was compiled'
  await expect(expectVariants('a' as never, 'variants')).rejects.toThrow(message)
  expect(() => describeVariants(null as never, () => {})).toThrow('Unexpected object')
})

describe('variants', () => {
  const described: Array<string> = []

  describeVariants(article, ({condition, html, key, markdown, profile, rendition}) => {
    test('should get what the article gives', () => {
      described.push(condition)
      expect(rendition).toEqual(article.render(profile))
      expect(html).toBe(rendition.html)
      expect(markdown).toBe(article.toMarkdown(profile))
      expect(key).toBe(article.variantKey(profile))
      expect(expect.getState().currentTestName).toContain(condition)
    })
  })

  afterAll(() => expect(described).toEqual(article.variants().map(({condition}) => condition)))
})

describeVariants(lectern.compile('Ask first.'), ({condition}) => {
  test('should be everybody’s where all get the same', () => {
    expect(condition).toBe('everybody')
  })
})

test('should refuse to describe nobody', async () => {
  const students = lectern.compile('---\naudience: student\n---\n\nx').restrict('student')
  const nobody = {within: 'lay'}
  expect(() => describeVariants(students, () => {}, nobody)).toThrow(RangeError)
  await expect(expectVariants(students, 'none', nobody)).rejects.toThrow(RangeError)
})

test('should refuse an unknown format', async () => {
  // @ts-expect-error: there is no such format.
  await expect(expectVariants(article, 'none', {format: 'md'})).rejects.toThrow('Unknown `format`')
})

test('should print title and description before the body', () => {
  const lay = {role: 'patient'} as const
  expect(printVariant(article, lay, 'markdown')).toBe(
    '---\ntitle: "Your \\"dose\\""\ndescription: "A < B"\n---\n\nTake one.\n'
  )
  expect(printVariant(article, lay, 'html')).toBe(
    '<title>Your "dose"</title>\n<meta content="A < B" name="description">\n<p>Take one.</p>\n'
  )
  const students = lectern.compile('---\naudience: student\n---\n\nx')
  expect(printVariant(students, {}, 'text')).toMatch(/^---\nwithheld: "audience"\n---\n\n\S/)
})

test('should serialize articles and renditions, and nothing else', () => {
  expect(variantSerializer.test(article)).toBe(true)
  expect(
    variantSerializer.serialize(lectern.compile('Take :lay[one]:otherwise[two].'))
  ).toMatchInlineSnapshot(`
    "=== lay ===

    Take one.

    === not lay ===

    Take two.
    "
  `)
  const rendition = lectern.compile('# Dose\n\n:::notice{kind="caution"}\nAsk.\n:::').render()
  expect(variantSerializer.test(rendition)).toBe(true)
  expect(variantSerializer.serialize(rendition)).toMatchInlineSnapshot(`
    "language: en
    heading 1: Dose (#l-dose)
    notice: caution

    <h1 id="l-dose">Dose</h1>
    <aside class="notice notice-caution" role="note">
    <p>Ask.</p>
    </aside>
    "
  `)
  for (const value of [null, 'a', {}, {html: ''}, article.variants()]) {
    expect(variantSerializer.test(value)).toBe(false)
  }
})

test('should refuse options that it doesn’t know', async () => {
  const options = {whithin: 'lay'} as object
  const message = 'Unknown option `whithin`, expected `within`'
  expect(() => describeVariants(article, () => {}, options)).toThrow(message)
  await expect(expectVariants(article, 'x', options)).rejects.toThrow(message)
})
