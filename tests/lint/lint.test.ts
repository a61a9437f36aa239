import {describe, expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** Messages on an article. */
function messages(source: string): Array<string> {
  return lectern.check(source).messages.map(String)
}

/** A step of a list of its own, for some readers. */
function step(name: string, number: number): string {
  return `:::${name}\n${number}. x\n:::\n\n`
}

describe('steps', () => {
  test.each([
    ['1. a\n\n:::clinician\n2. b\n:::\n\n3. c', ['`not clinician`']],
    ['1. a\n\n:::clinician\n2. b\n:::\n\n:::student\n2. b\n:::\n\n3. c', ['some readers']],
    ['1. a\n2. :clinician[b]\n\nText.\n\n3. c', ['`not clinician`']],
    ['1. :clinician[a]\n2. :student[b]\n\nText.\n\n3. c', ['some readers']],
    ['1. a\n\n:::clinician\n2. b\n:::\n\n3. c\n\n> 4. d', ['`not clinician`']]
  ])('should be told when they jump: %j', (source, readers) => {
    const found = messages(source)
    expect(found).toHaveLength(readers.length)
    for (const [index, text] of readers.entries()) expect(found[index]).toContain(text)
  })

  test.each([
    '1. a\n2. :clinician[b]\n3. c',
    '1. a\n\n::::choose\n:::clinician\n2. b\n:::\n:::otherwise\n2. c\n:::\n::::\n\n3. d',
    '3. a\n\n5. b',
    '1. a\n\n# T\n\n2. b',
    '1. a\n\n:::clinician\n1. b\n:::\n\n1. c',
    '- a\n\n:::clinician\n- b\n:::\n\n- c'
  ])('should not be told when they don’t: %j', (source) => {
    expect(messages(source)).toEqual([])
  })

  test('should not be told of with very many numbers', () => {
    const values = Object.fromEntries(Array.from({length: 60}, (_, index) => [`v${index}`, {}]))
    const many = createLectern({
      dimensions: {level: {default: 'v0', ordered: true, values}}
    })
    const names = Object.keys(values)
    const items = names.map((name, index) => `${index + 1}. :audience[x]{when="level >= ${name}"}`)
    expect(many.check(`${items.join('\n')}\n\nText.\n\n61. y`).messages.length).toBeLessThan(2)
    const lists = names.map((name, index) => step(name, 2 * index + 1))
    expect(many.check(`${lists.join('')}125. y`).messages).toEqual([])
  })
})

describe('headings', () => {
  test.each([
    [
      '# A\n\nx\n\n:::clinician\n## B\n\ny\n:::\n\n### C\n\nz',
      '8:1-8:6: Heading of rank 3 that skips a rank for some readers (`not clinician`)'
    ],
    [
      '## A\n\n:::clinician\nx\n:::',
      '1:1-1:5: Heading that some readers lose (`not clinician`), since all under it is for others'
    ]
  ])('should be told of: %j', (source, message) => {
    expect(messages(source).map((text) => text.replace(/^10/, '8'))).toHaveLength(1)
    expect(messages(source)[0]).toContain(message.slice(message.indexOf('Heading')))
  })

  test.each([
    '# A\n\nx\n\n### C\n\nz',
    '# A\n\nx\n\n## B\n::section{for=clinician}\n\ny\n\n### C\n\nz',
    ':::clinician\n## B\n\ny\n:::\n\n## C\n\nz\n\nw[^1]\n\n[^1]: > ##### note',
    '## A'
  ])('should not be told of: %j', (source) => {
    expect(messages(source)).toEqual([])
  })
})

describe('cells', () => {
  test('should be told of once in a column', () => {
    expect(
      messages(
        '| a | :clinician[b] |\n| - | - |\n| c | :clinician[d] |\n| e | |\n| f | :student[g] |'
      )
    ).toEqual([
      '1:5-1:22: Cell that is empty for some readers (`not clinician`)',
      '5:5-5:20: Cell that is empty for some readers (`not student`)'
    ])
  })

  test('should not be told of where their row goes, or something is left', () => {
    expect(
      messages('| a | b |\n| - | - |\n| :clinician[c] | :clinician[d] |\n| e | f :clinician[g] |')
    ).toEqual([])
  })
})

describe('brackets', () => {
  test.each([
    ['a (:clinician[b])', ['`()` for some readers (`not clinician`)']],
    [
      'a ( **:clinician[b]** :student[c] )',
      ['1:5-1:22: Empty `()` for some readers (`not trained`)']
    ],
    ['*a «:clinician[b]»* [“:clinician[c]”](d)', ['`«»`', '`“”`']],
    ['| a (:clinician[b]) |\n| - |\n| c |', ['`()`']],
    ['a :student[«]:clinician[b] :student[»]', ['`«»` for some readers (`student`)']],
    ['a (:clinician[b]:otherwise[c])', []],
    ['a (:clinician[b] or c) () :clinician[d] (', []],
    ['a :student[«]:patient[b] c» d', []],
    ['a (![](b.png):clinician[c])', []],
    ['a («:clinician[b] :clinician[»]', []]
  ])('should be told of when they are empty for some: %j', (source, expected) => {
    const found = messages(source)
    expect(found).toHaveLength(expected.length)
    for (const [index, text] of expected.entries()) expect(found[index]).toContain(text)
  })
})

describe('headers of tables', () => {
  const gone =
    '1:1-1:10: Table that some readers lose (`not clinician`), since all its rows are for others'

  test.each([
    ['| :clinician[c] | :clinician[d] |', [gone]],
    ['| | |\n| :clinician[c] | |', [gone]],
    ['| :clinician[c] | |\n\u00a0', [gone, blankRow('4:1-4:2', '<U+00A0>')]],
    ['| :clinician[c] | |\n| d | |', []],
    ['| :clinician[c] | |\n| | ![](d.png) |', []],
    ['| | |\n| | |', []],
    ['|\r| c | d |', [blankRow('3:1-3:2', '|')]],
    ['| c | d |\n> |', []]
  ])('should be told of when no row that says something is left: %j', (rows, expected) => {
    expect(messages(`| a | b |\n| - | - |\n${rows}`)).toEqual(expected)
  })

  /** Message about a line that is a row. */
  function blankRow(place: string, row: string): string {
    return `${place}: Row \`${row}\` of a table that looks blank, expected a blank line below the table, or cells`
  }
})

describe('tables that are none', () => {
  const told = 'that is read as text, expected below the header a line of dashes with as many cells'

  test.each([
    ['a\n\n| a | b | c |\n| :- | -: |\n| 1 | 2 | 3 |', '4:1-4:12', '| :- | -: |'],
    ['a | b | c\r\n--- | ---\r\n1 | 2', '2:1-2:10', '--- | ---'],
    ['> x\n> | a |\n> | b |  \n> | c |', '3:3-3:8', '| b |'],
    [':::clinician\n| a | b |\n| c | d |\n:::', '3:1-3:10', '| c | d |'],
    ['- | a | b |\n  | - |\n  | c |\n\nx', '2:3-2:8', '| - |'],
    [':::clinician\n| a | b |\n| - | - |\n:::\n| c | d |\n', '5:1-5:10', '| c | d |'],
    ['| a | b |\n| -- | -- :\n| c | d |', '2:1-2:12', '| -- | -- :'],
    ['| a | b |\n| -- | -\r-- |\n', '3:1-3:5', '-- |'],
    ['| a | b |\n\u00a0| - | - |\n| c | d |', '2:2-2:11', '| - | - |']
  ])('should be told of once: %j', (source, place, row) => {
    expect(messages(source)).toEqual([`${place}: Row \`${row}\` ${told}`])
  })

  test.each([
    '| a | b |\n| - | - |\n| c | d |\n\n| a |',
    '\\| a |\n\\| b |',
    'a | b\nc | d\n\n|x| = |y|\n\n```\n| a |\n| b |\n```',
    'x\n|a|\nb |',
    'a\n---\n\n| a |\n\n| b |',
    '| a \\|\n| b \\|',
    '| a | b |\n| - | - |\n| - | - |\n| -- | c |'
  ])('should not be told of: %j', (source) => {
    expect(messages(source)).toEqual([])
  })
})

describe('markup of other dialects', () => {
  test.each([
    ['!!! note\n    x', '!!! note'],
    ['!!!danger', '!!!danger'],
    ['!!! own', '!!! own'],
    ['![{{ y }}](a.png)', '{{ y }}'],
    ['b@a.example {{ y }}', '{{ y }}'],
    ['x {{ y }} [a](/&#123;{b}}/c)', '{{ y }}'],
    ['[a](/{{y}}/b)', '{{y}}'],
    ['[a](b "{% y %}")', '{% y %}'],
    ['[a]\n\n[a]: /{{y}}', '{{y}}'],
    ['???+ note "T"', '???+ note "T"'],
    ['=== "Tab"', '=== "Tab"'],
    ['x {: .y}', '{: .y}'],
    ['x {{ y }} z', '{{ y }}'],
    ['x {% y %} z', '{% y %}'],
    ['# A {.b}', '{.b}'],
    ['**a**{.b} c', '{.b}'],
    ['`a`{.b} c', '{.b}'],
    ['[a](b){.c} d', '{.c}'],
    ['a {b="c"} d', '{b="c"}'],
    ['[[toc]]', '[[toc]]'],
    ['[TOC]', '[TOC]'],
    ['*[BP]: blood pressure', '*[BP]: blood pressure'],
    ['Term\n: meaning', ': meaning'],
    ['<<< @/a.ts', '<<< @/a.ts'],
    ['--8<-- "a"', '--8<-- "a"'],
    ['see {ref}`a`', '{ref}'],
    ['> [!NOTE] Title\n> x', '[!NOTE] Title'],
    ['> [!FOO]\n> x', '[!FOO]'],
    ['- a\n  > !!! note', '!!! note'],
    ['| a |\n| - |\n| {{ b }} |', '{{ b }}'],
    ['> a\n> {: .b}', '{: .b}'],
    ['## A {#a .b}', '.b'],
    ['## A {#a} b', '{#a}'],
    ['## A {#a} :clinician[b]', '{#a}'],
    ['## A :clinician[b {#a}]', '{#a}'],
    ['## *A {#a}*', '{#a}'],
    ['## A {#_b c_}', '{#_b c_}'],
    ['Term\n\n:   Meaning', ':   Meaning'],
    ['[[_TOC_]]', '[[_TOC_]]'],
    ['a\n[TOC]\nb', '[TOC]'],
    ['{::comment}', '{::comment}'],
    ['a{:.b} c', '{:.b}'],
    ['| a | b {.c} |\n| - | - |', '{.c}'],
    ['![a](b){width="300" height="200"}', '{width="300" height="200"}'],
    ['a {{ b\nc }}', '{{ b'],
    ['costs $5 {{ x }} or $6', '{{ x }}'],
    ['a\r!!! note', '!!! note'],
    ['> [!NOTE]\n> a\n> [!TIP]\n> b', '[!TIP]'],
    ['[!NOTE]\na', '[!NOTE]'],
    ['> **[!NOTE]**\n> a', '**[!NOTE]**'],
    ['> [! NOTE ]\n> a', '[! NOTE ]']
  ])('should be told of: %j', (source, actual) => {
    const file = lectern.check(source)
    expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['foreign-markup'])
    const {actual: found, place} = file.messages[0] ?? {}
    expect(found).toBe(actual)
    // Cast: the message has a place.
    const {end, start} = place as {end: {offset: number}; start: {offset: number}}
    expect(source.slice(start.offset, end.offset)).toBe(actual)
  })

  test.each([
    '`{{ a }}` and\n\n```\n!!! note\n{: .b}\n```',
    ':smile: {a} [[b]] [@c] $d$ 50 %',
    '\\{{ a }} \\{: .b} \\[!NOTE] \\!!! c',
    'a {b} c {d}',
    'x\n\n    !!! code',
    'Wow!!! Really??? 1 === 1',
    '> [x]: /y\n\n- [ ] a',
    '$\\frac{{a}}{{b}}$, $e^{{x}}$ and $$\n{{a}}\n$$',
    'Elixir {:error, reason} and a {:x} b',
    '<!-- {{ a }} -->'
  ])('should not be told of: %j', (source) => {
    expect(messages(source)).toEqual([])
  })

  test('should be silent where the config says so', () => {
    const silent = createLectern({
      ...health,
      notices: [],
      owed: [],
      warnings: {'empty-block': true, 'foreign-markup': false}
    })
    expect(
      silent.check('# A {#a .b}\n\n{{ x }}\n\n:::clinician\n:::').messages.map(({ruleId}) => ruleId)
    ).toEqual(['empty-block'])
  })

  test.each([
    [
      {'foreign-markp': false},
      'warnings.foreign-markp: Unknown warning `foreign-markp`, expected `foreign-markup`'
    ],
    [
      {'unknown-name': false},
      'warnings.unknown-name: Error `unknown-name`, expected a warning: errors are always told'
    ],
    [{zzzzzz: false}, /Unknown warning `zzzzzz`, expected `always-shown` or /]
  ])('should be named right: %j', (warnings, problem) => {
    expect(() => createLectern({...health, warnings})).toThrow(problem)
  })
})

describe('names without brackets', () => {
  test.each([
    ['Take :clinician 300 mg.', '1:6-1:16: Unexpected `:clinician`', ':clinician[text]'],
    ['Take ::uk 300 mg.', '1:6-1:10: Unexpected `::uk`', ':uk[text]'],
    ['- [ ] a :lay b', '1:9-1:13: Unexpected `:lay`', ':lay[text]'],
    ['## Dose :clinician', '1:9-1:19: Unexpected `:clinician`', ':clinician[text]'],
    ['| :clinician | a |\n| - | - |\n| b | c |', '1:3-1:13: ', ':clinician[text]'],
    ['> a\n> [x](y.html) *:clinician, b*', '2:16-2:26: ', ':clinician[text]'],
    ['a `b`:clinician.', '1:6-1:16: ', ':clinician[text]'],
    ['[300 mg]:clinician now', '1:9-1:19: ', ':clinician[text]'],
    ['\ufeffTake :clinician 300 mg.', '1:6-1:16: ', ':clinician[text]']
  ])('should be told of: %j', (source, start, right) => {
    const found = messages(source)
    expect(found).toEqual([expect.stringContaining(start)])
    expect(found[0]).toContain(`without brackets, expected \`${right}\``)
  })

  test.each([
    'Take \\:clinician, `:clinician`, a:clinician, :student:, :us: and :us/uk.',
    ':clinicians, :zebra, :contents, :clinician-only, :clinician-x.org, :uk.example and /a/:lay/:uk',
    '[a](x.html ":clinician b") <https://a.example/:lay>',
    '```\n:clinician 300 mg\n```',
    'Take :clinician[300 mg] and &#58;clinician.'
  ])('should not be told of: %j', (source) => {
    expect(messages(source)).toEqual([])
  })
})
