import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'
import {decode, render, renderBytes, variantKey} from '../../src/render/index.js'

const lectern = createLectern({
  ...health,
  lexicon: [
    {
      forms: [{singular: 'warfarin'}],
      id: 'warfarin',
      say: {lay: {gloss: 'a blood thinner', use: 'gloss'}}
    }
  ]
})
const article = lectern.compile(`---
title: {clinician: Warfarin in practice, otherwise: Your warfarin}
description: {uk: INR in the UK, otherwise: INR}
---

## Dose

Once a day.

:::clinician
Load with 5 mg.[^b]
:::

## Dose

Take warfarin[^a] as you were told; warfarin[^a] is strong. :uk[Call 111.]

[^a]: Everybody's note.

[^b]: The clinicians' note.
`)

describe('settle', () => {
  const profile = {jurisdiction: 'uk', role: 'patient'} as const
  const encoded = article.restrict('patient and uk').encode()

  test('should write out an article that is the same for all its readers', () => {
    const {pieces} = JSON.parse(encoded) as {pieces: Array<string>}
    const {html, notices} = article.render(profile)
    // What is before, in and after the notice.
    expect(notices).toHaveLength(1)
    expect(pieces).toHaveLength(3)
    expect(pieces.join('')).toBe(html)
  })

  test('should change nothing that its readers get', () => {
    const decoded = decode(encoded)
    const expected = article.render(profile)
    expect(expected.headings.map(({id}) => id)).toEqual(['l-dose', 'l-dose-1'])
    expect(expected.title).toBe('Your warfarin')
    expect(expected.description).toBe('INR in the UK')
    expect(render(decoded, profile)).toEqual(expected)
    expect(new TextDecoder().decode(renderBytes(decoded, profile))).toBe(expected.html)
    expect(variantKey(decoded, profile)).toBe(variantKey(decode(article.encode()), profile))
  })

  test('should write nothing for an empty article', () => {
    const empty = createLectern({...health, notices: [], owed: []}).compile('')
    expect(render(decode(empty.encode()))).toEqual(empty.render())
  })

  test('should leave one alone that tells readers apart', () => {
    const decoded = decode(article.restrict('patient').encode())
    for (const jurisdiction of ['uk', 'us'] as const) {
      const reader = {...profile, jurisdiction}
      expect(render(decoded, reader)).toEqual(article.render(reader))
    }
  })
})
