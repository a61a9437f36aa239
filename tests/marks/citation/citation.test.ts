import {toHtml} from 'hast-util-to-html'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../../src/article.js'
import {type Config, ConfigError, createLectern, health} from '../../../src/index.js'
import {decode, render} from '../../../src/render/index.js'
import {normalize, stockHtml} from '../../helpers/stock.js'

/** Sources that are cited here by their first letter; real ones are in `expected.json`. */
const references = ['adams', 'brown', 'clark', 'davis', 'evans'].map((name) => ({
  author: [{family: `${name.charAt(0).toUpperCase()}${name.slice(1)}`, given: 'X'}],
  'container-title': 'J',
  id: name.charAt(0),
  issued: {'date-parts': [[2019]]},
  title: `On ${name}`,
  type: 'article-journal'
}))

type Reader = {role: 'clinician' | 'patient' | 'student'}
const patient: Reader = {role: 'patient'}
const clinician: Reader = {role: 'clinician'}

const config: Config = {...health, notices: [], owed: [], references}

function lecternOf(own: Partial<Config> = {}) {
  return createLectern({...config, ...own} as Config)
}

function compile(text: string, own: Partial<Config> = {}): Article<Reader> {
  const lectern = lecternOf(own)
  expect(lectern.check(text).messages.map(String)).toEqual([])
  return lectern.compile(text, {positions: false}) as Article<Reader>
}

/** HTML, the same by each way, and of a restricted copy. */
function html(article: Article<Reader>, reader: Reader): string {
  const result = normalize(article.render(reader).html)
  expect(normalize(render(decode(article.encode()), reader).html)).toBe(result)
  expect(normalize(toHtml(article.toHast(reader)))).toBe(result)
  expect(stockHtml(article.toMdast(reader))).toBe(result)
  if (article.restrictedTo === undefined) {
    expect(html(article.restrict(reader.role), reader)).toBe(result)
  }
  return result
}

/** Text of the paragraphs before the list, and of the list. */
function texts(
  article: Article<Reader>,
  reader: Reader
): {list: Array<string>; text: Array<string>} {
  const [before = '', after = ''] = html(article, reader).split(/<h2 id="l-references-label">/)
  const strip = (part: string) => part.replace(/<[^>]+>|&#x21A9;|↩/g, '').trim()
  return {
    list: [...after.matchAll(/<li id="l-ref-.*?<\/li>/g)].map(([entry]) =>
      strip(entry).slice(0, 5)
    ),
    text: before.split('<p>').slice(1).map(strip)
  }
}

function told(text: string, own: Partial<Config> = {}): Array<string> {
  return lecternOf(own)
    .check(text)
    .messages.map(
      (message) => `${message.place && String(message).split(': ')[0]} ${message.ruleId}`
    )
}

test('should number by first appearance in what each reader sees, and collapse', () => {
  const article = compile(`
A :cite[b].

:::clinician
B :cite[e; a].
:::

C :cite[d; b; c] and :cite[:clinician[e;] c; :patient[a]].
`)
  expect(texts(article, patient)).toEqual({
    list: ['Brown', 'Davis', 'Clark', 'Adams'],
    text: ['A (1).', 'C (1–3) and (3, 4).']
  })
  expect(texts(article, clinician)).toEqual({
    list: ['Brown', 'Evans', 'Adams', 'Davis', 'Clark'],
    text: ['A (1).', 'B (2, 3).', 'C (1, 4, 5) and (2, 5).']
  })
})

test('should leave no trace of a source that a reader’s text does not cite', () => {
  const article = compile('A :cite[a].\n\n:::clinician\nB :cite[b].\n:::\n')
  const restricted = article.restrict('patient')
  const outputs = [
    restricted.encode(),
    restricted.render(patient),
    article.render(patient),
    article.toMdast(patient),
    article.toHast(patient),
    article.toMarkdown(patient),
    article.toText(patient),
    article.toPage(patient)
  ]
  for (const output of outputs) expect(JSON.stringify(output)).not.toMatch(/brown|cite-b|ref-b/i)
  const key = (text: string) => compile(text).variantKey(patient)
  expect(key('A :cite[a].\n\n:::clinician\nB :cite[c; d].\n:::\n')).toBe(
    article.variantKey(patient)
  )
  expect(key('A :cite[a].\n')).toBe(article.variantKey(patient))
  // Nor of the order in which hidden text cites what a reader sees.
  const copy = (keys: string) =>
    compile(`:::clinician\n:cite[${keys}]\n:::\n\nA :cite[a] :student[and :cite[b]] :cite[b].\n`)
      .restrict('patient or student')
      .encode()
  expect(copy('b; a')).toBe(copy('a; b'))
  // Who sees no citation has no list.
  expect(html(compile('A.\n\n:::clinician\nB :cite[b].\n:::\n'), patient)).toBe('<p>A.</p>\n')
})

test('should put the list under a heading for those who see nothing between', () => {
  const heading = (text: string, reader: Reader): Array<string> =>
    [
      ...compile(text)
        .render(reader)
        .html.matchAll(/<h2[^>]*>([^<]*)/g)
    ].map(([, own = '']) => own)
  const hidden = 'A :cite[a].\n\n## Sources\n\n:::clinician\nB\n:::\n\n::references'
  expect(heading(hidden, patient)).toEqual(['Sources'])
  expect(heading(hidden, clinician)).toEqual(['Sources', 'References'])
  const uncited = '## Sources\n\n:::clinician\nB :cite[a].\n:::\n\n::references'
  expect(heading(uncited, patient)).toEqual([])
  expect(heading(uncited, clinician)).toEqual(['Sources', 'References'])
})

test('should not tell of sources of a citation that others see', () => {
  const whole = compile('A :cite[a; :clinician[a]] b.')
  for (const text of ['A :cite[a; :clinician[b]] b.', 'A :cite[:clinician[b; c]; a] b.']) {
    const article = compile(text)
    expect(html(article, patient)).toBe(html(whole, patient))
    expect(article.variantKey(patient)).toBe(whole.variantKey(patient))
    expect(article.restrict('patient').encode()).toBe(whole.restrict('patient').encode())
    expect(article.toHast(patient)).toEqual(whole.toHast(patient))
    expect(article.toText(clinician)).toMatch(/\(1[–,]/)
  }
})

test('should refuse citations of more sources than can be linked', () => {
  const all = references.map(({id}) => id).join('; ')
  const many = `A :cite[${all}].\n\n`.repeat(1001)
  expect(told(many)).toEqual(['2001:3-2001:23 limit'])
  expect(told(`A :cite[${all}].\n\n`.repeat(500))).toEqual([])
})

test('should count a citation in a note for those who are pointed to the note', () => {
  const article = compile('A.:clinician[[^n]] B :cite[b].\n\n[^n]: N :cite[c].\n')
  expect(texts(article, patient).list).toEqual(['Brown'])
  expect(texts(article, clinician).list).toEqual(['Brown', 'Clark'])
  const cited = compile('A.[^n]\n\n[^n]: N :cite[c].\n')
  expect(texts(cited, patient).list).toEqual(['Clark'])
})

test('should give footnotes letters for readers who see a numbered citation', () => {
  const article = compile(
    'A[^n] B[^m] C[^n].\n\n:::clinician\nD :cite[a].\n:::\n\n[^n]: N\n[^m]: M\n'
  )
  const numbers = (reader: Reader) =>
    [
      ...html(article, reader).matchAll(
        /footnote-label">(\w{1,2})<|reference ([\w-]+)"|<(ol[^>]*)>\n<li id="l-fn/g
      )
    ].map(([, number, back, list]) => number ?? back ?? list)
  expect(numbers(patient)).toEqual(['1', '2', '1', 'ol', '1', '1-2', '2'])
  expect(numbers(clinician)).toEqual(['a', 'b', 'a', 'ol type="a"', 'a', 'a-2', 'b'])
  const all = compile('A[^n] :cite[a].\n\n[^n]: N\n')
  expect(html(all, patient)).toContain('<ol type="a">')
  const byName = compile('A[^n] :cite[a].\n\n[^n]: N\n', {citations: {form: 'author-date'}})
  expect(html(byName, patient)).not.toContain('type="a"')
})

test('should read ids from the source', () => {
  const ids = [
    'x_y_z',
    'doi:10.1/a*b*c',
    'https://a.example/?a=1&b=2',
    'Über',
    '7',
    'a-2',
    'two words'
  ]
  const own = ids.map((id, index) => ({...references[index % 5], id: id === '7' ? 7 : id}))
  const article = compile(
    `A :cite[x_y_z; doi:10.1/a*b*c] :cite[https://a.example/?a=1&b=2;U\u0308ber; 7; a-2;\ntwo words].\n`,
    {
      references: own as never
    }
  )
  const result = html(article, patient)
  expect([...result.matchAll(/<li id="l-ref-([^"]*)"/g)].map(([, name]) => name)).toEqual([
    'x_y_z',
    'doi:10.1/a*b*c',
    'https://a.example/?a=1&#x26;b=2',
    '%C3%9Cber',
    '7',
    'a%2D2',
    'two%20words'
  ])
  expect(html(compile('> A :cite[a;\n> b].\n'), patient)).toContain('id="l-cite-b"')
})

test('should write a locator', () => {
  expect(texts(compile('A :cite[a]{locator="p. 4"}.\n'), patient).text).toEqual(['A (1, p. 4).'])
  const ama = compile('A:cite[a]{locator="pp 4-5"} B:cite[a; b; c] C:cite[c].\n', {
    citations: {style: 'ama'}
  })
  expect(html(ama, patient)).toContain(
    '<sup><a href="#l-ref-a" id="l-cite-a" aria-label="Reference 1">1</a>(pp4-5)</sup>'
  )
  expect(texts(ama, patient).text).toEqual(['A1(pp4-5) B1-3 C3.'])
  expect(ama.toMarkdown(patient)).toContain('B<sup>1-3</sup> C<sup>3</sup>.')
})

test('should be authors and years, with letters for those that a reader is told of', () => {
  const alike = [
    {...references[0], id: 'one', title: 'B'},
    {...references[0], id: 'two', title: 'A'},
    {...references[0], author: [{family: 'Adams'}, {family: 'Brown'}], id: 'both'},
    {
      ...references[0],
      author: [{family: 'Adams'}, {family: 'Brown'}, {family: 'Clark'}],
      id: 'many'
    },
    {
      ...references[0],
      author: undefined,
      editor: [{literal: 'WHO'}],
      id: 'who',
      issued: undefined,
      type: 'document'
    },
    {id: 'none', title: 'Of <i>mice</i>', type: 'document'}
  ].map((each) => JSON.parse(JSON.stringify(each)))
  const article = compile(
    'A :cite[one; both]. B :cite[who; :clinician[two]]{locator=""}. :clinician[C :cite[two; one; two] :cite[many].] D :cite[none]{locator="p. 4"}.\n'.replace(
      '{locator=""}',
      ''
    ),
    {citations: {form: 'author-date'}, references: alike}
  )
  expect(texts(article, patient)).toEqual({
    list: ['Adams', 'Adams', 'Of mi', 'WHO, '],
    text: ['A (Adams, 2019; Adams and Brown, 2019). B (WHO). D (Of mice, p. 4).']
  })
  expect(texts(article, clinician).text).toEqual([
    'A (Adams, 2019b; Adams and Brown, 2019). B (WHO; Adams, 2019a). C (Adams, 2019a; Adams, 2019b) (Adams et al., 2019). D (Of mice, p. 4).'
  ])
  expect(html(article, clinician)).toContain('J. 2019a. ')
  expect(html(article, patient)).toContain('J. 2019. ')
  expect(html(article, patient)).toContain('aria-label="Back to citation Adams, 2019"')
})

test('should give three sources that are alike a letter each', () => {
  const alike = ['p', 'q', 'r'].map((id) => ({...references[0], id}))
  const article = compile(':cite[r] :cite[:clinician[q]] :cite[p]\n', {
    citations: {form: 'author-date'},
    references: alike as never
  })
  expect(texts(article, clinician).text).toEqual(['(Adams, 2019c) (Adams, 2019b) (Adams, 2019a)'])
  expect(texts(article, patient).text).toEqual(['(Adams, 2019b) (Adams, 2019a)'])
  const inOrder = compile(':cite[p] :cite[q] :cite[r]\n', {
    citations: {form: 'author-date'},
    references: alike as never
  })
  expect(texts(inOrder, patient).text).toEqual(['(Adams, 2019a) (Adams, 2019b) (Adams, 2019c)'])
})

test('should give letters to readers who are told of several alone', () => {
  const alike = ['p', 'q'].map((id) => ({...references[0], id}))
  const article = compile(':patient[:cite[q]] :clinician[:cite[q] :cite[p]]\n', {
    citations: {form: 'author-date'},
    references: alike as never
  })
  expect(texts(article, patient).text).toEqual(['(Adams, 2019)'])
  expect(texts(article, clinician).text).toEqual(['(Adams, 2019b) (Adams, 2019a)'])
})

describe('list', () => {
  test('should stand before what comes last, or where it is put', () => {
    const last = compile('A :cite[a].[^n]\n\n[^n]: N\n', {
      notices: [
        {for: 'lay', id: 'n', kind: 'information', placement: 'end', required: false, text: 'Ask.'}
      ]
    })
    expect(html(last, patient)).toMatch(
      /<\/h2>[\s\S]*class="references"[\s\S]*<aside[\s\S]*data-footnotes/
    )
    const put = compile('::references\n\nA :cite[a].\n')
    expect(html(put, patient)).toMatch(/^<h2 id="l-references-label">[\s\S]*<\/ol>\n<p>A/)
  })

  test('should stand under a heading of the article, which goes with it', () => {
    const text =
      'A.\n\n:::clinician\nB :cite[a].\n:::\n\n## Sources *all*\n\n[x]: https://a.example\n\n::references\n'
    const article = compile(text)
    expect(html(article, clinician)).toContain(
      '<h2 id="l-sources-all">Sources <em>all</em></h2>\n<ol'
    )
    expect(html(article, clinician)).not.toContain('references-label')
    expect(html(article, patient)).toBe('<p>A.</p>\n')
    expect(html(compile(`${text}\n## End\n\nC.\n`), patient)).toBe(
      '<p>A.</p>\n<h2 id="l-end">End</h2>\n<p>C.</p>\n'
    )
    expect(html(compile(`${text}\n### More\n\nC.\n`), patient)).toContain('<h2 id="l-sources-all">')
    // With more under it the heading stays.
    expect(html(compile(`${text}\nThat is all.\n`), patient)).toContain('<h2')
    expect(
      html(compile('## Sources\n::section{#src}\n\n::references\n\nA :cite[a].\n'), patient)
    ).toContain('<h2 id="l-src">')
  })

  test('should be nothing where nothing is cited', () => {
    expect(html(compile('A.\n\n::references\n'), patient)).toBe('<p>A.</p>\n')
  })

  test('should have words in the language of the article', () => {
    const result = html(compile('---\nlanguage: de\n---\n\nA :cite[a; b].\n'), patient)
    expect(result).toContain('>Quellen</h2>')
    expect(result).toContain('aria-label="Quelle 2"')
    expect(result).toContain('aria-label="Zurück zum Zitat 2"')
  })
})

test('should be plain text in Markdown, links that lead out kept', () => {
  const article = compile('A [b](#x) :cite[a; b; c]{}.\n\n## X\n'.replace('{}', ''), {
    references: [{...references[0], DOI: '10.1/a'}, ...references.slice(1)] as never
  })
  expect(article.toMarkdown(patient)).toBe(`A [b](#x) (1–3).

## X

## References

1. Adams X. On adams. J. 2019. [doi: 10.1/a](https://doi.org/10.1/a).
2. Brown X. On brown. J. 2019.
3. Clark X. On clark. J. 2019.
`)
  expect(article.toText(patient)).toContain('A b (1–3).\n')
})

describe('placeholders', () => {
  const source = '  - {id: p, type: book, title: To come, placeholder: true}\n'
  const text = (more: string) =>
    `---\n${more}references:\n${source}---\n\nA :cite[a; p] B :cite[p].\n`

  test('should be errors outside of drafts', () => {
    expect(told(text(''))).toEqual(['6:12-6:13 placeholder-reference'])
    expect(told(text('draft: false\n'))).toContain('7:12-7:13 placeholder-reference')
    expect(told(text('draft: true\n'))).toEqual([])
  })

  test('should be shown as such, and never to lay readers', () => {
    const article = compile(text('draft: true\n'))
    expect(texts(article, patient)).toEqual({list: ['Adams'], text: ['A (1) B.']})
    expect(texts(article, clinician)).toEqual({list: ['Adams', 'Place'], text: ['A (1, 2) B (2).']})
    const everybody = {...config, audiences: {trained: 'clinician or student'}}
    expect(texts(compile(text('draft: true\n'), everybody), clinician).list).toEqual(['Adams'])
    const lay = {citations: {lay: 'clinician'}}
    expect(texts(compile(text('draft: true\n'), lay), patient).list).toEqual(['Adams', 'Place'])
  })
})

test('should sort lists by author and date by one name after the other', () => {
  const by = (id: string, year: number, ...names: Array<string>) => ({
    author: names.map((family) => ({family})),
    id,
    issued: {'date-parts': [[year]]},
    title: id,
    type: 'book'
  })
  const references = [
    by('d', 1990, 'Smith', 'Zed', 'Quell'),
    by('c', 2020, 'Smith', 'Jones'),
    by('b', 2002, 'Smith'),
    by('a', 2001, 'Smith'),
    {id: 'e', title: 'Alone', type: 'webpage', URL: 'https://example.org/'},
    {...by('f', 2003), author: [{given: 'Madonna'}]}
  ]
  const own = {citations: {form: 'author-date'}, references} as const
  const list = compile('A :cite[a; b; c; d; e; f].\n', own).toText({role: 'patient'})
  expect(list.match(/(?<=^- ).*?(?=\.)/gm)).toEqual([
    'Alone [Internet]',
    'Madonna',
    'Smith',
    'Smith',
    'Smith, Jones',
    'Smith, Zed, Quell'
  ])
  expect(list.indexOf('2001')).toBeLessThan(list.lastIndexOf('2002'))
})

test('should tell programs of sources in plain words, and of no placeholders', () => {
  const references = [
    {
      author: [
        {family: 'Gogh', given: 'Vincent', 'non-dropping-particle': 'van', suffix: 'Jr.'},
        {given: 'Madonna'},
        {literal: 'WHO'}
      ],
      id: 'a',
      issued: {'date-parts': [[2020, 3, 4]]},
      title: 'The <i>T</i> &amp; x?',
      type: 'report'
    },
    {id: 'p', placeholder: true, title: 'To come', type: 'report'}
  ]
  const text = '---\nreview: {status: draft}\n---\n\nA :cite[a; p].\n'
  const {jsonLd} = {...compile(text, {references}).metadata({role: 'clinician'})}
  expect(jsonLd?.citation).toEqual([
    {
      '@type': 'CreativeWork',
      author: [
        {'@type': 'Person', name: 'Vincent van Gogh Jr.'},
        {'@type': 'Person', name: 'Madonna'},
        {'@type': 'Organization', name: 'WHO'}
      ],
      datePublished: '2020-03-04',
      name: 'The T & x?'
    }
  ])
  // What is approved is no draft, whatever it says.
  const approved = text
    .replace('status: draft', 'status: approved')
    .replace('---\n', '---\ndraft: true\n')
  expect(lecternOf({references}).check(approved).messages.map(String)).toContainEqual(
    expect.stringContaining('Source `p` that is a placeholder')
  )
})

describe('formatReference', () => {
  test('should say which piece is the year, for letters', () => {
    const references = ['a', 'b'].map((id) => ({
      author: [{family: 'Na'}],
      id,
      issued: {'date-parts': [[2020]]},
      title: id,
      type: 'book'
    }))
    const own = {
      citations: {form: 'author-date' as const},
      formatReference: ({title}: {title?: string}) => [
        `Na, ${title}. `,
        {text: '2020', year: true as const},
        '.'
      ],
      references
    }
    expect(compile('A :cite[a; b].\n', own).toText({role: 'patient'})).toMatch(
      /Na, a\. 2020a\.[\s\S]*Na, b\. 2020b\./
    )
  })

  test('should give texts and pieces', () => {
    const article = compile('A :cite[a].\n', {
      formatReference: ({title}, {language, style}) => [
        {style: 'bold', text: String(title)},
        ` ${language} ${style} `,
        {style: 'sub', text: '2'},
        {style: 'sup', text: '3'},
        {href: 'https://a.example', style: 'italic', text: 'here'}
      ]
    })
    expect(html(article, patient)).toContain(
      '<strong>On adams</strong> en vancouver <sub>2</sub><sup>3</sup><a href="https://a.example"><em>here</em></a> <a'
    )
    expect(html(compile('A :cite[a].\n', {formatReference: () => 'Text'}), patient)).toContain(
      '>Text <a'
    )
  })

  test.each([
    ['nothing', () => undefined],
    ['an empty text', () => ' '],
    ['no pieces', () => []],
    ['a number among them', () => [5]],
    ['a piece of nothing', () => [null]],
    ['a piece without a text', () => [{style: 'bold'}]],
    ['another style', () => [{style: 'red', text: 'a'}]],
    ['another field', () => [{onclick: 'a', text: 'a'}]],
    ['an address that is none', () => [{href: 5, text: 'a'}]],
    ['an address that runs something', () => [{href: 'javascript:a()', text: 'a'}]]
  ])('should be told when it gives %s', (_, formatReference) => {
    const own = {formatReference: formatReference as never}
    expect(told('A :cite[a].\n', own)).toEqual(['undefined bad-formatting'])
    expect(
      lecternOf(own).compile('A :cite[a].\n', {onError: 'omit'}).render().withheld
    ).toBeTruthy()
  })
})

describe('config', () => {
  const problems = (own: object): Array<string> => {
    try {
      createLectern({...config, ...own} as Config)
    } catch (error) {
      if (error instanceof ConfigError)
        return error.problems.map(({path, reason}) => `${path}: ${reason}`)
      throw error
    }
    return []
  }
  const base = {id: 'a', title: 'T', type: 'book'}

  test('should take days and seasons that there are', () => {
    const days = [
      [2004, 2, 29],
      [2000, 2, 29],
      [2002, 12, 31],
      [2002, 13],
      [2002, 24],
      [1, 1, 1]
    ]
    const references = days.map((parts, index) => ({
      ...base,
      id: `s${index}`,
      issued: {'date-parts': [parts]}
    }))
    expect(() =>
      createLectern({...health, notices: [], owed: [], references} as never)
    ).not.toThrow()
  })

  test.each<[object, string]>([
    [
      {references: 'refs.json'},
      'references: Unexpected path `refs.json`, expected a list of sources, or the config to be read by `loadConfig`'
    ],
    [
      {references: [{...base, URL: 'javascript:a()'}]},
      'references[0].URL: Unexpected URL `javascript:a()`, expected one that begins with `https://`'
    ],
    [
      {references: [base, {...base, title: 'U'}]},
      'references[1].id: Second source `a`, expected ids that differ'
    ],
    [
      {references: [{...base, issued: {'date-parts': []}}]},
      'references[0].issued: Unexpected `issued` `{"date-parts":[]}`, expected `{date-parts: [[2019, 3, 5]]}`'
    ],
    [
      {references: [{...base, issued: {'date-parts': [['x']]}}]},
      'references[0].issued: Unexpected `issued` `{"date-parts":[["x"]]}`, expected `{date-parts: [[2019, 3, 5]]}`'
    ],
    [
      {references: [{...base, issued: {'date-parts': [5]}}]},
      'references[0].issued: Unexpected `issued` `{"date-parts":[5]}`, expected `{date-parts: [[2019, 3, 5]]}`'
    ],
    [
      {references: [{...base, issued: {'date-parts': [[]]}}]},
      'references[0].issued: Unexpected `issued` `{"date-parts":[[]]}`, expected `{date-parts: [[2019, 3, 5]]}`'
    ],
    [
      {references: [{...base, issued: {'date-parts': [[20170125]]}}]},
      'references[0].issued: Unexpected `issued` `{"date-parts":[[20170125]]}`, expected `{date-parts: [[2019, 3, 5]]}`'
    ],
    [
      {references: [{...base, accessed: {'date-parts': [[2019], [-44, 3, 1]]}}]},
      'references[0].accessed: Unexpected `accessed` `{"date-parts":[[2019],[-44,3,1]]}`, expected `{date-parts: [[2019, 3, 5]]}`'
    ],
    [
      {references: [{...base, issued: {season: 1}}]},
      'references[0].issued: Unexpected `issued` `{"season":1}`, expected `{date-parts: [[2019, 3, 5]]}`'
    ],
    ...[
      [2002, 0],
      [2002, 17],
      [2002, 25],
      [2002, 2, 29],
      [2002, 5, 0],
      [2002, 13, 1]
    ].map((parts): [object, string] => [
      {references: [{...base, issued: {'date-parts': [parts]}}]},
      `references[0].issued: Unexpected \`issued\` \`{"date-parts":[${JSON.stringify(parts)}]}\`, expected \`{date-parts: [[2019, 3, 5]]}\``
    ]),
    [
      {references: [{...base, id: ' '}]},
      'references[0].id: Unexpected id ` `, expected a text without white space around it'
    ],
    [
      {references: [{...base, type: 5}]},
      'references[0].type: Unexpected `type` `5`, expected a type of CSL'
    ],
    [
      {references: [{...base, title: () => 5}]},
      'references[0].title: Unexpected `title` `function`, expected a text'
    ],
    [
      {citations: {lay: 'pacient'}},
      'citations.lay: Unexpected `pacient` in `pacient`, expected `patient`'
    ],
    [
      {formatReference: 5},
      'formatReference: Unexpected value of `formatReference`, expected a function that takes a source and gives its text'
    ]
  ])('should be refused: %j', (own, expected) => {
    expect(problems(own)).toEqual([expected])
  })

  test('should be told with what else is wrong', () => {
    expect(problems({audiences: {lay: 'x'}, citations: {lay: 'lay'}}).length).toBe(1)
    expect(
      problems({
        references: [
          {...base, issued: {raw: 'a'}},
          {...base, id: 'b', issued: {literal: 'a'}}
        ]
      })
    ).toEqual([])
  })
})

test('should tell what a source lacks that is cited', () => {
  const lacking = (fields: object): string => {
    const file = lecternOf({
      references: [{id: 'a', title: 'T', type: 'document', ...fields}] as never
    }).check('A :cite[a].')
    return file.messages.map(({reason}) => reason).join()
  }
  const missing = (fields: string, type: string) =>
    `Source \`a\`: missing ${fields}, expected for \`${type}\``
  expect(lacking({})).toBe('')
  expect(lacking({title: ' '})).toBe(missing('`title`', 'document'))
  expect(lacking({type: 'article-journal'})).toBe(
    missing('`container-title`, `issued`', 'article-journal')
  )
  expect(lacking({issued: {raw: '2019'}, journalAbbreviation: 'J', type: 'article-journal'})).toBe(
    ''
  )
  expect(lacking({type: 'chapter'})).toBe(missing('`container-title`', 'chapter'))
  expect(lacking({type: 'paper-conference'})).toBe(missing('`container-title`', 'paper-conference'))
  expect(lacking({type: 'webpage'})).toBe(missing('`URL`', 'webpage'))
  for (const type of ['book', 'report', 'thesis'])
    expect(lacking({type})).toBe(missing('`issued`', type))
})

test('should tell an id that is broken over lines, and one without brackets', () => {
  const [first] = lecternOf().check('A :cite[two\nwords].').messages
  expect(first).toMatchObject({
    actual: undefined,
    reason: 'Unknown source `two words`, expected the id of one in `references`'
  })
  expect(told('A :cite{locator="4"}.')).toEqual([
    '1:3-1:21 missing-text',
    '1:3-1:21 empty-citation'
  ])
})

test('should take the state of the review for that of a draft', () => {
  const placeholders = (review: string) =>
    told(
      `---\nreview: ${review}\nreferences: [{id: p, type: book, title: P, placeholder: true}]\n---\n\nA :cite[p].\n`
    ).filter((each) => each.endsWith('placeholder-reference')).length
  expect(
    ['{status: draft}', '{status: under-review}', '{status: approved}'].map(placeholders)
  ).toEqual([0, 0, 1])
})

test('should tell when formatting is not pure', () => {
  let count = 0
  const [first] = lecternOf({formatReference: () => `${count++}`}).check('A :cite[a].').messages
  expect(first?.reason).toBe(
    'Source `a` becomes `0` and then `1`, expected `formatReference` of the config to be pure'
  )
})

test('should leave front matter of a host alone', () => {
  expect(told('---\nreferences: see below\n---\n\nA.\n')).toEqual(['2:1-2:11 host-key'])
  expect(compile('---\ndraft: true\n---\n\nA.\n').frontMatter).toEqual({draft: true})
})

test('should be explained', () => {
  const [first] = compile('A :clinician[:cite[a; b]].\n')
    .explain(patient)
    .filter(({kind}) => kind === 'citation')
  expect(first).toMatchObject({decision: 'hidden', name: 'a', rule: 'clinician'})
})

test('should not touch words of the vocabulary beside it', () => {
  const lexicon = [
    {
      countable: false,
      forms: [{singular: 'adams'}],
      id: 'adams',
      say: {lay: {countable: true, singular: 'nobody', use: 'replace' as const}},
      slot: 'noun' as const
    }
  ]
  const article = compile('A adams :cite[a].\n', {lexicon})
  expect(html(article, patient)).toContain('<p>A nobody (')
  expect(html(article, patient)).toContain('On adams.')
})
