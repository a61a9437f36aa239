import {inspect} from 'node:util'
import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {ArticleError, createLectern, health, LimitError, ProfileError} from '../src/index.js'
import {decode, readers, variantKey} from '../src/render/index.js'
import {stockMdast} from './helpers/stock.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** What a call throws. */
function thrown(call: () => unknown): unknown {
  try {
    call()
  } catch (error) {
    return error
  }
  return undefined
}

describe('check', () => {
  test('should give the file that was passed in its messages, in the order of the source', () => {
    const file = new VFile({path: 'a.md', value: '[a](#b)\n\n:::clinican\nx\n:::\n'})
    expect(lectern.check(file)).toBe(file)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['unknown-anchor', 'unknown-name'])
  })

  test('should take text, options for a file, bytes, and no options', () => {
    expect(lectern.check('text', null).messages).toEqual([])
    expect(lectern.check({path: 'b.md', value: 'text'}).path).toBe('b.md')
    expect(
      lectern.check(new TextEncoder().encode(':::x\n:::'), {path: 'c.md'}).messages[0]?.file
    ).toBe('c.md')
  })

  test.each([
    ['a zero-width space', 'clini\u200bcian', 'clini<U+200B>cian'],
    ['a joiner between Latin letters', 'clini\u200dcian', 'clini<U+200D>cian'],
    ['no joiner that joins', '\u0645\u06cc\u200c\u0631\u0648', '\u0645\u06cc\u200c\u0631\u0648']
  ])('should show %s in what is quoted', (_, name, shown) => {
    const [first] = lectern.check(`:::audience{for="${name}"}\nx\n:::`).messages
    expect(first?.reason).toContain(`Unknown name \`${shown}\``)
  })

  test('should tell of the whole file first', () => {
    const {messages} = createLectern().check('[a](#b) [c](#d)\n\n[e](#f)')
    expect(messages.map(({line}) => line)).toEqual([1, 1, 3])
  })

  test('should leave front matter to the text when it is told to', () => {
    const source = '---\nlanguage: xx\n---\n'
    expect(lectern.check(source).messages).toHaveLength(1)
    expect(lectern.check(source, {frontMatter: false}).messages).toEqual([])
  })
})

test('should tell of all that has no place', () => {
  const {messages} = createLectern({...health, review: {required: true}}).check(
    '---\nlanguage: es\n---\n\nAsk.\n'
  )
  expect(messages.map(({line, ruleId}) => [line, ruleId])).toEqual([
    [undefined, 'review-missing'],
    [undefined, 'notice-language']
  ])
})

describe('compile', () => {
  test('should throw what is wrong with an article, warnings with it', () => {
    const error = thrown(() => lectern.compile('[a](#b)\n\n:clinician[x]{for="y"}', {path: 'a.md'}))
    expect(error).toBeInstanceOf(ArticleError)
    const {code, message, messages, name} = error as ArticleError
    expect([code, name]).toEqual(['article', 'ArticleError'])
    expect(message).toContain('a.md:3:15-3:18: Unexpected attribute `for`')
    expect(messages.map(({ruleId}) => ruleId)).toEqual(['unknown-anchor', 'unknown-attribute'])
    expect((thrown(() => lectern.compile(':::x\n\n:::y\n')) as Error).message).toContain('errors')
  })

  test('should not mind messages of others on the file', () => {
    const file = new VFile('text')
    file.message('Not ours').fatal = true
    expect(lectern.compile(file).messages).toEqual([])
    expect(file.messages).toHaveLength(1)
  })

  test('should not mind where messages of others stand', () => {
    const file = new VFile(':::notice{kind="caution"}\nNot with alcohol.\n:::\n')
    const place = {end: {column: 2, line: 1}, start: {column: 1, line: 1}}
    file.message('Not ours', {place}).fatal = true
    expect(lectern.check(file).messages).toHaveLength(1)
  })

  test('should take a tree with its file, and hold it against the file', () => {
    const file = new VFile('# Dose\n\n*One* tablet.')
    const tree = stockMdast(String(file))
    const before = structuredClone(tree)
    expect(lectern.compile({file, tree}).render().html).toBe(
      '<h1 id="l-dose">Dose</h1>\n<p><em>One</em> tablet.</p>\n'
    )
    expect(tree).toEqual(before)
  })

  test('should refuse a tree without positions, or one that isn’t the file’s', () => {
    const tree = stockMdast(':::clinician\nx\n:::')
    expect(lectern.check({file: new VFile(':::clinician\nx\n:::'), tree}).messages).not.toEqual([])
    const bare: Root = {
      type: 'root',
      children: [{type: 'paragraph', children: [{type: 'text', value: 'x'}]}]
    }
    expect(lectern.check({file: new VFile('x'), tree: bare}).messages[0]?.ruleId).toBe(
      'no-positions'
    )
  })

  test('should look at no key of its own in a tree of somebody else, and at no children that aren’t there', () => {
    const file = new VFile(':::clinician\nx\n:::\n\nPublic ![](a.png)')
    const tree = unified().use(remarkParse).use(remarkDirective).parse(file)
    const [, last] = tree.children
    // The first annotation is that of the block.
    Object.assign(last as object, {data: {lectern: 0}})
    if (last?.type === 'paragraph') Object.assign(last.children[0] as object, {children: undefined})
    expect(lectern.compile({file, tree}).render().html).toBe(
      lectern.compile(String(file)).render().html
    )
  })

  test('should take an image without an alternative, as other parsers make them', () => {
    const concept = {
      id: 'tablet',
      forms: [{singular: 'tablet'}],
      say: {professional: {use: 'keep' as const}}
    }
    const own = createLectern({...health, lexicon: [concept], vocabulary: {alternatives: true}})
    const file = new VFile('Public ![](a.png)')
    const tree = stockMdast(String(file))
    const [first] = tree.children
    if (first?.type === 'paragraph') Reflect.deleteProperty(first.children[1] as object, 'alt')
    expect(own.compile({file, tree}).render().html).toContain('<img src="a.png"')
  })

  test('should work in a pipeline of unified', () => {
    const file = new VFile('One *tablet*.')
    const tree = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).parse(file)
    expect(lectern.compile({file, tree}).render().html).toBe('<p>One <em>tablet</em>.</p>\n')
  })
})

describe('render', () => {
  const article = lectern.compile(
    '---\ntitle: {lay: Pills, otherwise: Tablets}\ndescription: All about it\nkind: page\n---\n\n:patient[pill]:otherwise[tablet]'
  )

  test('should render for the defaults without a profile', () => {
    expect(article.render()).toEqual({
      choices: ['role'],
      description: 'All about it',
      headings: [],
      html: '<p>pill</p>\n',
      language: 'en',
      notices: [],
      title: 'Pills'
    })
    expect(article.render(null)).toEqual(article.render({}))
    expect(article.render({role: 'nurse'}).title).toBe('Tablets')
  })

  test('should keep unknown front matter for the host', () => {
    expect(article.frontMatter).toEqual({kind: 'page'})
  })

  test.each([
    [{role: 'pacient'}, 'perhaps `patient`'],
    [{rolle: 'patient'}, 'perhaps `role`'],
    [{role: 'x'}, 'Unknown value `x`'],
    [{colour: 'red'}, 'Unknown dimension `colour`'],
    [{constructor: 'x'}, 'Unknown dimension `constructor`'],
    [{role: 7}, 'Unexpected number']
  ])('should refuse the profile %j', (profile, reason) => {
    for (const form of [
      'render',
      'toMdast',
      'toHast',
      'toMarkdown',
      'toText',
      'toPage',
      'explain'
    ] as const) {
      const error = thrown(() => article[form](profile as never))
      expect(error).toBeInstanceOf(ProfileError)
      expect((error as ProfileError).message).toContain(reason)
    }
  })

  test('should let what a profile throws pass', () => {
    const profile = {
      get role(): never {
        throw new RangeError('dose')
      }
    }
    expect(thrown(() => article.render(profile))).toEqual(new RangeError('dose'))
  })

  test('should read profiles that nobody has checked', () => {
    expect(lectern.readProfile(new URLSearchParams('role=student&role=nurse&x=1'))).toEqual({
      jurisdiction: 'elsewhere',
      level: 'basic',
      role: 'patient'
    })
  })

  test('should leave positions out when it is told to', () => {
    const bare = lectern.compile('a :patient[b]', {positions: false})
    expect(JSON.stringify([bare.toMdast(), bare.toHast()])).not.toContain('position')
    const placed = lectern.compile('a :patient[b]')
    expect(placed.toMdast().children[0]?.position?.start.line).toBe(1)
    expect(placed.toHast().children[0]?.position?.start.line).toBe(1)
  })

  test('should give nothing of an article to whom it isn’t for', () => {
    const {html, ...rest} = lectern
      .compile('---\naudience: clinician\ntitle: A\n---\n\n# B')
      .render()
    expect(html).toBe('<p>This article is not meant for you.</p>\n')
    expect(rest).toEqual({
      choices: ['role'],
      headings: [],
      language: 'en',
      notices: [],
      withheld: {reason: 'audience'}
    })
  })

  test('should give nothing of an article with errors that no directive holds', () => {
    const broken = lectern.compile('<b>x</b>\n\n:::x\n', {onError: 'omit'})
    expect(broken.messages.length).toBeGreaterThan(0)
    expect(broken.render().withheld).toEqual({reason: 'errors'})
    expect(broken.toMdast().children).toHaveLength(1)
    expect(broken.toPage()).toContain('<title>This article is not available at present.</title>')
    expect(broken.explain()).toEqual([])
    expect(broken.variants()).toHaveLength(1)
  })

  test('should withhold in English from an article whose language has no words', () => {
    const broken = lectern.compile('---\nlanguage: fi\n---\n\nx', {onError: 'omit'})
    expect(broken.render()).toMatchObject({
      html: '<p>This article is not available at present.</p>\n',
      language: 'fi'
    })
  })

  test('should give an empty article', () => {
    expect(lectern.compile('').render().html).toBe('')
    expect(lectern.compile(':clinician[x]').render().html).toBe('')
  })
})

describe('toPage', () => {
  test('should make a document, with the title as a heading where the body has none', () => {
    const page = lectern
      .compile('---\ntitle: A & B\ndescription: "C"\nlanguage: en-GB\n---\n\nText.')
      .toPage()
    expect(page.replace(/<style>[^<]*<\/style>/, '<style></style>')).toMatchInlineSnapshot(`
      "<!doctype html>
      <html lang="en-GB">
      <head>
      <meta charset="utf-8">
      <meta content="width=device-width, initial-scale=1" name="viewport">
      <meta content="default-src &#x27;none&#x27;; style-src &#x27;sha256-+HyITz8koIsWBxk5MHmd9Q5AmsV6ewHxk3kYiv5UP+s=&#x27;; img-src * data:; base-uri &#x27;none&#x27;; form-action &#x27;none&#x27;" http-equiv="Content-Security-Policy">
      <title>A &#x26; B</title>
      <meta content="C" name="description">
      <meta content="article" property="og:type">
      <meta content="A &#x26; B" property="og:title">
      <meta content="C" property="og:description">
      <meta content="en_GB" property="og:locale">
      <script type="application/ld+json">{"@context":"https://schema.org","@type":"MedicalWebPage","headline":"A & B","name":"A & B","description":"C","inLanguage":"en-GB","audience":[{"@type":"Patient"}],"timeRequired":"PT1M"}</script>
      <style></style>
      </head>
      <body>
      <main>
      <h1>A &#x26; B</h1>
      <p>Text.</p>
      </main>
      </body>
      </html>
      "
    `)
  })

  test('should take the first heading for a title', () => {
    const page = lectern.compile('## Dose\n\nText.').toPage()
    expect(page).toContain('<title>Dose</title>')
    expect(page).not.toContain('<h1>')
  })

  test('should not double a heading of rank 1', () => {
    expect(lectern.compile('---\ntitle: A\n---\n\n# B').toPage().match(/<h1/g)).toHaveLength(1)
  })
})

describe('variants', () => {
  const article = lectern.compile(
    ':::clinician\na\n:::\n\n:::uk\nb\n:::\n\n:::audience{when="level >= intermediate"}\nc\n:::'
  )

  test('should give one entry for each group of readers who get the same', () => {
    expect(article.variants()).toMatchInlineSnapshot(`
      [
        {
          "condition": "not clinician and basic and not uk",
          "key": "34e2422141dac6df3ec7221e",
          "profile": {
            "jurisdiction": "elsewhere",
            "level": "basic",
            "role": "patient",
          },
        },
        {
          "condition": "not clinician and basic and uk",
          "key": "717a3c20629da0685ddcedee",
          "profile": {
            "jurisdiction": "uk",
            "level": "basic",
            "role": "patient",
          },
        },
        {
          "condition": "not clinician and not basic and not uk",
          "key": "12c081fbc103ae05b1a7d0c8",
          "profile": {
            "jurisdiction": "elsewhere",
            "level": "intermediate",
            "role": "patient",
          },
        },
        {
          "condition": "not clinician and not basic and uk",
          "key": "c27d6fc687d4e46624f71582",
          "profile": {
            "jurisdiction": "uk",
            "level": "intermediate",
            "role": "patient",
          },
        },
        {
          "condition": "clinician and basic and not uk",
          "key": "de269cf77d20530a72474793",
          "profile": {
            "jurisdiction": "elsewhere",
            "level": "basic",
            "role": "clinician",
          },
        },
        {
          "condition": "clinician and basic and uk",
          "key": "5adee0a15f3dea85e2dd231c",
          "profile": {
            "jurisdiction": "uk",
            "level": "basic",
            "role": "clinician",
          },
        },
        {
          "condition": "clinician and not basic and not uk",
          "key": "b0c84f4365140f44957d7cd1",
          "profile": {
            "jurisdiction": "elsewhere",
            "level": "intermediate",
            "role": "clinician",
          },
        },
        {
          "condition": "clinician and not basic and uk",
          "key": "ae73a48bf96e2d2e691c17ef",
          "profile": {
            "jurisdiction": "uk",
            "level": "intermediate",
            "role": "clinician",
          },
        },
      ]
    `)
  })

  test('should look within some readers, and vary some dimensions', () => {
    expect(article.variants({within: 'patient and basic'}).map(({condition}) => condition)).toEqual(
      ['not uk', 'uk']
    )
    expect(article.variants({by: ['role']})).toHaveLength(2)
    expect(article.variants({by: []})).toHaveLength(1)
    expect(article.variants(null)).toHaveLength(8)
  })

  test('should count a class that not everybody gets', () => {
    expect(lectern.compile('- [ ] :clinician[a]\n- b').variants()).toHaveLength(2)
  })

  test('should take options that are `null` for the defaults', () => {
    expect(article.variants({by: null, limit: null, within: null})).toEqual(article.variants())
    expect(lectern.compile('Ask.', {path: null}).messages).toEqual([])
    expect(thrown(() => article.variants({limit: Number.NaN}))).toBeInstanceOf(TypeError)
    expect(() => article.variants('lay' as never)).toThrow('Unexpected string for options')
    expect(() => article.variants({by: 'role'} as never)).toThrow('a list of names')
    expect(() => article.variants({withn: 'lay'} as never)).toThrow('expected `within`')
  })

  test('should refuse more than the limit, and what isn’t known', () => {
    const error = thrown(() => article.variants({limit: 3}))
    expect(error).toBeInstanceOf(LimitError)
    expect((error as LimitError).code).toBe('limit')
    expect(() => article.variants({within: 'pacient'})).toThrow('unexpected `pacient`')
    expect(() => article.variants({by: ['rolle']})).toThrow(
      'unknown dimension `rolle`, expected `role`'
    )
    expect(() => article.variants({by: ['colour']})).toThrow(
      'expected `role` or `level` or `jurisdiction`'
    )
  })

  test('should take titles that part the readers without `otherwise`', () => {
    const titled = lectern.compile('---\ntitle: {uk: A, not uk: B}\n---\n')
    expect(titled.render({jurisdiction: 'uk'}).title).toBe('A')
    expect(titled.render().title).toBe('B')
  })

  test('should part readers by titles and descriptions too', () => {
    const titled = lectern.compile(
      '---\ntitle: {uk: A, otherwise: B}\ndescription: {nurse: C, otherwise: D}\n---\n'
    )
    expect(titled.variants()).toHaveLength(4)
  })
})

describe('explain', () => {
  const own = createLectern({
    ...health,
    lexicon: [
      {
        countable: true,
        forms: [{singular: 'oedema'}],
        id: 'oedema',
        say: {lay: {countable: true, singular: 'swelling', use: 'replace'}},
        slot: 'noun'
      }
    ]
  })
  const source =
    '# An oedema\n\n:::clinician\nAn oedema.[^a]\n:::\n\n:::otherwise\nAn oedema.\n:::\n\n[^a]: Seen.'

  test('should say for each mark what decided', () => {
    const article = own.compile(source)
    const lines = article
      .explain()
      .map(
        ({decision, kind, name, place, rule}) =>
          `${place?.start.line ?? '-'} ${kind} ${name}: ${decision} (${rule})`
      )
    expect(lines).toMatchInlineSnapshot(`
      [
        "1 heading an-oedema: shown (everybody)",
        "1 term oedema: replace (lexicon.oedema.say.lay)",
        "3 audience clinician: hidden (clinician)",
        "4 term oedema: hidden (lexicon.oedema)",
        "4 footnote a: hidden (clinician)",
        "7 audience otherwise: shown (not clinician)",
        "8 term oedema: replace (lexicon.oedema.say.lay)",
        "- notice not-advice: shown (notices.not-advice.for)",
        "- notice for-caregivers: hidden (notices.for-caregivers.for)",
        "- notice for-professionals: hidden (notices.for-professionals.for)",
        "- notice for-researchers: hidden (notices.for-researchers.for)",
        "- notice for-students: hidden (notices.for-students.for)",
      ]
    `)
    expect(
      article
        .explain({role: 'clinician'})
        .filter(({kind}) => kind === 'term')
        .map(({decision}) => decision)
    ).toEqual(['keep', 'keep', 'hidden'])
  })
})

describe('what is no article', () => {
  test.each([
    [Promise.resolve('a'), 'promise', ': did you forget `await`?'],
    [undefined, 'undefined', ''],
    [null, 'null', ''],
    [42, 'number', ''],
    [['a'], 'list', ''],
    [{content: 'a'}, 'object without a text as its `value`', ''],
    [{value: 3}, 'object without a text as its `value`', ''],
    [new URL('file:///a.md'), 'URL', ': read the file first'],
    [new VFile({path: 'a.md'}), 'file without a text', ': read the file first'],
    [{file: undefined, tree: {type: 'root', children: []}}, 'undefined', '']
  ])('should be refused: %o', (source, what, advice) => {
    for (const call of [lectern.check, lectern.compile]) {
      expect(() => call(source as never)).toThrow(
        new TypeError(
          `Unexpected ${what} for an article, expected its text, a VFile with a text as its value, or \`{tree, file}\`${advice}`
        )
      )
    }
  })

  test('should be refused when its bytes are not UTF-8, which would show all of it', () => {
    const source = '\uFEFF# Dose\n\n:::clinician\nSECRET\n:::\n'
    for (const bytes of [
      Buffer.from(source, 'utf16le'),
      Buffer.from(source.slice(1), 'utf16le'),
      Buffer.from('Caf\xe9', 'latin1')
    ]) {
      for (const given of [bytes, new VFile(bytes), {path: 'a.md', value: bytes}]) {
        expect(() => lectern.check(given)).toThrow('bytes that aren’t UTF-8')
      }
    }
    for (const bytes of [Buffer.from(source, 'utf16le'), Buffer.from(source, 'utf16le').swap16()]) {
      for (const encoding of ['utf8', 'latin1'] as const) {
        const text = bytes.toString(encoding)
        for (const given of [text, new VFile(text), {path: 'a.md', value: text}]) {
          expect(() => lectern.check(given)).toThrow('bytes that aren’t UTF-8')
        }
      }
    }
    for (const text of [source, 'Café � 3', '５ � ％', '\u{1f600}']) {
      expect(lectern.check(Buffer.from(text)).messages.filter(({fatal}) => fatal)).toEqual([])
    }
  })

  test.each([
    [{paht: 'a'}, 'Unknown option `paht`, expected `path`'],
    [{onError: 'omitt'}, 'Unknown `onError` `omitt`, expected `throw` or `omit`'],
    [
      {colour: 'red'},
      'Unknown option `colour`, expected `path` or `now` or `onError` or `frontMatter` or `positions`'
    ]
  ])('should be refused with options %o', (options, message) => {
    expect(() => lectern.compile('a', options as never)).toThrow(new TypeError(message))
  })

  test('should be read where it has a text', () => {
    for (const source of ['a', new TextEncoder().encode('a'), {value: 'a'}, new VFile('a')]) {
      expect(lectern.compile(source, {onError: null}).render().html).toContain('<p>a</p>')
    }
  })
})

test('should print a list of problems once', () => {
  for (const call of [() => createLectern({} as never), () => lectern.compile(':::x\n:::')]) {
    try {
      call()
      expect.unreachable()
    } catch (error) {
      expect(inspect(error).match(/expected at least one|Unknown name/g)).toHaveLength(1)
    }
  }
})

describe('readers', () => {
  const values = {a: {label: {de: 'Ah', en: 'Ay'}, narrower: {b: {}}}, c: {}}
  const dimension = {default: 'c', question: 'Who?', reason: {en: 'To know.'}, values}
  const own = createLectern({dimensions: {level: {default: 'x', values: {x: {}}}, role: dimension}})

  test('should be listed with what they are shown', () => {
    expect(own.readers()).toEqual([
      {default: 'x', name: 'level', values: [{depth: 0, name: 'x'}]},
      {
        default: 'c',
        name: 'role',
        question: 'Who?',
        reason: 'To know.',
        values: [
          {depth: 0, label: 'Ay', name: 'a'},
          {depth: 1, name: 'b'},
          {depth: 0, name: 'c'}
        ]
      }
    ])
    expect(own.readers('de-AT')[1]).toEqual({
      default: 'c',
      name: 'role',
      question: 'Who?',
      reason: 'To know.',
      values: [
        {depth: 0, label: 'Ah', name: 'a'},
        {depth: 1, name: 'b'},
        {depth: 0, name: 'c'}
      ]
    })
  })

  test('should be in a decoded article, in its language', () => {
    const article = own.compile('---\nlanguage: de\n---\n\na\n')
    expect(readers(decode(article.encode()))).toEqual(own.readers('de'))
    // Cast: callers without types.
    expect(() => own.readers(5 as unknown as string)).toThrow(
      new TypeError('Unexpected number for a language, expected a tag such as `en`')
    )
  })
})

test('should give the key that the runtime gives', () => {
  const article = lectern.compile('a\n\n:::clinician\nb\n:::\n')
  const decoded = decode(article.encode())
  for (const role of ['patient', 'clinician'] as const) {
    expect(article.variantKey({role})).toBe(variantKey(decoded, {role}))
  }
  expect(article.variantKey()).toBe(article.variantKey({role: 'patient'}))
  expect(article.variantKey()).not.toBe(article.variantKey({role: 'clinician'}))
})

describe('values that are no names of directives', () => {
  const values = {legacy: {}, '3.11': {}, '3.12': {}}
  const own = createLectern({dimensions: {python: {default: '3.11', values}}})
  const rules = (text: string) => own.check(text).messages.map(({ruleId}) => ruleId)

  test('should be read in attributes and expressions', () => {
    const article = own.compile(
      ':::audience{for="3.11 legacy"}\na\n:::\n\nb:audience[c]{when="not 3.12"}\n\n:legacy[d]\n'
    )
    expect(article.render({python: '3.12'}).html).toBe('<p>b</p>\n')
    expect(article.variants().map(({condition}) => condition)).toEqual(['legacy', '3.11', '3.12'])
  })

  test.each([
    ['Use :3.12[x] now.', 'value-as-name'],
    ['Use :python:3.12[x] now.', 'value-as-name'],
    ['Use ::3.12[x] now.', 'value-as-name'],
    ['Use a::3.12[x] now.', 'value-as-name'],
    [':::3.12\nx\n:::', 'misspelled-directive']
  ])('should be no directives: %j', (text, rule) => {
    expect(rules(text)).toEqual([rule])
  })

  test.each(['1:3.12[x]', '\\:3.12[x]', '`:3.12[x]`', ':3.13[x]', 'at 3.12[x]'])(
    'should be left as text: %j',
    (text) => {
      expect(rules(text)).toEqual([])
    }
  )

  test('should be refused where their order matters and would be lost', () => {
    const ordered = {default: '8', ordered: true, values: {legacy: {}, '8': {}}}
    expect(() => createLectern({dimensions: {version: ordered}})).toThrow(
      'dimensions.version.values.8: Unexpected whole number `8` in an ordered dimension'
    )
  })
})
