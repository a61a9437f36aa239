import {toHtml} from 'hast-util-to-html'
import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** HTML for a reader, which the tree must agree with but for how it writes the arrow. */
function htmlFor(source: string, role: 'patient' | 'clinician'): string {
  const article = lectern.compile(source)
  const {html} = article.render({role})
  expect(toHtml(article.toHast({role})).trim()).toBe(html.replaceAll('&#x21A9;', '↩').trim())
  return html
}

describe('footnotes', () => {
  const source =
    'a[^x] :clinician[b[^y]] c[^x] d[^z]\n\n[^y]: Y\n\n[^x]: X\n\n    - e\n\n[^z]: Z :clinician[f]\n'

  test('should have as many links back as this reader has references', () => {
    const html = htmlFor(source, 'clinician')
    expect(html).toContain('id="l-fnref-x-2"')
    expect(html).toContain('aria-label="Back to reference 1-2"')
    expect(html).toContain(
      'href="#l-fnref-z" data-footnote-backref="" aria-label="Back to reference 3"'
    )
  })

  test('should be numbered by what this reader sees', () => {
    const html = htmlFor(source, 'patient')
    expect(html).not.toContain('fnref-y')
    expect(html).toContain('aria-label="Back to reference 2"')
  })

  test('should be reached by notes in a circle once', () => {
    const html = htmlFor(':clinician[a[^x]]\n\n[^x]: b[^y]\n\n[^y]: c[^x]\n\nd', 'patient')
    expect(html).toBe('<p>d</p>\n')
  })
})

describe('links to headings with numbers', () => {
  test('should point to the one that this reader sees', () => {
    const block = (name: string): string => `:::${name}\n## Dose\n\nx\n\n[y](#dose-1)\n:::\n\n`
    const source = `## Dose\n\nz\n\n${block('patient')}${block('clinician')}`
    for (const role of ['patient', 'clinician'] as const) {
      expect(htmlFor(source, role)).toContain('href="#l-dose-1"')
    }
  })
})

describe('ids of headings', () => {
  test.each([
    '## Take :verbatim[] Dose',
    '## Take :verbatim[:nurse[x] :nurse[y]] Dose',
    '## Take :nurse[x] Dose'
  ])('should have one hyphen where white space goes: %s', (source) => {
    expect(htmlFor(source, 'patient')).toBe('<h2 id="l-take-dose">Take Dose</h2>\n')
  })
})

describe('sections', () => {
  test('should be for those whom all of them are for', () => {
    const source = '## A\n\n::section{for="clinician"}\n::section{for="us"}\n\nx\n\n## B\n\ny\n'
    const article = lectern.compile(source)
    expect(article.render({jurisdiction: 'us', role: 'clinician'}).html).toContain('x')
    for (const profile of [{role: 'clinician'}, {jurisdiction: 'us'}] as const) {
      expect(article.render(profile).html).not.toContain('x')
    }
  })
})

describe('headings of sections', () => {
  function headingsFor(
    blocks: string,
    profile: {jurisdiction?: 'uk'; role: 'clinician' | 'patient'}
  ): Array<string> {
    const {headings} = lectern.compile(`## A\n\n${blocks}\n## B\n\ny\n`).render(profile)
    return headings.map(({text}) => text)
  }

  test('should go for those who see nothing of the blocks under them', () => {
    const blocks = '::::clinician\n:::uk\nx\n:::\n::::\n'
    expect(headingsFor(blocks, {role: 'clinician'})).toEqual(['B'])
    expect(headingsFor(blocks, {jurisdiction: 'uk', role: 'clinician'})).toEqual(['A', 'B'])
  })

  test.each(['', '[a]: b\n'])('should stay for those who see a block of %j', (content) => {
    const blocks = `:::clinician\n${content}:::\n`
    expect(headingsFor(blocks, {role: 'clinician'})).toEqual(['A', 'B'])
    expect(headingsFor(blocks, {role: 'patient'})).toEqual(['B'])
  })

  test('should not stay over definitions', () => {
    const blocks = ':::clinician\nx\n:::\n\n[a]: b\n\n[^n]: c\n'
    expect(headingsFor(blocks, {role: 'patient'})).toEqual(['B'])
  })
})

describe('terms', () => {
  test('should be explained once, in a heading where its author says so', () => {
    const article = createLectern({
      ...health,
      lexicon: [
        {
          confirmed: 'the term stays where it has a modifier',
          countable: false,
          forms: [{singular: 'thrombosis'}],
          id: 'thrombosis',
          say: {
            lay: {countable: false, singular: 'blood clot', use: 'plain-first'},
            professional: {use: 'keep'}
          },
          slot: 'noun'
        }
      ],
      notices: [],
      owed: []
    }).compile(
      ':clinician[:term[thrombosis]{id="thrombosis"}]\n\n# A :term[thrombosis]{id="thrombosis"}\n\n# A :term[thrombosis]{id="thrombosis"}\n'
    )
    expect(article.render({role: 'patient'}).headings.map(({text}) => text)).toEqual([
      'A blood clot (thrombosis)',
      'A blood clot'
    ])
  })
})

describe('tasks', () => {
  test('should make a list of tasks for those who see one', () => {
    const source = '- a\n- [ ] :clinician[b]\n'
    expect(htmlFor(source, 'clinician')).toContain('<ul class="contains-task-list">')
    expect(htmlFor(source, 'patient')).not.toContain('task')
  })
})
