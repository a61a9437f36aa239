import {createHash} from 'node:crypto'
import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import type {Article} from '../../../src/article.js'
import {createLectern, health} from '../../../src/index.js'
import {createLecternWith} from '../../../src/lectern.js'
import {allMarks} from '../../../src/marks/index.js'
import {decode, render} from '../../../src/render/index.js'
import {source} from './mark.js'

const titles = {a: 'Adams', b: 'Brown', c: 'Clark', d: 'Davis'}
const lectern = createLecternWith<Reader>({...health, notices: [], owed: [], sources: titles}, [
  ...allMarks,
  source
])

type Reader = {role: 'clinician' | 'patient'}

function compile(text: string): Article<Reader> {
  expect(lectern.check(text).messages.map(String)).toEqual([])
  return lectern.compile(text, {positions: false})
}

/** HTML in one line, the same by each way. */
function html(article: Article<Reader>, role: Reader['role']): string {
  const result = article.render({role}).html
  expect(render(decode(article.encode()), {role}).html).toBe(result)
  expect(toHtml(article.toHast({role}))).toBe(
    result.replaceAll('&#x21A9;', '↩').replaceAll('&#x2013;', '–')
  )
  return result.replaceAll('\n', '').replaceAll('&#x2013;', '–')
}

/** Text of the groups alone. */
function groups(article: Article<Reader>, role: Reader['role']): Array<string> {
  const [text = ''] = html(article, role).split('<ol class="sources">')
  const paragraphs = text.split('<p>').slice(1)
  return paragraphs.map((part) => part.replace(/<[^>]+>/g, ''))
}

test('should number by first appearance, sort and collapse', () => {
  const article = compile(
    'A:source[b]\n\nB:source[d; c; b; a]\n\nC:source[a; b]\n\nD:source[a; a]\n\n::sources\n'
  )
  expect(groups(article, 'patient')).toEqual(['A1', 'B1–4', 'C1, 4', 'D4'])
  expect(html(article, 'patient')).toContain(
    '<li id="l-from-c">Clark <a href="#l-use-c">3.1</a></li>'
  )
})

test('should number for each reader, in text before and after the list', () => {
  const article = compile(
    '::sources\n\nA:source[:clinician[a; b;] c; d]\n\nB:source[d; c]\n\n:::clinician\nC:source[a; d]\n:::\n'
  )
  expect(groups(compile('A:source[c]\n'), 'patient')).toEqual(['A1'])
  const items = (role: Reader['role']) =>
    [...html(article, role).matchAll(/<li id="l-from-(\w)">/g)].map(([, name]) => name)
  expect(items('patient')).toEqual(['c', 'd'])
  expect(items('clinician')).toEqual(['a', 'b', 'c', 'd'])
  expect(html(article, 'patient')).toContain('A<span>')
  const patient = article.restrict('patient')
  expect(patient.encode()).not.toContain('Adams')
  expect(html(patient, 'patient')).toBe(html(article, 'patient'))
})

test('should have a sequence beside that of footnotes', () => {
  const article = compile(
    'A[^n] B[^m]:source[b]\n\n## From b\n\n::sources\n\n[^n]: N:source[a]\n[^m]: M\n'
  )
  const result = html(article, 'patient')
  expect(result).toContain('data-footnote-ref aria-describedby="l-footnote-label">2</a>')
  expect(result).toContain('<a href="#l-from-b" id="l-use-b">1</a>')
  expect(result).toContain('<a href="#l-from-a" id="l-use-a">2</a>')
  // What is an entry already is no id of a heading.
  expect(result).toContain('<h2 id="l-from-b-1">')
})

test('should be plain nodes in mdast', () => {
  const article = compile('A:source[b; c; a] B:source[b]\n\n::sources\n')
  const [first, list] = article.toMdast({role: 'patient'}).children
  expect(first).toMatchObject({
    children: [
      {value: 'A'},
      {
        children: [
          {children: [{value: '1'}], data: {hProperties: {id: 'l-use-b'}}, url: '#l-from-b'},
          {children: [], data: {hProperties: {id: 'l-use-c'}}},
          {value: '–'},
          {children: [{value: '3'}]}
        ]
      },
      {value: ' B'},
      {children: [{data: {hProperties: {id: 'l-use-b-2'}}}]}
    ]
  })
  expect(list).toMatchObject({
    children: ['Brown', 'Clark', 'Adams'].map((value) => ({children: [{children: [{value}]}]}))
  })
})

test('should bring its styles', () => {
  const page = compile('A:source[a]\n\n::sources\n').toPage()
  const [, styles = ''] = page.match(/<style>([\s\S]*)<\/style>/) ?? []
  expect(styles).toContain('.sources {')
  const hash = createHash('sha256').update(styles).digest('base64')
  expect(page).toContain(`style-src &#x27;sha256-${hash}&#x27;`)
  expect(createLectern(health).compile('A').toPage()).not.toContain('.sources {')
})

test('should read front matter of its own, and tell what is wrong in words of its own', () => {
  const own = '---\nsources:\n  e: Evans\n---\n\nA:source[e]\n\n::sources\n'
  expect(html(compile(own), 'patient')).toContain('<li id="l-from-e">Evans ')
  const told = (text: string) =>
    lectern.check(text).messages.map((message) => `${message} ${message.ruleId}`)
  expect(told('A:source[b; x]\n')).toEqual([
    '1:2-1:15: Unexpected source `x`, expected one of `sources` unknown-source'
  ])
  expect(told('---\nsources:\n  b: Brown\n---\n')).toEqual([
    '3:6-3:11: Unexpected source `b`, expected one of `sources` unknown-source'
  ])
  expect(told('---\nsources: Evans\n---\n')).toEqual([
    expect.stringContaining('front-matter-value')
  ])
  expect(createLectern(health).compile(own, {onError: 'omit'}).frontMatter).toEqual({
    sources: {e: 'Evans'}
  })
})
