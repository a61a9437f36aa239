import {directiveFromMarkdown} from 'mdast-util-directive'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {directive} from 'micromark-extension-directive'
import {visit} from 'unist-util-visit'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {ConfigError, createLectern, health} from '../../src/index.js'
import {englishWords} from '../helpers/words.js'

const lectern = createLectern({
  ...health,
  notices: [],
  owed: [],
  words: {
    ar: {
      ...englishWords,
      backToReference: '',
      footnotes: '',
      restricted: '',
      unavailable: '',
      withheld: ''
    },
    az: {
      ...englishWords,
      backToReference: '',
      footnotes: '',
      restricted: '',
      unavailable: '',
      withheld: ''
    },
    tlh: {
      ...englishWords,
      backToReference: '',
      footnotes: '',
      restricted: '',
      unavailable: '',
      withheld: ''
    }
  }
})

function rules(source: string): Array<string | undefined> {
  return lectern.check(source).messages.map(({ruleId}) => ruleId)
}

describe('definitions of what is hidden', () => {
  test.each([
    '- :::clinician\n  a[^n] [l]\n\n  [^n]: SECRET\n\n  [l]: SECRET\n  :::',
    '> :::clinician\n> a[^n]\n>\n> [^n]: SECRET\n> :::',
    '- a\n\n  > :::clinician\n  > ![i]\n  >\n  > [i]: SECRET.png\n  > :::',
    ':::clinician\n> [^n]: SECRET\n\na[^n]\n:::',
    'b\n\n:::clinician\n- [l]\n\n  [l]: SECRET\n:::'
  ])('should be in no tree of others: %j', (source) => {
    const article = lectern.compile(source)
    expect(JSON.stringify(article.toMdast())).not.toContain('SECRET')
    expect(JSON.stringify(article.restrict('patient').toMdast())).not.toContain('SECRET')
    expect(JSON.stringify(article.toMdast({role: 'clinician'}))).toContain('SECRET')
  })

  test('should be in the trees of those who see a reference, wherever they stand', () => {
    const article = lectern.compile('- :clinician[x]\n\n  [^n]: N\n- b\n\nA[^n]')
    expect(JSON.stringify(article.toMdast())).toContain('"N"')
  })
})

describe('front matter', () => {
  test.each([
    '+++\naudience = "clinician"\n+++\n\nx',
    '+++\n\n[a]\naudience = "clinician"\n+++\n\nx',
    '---toml\naudience = "clinician"\n---\n\nx',
    ';;;\n"audience": "clinician"\n;;;\n\nx',
    '{\n"audience": "clinician"\n}\n\nx',
    '—-\naudience: clinician\n—-\n\nx',
    '———\naudience: clinician\n———\n\nx',
    '---–title: T\naudience: clinician\n---\n\nx',
    '> ---\n> audience: clinician\n> ---\n\nx',
    '1. ---\naudience: clinician\n---\n\nx',
    '<!-- audience: clinician -->\n\nx',
    "# T\n\nAudience = 'clinician'\n\nx",
    'audiences: [clinician, student]\n\nx',
    'for: clinician and uk # only\n\nx',
    'lectern.audience: clinician\n\nx',
    'audience:\n- clinician\n\nx',
    '---\ntitle: T\n---\n---\naudience: clinician\n---\n\nx',
    '---\ntitle: T\n# audience: clinician\n---\n\nx',
    '---\n- audience: clinician\n---\n\nx',
    '---\n<!-- audience: clinician\n---\n\nx'
  ])('should not go unrecognised: %j', (source) => {
    expect(lectern.check(source).messages.some(({fatal}) => fatal)).toBe(true)
  })

  test.each([
    'Audience\\: clinician',
    'Audience: clinicians and nurses on the ward',
    '**For**: you',
    'Text.\n\n```yaml\naudience: clinician\n```',
    '{audience: everybody}x',
    '{for=nobody}',
    'audience:',
    'audience:\n\n\n',
    'audience: ""',
    `${'x\n\n'.repeat(8)}audience: clinician`,
    '+++\n\nx',
    '{\nx',
    '---\ntitle: T\n# comment: x\n---\n\nx'
  ])('should not be found in %j', (source) => {
    expect(rules(source)).toEqual([])
  })

  test.each([
    ['---\ntitle: Dose :clinician[x]\n---', 'directive-place'],
    ['---\ntitle: {lay: "a :clinican[x]", otherwise: b}\n---', 'directive-place'],
    ['---\ntitle: "a ：clinician[x]"\n---', 'directive-place'],
    ['---\ntitle: "a :clinician［x］"\n---', 'directive-place'],
    ['---\ntitle: "a :clinician [x]"\n---', 'directive-place'],
    ['---\ntitle: "a : clinician[for you]"\n---', 'directive-place'],
    ['---\ntitle: "a clinician[for you]"\n---', 'directive-place'],
    ['---\ntitle: "a :clinician(x)"\n---', 'directive-place'],
    ['---\ntitle: "a :clinician（x）"\n---', 'directive-place'],
    ['---\ntitle: "a:bclinician[x] :clinic:an[x]"\n---', 'directive-place'],
    ['---\nreview: {status: draft, board: ":clinician [x]"}\n---', 'directive-place'],
    ['---\ndescription: |\n  ::: clinician\n  x\n---', 'directive-place'],
    ['---\ntitle: "Dose \\x3aclinician[x]"\n---', 'directive-place'],
    ['---\ntitle: {lay: "\\x3auk{x", otherwise: "\\x3alay[x]"}\n---', 'directive-place']
  ])('should hold no directives: %j', (source, rule) => {
    expect(new Set(rules(source))).toEqual(new Set([rule]))
  })

  test.each([
    ['Ask the:patient(s) about it.'],
    ['> ## A\n> ::section{for="uk"}\n>\n> b\n\n  - c\n  - d'],
    ['> ## A\n> ::section{for="uk"}\n>\n> b\n>\n\nc']
  ])('should pass %j', (source) => {
    expect(rules(source)).toEqual([])
  })

  test.each([['---\ntitle: see clinician[1]\n---'], ['---\nclinician: clinician[1]\n---']])(
    'should hold what has brackets for other ends: %j',
    (source) => {
      expect(rules(source)).toEqual([])
    }
  )

  test('should hold what is no directive', () => {
    expect(rules('---\ntitle: "a:b[c] \\x3ab[c] 1:1000"\nx: |\n  :::\n---')).toEqual([])
  })
})

describe('slips of one character', () => {
  test.each([
    ['a\u2028:::clinician\u2028b', 'directive-colons'],
    ['a\u2029:::clinician', 'directive-colons'],
    ['a\u0085:::clinician\u0085b', 'directive-colons'],
    ['a :::clinician\u00a0b', 'directive-colons'],
    ['a :::clinician\u2014b', 'directive-colons'],
    ['a :::section\u2028b', 'directive-place'],
    ['a :::clini\u00adcian b', 'directive-colons'],
    [':\v::clinician\nx', 'look-alike'],
    [':\u0085::clinician\nx', 'look-alike'],
    ['<!-- a --!> :::clinician b -->', 'raw-html'],
    ['x <!-- a --!> :clinician[b] -->', 'raw-html'],
    ['audience[300 mg]{for="clinician"}', 'lost-colon'],
    ['row{for=“clinician student”} a', 'lost-colon'],
    ["x{when = 'professional and uk'}", 'lost-colon'],
    ['![audience[a]{for="uk"}](x)', 'lost-colon'],
    ['Take :clinician(300 mg)', 'parentheses'],
    ['Take ::clinician(300 mg)', 'parentheses'],
    [':clini\vcian[x]', 'directive-space'],
    ['### Dose\\::section{for="clinician"}', 'directive-form'],
    ['::section{for="clinician"}\nx', 'stray-section'],
    ['```\n:clinician[x]', 'unclosed-code'],
    ['```\n:clinician[x] :uk[y]\n\n::x', 'unclosed-code'],
    [':::au\ndience{for="uk"}\nx\n:::', 'misspelled-directive'],
    ['## A\n::section{for="uk"}\n\nb\n=', 'unclear-heading'],
    ['# A\n::section{for="uk"}\n\n    ## b', 'unclear-heading'],
    ['[x]: tel:1\n\n![x]', 'dropped-address'],
    ['[x]: tel:1\n\n[x] ![x]', 'dropped-address'],
    ['[x](javascript:x)', 'dropped-address'],
    ['<made-up:x>', 'dropped-address'],
    [':::clinician\n:::\nx', 'empty-block'],
    [':::clinician\nx\n:::\n\n:::otherwise\n:::', 'empty-block'],
    ['::::choose\n:::uk\nx\n:::\n\n:::otherwise\n:::\n::::', 'empty-block'],
    [':::notice{kind=caution}\n[x]: y\n:::', 'empty-notice'],
    ['a[^b]', 'undefined-footnote'],
    ['See https://a.example [^b]', 'undefined-footnote'],
    [':::uk\n[a]: b\n:::\n\n![x [a]](y)', 'hidden-definition'],
    ['a\\[^b] and[^c]\n\n[^c]: :verbatim[d]\n\n[^C]: e', 'doubled-definition'],
    ['Take :clinician(300 mg) now.', 'parentheses'],
    ['[a][b]', 'undefined-reference'],
    ['> ## A\n> ::section{for="uk"}\n>\n> b\n\n> c', 'unclear-section'],
    ['> ## A\n> ::section{for="uk"}\n>\n> b\n>\nc', 'unclear-section'],
    ['>## A\n>::section{for="uk"}\n>\n>b\n\nc', 'unclear-section'],
    ['> ## A\n> ::section{for="uk"}\n>\n> b\n\n c', 'unclear-section'],
    ['> ## A\n> ::section{for="uk"}\n>\n> ```\n> b\n> ```\nx c', 'unclear-section'],
    ['> ## A\n> ::section{for="uk"}\n>\n> b\n>\n\n - c', 'unclear-section'],
    ['> ## A\n> ::section{for="uk"}\n>\n>\n\n b\n>\n> - c', 'unclear-section'],
    ['> ## A\n> ::section{for="uk"}\n>\n> b\n>\n\n ```\n> c\n> ```', 'unclear-section'],
    ['- ## A\n  ::section{for="uk"}\n\n  b\n\n[c]: d\n\n\u00a0 c [c]', 'unclear-section'],
    ['- ## A\n  ::section{for="uk"}\n\n  b\n\nx c', 'unclear-section'],
    ['- ## A\n  ::section{for="uk"}\n\n  b\n\n- c', 'unclear-section'],
    ['- ## A\n  ::section{for="uk"}\n\n  b\n\n # c', 'unclear-section'],
    ['- ## A\n  ::section{for="uk"}\n\n  b\n - c\n\n  > d', 'unclear-section'],
    ['- ## A\n  ::section{for="uk"}\n∶\n  c', 'unclear-section'],
    ['---\n#itle: a\n---\n', 'front-matter-key'],
    ['- ## A\n  ::section{for="uk"}\n\n  b\n> \n  c', 'unclear-section'],
    ['- ## A\n  ::section{for="uk"}\n\n  b\n1.\n   c', 'unclear-section'],
    ['> ## A\n> ::section{for="uk"}\n>\n> b\n\n    > c', 'unclear-section'],
    ['> ## A\n> ::section{for="uk"}\n>\n> b\n\n- > c', 'unclear-section'],
    ['## A\n#\n::section{for="uk"}\n\nb', 'unclear-heading'],
    ['# ## A\n\n::section{for="uk"}\n\nb', 'unclear-heading'],
    ['## A\n::section{for="uk"}\n\n- ## b', 'unclear-heading'],
    ['## A\n::section{for="uk"}\n\n- > # b', 'unclear-heading'],
    ['---\ntitle:\n  #lay: a\n  otherwise: b\n---\n', 'front-matter-key'],
    ['---\ndescription:\n  lay: a\n  #therwise: b\n---\n', 'front-matter-key'],
    ['---\ntitle:\n#clinicin and uk: a\n  otherwise: b\n---\n', 'front-matter-key'],
    ['---\ntitle: {\n  #lay: a,\n  otherwise: b\n}\n---\n', 'front-matter-key'],
    ['---\n"title":\n  #lay: a\n  otherwise: b\n---\n', 'front-matter-key'],
    [':::uk\n[a]: b\n:::\n\n![x `]` [a]](y)', 'hidden-definition'],
    [':::ca\negiver\nx\n:::', 'misspelled-directive'],
    [':::nu\nse{for="uk"}\nx\n:::', 'misspelled-directive'],
    ['Take :clini\ncian[x]', 'directive-space'],
    ['> Take :clini\n> cian[x]', 'directive-space'],
    ['Take :clin ician[x]', 'directive-space'],
    ['Take :clini ian[x]', 'directive-space'],
    ['Take clinician[300 mg]', 'brackets'],
    ['Take ;clinician[twice daily]', 'brackets'],
    ['Take xclinician[twice daily]', 'brackets'],
    ['Take 1clinician[twice daily]', 'brackets'],
    ['Take \\clinician[twice daily]', 'brackets'],
    ['Take 1us[twice daily]', 'brackets'],
    ['Take -uk[twice daily]', 'brackets'],
    ['Take Aus[twice daily]', 'brackets'],
    ['Stem:p atient[twice daily]', 'directive-space'],
    ['Stem:patient [twice daily]', 'directive-space'],
    ['Stem:patien\nt[twice daily]', 'directive-space'],
    ['Stem:p[atient[twice daily]', 'misspelled-directive'],
    ['Stem:p[tient[twice daily]', 'misspelled-directive'],
    ['Stem-patient[twice daily]', 'brackets'],
    ['Take :clinician[x]{}hen="uk"} y', 'directive-attributes'],
    ['| a | b |\n| - | `- |\n| :student[x] | `y` |', 'brackets'],
    ['a [b][c]\n\n> [c]: /d e', 'broken-definition'],
    ['Take `clinician[x, `y`, z] daily', 'brackets'],
    ['Take `:clinician[x, `y`, z] daily', 'brackets'],
    ['Take :clinician[x]\\when="uk"} y', 'directive-attributes'],
    ['See :clinician[the guide](https://internal.example/dose).', 'directive-bracket'],
    ['See :clinician[the guide](/dose).', 'directive-bracket'],
    ['See :clinician[the guide][g].\n\n[g]: https://internal.example', 'directive-bracket'],
    ['## A {for=clinician}', 'lost-colon'],
    ['Take [x]{for=clinician}.', 'lost-colon'],
    ['x { when=uk }', 'lost-colon'],
    ['Take [x]{.clinician}.', 'lost-colon'],
    ['Take :role:clinician[x].', 'value-as-name'],
    [':::role:clinician\nx\n:::', 'misspelled-directive'],
    ['---\nfor: clinician\n---\n\nx', 'front-matter-key'],
    ['---\nrole: clinician, nurse\n---\n\nx', 'front-matter-key'],
    ['---\nroles: [clinician, nurse]\n---\n\nx', 'front-matter-key'],
    ['---\nlevel: advanced\n---\n\nx', 'front-matter-key'],
    ['---\nwhen: uk and nurse\n---\n\nx', 'front-matter-key'],
    ['---\ntitle:\n  3.10: x\n  otherwise: y\n---\n\nx', 'front-matter'],
    ['Stem: patient[twice daily]', 'brackets'],
    ['Stem: atient[twice daily]', 'brackets'],
    ['Stem:pati{ent[twice daily]', 'misspelled-directive'],
    ['Stempatient[twice daily]', 'brackets'],
    ['Stemxpatient[twice daily]', 'brackets'],
    ['\tclinician[twice daily]', 'brackets'],
    ['Take :clinician[x]_when="uk"} y', 'directive-attributes'],
    ['Take :clinician[x]1when="uk"} y', 'directive-attributes'],
    ['Take :clinician[x]w{hen="uk"} y', 'lost-colon'],
    ['title:\n  lay: x\n  otherwise: y\n---\n\nz', 'front-matter-audience'],
    ['> ---\ntitle:\n  lay: x\n---\n\nz', 'front-matter-audience'],
    ['---\n---\ndescription:\n  "uk and student": x\n---\n\nz', 'front-matter-audience'],
    ['## A\n::section{for="uk"}\n\nx\n\n# ### B\n\ny', 'unclear-heading'],
    ['Take :clinicia\\[twice daily]', 'directive-bracket'],
    ['- # X\n  ::section{for="uk"}\n\n  x\n\ny', 'unclear-section'],
    ['- # X\n  ::section{for="uk"}\n\n  x\n-\n  y', 'unclear-section'],
    ['- # X\n  ::section{for="uk"}\n\n  x\n\n>   y', 'unclear-section'],
    ['- # X\n  ::section{for="uk"}\n\n  x\n#\n  y', 'unclear-section'],
    ["---\ndescription:\n  #clinician': x\n  otherwise: y\n---", 'front-matter-key'],
    ['Take\n\n    :clinician[twice daily]', 'directive-place'],
    ['-     | :audience[x]{for="uk"} |', 'directive-place'],
    ['\tTake :clinician{for="uk"}', 'directive-place'],
    ['---\ndescription:\n  # "clinician and uk": x\n  otherwise: y\n---', 'front-matter-key'],
    ["---\ndescription:\n  # 'clinician': x\n  otherwise: y\n---", 'front-matter-key'],
    ['- # X\n  ::section{for="uk"}\n-\n  x', 'empty-block'],
    ['# X\n::section{for="uk"}\n# Y\n\nx', 'empty-block'],
    ['# X\n::section{for="uk"}', 'empty-block'],
    ['Take \u0301clinician[twice daily]', 'brackets'],
    ['Take \u200bclinician[twice daily]', 'brackets'],
    ['Take :{linician[twice daily]', 'brackets'],
    ['Take clinician[a :us[b]{not=student} c]', 'brackets'],
    ['[:clinician[x](y)', 'directive-bracket'],
    ['a\n\nsee [the :clinician[x](y)', 'directive-bracket']
  ])('should be told: %j', (source, rule) => {
    expect(rules(source)).toContain(rule)
  })

  test.each([
    'a`for="clinician"`',
    'x\n\n```\nfor="clinician"\n```',
    'a <!-- for="clinician" -->',
    'for\\="clinician"',
    'for="nobody" when=""',
    ':audience[a]{when="uk"} b',
    '### A\n::section{for="clinician"}\n\nb',
    'Take \\:clinician(300 mg) or `:clinician(x)` or :clini(x)',
    '[x](tel:1) [y](sms:2) [z](./a:b) ![z](a/b:c)',
    '[x]: made-up:y',
    'a[0][1] and [x]',
    'x\n\n:zebra',
    '[a] \\* :clinician[x](see b), [c](d)',
    '---\ntitle:\n  # A note: of the editor\n  # zebras: x\n  # uk and: x\n  lay: a\n  otherwise: b\n---\n',
    '![a :1:zebra[y]](z)',
    ':::uk\n[a]: b\n\n![x [a] [c]](y) [a]\n:::',
    '[a]: b\n[A]: b\n\n[a]',
    '> ## A\n> ::section{for="uk"}\n>\n> b\n\n# c',
    '- ## A\n  ::section{for="uk"}\n\n  b\n\n[c]: d\n\n[^c]: d\n\n# e[^c] [c]',
    '> ## A\n> ::section{for="uk"}\n>\n> b\n\nc',
    '> ## A\n> ::section{for="uk"}\n>\n> b\n\n- c',
    '> > ## A\n> > ::section{for="uk"}\n> >\n> > b\n\n---\n\n[^c]: d\n\n# e[^c]',
    '- ## A\n  ::section{for="uk"}\n\n  b\n- c',
    '1. :::notice{kind="disclaimer"}\n   ## A\n   ::section{for="uk"}\n\n   b\n   :::\n\n1. c',
    ':::notice{kind="disclaimer"}\n- ## A\n  ::section{for="uk"}\n\n  b\n:::\n\n- c',
    ':::lay\n> ## A\n> ::section{for="uk"}\n>\n> b\n:::\n\n> c',
    ':::lay\n> ## A\n> ::section{for="uk"}\n>\n> b\n:::\n\nc d',
    '- ## A\n  ::section{for="uk"}\n\n  b\n\n- # c',
    'patient[s] and patient[12, 13], [clinician][y] patient\\[xyz]\n\n[y]: z',
    '## A\n::section{for="uk"}\n\n> ### b\n\n- ### c\n',
    '```\n:x[y]',
    '## A\n::section{for="uk"}\n\n> b\n\n`#`c',
    'Title:\nof a book',
    '[note]: see below',
    'Write `:clinician[` or `:clinician[…]`, `clinician[0]` or `:choose[x`',
    'x {for=now} and {note} [a] {#clinician',
    'Dose (x):clinician[y] (see below)',
    '---\nlevel: 2\nroles: []\nrole: editor\nfor: you\nyears:\n  3.10: x\n---\n\na',
    'Title:\n  note: a book',
    'inpatient[1]',
    'See also: patient[1]'
  ])('should not be seen in %j', (source) => {
    expect(rules(source)).toEqual([])
  })
})

describe('trees whose nodes have no place', () => {
  test('should be checked without one', () => {
    const value =
      '- a\n- :::uk\n  b\n  :::\n\n> ## T\n> ::section{for=uk}\n>\n> c\n\n> d ![e]\n\n[f] g[h]\n\n:::ca\n[e]: #x\n:::\n'
    const tree = fromMarkdown(value, {
      extensions: [directive()],
      mdastExtensions: [directiveFromMarkdown()]
    })
    visit(tree, (node) => {
      if (['image', 'paragraph', 'text', 'blockquote', 'list', 'listItem'].includes(node.type)) {
        delete node.position
      }
    })
    const file = new VFile(value)
    expect(lectern.check({file, tree}).messages.map(({ruleId}) => ruleId)).toContain('no-positions')
  })
})

describe('pages', () => {
  test.each([
    ['ar', ' dir="rtl"'],
    ['az-Arab', ' dir="rtl"'],
    ['az-IR', ' dir="rtl"'],
    ['ar-Latn', ''],
    ['en-u-nu-arab', ''],
    ['en-x-arab', ''],
    ['az', ''],
    ['tlh', ''],
    ['en', '']
  ])('should be written in the direction of %s', (language, direction) => {
    const page = lectern.compile(`---\nlanguage: ${language}\n---\n\nx`).toPage()
    expect(page).toContain(`<html lang="${language}"${direction}>`)
  })
})

test('should refuse a notice whose link would lose its address', () => {
  const notice = {
    for: 'lay',
    id: 'a',
    kind: 'information',
    placement: 'end',
    required: false,
    text: '[x](made-up:y)'
  } as const
  expect(() => createLectern({...health, notices: [notice], owed: []})).toThrow(ConfigError)
})

test('should act in the language of a concept only', () => {
  const own = createLectern({
    ...health,
    lexicon: [
      {
        forms: [{singular: 'Angst'}],
        id: 'fear',
        language: 'de',
        say: {lay: {singular: 'Furcht'}}
      },
      {
        countable: false,
        forms: [{singular: 'Angst'}],
        id: 'dread',
        say: {lay: {countable: false, singular: 'worry', use: 'replace'}},
        slot: 'noun'
      }
    ],
    notices: [],
    owed: []
  })
  expect(own.compile('Angst').render().html).toBe('<p>Worry</p>\n')
  expect(own.compile('---\nlanguage: de-AT\n---\n\nAngst').render().html).toBe(
    '<p><dfn>Angst</dfn> (Furcht)</p>\n'
  )
  expect(own.compile('---\nlanguage: fr\n---\n\nAngst').render().html).toBe('<p>Angst</p>\n')
})

test('should give two articles on one page no id in common', () => {
  const ids = ['a-', 'b-'].flatMap((idPrefix) => {
    const {html} = createLectern({...health, idPrefix, notices: [], owed: []})
      .compile('# Footnote label\n\nX[^1]\n\n[^1]: n')
      .render()
    return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id)
  })
  expect(new Set(ids).size).toBe(ids.length)
})

test('should give each notice its own content, where one holds another', () => {
  const source =
    '::::notice{kind=information title=T}\n:::notice{kind=caution}\nNever.\n:::\n\nAfter.\n::::'
  const [outer, inner] = lectern.compile(source).render().notices
  expect(inner?.html).toBe('<p>Never.</p>\n')
  expect(outer?.html).toBe(
    `<aside class="notice notice-caution" role="note">\n<p>Never.</p>\n</aside>\n<p>After.</p>\n`
  )
})

test('should name a heading alike whatever is hidden in it', () => {
  const ids = [
    '*:student[a] :physician[x]*',
    '*:student[] :physician[]*',
    '*:student[b<br>] :uk[ ]*'
  ].map(
    (hidden) =>
      lectern.compile(`# Take ${hidden} daily\n\nx`).render({role: 'nurse'}).headings[0]?.id
  )
  expect(new Set(ids).size).toBe(1)
})

describe('attributes that hold white space alone', () => {
  test.each([
    ':::audience{for=" "}\nx\n:::\n\ny',
    ':::audience{for="clinician" not="&nbsp;"}\nx\n:::\n\ny',
    ':audience[x]{when="\t"} y',
    '# A\n::section{for=" "}\n\nx',
    '# A\n::section{topic=" "}\n\nx',
    ':::notice{kind="information" title=" "}\nx\n:::\n\ny',
    'x :term[y]{id=" "}'
  ])('should be an error: %j', (source) => {
    expect(rules(source)).toContain('empty-attribute')
  })
})

describe('what stands in a hidden block', () => {
  const reference = (id: string) => ({
    author: [{family: 'Doe', given: 'J'}],
    id,
    issued: {'date-parts': [[2020]]},
    title: id,
    type: 'book'
  })
  const own = createLectern({
    ...health,
    lexicon: [
      {
        forms: [
          {singular: 'deep vein thrombosis'},
          {abbreviation: true, plural: 'DVTs', singular: 'DVT'}
        ],
        id: 'dvt',
        say: {lay: {use: 'expand'}}
      },
      {forms: ['thrombosis'], id: 'thrombosis', say: {lay: {singular: 'blood clot'}}}
    ],
    notices: [],
    owed: [],
    references: [reference('r1'), reference('r2')]
  })
  const patient = {role: 'patient'} as const

  test.each([
    [
      'the heading of a list without references',
      'a :clinician[:cite[r1]]\n\n## Refs\n\n::references',
      [
        '',
        '\n\n:::clinician\nx\n:::',
        '\n\n:::clinician\n:::',
        '\n\n:::clinician\n[a]: b\n:::',
        '\n\n## B\n::section{for="student"}\n\nx',
        '\n\n### B\n::section{for="student"}\n\nx'
      ]
    ],
    [
      'a heading before one that is hidden',
      '## A',
      [
        '\n\n:::clinician\nx\n:::',
        '\n\n## B\n::section{for="clinician"}\n\nx',
        '\n\n### B\n::section{for="clinician"}\n\nx',
        '\n\n:::clinician\n## B\n\nx\n:::'
      ],
      '\n\n## C\n\nx'
    ],
    [
      'an abbreviation beside a list of sources',
      'Tell us of a DVT.\n\n## References',
      ['', '\n\n:::student\n## B\n\nx\n:::', '\n\n:::student\n### B\n\nx\n:::'],
      '\n\nA DVT paper.'
    ],
    [
      'a term beside a form',
      'A :patient[thrombosis]:advanced[',
      ['x', ':student[x]', ':clinician[x]'],
      '] may follow.'
    ],
    [
      'a heading far above references',
      'a :cite[r1]\n\n## Refs',
      ['', '\n\n:::nurse\nx\n:::'.repeat(25)],
      '\n\n::references'
    ],
    [
      'a heading far above evidence',
      'a\n\n## Found',
      [
        '',
        '\n\n:::nurse\nx\n:::'.repeat(25),
        '\n\n:::notice{kind="information" for="nurse"}\nx\n:::'
      ],
      '\n\n:::evidence{from="research"}\nx :cite[r1]\n:::'
    ],
    [
      'an item with a section for others',
      '- It is a thrombosis now.\n\n  ## X\n  ::section{for="student"}\n\n  See ',
      ['this', '10.1234/abc', 'J Med. 2020;1:2-3']
    ],
    [
      'a note with a section for others',
      'a[^n]\n\n[^n]: It is a thrombosis now.\n\n    ## X\n    ::section{for="student"}\n\n    See ',
      ['this', '10.1234/abc', 'J Med. 2020;1:2-3']
    ],
    ['the id of a heading', '## Dose', ['', ' :student[x]', ':student[ x]'], ', now\n\ntext'],
    [
      'a link in a heading that is listed',
      '::contents\n\n## A [b ',
      ['', ':clinician[c]'],
      'd@e.org](https://example.org)\n\nx'
    ]
  ])('should not change %s', (_, before, hidden, after = '') => {
    const outputs = hidden.map((source) => {
      const article = own.compile(before + source + after)
      return [article, article.restrict('patient')].map((each) => [
        each.render(patient).html,
        each.toMarkdown(patient)
      ])
    })
    for (const output of outputs) expect(output).toEqual(outputs[0])
  })

  test('should take the heading of a list without references for those who see one next, too', () => {
    const text = 'a :clinician[:cite[r1]]\n\n## Refs\n\n::references\n\n:::student\n## B\n\nx\n:::'
    expect(own.compile(text).render({role: 'student'}).html).not.toContain('Refs')
    expect(own.compile(text).render({role: 'clinician'}).html).toContain('Refs')
  })

  test('should not show in a copy for others that more is cited', () => {
    const ama = createLectern({
      ...health,
      citations: {style: 'ama'},
      notices: [],
      owed: [],
      references: [reference('r1'), reference('r2')]
    })
    const [one, two] = [':cite[r1]', ':cite[r1; :student[r2]]'].map((text) =>
      ama.compile(`A ${text}.\n\n:parameter[emergency]`).restrict('patient').encode()
    )
    expect(two).toBe(one)
  })

  test.each([
    ['a citation', ':cite[:clinician[r1]; r2]', [['citation', 'r2', 'shown']]],
    ['a parameter in a note', 'a :clinician[[^n]]\n\n[^n]: :parameter[emergency]', []],
    [
      'a parameter',
      'Call :parameter[emergency].',
      [['parameter', 'emergency', 'your local emergency number']]
    ],
    [
      'a term in a list of sources',
      '## References\n\n:::student\n## B\n\nx\n:::\n\nA thrombosis paper.',
      [['heading', 'references', 'shown']]
    ]
  ])('should not be told of where a copy for others explains %s', (_, source, explained) => {
    const found = own.compile(source).restrict('patient').explain(patient)
    expect(found.map(({decision, kind, name}) => [kind, name, decision])).toEqual(explained)
  })
})

describe('sections for some readers', () => {
  const section = (rest: string): Array<string | undefined> =>
    rules(`## Dose\n::section{for="clinician"}\n\nx\n\n${rest}`)

  test('should not end at a rule without a blank line before it', () => {
    expect(section('Give 300 mg.\n---\n\nSECRET')).toEqual(['unclear-heading'])
    expect(section('Give 300 mg.\n\n---\n\nx')).toEqual([])
    expect(rules('Dose\n---\n::section{for="clinician"}\n\nx\n\nStorage\n---\n\ny')).toEqual([])
  })

  test.each(['```\nx', '```\nx\n~~~', '````\nx\n```', '~~~', '```\nx\n```x'])(
    'should not go on in code that is not closed: %j',
    (code) => {
      expect(section(`${code}\n\n## Storage\n\ny`)).toEqual(['unclosed-code'])
    }
  )

  test.each(['```\nx\n```', '~~~ js\nx\n~~~~', '    x', '> ```\n> x\n> ```'])(
    'should go on after code: %j',
    (code) => {
      expect(section(`${code}\n\n## Storage\n\ny`)).toEqual([])
    }
  )

  test.each([
    '\u200b## Storage',
    '\uff03\uff03 Storage',
    '\\## Storage',
    '#&nbsp;Storage',
    '####### Storage',
    '##Storage'
  ])('should not hide what was meant for a heading: %j', (heading) => {
    expect(section(`${heading}\n\ny`)).toEqual(['unclear-heading'])
  })
})

describe('whom an article is for, in damaged front matter', () => {
  test.each([
    '* * *\n\ntitle: x audience: clinician reviewer: y\n\n* * *\n\nSECRET',
    '--- audience: clinician --- SECRET',
    '---\nx\u2028audience: clinician\u2028---\n\nSECRET',
    '1. ---\n2. audience: clinician\n3. ---\n\nSECRET',
    '   2  audience: clinician\n\nSECRET',
    '---\u200b\naudience: clinician\u200b\n---\u200b\n\nSECRET',
    '---<br>\naudience: clinician<br>\n---\n\nSECRET',
    '**audience:** clinician\n\nSECRET',
    'audience\uff1aclinician\n\nSECRET',
    'audience: Clinician\n\nSECRET',
    'Audience: clinicians\n\nSECRET'
  ])('should be an error: %j', (source) => {
    expect(rules(source)).toContain('front-matter-audience')
  })

  test.each(['<<: {audience: clinician}', 'lectern:\n  audience: clinician'])(
    'should be no key within another: %j',
    (matter) => {
      expect(rules(`---\n${matter}\n---\n\nSECRET`)).toEqual(['front-matter-key'])
    }
  )

  test('should leave sentences alone', () => {
    expect(rules('The audience: clinician and nurse.')).toEqual([])
    expect(rules('---\n\nThe audience: everybody.')).toEqual([])
    expect(rules('---\nmeta:\n  audience: {type: Patient}\n---\n\nx')).toEqual([])
    expect(rules('---\nlecture:\n  audience: all students\n---\n\nx')).toEqual([])
  })
})

test('should take colons of other scripts for look-alikes', () => {
  for (const colon of '\u0903\u0a83\u1361\u17d6\ua9c7') {
    const fence = colon.repeat(3)
    expect(rules(`${fence}clinician\nSECRET\n${fence}`)).toContain('look-alike')
  }
})

test('should not take markers of a merge, or brackets that are escaped, in code', () => {
  expect(rules('```\n<<<<<<< HEAD\n```\n\n`:clinician\\[x\\]`')).toEqual([])
  expect(rules('\\:clinician\\[x\\] and :unknown\\[x\\]')).toEqual([])
})
