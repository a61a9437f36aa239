import {toHtml} from 'hast-util-to-html'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {createLectern, health} from '../../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

test.each([
  ['a paragraph', 'b', '↩</a> <a href="#l-fnref-a-2"'],
  ['code', 'b\n\n        c', '↩</a>\n \n<a href="#l-fnref-a-2"']
])('should part links back after %s as mdast-util-to-hast does', (_, note, parted) => {
  const article = lectern.compile(`x[^a] y[^a]\n\n[^a]:\n    ${note}\n`)
  const html = article.render().html.replaceAll('&#x21A9;', '↩')
  expect(html).toContain(parted)
  expect(toHtml(article.toHast())).toContain(parted)
})

test('should tell ids of references apart', () => {
  const article = lectern.compile('x[^a] :clinician[y[^a]] z[^a]\n\n[^a]: b\n')
  for (const [role, ids] of [
    ['patient', ['fnref-a', 'fnref-a-2']],
    ['clinician', ['fnref-a', 'fnref-a-2', 'fnref-a-3']]
  ] as const) {
    for (const html of [article.render({role}).html, toHtml(article.toHast({role}))]) {
      const found = [...html.matchAll(/ id="l-(fnref[^"]*)"/g)].map(([, id]) => id)
      expect(found).toEqual(ids)
    }
  }
})

test('should say of a list in a note what it says of it elsewhere', () => {
  const spreads: Array<unknown> = []
  for (const first of ['b', ':patient[b]:otherwise[c]']) {
    const article = lectern.compile(`x[^a]\n\n[^a]: y\n\n    1. ${first}\n\n    1. c\n\n    d\n`)
    visit(article.toMdast(), ['list', 'listItem'], (node) => {
      spreads.push('spread' in node && node.spread)
    })
  }
  expect(spreads).toEqual([true, false, false, true, false, false])
})

test.each([
  ['a\n\n[^b]: c [^b]', ['b']],
  ['a\n\n[^b]: c [^d]\n\n[^d]: e [^b]', ['b', 'd']],
  ['a\n\n[^b]: c [^d]\n\n[^d]: e', ['b', 'd']],
  ['a[^b]\n\n[^b]: c [^d]\n\n[^d]: e [^b]', []]
])('should tell of notes that no text leads to: %j', (source, names) => {
  const {messages} = createLectern({...health, notices: [], owed: []}).check(source)
  expect(messages.map(({reason}) => reason)).toEqual(
    names.map((name) => `Footnote \`${name}\` that no text refers to, expected \`[^${name}]\``)
  )
})

test('should take what has its spaces for a part of a note in a note', () => {
  const note = 'a[^b] c[^d]\n\n[^b]: e\n\n    [^d]: f\n\n        g\n'
  expect(lectern.check(note).messages).toEqual([])
  expect(lectern.check(`${note}\n    h\n`).messages.map(String)).toEqual([
    expect.stringMatching(/^9:5-9:6: Block that is read as part of the footnote of line 5/)
  ])
})
