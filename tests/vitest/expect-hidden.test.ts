import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'
import {expectHidden} from '../../src/vitest/index.js'
import '../../src/vitest/matchers.js'

const lectern = createLectern({...health, notices: [], owed: []})
const article = lectern.compile(`---
title:
  lay: Your dose
  otherwise: Dosing of 300 mg
---

# Dose

Take :lay[one tablet]:otherwise[*300* mg] a day.

:::clinician
[Give](https://example.org/by-hand) it by hand.
:::
`)
const patient = {role: 'patient'} as const
const nurse = {role: 'nurse'} as const

test.each(['300', /\d+ mg/, /300/gy, 'by hand', 'by-hand'])(
  'should pass where a reader does not get %s',
  (marker) => {
    expectHidden(article, marker, patient)
    expect(article).toHideFrom(marker, patient)
  }
)

test('should say where the marker is, with the text around it', () => {
  expect(() => expectHidden(article, '300 mg', nurse)).toThrow(
    /^Expected `300 mg` to be hidden from \{"role":"nurse"\}, but it is in\n- render\(\)\.title: “Dosing of 300 mg”\n/
  )
  expect(() => expect(article).toHideFrom('300 mg', nurse)).toThrow('render().title')
})

test('should find a marker that markup parts', () => {
  const parted = lectern.compile('Take 300 *mg*.')
  expect(() => expectHidden(parted, '300 mg', patient)).toThrow('- the text of toHast(): “Take 300')
})

test.each([
  '300&nbsp;mg',
  '300  mg',
  '300\tmg',
  '300  \nmg',
  '300<br>mg',
  '3&shy;00 m&#8203;g',
  '300\u2009mg'
])('should find a marker whatever its white space is: %j', (text) => {
  const spaced = lectern.compile(`Take ${text}.\n\n:::clinician\nGive 300 mg now.\n:::\n`)
  for (const marker of ['300 mg', '300\u00a0mg', /300 mg/]) {
    expect(() => expectHidden(spaced, marker, patient)).toThrow('but it is in')
  }
})

test('should find a marker in what programs are told of a page', () => {
  const made = {...article, metadata: () => article.metadata(nurse)}
  expect(() => expectHidden(made, 'Dosing of', patient)).toThrow('metadata()')
})

test('should find a marker in what a reader is owed', () => {
  const owed = () => [{id: 'a', kind: 'caution', text: 'Dosing of 300 mg'}]
  expect(() => expectHidden({...article, owed}, 'Dosing of', patient)).toThrow('owed()')
})

test('should be asked of an article', () => {
  expect(() => expectHidden(undefined as never, 'x', patient)).toThrow(
    'Unexpected undefined for an article, expected one that was compiled'
  )
})

test('should fail where no reader gets the marker', () => {
  expect(() => expectHidden(article, 'by foot', patient)).toThrow(
    'Expected `by foot` to be in the article, but no reader gets it'
  )
})

test('should look for it among the readers that are asked for', () => {
  const both = lectern.compile('Call :uk[999]:otherwise[your number].\n\n:::nurse\nHere.\n:::')
  expectHidden(both, '999', patient)
  expectHidden(both, '999', patient, {within: 'uk or elsewhere'})
  // What is silent on jurisdictions is nothing to restrict to.
  expect(() => expectHidden(both, '999', patient, {by: ['role']})).toThrow('no reader gets it')
  expectHidden(both, 'Here', patient, {by: ['role']})
  expect(() => expectHidden(article, 'by hand', patient, {within: 'lay or student'})).toThrow(
    'no reader gets it'
  )
})

test.each(['', /x*/])('should refuse a marker that is in any text: %j', (marker) => {
  expect(() => expectHidden(article, marker, patient)).toThrow(TypeError)
})

test('should refuse what is no marker', () => {
  // @ts-expect-error: a marker is a text or a pattern.
  expect(() => expectHidden(article, 300, patient)).toThrow('Unexpected number for a marker')
})

test('should look at what can’t be encoded too', () => {
  const omitted = lectern.compile(':::clinican\nSECRET\n:::\n\n:lay[a]:otherwise[b]', {
    onError: 'omit'
  })
  expect(() => expectHidden(omitted, 'SECRET', patient)).toThrow('no reader gets it')
})

describe('a leak that was planted', () => {
  test.each([
    ['toText', {...article, toText: () => article.toText(nurse)}],
    ['toMarkdown', {...article, toMarkdown: () => article.toMarkdown(nurse)}],
    ['toPage', {...article, toPage: () => article.toPage(nurse)}],
    ['toHast', {...article, toHast: () => article.toHast(nurse)}],
    ['toMdast', {...article, toMdast: () => article.toMdast(nurse)}],
    ['render().title', {...article, render: () => article.render(nurse)}],
    ['render().html', {...article, render: () => patientGets({html: '<!-- 300 -->'})}],
    ['render().description', {...article, render: () => patientGets({description: '300'})}],
    [
      'render().headings[0].id',
      {...article, render: () => patientGets({headings: [{depth: 1, id: 'l-300', text: ''}]})}
    ],
    [
      'render().notices[0].html',
      {...article, render: () => patientGets({notices: [{html: '300', kind: 'caution'}]})}
    ],
    ["restrict('lay').encode()", {...article, restrict: () => article}]
  ])('should be found in %s', (name, leaking) => {
    expect(() => expectHidden(leaking, '300', patient)).toThrow(`\n- ${name}`)
  })

  const escaped = lectern.compile(
    ':lay[a] :clinician[take &lt; 5 R&D **3**00 a\\*b] :clinician[[q](http://a.b/?a=1&b=2)]'
  )

  test.each(['take < 5', 'R&D', '300', 'a*b', '?a=1&b=2'])(
    'should be found as it is read: %s',
    (marker) => {
      expectHidden(escaped, marker, patient)
      for (const name of ['render', 'toPage', 'toMarkdown', 'toText'] as const) {
        // Text for indexes has no addresses.
        if (name === 'toText' && marker.startsWith('?')) continue
        const leaking = {...escaped, [name]: () => escaped[name](nurse)}
        expect(() => expectHidden(leaking, marker, patient), name).toThrow(`${name}()`)
      }
    }
  )

  /** What the patient gets, with something wrong. */
  function patientGets(wrong: object): ReturnType<typeof article.render> {
    return {...article.render(patient), ...wrong}
  }
})

test('should not take the style sheet or the policy of pages for text', () => {
  const article = createLectern().compile(':lay[none]:otherwise[some] :lay[caution]')
  for (const marker of ['none', 'caution']) expectHidden(article, marker, {role: 'nurse'})
})
