import {describe, expect, test} from 'vitest'
import * as operation from '../../src/compiled/operation.js'
import {createLectern, health} from '../../src/index.js'
import {
  decode,
  ProfileError,
  readers,
  readProfile,
  render,
  renderBytes,
  variantKey
} from '../../src/render/index.js'
import {sign, smallArticle} from '../compiled/forge.js'
import {allCases, type Reader} from '../compiled/some-encoded.js'
import {lecternOf} from '../helpers/cases.js'

describe.each(allCases)('$name', ({config, input}) => {
  test('should render for every reader as where it was compiled', () => {
    const article = lecternOf(config).compile(input, {positions: false})
    const decoded = decode(article.encode())
    for (const {key, profile} of article.variants()) {
      const rendition = article.render(profile)
      // Cast: configs of fixtures are JSON, so their dimensions have no types.
      const reader = profile as Reader
      expect(render(decoded, reader)).toEqual(rendition)
      expect(renderBytes(decoded, reader)).toEqual(new TextEncoder().encode(rendition.html))
      expect(variantKey(decoded, reader)).toBe(key)
    }
    expect(render(decoded)).toEqual(article.render())
    expect(render(decoded, null)).toEqual(article.render(null))
  })
})

const {piece} = operation

test('should give the bytes of each piece, whatever stands next to it', () => {
  // Halves of one character, with a text for others after them.
  const pieces = ['a\ud83d', '\ude00b', 'Give 5 mg.', '</p>']
  const article = decode(
    sign(smallArticle({code: [piece, piece + 1, operation.if, 0, 1, piece + 2, piece + 3], pieces}))
  )
  const text = new TextDecoder().decode(renderBytes(article, {role: 'patient'}))
  expect(text).toMatch(/^a\ufffd+b<\/p>$/)
})

test('should never make a character of two that stand apart', () => {
  const lectern = createLectern({...health, notices: [], owed: []})
  const article = lectern.compile('a\ud83d:nurse[\ude00 5 mg]\ude00 b\n\n:::nurse\n5 mg\n:::\n')
  const {html} = article.render({role: 'patient'})
  expect(html).toBe('<p>a\ufffd\ufffd b</p>\n')
  expect(JSON.stringify(article.toMdast({role: 'patient'}))).toContain('a\ufffd')
  const decoded = decode(article.encode())
  expect(new TextDecoder().decode(renderBytes(decoded, {role: 'patient'}))).toBe(html)
})

test('should give bytes that belong to the caller', () => {
  const article = decode(sign(smallArticle()))
  const reader = {role: 'clinician'}
  renderBytes(article, reader).fill(0)
  expect(new TextDecoder().decode(renderBytes(article, reader))).toBe('<p>Give 5 mg.</p>\n')
})

test('should refuse a reader whom the article does not know', () => {
  const article = decode(sign(smallArticle()))
  for (const attempt of [render, renderBytes, variantKey]) {
    expect(() => attempt(article, {role: 'astrologer'})).toThrow(ProfileError)
    expect(() => attempt(article, {mood: 'low'})).toThrow(ProfileError)
  }
})

test('should read a profile that nobody has checked', () => {
  const article = decode(sign(smallArticle()))
  expect(readProfile(article, new URLSearchParams('role=clinician&utm=x'))).toEqual({
    role: 'clinician'
  })
  expect(readProfile(article, {role: ['clinician']})).toEqual({role: 'patient'})
  expect(readProfile(article, undefined)).toEqual({role: 'patient'})
})

test('should give a link nothing to point at when its heading is hidden', () => {
  // An id for clinicians alone, a link to it for everybody: the compiler refuses such a link.
  const code = [operation.if, 0, 4, operation.id, 1, 1, 0, operation.link, 1, 3]
  const article = decode(sign(smallArticle({code})))
  expect(render(article, {role: 'clinician'}).html).toBe('dosedose')
  expect(render(article, {role: 'patient'}).html).toBe('')
})

test('should say what to do with an article that isn’t decoded', () => {
  const article = createLectern().compile('a')
  const encoded = article.encode()
  for (const wrong of [article, encoded, Promise.resolve(encoded), JSON.parse(encoded)]) {
    for (const call of [readers, readProfile, render, renderBytes, variantKey]) {
      expect(() => call(wrong as never, {})).toThrow(
        new TypeError('Undecoded article: `decode(article.encode())` first')
      )
    }
  }
})
