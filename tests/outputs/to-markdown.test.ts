import type {Root} from 'mdast'
import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'
import {toMarkdown} from '../../src/outputs/to-markdown.js'
import {toText} from '../../src/outputs/to-text.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** Markdown for a patient. */
function markdown(source: string): string {
  return lectern.compile(source).toMarkdown()
}

describe('toMarkdown', () => {
  test('should leave no directive and no trace of what is hidden', () => {
    const source = 'Take 5 mg:clinician[, or 10 mg,] daily.\n\n:::clinician\nNever\n:::\n'
    expect(markdown(source)).toBe('Take 5 mg daily.\n')
  })

  test.each([
    'GET https://x.com/api/{id} for https://x.com/?arn=arn:aws:s3:::bucket',
    'See https://x.com/a;for=2 and https://x.com/?x={for=2}',
    '**剂量**：每日一次[1]',
    '：说明[1]',
    '注意：：：x[1]',
    'Mail info@my_clinic.org or a@b.org',
    'a[^R&D] b[^a@b.c]\n\n[^R&D]: c\n\n[^a@b.c]: d',
    'Use role:clinician, see [1].',
    'a `:patient` and [list]',
    '\\<<<<<<< HEAD',
    '\\||||||| base',
    '\\;;;clinician',
    'a \\!-- b --> c',
    'a \\< !-- b --> c',
    'a \\<!- b',
    'a \\<-- b --> c',
    'a\n\\--> b',
    'a\n\\-->',
    '\\[a]: b',
    'a :the patient\\[b c\\]'
  ])('should give what is read as it was meant: %j', (source) => {
    const own = createLectern({...health, notices: [], owed: []})
    const text = own.compile(source).toMarkdown()
    expect(own.check(text).messages).toEqual([])
    expect(own.compile(text).render().html).toBe(own.compile(source).render().html)
  })

  test('should hold no definition of a link to a heading, which has become a link', () => {
    const source = '## Dose\n\nSee [here][d] and ![e][f].\n\n[d]: #dose "t"\n\n[f]: #dose\n'
    const text = createLectern({...health, notices: [], owed: []})
      .compile(source)
      .toMarkdown()
    expect(text).toBe('## Dose\n\nSee [here](#dose "t") and ![e][f].\n\n[f]: #dose\n')
  })

  test('should have no link to one of several headings whose names it is taken for', () => {
    const dose = (id: string) => `## Dose\n::section{#${id}}\n\n${id}\n\n`
    const links = '[a](#a), [b *c*](#b) and [d](#d).\n'
    const own = createLectern({...health, notices: [], owed: []})
    const two = own
      .compile(`${dose('a')}${dose('b')}${links.replace('d](#d', 'b](#b')}`)
      .toMarkdown()
    expect(two).toContain('a, [b *c*](#dose-1) and [b](#dose-1).')
    const three = own
      .compile(`${dose('a')}${dose('b')}## Dose 1\n::section{#d}\n\n${links}`)
      .toMarkdown()
    // The second of the first two bears the name of the third.
    expect(three).toContain('a, b *c* and [d](#dose-1-1).')
    for (const text of [two, three]) expect(own.check(text).messages).toEqual([])
  })

  test('should keep a thematic break in the first item of a list after another one', () => {
    const source = 'b[^n]\n\n- a\n\n[^n]: + ***\n    + c\n\n    d\n'
    const again = createLectern({...health, notices: [], owed: []})
    const text = again.compile(source).toMarkdown()
    expect(text).toContain('[^n]: * ___\n')
    expect(again.compile(text).render().html).toBe(again.compile(source).render().html)
  })

  test.each([
    ['CO<sub>2</sub> now', 'co2-now'],
    ['a<br>b', 'ab'],
    ['![Pic](x.png)Dose', 'dose'],
    ['*a*:clinician[x]*b*', 'ab']
  ])('should link to the slug that %s has on GitHub', (heading, slug) => {
    const text = markdown(`## ${heading}\n::section{#x}\n\na\n\n[b](#x)`)
    expect(text).toContain(`[b](#${slug})`)
    expect(lectern.check(text).messages).toEqual([])
  })

  test('should keep the box of a task whose paragraph is hidden', () => {
    expect(markdown('- [ ] :clinician[x]\n\n  > a\n- [x] :clinician[x]\n\n  > b')).toBe(
      '- \\[ \\]\n  > a\n\n- \\[x\\]\n  > b\n'
    )
  })

  test('should leave no tag alone on a line, where it would open a block of HTML', () => {
    const sub = {
      children: [
        {type: 'text', value: '\n'},
        {children: [{type: 'text', value: 'b'}], type: 'strong'}
      ],
      data: {hName: 'sub'},
      type: 'emphasis'
    }
    // Cast: a tree as the outputs are made of.
    const tree = {children: [{children: [sub], type: 'paragraph'}], type: 'root'} as Root
    expect(toMarkdown(tree, new Map(), 'l-')).toBe('<sub> **b**</sub>\n')
  })

  test('should write notices, alerts and terms as plain Markdown', () => {
    const source =
      ':::notice{kind="caution" title="Mind"}\nNever.\n:::\n\n> [!TIP]\n> Rest.\n\nA :term[clot]{id=thrombosis}.'
    const own = createLectern({
      ...health,
      lexicon: [
        {
          id: 'thrombosis',
          forms: [{plural: 'thromboses', singular: 'thrombosis'}, {singular: 'clot'}],
          say: {lay: {gloss: 'it blocks a vessel', use: 'gloss'}}
        }
      ],
      notices: [],
      owed: []
    })
    expect(own.compile(source).toMarkdown()).toBe(
      '## Mind\n\nNever.\n\nTip\n\nRest.\n\nA clot (it blocks a vessel).\n'
    )
  })

  test('should keep `<sub>` and `<sup>`, and breaks where Markdown has none', () => {
    expect(markdown('10<sup>9</sup>/L, H<sub>2</sub>O')).toBe('10<sup>9</sup>/L, H<sub>2</sub>O\n')
    expect(markdown('a <sup>&nbsp;\n**b**</sup>')).toBe('a <sup>\u00a0\n**b**</sup>\n')
    expect(markdown('| a<br>b |\n| - |\n| c |')).toBe('| a<br>b |\n| - |\n| c |\n')
    expect(markdown('a\\\nb')).toBe('a\\\nb\n')
  })

  test.each([
    ['-', '-'],
    ['2. b', '2. b'],
    ['> -', '> -'],
    ['> > 2. b', '> > 2. b'],
    ['- -', '- -'],
    ['- 2. b', '- 2. b']
  ])('should go on with no paragraph at what a block begins with: %s', (start, written) => {
    const source = `- a\n  :::clinician\n  x\n  :::\n  ${start}\n`
    expect(markdown(source)).toBe(`- a\n\n  ${written}\n`)
  })

  test('should lead links to the ids that readers of Markdown give headings', () => {
    const source =
      '## How much\n::section{#dose}\n\n5 mg\n\nSee [dose](#dose) and [all](b.md#dose).'
    expect(markdown(source)).toContain('See [dose](#how-much) and [all](b.md#dose).')
  })

  test.each([
    [
      'an inline form',
      'Write \\:clinician[x] and \\:patient\\{y}',
      'Write \\:clinician\\[x\\] and \\:patient\\{y}\n'
    ],
    ['an inline form before a link', 'a \\:clinician[b](c)', undefined],
    ['a look-alike colon', 'a &#xFF1A;clinician\\[b]', undefined],
    ['a name alone on a line', 'a\n&#x3A;clinician', 'a\n&#x3A;clinician\n'],
    ['a name alone in an item', '- &#x3A;clinician  \n  b', undefined],
    ['a fence', '&#x3A;&#x3A;&#x3A;clinician{a}', '&#x3A;&#x3A;&#x3A;clinician\\{a}\n'],
    ['a fence and a space', '&#x3A;:: clinician', '&#x3A;&#x3A;&#x3A; clinician\n'],
    ['a fence and a space in a sentence', 'so \\:\\:\\: clinician', undefined],
    ['a form with another bracket', 'a \\:clinician「b」', 'a \\:clinician「b」\n'],
    ['a fence in a sentence', 'so \\:\\:\\:clinician', undefined],
    ['a fence of look-alikes', '&#xFF1A;&#xFF1A;&#xFF1A;clinician', undefined],
    ['a condition', 'audience\\[b] for\\="clinician"', undefined],
    ['an audience line', 'Audience\\: clinician', 'Audience\\: clinician\n'],
    [
      'an audience line in bold letters',
      '**Audience**\\: clinician',
      '**Audience**\\: clinician\n'
    ],
    ['an audience line in an item', '- *audience* \\= "clinician"', undefined],
    ['a condition in bold letters', '# a\n\n__for__\\: lay', '# a\n\n**for**\\: lay\n'],
    [
      'an audience line with a wide colon',
      'audience&#xFF1A; clinician',
      'audience&#xFF1A; clinician\n'
    ],
    ['a leaf', '&#x3A;&#x3A;contents', '&#x3A;&#x3A;contents\n'],
    ['a leaf in a quotation', '&gt;::contents', '\\>&#x3A;&#x3A;contents\n'],
    ['front matter in JSON', '\\{"a": 1}', '\\{"a": 1}\n'],
    ['front matter in JSON on lines', '\\{\n"a": 1}', undefined],
    ['front matter in TOML', '\\+++\na = 1\n+++', undefined],
    ['front matter', '\\---\ntitle\\: x\n\\---', undefined],
    ['an id', '## Dose \\{#dose}', '## Dose \\{#dose}\n'],
    ['an alert', '> \\[!NOTE\\]\n> x', '> \\[!NOTE\\]\n> x\n'],
    [
      'an audience line that was further down',
      `${':::clinician\nx\n:::\n\n'.repeat(8)}Audience: clinician`,
      'Audience\\: clinician\n'
    ],
    ['a form with a blank in it', 'a \\:student&nbsp;„x“ \\:cite [r1]', undefined],
    ['a form with parentheses', 'a \\:clinician(b)', 'a \\:clinician(b)\n'],
    ['a form with parentheses of other widths', '&#x3A;clinician （b）', undefined],
    ['a form with two colons and parentheses', 'a \\:\\:clinician\\(b)', undefined],
    ['a form in an alternative', '![a \\:clinician\\[b]](c.png)', undefined]
  ])('should escape what looks like %s', (_, source, expected) => {
    const first = lectern.compile(source)
    const written = first.toMarkdown()
    if (expected !== undefined) expect(written).toBe(expected)
    const again = lectern.compile(written)
    expect(again.render().html).toBe(first.render().html)
    expect(again.render({role: 'clinician'}).html).toBe(again.render().html)
  })

  test.each([
    [':clinician[x] {', '\\{\n'],
    ['&amp;:us', '&&#x3A;us\n'],
    ['1\\.:us', '1.&#x3A;us\n'],
    ['&bull; &#58;us', '• &#x3A;us\n'],
    ['\\+::', '+\\:\\:\n'],
    ['\\:&nbsp;: lay', '\\:\u00A0\\: lay\n'],
    [':clinician[x] http://d.e/[f', '[http\\://d.e/\\[f](http\\://d.e/\\[f)\n'],
    ['&#58;&nbsp;[x](y)', '\\:\u00A0[x](y)\n'],
    ['\\:lay\\:[x](y)', '\\:lay\\:[x](y)\n'],
    ['&lbrack;\\:lay(a', '\\[&#x3A;lay(a\n'],
    ['\\:lay![x](y)', '&#x3A;lay![x](y)\n'],
    ['a\\\\：::', 'a\\\\&#xFF1A;\\:\\:\n'],
    ['a!http://b.c/[d', 'a\\![http\\://b.c/\\[d](http\\://b.c/\\[d)\n'],
    ['a\n&nbsp;::', 'a\n\u00A0\\:\\:\n'],
    ['Time: 1:1000, a: b', 'Time: 1:1000, a: b\n']
  ])('should escape what would be markup at the start of a line: %s', (source, expected) => {
    const written = lectern.compile(source).toMarkdown()
    expect(written).toBe(expected)
    expect(lectern.check(written).messages.map(String)).toEqual([])
  })

  test('should write a key with more before it as it is', () => {
    expect(markdown('**The audience**: clinician')).toBe('**The audience**: clinician\n')
    expect(markdown('**A**\n*b*: c **d**: e `f`: g')).toBe('**A**\n*b*: c **d**: e `f`: g\n')
  })

  test('should lead to ids without the prefix in the Markdown of other articles', () => {
    const source = '[a](b.md#c) [d][] <https://example.org/e.md#l-f>\n\n[d]: g.mdx#h\n'
    expect(markdown(source)).toBe(
      '[a](b.md#c) [d][] <https://example.org/e.md#l-f>\n\n[d]: g.mdx#h\n'
    )
    expect(lectern.compile(source).render().html).toContain('b.md#l-c')
    const own = createLectern({...health, notices: [], owed: [], url: () => 'x.md#y'})
    expect(own.compile('[a](b.md#c)').toMarkdown()).toBe('[a](x.md#y)\n')
  })

  test('should escape keys by the names of the config', () => {
    const own = createLectern({
      ...health,
      frontMatter: {keys: {audience: 'readers', title: false}},
      notices: [],
      owed: []
    })
    const source = 'Readers\\: clinician\n\nTitle\\:\nlay: x'
    expect(own.compile(source).toMarkdown()).toBe(`${source}\n`)
    expect(markdown('Title\\:\nlay: x')).toBe('Title\\:\nlay: x\n')
  })

  test('should write a list whose tasks are all hidden', () => {
    expect(markdown('- a\n- [ ] :clinician[b]')).toBe('- a\n')
    expect(markdown('> 1. a\n> 2. [x] :clinician[b]\n> 3. :clinician[c]')).toBe('> 1. a\n')
  })

  test('should not double the end of a line at a tag', () => {
    expect(markdown('a<br>\nb')).toBe('a\\\nb\n')
    expect(markdown('a<br>\n:clinician[x]')).toBe('a\n')
    expect(lectern.compile('a<br> b').render().html).toBe('<p>a<br>\nb</p>\n')
    expect(lectern.compile('a<br>\nb').variantKey()).toBe(
      lectern.compile('a<br>\nb:clinician[x]').variantKey()
    )
  })

  test('should keep apart what Markdown would join', () => {
    expect(markdown('`a`:clinician[x]`b`')).toBe('`a`<!-- -->`b`\n')
    expect(markdown('~~a~~:clinician[x]~~b~~')).toBe('~~a~~<!-- -->~~b~~\n')
    expect(markdown('*a*:clinician[x]*b*')).toBe('*a*<!-- -->*b*\n')
    expect(markdown('**a**:clinician[x]**b**')).toBe('**a**<!-- -->**b**\n')
    expect(markdown(':lay[[a]]:clinician[x]:lay[[b](c)]\n\n[a]: d')).toBe('[a][][b](c)\n\n[a]: d\n')
    expect(markdown(':lay[[a]]:clinician[x]:lay[[a]]\n\n[a]: d')).toBe('[a][][a]\n\n[a]: d\n')
    expect(markdown('a **<!-- -->** b')).toBe('a  b\n')
    expect(markdown('a <br> <!-- b -->\n\nc')).toBe('a\n\nc\n')
    expect(markdown('a<br> &nbsp;\n\nc')).toBe('a\n\nc\n')
    expect(markdown('[^a] :clinician[x]: c\n\n[^a]: d')).toBe('[^a]\\: c\n\n[^a]: d\n')
    expect(markdown('p [a]\n\n[a]\\: c\n\n[a]: d')).toBe('p [a]\n\n[a]\\: c\n\n[a]: d\n')
    expect(markdown('[a]*:clinician[x]*[^b]\n\n[a]: c\n\n[^b]: d')).toContain('[a][][^b]')
    const hidden = ':::clinician\n  x\n  :::'
    for (const next of ['| a |\n  | - |', '2. b', '- \n  - c', '```\n  b\n  ```', '> b', '- b']) {
      const source = `- a\n  ${hidden}\n  ${next}\n- z`
      const written = markdown(source)
      expect(lectern.compile(written).toText()).toBe(lectern.compile(source).toText())
    }
    expect(markdown(`- > a\n  ${hidden}\n  b`)).toBe('- > a\n\n  b\n')
  })

  test('should tell those whom it is withheld from the same as the page', () => {
    const article = lectern.compile('---\naudience: clinician\n---\n\nx')
    expect(article.toMarkdown()).toBe(article.toText())
    expect(article.toMarkdown()).not.toContain('x\n\n')
    expect(article.toMarkdown({role: 'clinician'})).toBe('x\n')
  })

  test('should write what only a host knows as text', () => {
    // Cast: mdast has no maths.
    const children = [{type: 'inlineMath', value: 'a_b'}, {type: 'chart'}] as never
    const tree: Root = {type: 'root', children: [{type: 'paragraph', children}]}
    expect(toMarkdown(tree, new Map(), 'l-')).toBe('a_b\n')
    expect(toText(tree)).toBe('a_b\n')
  })

  test('should write nothing for an article of nothing', () => {
    expect([markdown(''), lectern.compile('').toText()]).toEqual(['', ''])
  })
})

describe('toText', () => {
  test('should say what becomes of each construct', () => {
    const source = `# Dose[^a]

Take **5&nbsp;mg** of H<sub>2</sub>O in
10<sup>9</sup>[^b] [daily](#dose), ~~never~~.\\
See ![the scan](x.png) \`a b\`.

> Quoted

- one

  two
- [x] done

3. three

| a | b |
| - | - |
| c<br>d | e |

---

\`\`\`js
code
  more
\`\`\`

[^b]: First note, see[^a].
[^a]: Second
`
    expect(lectern.compile(source).toText()).toBe(`Dose

Take 5\u00a0mg of H_2O in 10^9 daily, ~~never~~.
See the scan a b.

Quoted

- one

  two
- [x] done

3. three

a\tb
c d\te

code
  more

Second

First note, see.
`)
  })
})

describe('toText', () => {
  test('should leave no white space where a note was', () => {
    const article = lectern.compile('a [^n] b[^n] [^n] c\n\n[^n]: n')
    expect(article.toText()).toBe('a b c\n\nn\n')
  })

  test('should not raise numbers of sources, which would be exponents', () => {
    const references = ['a', 'b'].map((id) => ({
      id,
      title: id,
      type: 'book',
      issued: {'date-parts': [[2000]]},
      author: [{family: 'Li'}],
      publisher: 'P'
    }))
    const own = createLectern({
      ...health,
      citations: {style: 'ama'},
      notices: [],
      owed: [],
      references
    })
    const article = own.compile('Take 10:cite[a; b] or 10<sup>6</sup>.')
    expect(article.toText()).toContain('Take 10[1,2] or 10^6.')
  })
})
