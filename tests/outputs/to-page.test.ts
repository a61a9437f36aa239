import {createHash} from 'node:crypto'
import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'
import {allMarks} from '../../src/marks/index.js'
import {styleSheet} from '../../src/outputs/styles.js'

const lectern = createLectern({...health, notices: [], owed: []})

test('should allow the very style sheet that it has, and nothing that runs', () => {
  const styles = styleSheet(allMarks)
  const hash = createHash('sha256').update(styles).digest('base64')
  const page = lectern.compile('x').toPage()
  expect(page).toContain(`<style>${styles}</style>`)
  expect(page).toContain(`style-src &#x27;sha256-${hash}&#x27;`)
  expect(page).toContain('default-src &#x27;none&#x27;')
  // Data is no script: nothing runs it.
  expect(page).not.toMatch(/<script(?! type="application\/ld\+json">)|<link/)
})

test('should have the start of its text for a title where nothing else is one', () => {
  const titleOf = (source: string) =>
    /<title>(.*)<\/title>/.exec(lectern.compile(source).toPage())?.[1]
  expect(titleOf('Take *one*.\n\n- now')).toBe('Take one.')
  expect(titleOf(`${'word '.repeat(20)}`)).toBe(`${'word '.repeat(11)}word…`)
  expect(titleOf('x'.repeat(99))).toBe(`${'x'.repeat(60)}…`)
  expect(titleOf('***')).toBe('')
  expect(titleOf('![A wave](a.png)')).toBe('A wave')
  expect(titleOf('# ![A wave](a.png)\n\nText.')).toBe('A wave')
  expect(titleOf('#\n\nText.')).toBe('Text.')
  const references = [{URL: 'https://a.example/', id: 'a', title: 'A', type: 'webpage'}]
  const cited = createLectern({...health, notices: [], owed: [], references})
  expect(cited.compile('Take one :cite[a].').toPage()).toContain('<title>Take one.</title>')
  // A number is the same where nothing can be raised or struck out.
  expect(titleOf('# Below 10<sup>9</sup>/L[^1]\n\n[^1]: n')).toBe('Below 10^9/L')
  expect(titleOf('H<sub>2</sub>O ~~500~~ 50 mg')).toBe('H_2O ~~500~~ 50 mg')
  expect(titleOf(':::clinician\n300 mg\n:::\n\nAsk.')).toBe('Ask.')
  // Neither notices nor the state of the review.
  const notice = {for: 'lay', id: 'a', kind: 'caution', placement: 'start', required: true} as const
  const noticed = createLectern({
    ...health,
    notices: [{...notice, text: 'Ask.', title: 'Mind'}],
    owed: []
  })
  const page = noticed.compile('---\nreview: {status: draft}\n---\n\n- Take *one*.').toPage()
  expect(page).toContain('<title>Take one.</title>')
  expect(lectern.compile('Take one.').toPage()).not.toContain('<h1')
})

test('should have title and cautions before choosers, and those before all else', () => {
  const source = `---
review: {status: draft}
---

# Dose

:::notice{kind="caution" title="Mind"}
Ask.
:::

:::notice{kind="information"}
More.
:::
`
  const page = createLectern({...health, notices: [], owed: []})
    .compile(source)
    .toPage({}, {href: () => '/'})
  const places = [
    '<main>',
    '<h1',
    'still pending',
    'Mind',
    '<nav class="chooser"',
    'status:',
    'More.'
  ]
  const found = places.map((each) => page.indexOf(each))
  expect(found).not.toContain(-1)
  expect(found).toEqual(found.toSorted((a, b) => a - b))
})

test('should have no chooser without choices', () => {
  const dimensions = {
    medium: {default: 'person', question: 'Who?', values: {agent: {}, person: {}}}
  }
  const own = createLectern({dimensions})
  expect(own.compile('x').toPage({}, {href: () => '/'})).not.toContain('<nav')
})

test('should link to the other readers, all else as this one has it', () => {
  const page = lectern.compile('x').toPage(
    {level: 'advanced', role: 'nurse'},
    {
      canonical: 'https://example.org/a?b&c',
      href: (profile) => `?${new URLSearchParams(profile)}`
    }
  )
  expect(page).toContain('<link href="https://example.org/a?b&#x26;c" rel="canonical">')
  expect(page).toContain(
    '<a href="?role=patient&#x26;level=advanced&#x26;jurisdiction=elsewhere">Patient</a>'
  )
  expect(page).toMatch(/aria-current="true">Nurse</)
  expect(page.match(/aria-current="/g)).toHaveLength(1)
})

test('should have no chooser without addresses, and no link for a value without a label', () => {
  const source = '---\nchoices: [jurisdiction]\n---\n\nx'
  expect(lectern.compile(source).toPage()).not.toContain('<nav')
  const page = lectern.compile(source).toPage({}, {href: ({jurisdiction}) => jurisdiction})
  expect(page).toMatch(/<nav class="chooser" aria-label="[^"]+">/)
  const own = createLectern({
    dimensions: {role: {default: 'a', values: {a: {label: 'Aye'}, b: {}}}}
  })
  const bare = own.compile('---\nchoices: [role]\n---\n\nx').toPage({}, {href: ({role}) => role})
  expect(bare).toContain('<ul><li><a href="a" aria-current="true">Aye</a></li></ul>')
})

describe('what stands before the text', () => {
  const long = `${'word '.repeat(300)}\n\n`
  const sections =
    '## Dose *now*\n\na\n\n### :clinician[x]:otherwise[Day] & night\n\n## !!!\n\n#### No\n\nb\n\n'

  /** What a page has before its text. */
  const headerOf = (source: string, profile = {}): string | undefined =>
    /<header>(.*)<\/header>/.exec(lectern.compile(source).toPage(profile))?.[1]

  test('should be how long it is and its headings, as the reader sees them', () => {
    const header = headerOf(`${long}${sections}:::clinician\n## More\n\n${long}:::\n`)
    expect(header).toBe(
      '<p>Reading time: 2 minutes (307 words)</p><nav aria-label="On this page" class="overview"><details><summary>On this page</summary><ul><li class="overview-2"><a href="#l-dose-now">Dose now</a></li><li class="overview-3"><a href="#l--night">Day &#x26; night</a></li><li class="overview-2">!!!</li></ul></details></nav>'
    )
    expect(
      headerOf(`${long}${sections}:::clinician\n## More\n\n${long}:::\n`, {role: 'nurse'})
    ).toMatch(/3 minutes \(\d+ words\).*>x &#x26; night<.*>More<\/a><\/li><\/ul>/)
  })

  test('should be in the language of the article', () => {
    expect(headerOf(`---\nlanguage: fr\n---\n\n${'mot '.repeat(3000)}`)).toBe(
      '<p>Temps de lecture\u00A0: 13 minutes (3\u202F000 mots)</p>'
    )
  })

  test('should be left out where it would say nothing', () => {
    expect(headerOf('## A\n\nx\n\n## B\n\ny')).toBe(undefined)
    // The article has a list of its own.
    expect(headerOf(`::contents\n\n${sections}`)).toBe(undefined)
    expect(headerOf(`---\naudience: clinician\n---\n\n${long}## A\n\n## B\n\n## C`)).toBe(undefined)
  })
})

test('should refuse options that would give a broken page', () => {
  const pageWith = (options: unknown): string => lectern.compile('x').toPage({}, options as never)
  for (const [options, reason] of [
    [{hrf: () => ''}, 'Unknown option `hrf`, expected `href`'],
    [{href: 'x'}, 'Unexpected `x` for `href`, expected a function'],
    [{href: () => undefined}, 'Unexpected undefined for `href`, expected an address'],
    [{href: async () => 'x'}, 'Unexpected object for `href`, expected an address'],
    [{canonical: 5}, 'Unexpected `5` for `canonical`, expected a text'],
    [
      {canonical: 'javascript:a()'},
      'Unexpected address `javascript:a()` for `canonical`, expected a path or URL'
    ],
    [
      {href: () => ' java\nscript:b()'},
      'Unexpected address ` java\nscript:b()` for `href`, expected a path or URL'
    ]
  ] as const) {
    expect(() => pageWith(options)).toThrow(new TypeError(reason))
  }
  expect(pageWith({canonical: '', href: null})).not.toMatch(/<link|<nav/)
})

test('should offer the same whatever is hidden, to those whom it is withheld from too', () => {
  const href = ({role}: {role: string}): string => role
  const navOf = (source: string): string =>
    /<nav.*<\/nav>/.exec(lectern.compile(source).toPage({}, {href}))?.[0] ?? ''
  expect(navOf('x')).toBe(navOf('---\naudience: clinician\n---\n\n:::nurse\ny\n:::'))
  expect(navOf('x')).toContain('Patient')
})
