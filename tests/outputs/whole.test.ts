import type {Heading, Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** HTML for a reader. */
function html(source: string, role: 'patient' | 'clinician' = 'patient'): string {
  return lectern.compile(source).render({role}).html
}

describe('headings', () => {
  test('should have the ids that they have without notes', () => {
    const ids = (heading: string, role: 'clinician' | 'patient' = 'patient') =>
      lectern
        .compile(`## ${heading}\n\nx\n\n[^a]: b`)
        .render({role})
        .headings.map(({id}) => id)
    expect(ids('A [^a]. b')).toEqual(['l-a-b'])
    expect(ids('A :clinician[x] [^a]. b')).toEqual(['l-a-b'])
    expect(ids('[^a] Dose')).toEqual(['l-dose'])
    expect(ids(':patient[more] [^a] Dose', 'clinician')).toEqual(['l-dose'])
  })

  test('should not tell by white space where a note was', () => {
    const texts = (source: string) =>
      lectern
        .compile(`${source}\n\nx\n\n[^a]: b`)
        .render()
        .headings.map(({text}) => text)
    expect(texts('## Dose [^a]\n\n## [^a] Dose\n\n## [^a]\n\n## Dose[^a] *now* [^a]')).toEqual([
      'Dose',
      'Dose',
      '',
      'Dose now'
    ])
  })

  test('should take the text alone for ids and contents lists', () => {
    const {headings} = lectern.compile('# A `dose`[^a] ![scan](x.png)\n\n[^a]: b').render()
    expect(headings).toEqual([{depth: 1, id: 'l-a-dose', text: 'A dose scan'}])
    const signs = '# ![](x.png)~~5~~ 6<br>H<sub>2</sub>O 10<sup>9</sup>'
    expect(lectern.compile(signs).render().headings[0]?.text).toBe('~~5~~ 6\nH_2O 10^9')
    // Signs are there for those who get a text with them.
    const notes = '# A<sup>:lay[b] :clinician[[^a]]</sup> ~~:lay[[^a]]:clinician[5]~~\n\n[^a]: b'
    const mixed = lectern.compile(notes)
    expect(mixed.render({role: 'patient'}).headings[0]?.text).toBe('A^b')
    expect(mixed.render({role: 'clinician'}).headings[0]?.text).toBe('A  ~~5~~')
    expect(mixed.render({role: 'student'}).headings[0]?.text).toBe('A')
  })

  test('should point a link at the heading that bears a number', () => {
    expect(
      html('# Dose\n\n# Dose\n\n[x](#dose-1) :clinician[[y](#dose-1)]', 'clinician').match(
        /href="#l-dose-1"/g
      )
    ).toHaveLength(2)
    expect(html(':::clinician\n# Dose\n\na\n:::\n\n# Dose\n\n[x](#dose-1)')).toContain(
      'href="#l-dose"'
    )
  })

  test('should point at the heading that the readers of the link see', () => {
    expect(html(':::clinician\n# Dose\n\na [y](#dose-1)\n:::\n\n# Dose', 'clinician')).toContain(
      'href="#l-dose-1"'
    )
  })

  test('should leave a link to a numbered name that no heading has', () => {
    expect(html('# Dose\n\n[x](#dose-7)')).toContain('href="#dose-7"')
  })

  test('should warn of ids that may differ where there are too many groups to compare', () => {
    const names = Array.from({length: 9}, (_, index) => `d${String.fromCharCode(97 + index)}`)
    const own = createLectern({
      dimensions: Object.fromEntries(
        names.map((name) => [
          name,
          {default: `${name}-no`, values: {[`${name}-no`]: {}, [`${name}-yes`]: {}}}
        ])
      )
    })
    const source = names.map((name) => `:::${name}-yes\n# Dose\n\na\n:::\n`).join('\n')
    const messages = own.check(`${source}\n[x](#dose-4)`).messages.map(({ruleId}) => ruleId)
    expect(messages.filter((ruleId) => ruleId === 'varying-id')).toHaveLength(9)
    expect(messages).toContain('dead-link')
  })
})

describe('notices', () => {
  test('should have a title one rank below the heading that each reader has above', () => {
    const source =
      '# A\n\n:::clinician\n### B\n\nb\n:::\n\n:::notice{kind="information" title="T"}\nc\n:::'
    expect(html(source)).toContain('<h2>T</h2>')
    expect(html(source, 'clinician')).toContain('<h4>T</h4>')
    expect(lectern.compile(source).render().notices).toEqual([
      {html: '<p>c</p>\n', kind: 'information', label: 'Information', title: 'T'}
    ])
  })

  test('should start after a leading heading of rank 1, for whom there is one', () => {
    const own = createLectern({
      ...health,
      notices: (['clinician', 'patient'] as const).map((name) => ({
        for: name,
        id: name,
        kind: 'information',
        placement: 'start',
        required: false,
        text: 'N'
      })),
      owed: []
    })
    const article = own.compile(':::clinician\na\n:::\n\n# B\n\nb')
    expect(article.render().html).toMatch(/^<h1.*\n<aside/)
    expect(article.render({role: 'clinician'}).html).toMatch(/^<aside/)
  })
})

describe('hast', () => {
  test('should hide hard breaks and code with what they stand in', () => {
    expect(html('a :clinician[b\\\nc]', 'clinician')).toBe('<p>a b<br>\nc</p>\n')
    expect(html('a :clinician[b\\\nc]')).toBe('<p>a</p>\n')
    const article = lectern.compile(':::clinician\n```js meta\na\n```\n:::')
    expect(JSON.stringify(article.toHast({role: 'clinician'}))).toContain('"meta":"meta"')
  })

  test('should give a list of tasks its class, and an item its box, for each reader', () => {
    expect(html('- [ ] :clinician[a]\n- b')).toBe('<ul>\n<li>b</li>\n</ul>\n')
    expect(html('- [ ] :clinician[a]\n- b', 'clinician')).toContain(
      '<ul class="contains-task-list">'
    )
    expect(html('- [ ] :clinician[a]\n  - b')).toContain(
      '<li class="task-list-item"><input type="checkbox" disabled>\n<ul>'
    )
    expect(html('- [ ] :clinician[]', 'clinician')).toContain(
      '<input type="checkbox" disabled></li>'
    )
  })

  test('should keep two paragraphs in an item apart, for those who get them in a row', () => {
    const source = '- Take 5 mg\n  :::clinician\n  10 mg\n  :::\n- b'
    expect(html(source, 'clinician')).toContain('<p>Take 5 mg</p>\n<p>10 mg</p>')
    expect(html(source)).toBe('<ul>\n<li>Take 5 mg</li>\n<li>b</li>\n</ul>\n')
    expect(html('- Take 5 mg\n  :::clinician\n  - x\n  :::\n  10 mg\n- b')).toContain(
      '<p>Take 5 mg</p>\n<p>10 mg</p>'
    )
    const inNote =
      'x[^a]\n\n[^a]: - one\n      :::clinician\n      [^b]: n\n\n      two[^b]\n      :::'
    expect(html(inNote, 'clinician')).toContain('<p>one</p>\n<p>two<sup>')
    expect(html('- Take 5 mg\n  <!-- x -->\n  10 mg\n- b')).toContain(
      '<p>Take 5 mg</p>\n<p>10 mg</p>'
    )
  })

  test('should give an empty note its links', () => {
    expect(html('a[^a]\n\n[^a]:')).toContain('<li id="l-fn-a">\n<a href="#l-fnref-a"')
  })

  test('should end a note with its links where it ends with a block', () => {
    expect(html('a[^a] b[^a]\n\n[^a]:\n    - c')).toContain('</ul>\n<a href="#l-fnref-a"')
    expect(html('a[^a]\n\n[^a]: b\n\n    :clinician[c]', 'clinician')).toContain('<p>c <a')
    expect(html('a[^a]\n\n[^a]: b\n\n    :clinician[c]')).toContain('<p>b <a')
  })
})

describe('trees of hosts', () => {
  /** A tree with made-up places, nowhere long; a host may build nodes that no Markdown gives. */
  function place(tree: object): Root {
    const point = {column: 1, line: 1, offset: 0}
    return JSON.parse(JSON.stringify(tree), (_, value) =>
      value && typeof value === 'object' && 'type' in value
        ? {...value, position: {end: point, start: point}}
        : value
    ) as Root
  }

  test('should take references without definitions, and empty tables and headings', () => {
    const heading: Heading = {type: 'heading', depth: 2, children: []}
    const tree = place({
      type: 'root',
      children: [
        heading,
        {type: 'table', children: []},
        {type: 'list', children: [{type: 'listItem', checked: true, children: []}]},
        {
          type: 'paragraph',
          children: [{type: 'linkReference', children: [], identifier: 'x', referenceType: 'full'}]
        }
      ]
    })
    expect(lectern.compile({file: new VFile('x'), tree}).render().html).toBe(
      '<h2></h2>\n<table>\n</table>\n<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled></li>\n</ul>\n<p>[][x]</p>\n'
    )
  })
})

describe('texts', () => {
  test('should not tell where something was hidden', () => {
    const article = lectern.compile('Take :clinician[10 mg] daily :clinician[y]')
    const text = {type: 'text', value: 'Take daily'}
    const [mdast] = article.toMdast().children
    const [hast] = article.toHast().children
    expect(mdast).toMatchObject({children: [text]})
    expect(hast).toMatchObject({children: [text]})
    const place = {end: {column: 30}, start: {column: 1}}
    expect(mdast).toMatchObject({children: [{position: place}]})
    expect(lectern.compile('a :clinician[x] b', {positions: false}).toMdast().children[0]).toEqual({
      children: [{type: 'text', value: 'a b'}],
      type: 'paragraph'
    })
  })
})
