import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import {type Config, ConfigError, createLectern, health} from '../../../src/index.js'
import {normalize, stockHtml} from '../../helpers/stock.js'

const followUp = {
  text: {
    clinician: 'Discuss *it*.',
    lay: {de: 'Fragen Sie.', en: 'Ask:\n\n- your [doctor](https://a.example)'}
  },
  title: {de: 'Noch Fragen?', en: 'Questions?'}
}

function lecternOf(own: object) {
  return createLectern({...health, followUp, notices: [], owed: [], ...own} as Config)
}

type Reader = {role: 'clinician' | 'patient' | 'student'}

function html(text: string, role: Reader['role'], own: object = {}): string {
  const lectern = lecternOf(own)
  expect(lectern.check(text).messages.map(String)).toEqual([])
  const article = lectern.compile(text, {positions: false})
  const result = normalize(article.render({role} as never).html)
  expect(normalize(toHtml(article.toHast({role} as never)))).toBe(result)
  expect(stockHtml(article.toMdast({role} as never))).toBe(result)
  expect(normalize(article.restrict(role).render({role} as never).html)).toBe(result)
  return result
}

const forLay =
  '<section class="follow-up">\n<h2>Questions?</h2>\n<p>Ask:</p>\n<ul>\n<li>your <a href="https://a.example">doctor</a></li>\n</ul>\n</section>\n'

test('should close an article for each audience, before the notes', () => {
  expect(html('A.\n', 'patient')).toBe(`<p>A.</p>\n${forLay}`)
  expect(html('A.\n', 'student')).toBe('<p>A.</p>\n')
  expect(html('A[^n].\n\n[^n]: N\n', 'patient')).toMatch(/follow-up[\s\S]*data-footnotes/)
  const untitled = {followUp: {text: {otherwise: 'Discuss *it*.'}}}
  expect(html('A.\n', 'clinician', untitled)).toBe(
    '<p>A.</p>\n<section class="follow-up">\n<p>Discuss <em>it</em>.</p>\n</section>\n'
  )
})

test('should stand where it is put', () => {
  expect(html('A.\n\n::follow-up\n\nB.\n', 'patient')).toBe(`<p>A.</p>\n${forLay}<p>B.</p>\n`)
  expect(html('A.\n\n::follow-up\n\nB.\n', 'student')).toBe('<p>A.</p>\n<p>B.</p>\n')
})

test('should be for readers of the article alone', () => {
  const text = '---\naudience: clinician\n---\n\nA.\n'
  const article = lecternOf({}).compile(text)
  expect(article.encode()).not.toContain('your')
})

test('should be left out in a language without texts', () => {
  const told = (own: object) =>
    lecternOf(own)
      .check('---\nlanguage: de\n---\n\nA.\n')
      .messages.map(({ruleId}) => ruleId)
  expect(told({})).toEqual(['follow-up-language'])
  expect(told({followUp: {text: {otherwise: {de: 'A'}}, title: 'Q'}})).toEqual([
    'follow-up-language'
  ])
  expect(told({followUp: {text: {otherwise: {de: 'A'}}}})).toEqual([])
  expect(told({followUp: undefined})).toEqual([])
})

test.each([
  [{lay: 'a', patient: 'b'}, 'followUp.text.patient: Second text for a reader'],
  [{otherwise: 'a <b>c</b>'}, 'followUp.text.otherwise: Unexpected html, expected paragraphs'],
  [
    {otherwise: {en: '[a](javascript:b)'}},
    'followUp.text.otherwise: Unexpected address `javascript:b`'
  ],
  [{otherwise: '[a](#b)'}, 'followUp.text.otherwise: Unexpected address `#b`'],
  [
    {otherwise: 'Call {nobody} or {emergency}.'},
    'followUp.text.otherwise: Unexpected parameter `{emergency}`, which is filled in in notices alone'
  ]
])('should refuse texts that are wrong: %j', (text, expected) => {
  expect(() => lecternOf({followUp: {text}})).toThrow(ConfigError)
  expect(() => lecternOf({followUp: {text}})).toThrow(expected)
})

test('should name no parameter in its title', () => {
  const own = {followUp: {text: {otherwise: 'a'}, title: {en: 'Call {emergency}'}}}
  expect(() => lecternOf(own)).toThrow('followUp.title: Unexpected parameter `{emergency}`')
})
