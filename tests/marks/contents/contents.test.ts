import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import {createLectern, health} from '../../../src/index.js'
import {contentsWords} from '../../../src/marks/contents/words.js'
import {normalize, stockHtml} from '../../helpers/stock.js'

const lectern = createLectern({
  ...health,
  lexicon: [
    {
      countable: false,
      forms: [{plural: 'thromboses', singular: 'thrombosis'}],
      id: 'thrombosis',
      say: {lay: {countable: false, plural: 'clots', singular: 'clot', use: 'replace'}},
      slot: 'noun'
    }
  ],
  notices: [],
  owed: []
})

type Reader = {role: 'clinician' | 'patient'}

/** The list of a reader, the same by each way. */
function list(source: string, role: Reader['role']): string | undefined {
  const article = lectern.compile(source, {positions: false})
  const html = normalize(article.render({role}).html)
  expect(normalize(toHtml(article.toHast({role})))).toBe(html)
  expect(stockHtml(article.toMdast({role}))).toBe(html)
  return /<nav[\s\S]*<\/nav>/.exec(html)?.[0]
}

const source = `# Clots

::contents

## Dose of :clinician[heparin]:otherwise[medicine]

Text.

### Adults

Text.

## Thrombosis *in* the [leg](https://example.org), a@example.org[^n], 10<sup>9</sup>

Text.

## For experts
::section{for="clinician"}

Text.

#### Too deep

[^n]: Note.
`

test('should list the headings that a reader sees, in their words', () => {
  expect(list(source, 'patient')).toBe(
    [
      '<nav class="contents" aria-label="Contents">',
      '<ul>',
      '<li class="contents-2"><a href="#l-dose-of">Dose of medicine</a></li>',
      '<li class="contents-3"><a href="#l-adults">Adults</a></li>',
      '<li class="contents-2"><a href="#l-thrombosis-in-the-leg-aexampleorg-109">Clot <em>in</em> the <span>leg</span>, <span>a@example.org</span>, 10<sup>9</sup></a></li>',
      '</ul>',
      '</nav>'
    ].join('\n')
  )
  const clinician = list(source, 'clinician')
  expect(clinician).toContain('>Dose of heparin</a>')
  expect(clinician).toContain('<a href="#l-for-experts">For experts</a>')
  expect(clinician).not.toContain('Too deep')
})

test('should be plain text in Markdown, and nothing of it hidden', () => {
  const article = lectern.compile(source)
  expect(article.toMarkdown({role: 'patient'})).toContain(
    '# Clots\n\n- Dose of medicine\n- Adults\n- Clot *in* the leg, `a@example.org`, 10<sup>9</sup>\n'
  )
  expect(article.restrict('lay').encode()).not.toContain('experts')
})

test('should be nothing for those who see no heading', () => {
  expect(list('::contents\n\nText.', 'patient')).toBe(undefined)
  const some = '::contents\n\n:::clinician\n## Dose\n:::\n\nText.'
  expect(list(some, 'patient')).toBe(undefined)
  expect(list(some, 'clinician')).toContain('>Dose</a>')
  expect(list('::contents\n\n## …\n\nText.', 'patient')).toContain('<li class="contents-2">…</li>')
})

test('should not explain again what a heading explains', () => {
  const own = createLectern({
    ...health,
    lexicon: [
      {forms: [{singular: 'oedema'}], id: 'oedema', say: {lay: {gloss: 'a swelling', use: 'gloss'}}}
    ],
    notices: [],
    owed: []
  })
  const {html} = own.compile('::contents\n\n## On :term[oedema]\n\n:clinician[An] oedema.').render()
  expect(html).toContain('<li class="contents-2"><a href="#l-on-oedema">On oedema</a></li>')
  expect(html).toContain('On <dfn>oedema</dfn> (a swelling)')
})

test('should stand once, outside of all blocks', () => {
  const told = (text: string): Array<string> => lectern.check(text).messages.map(String)
  expect(told('> ::contents')).toEqual([
    '1:3-1:13: Unexpected `::contents` in a block, expected it outside of all'
  ])
  expect(told('::contents\n\n::contents\n\n## A')).toEqual([
    '3:1-3:11: Unexpected `::contents` again, expected one, that in line 1'
  ])
})

test('should have its words in each language', () => {
  for (const [language, {contents}] of Object.entries(contentsWords)) {
    expect(list(`---\nlanguage: ${language}\n---\n\n::contents\n\n## A`, 'patient')).toContain(
      `aria-label="${contents}"`
    )
  }
})

test('should keep white space after a break for others', () => {
  const text =
    '::contents\n\n## <sup>a :clinician[b]:otherwise[<br>] c</sup> [d :clinician[e]:otherwise[<br>] f](g)\n\nx'
  expect(list(text, 'clinician')).toContain('<sup>a b c</sup> <span>d e f</span>')
})

test('should have no gap where a note was, and no entry for a note alone', () => {
  const text =
    '::contents\n\n## [^n] a [^n] b [^n]\n\nx\n\nc[^n]\\\n[^n] d\n---\n\nx\n\n## [^n]\n\nx\n\n## :clinician[e] *[^n]*\n\nx\n\n[^n]: n'
  const entries = (role: 'clinician' | 'patient') =>
    [...String(list(text, role)).matchAll(/<li[^>]*>(.*?)<\/li>/gs)].map(([, entry = '']) =>
      entry.replace(/<\/?(?:a|em)[^>]*>/g, '')
    )
  expect(entries('patient')).toEqual(['a b', 'c<br>\nd'])
  expect(entries('clinician')).toEqual(['a b', 'c<br>\nd', 'e'])
})
