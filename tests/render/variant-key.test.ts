import {createHash} from 'node:crypto'
import {expect, test} from 'vitest'
import * as operation from '../../src/compiled/operation.js'
import {decode, render, variantKey} from '../../src/render/index.js'
import {sign, smallArticle} from '../compiled/forge.js'
import {type Encoded, profilesOf, someEncoded} from '../compiled/some-encoded.js'

const reference = someEncoded[0] as Encoded

test('should be the first 96 bits of a hash of the rendition', () => {
  const article = decode(reference.text)
  for (const profile of profilesOf(reference)) {
    const {description, headings, html, language, notices, title, withheld} = render(
      article,
      profile
    )
    const json = JSON.stringify([html, title, description, language, headings, notices, withheld])
    const key = variantKey(article, profile)
    expect(key).toMatch(/^[\da-f]{24}$/)
    expect(key).toBe(createHash('sha256').update(json).digest('hex').slice(0, 24))
  }
})

test('should be the same for the same rendition, and only then', () => {
  const article = decode(reference.text)
  const renditions = new Map<string, string>()
  const keys = new Map<string, string>()
  for (const profile of profilesOf(reference)) {
    const key = variantKey(article, profile)
    const rendition = JSON.stringify(render(article, profile))
    expect(renditions.get(key) ?? rendition).toBe(rendition)
    expect(keys.get(rendition) ?? key).toBe(key)
    renditions.set(key, rendition)
    keys.set(rendition, key)
  }
  expect(profilesOf(reference)).toHaveLength(264)
  expect(keys.size).toBeGreaterThan(10)
})

test('should be remembered', () => {
  const [article, again] = [decode(sign(smallArticle())), decode(sign(smallArticle()))]
  const key = variantKey(article, {role: 'clinician'})
  // What is remembered is given although there is nothing left to render.
  Object.assign(article, {code: undefined})
  expect(variantKey(article, {role: 'clinician'})).toBe(key)
  expect(() => variantKey(article, {role: 'patient'})).toThrow(TypeError)
  expect(variantKey(again, {role: 'clinician'})).toBe(key)
})

test('should not be remembered without end', () => {
  const count = 11
  const letters = Array.from({length: count}, (_, index) => `mg-${index}`)
  // A dimension and a piece for each bit: 2,048 readers who all get something else.
  const article = decode(
    sign(
      smallArticle({
        code: letters.flatMap((_, index) => [operation.if, index, 1, operation.piece + index]),
        dimensions: letters.map((name) => ({default: 'no', name, values: ['no', 'yes']})),
        nodes: letters.flatMap((_, index) => [index, 0, 1]),
        roots: letters.map((_, index) => index * 3 + 2),
        pieces: letters
      })
    )
  )
  const keys = new Set<string>()
  for (let reader = 0; reader < 2 ** count; reader++) {
    const chosen = letters.filter((_, index) => reader & (1 << index))
    keys.add(variantKey(article, Object.fromEntries(chosen.map((name) => [name, 'yes']))))
  }
  expect(keys.size).toBe(2 ** count)
  expect(article.variantKeys?.size).toBe(1000)
})
