import {describe, expect, test} from 'vitest'
import {type Config, type ConfigError, createLectern, health} from '../../../src/index.js'
import {decode, render} from '../../../src/render/index.js'

const parameters = {
  advice: {uk: '111'},
  emergency: {eu: '112', otherwise: {de: 'Notruf', en: 'your emergency number'}, uk: '999'},
  thing: {lay: 'a thrombosis', otherwise: '*oedema* & <b>'}
} as const

function lecternOf(config: Partial<Config> = {}) {
  return createLectern<Config>({
    ...health,
    lexicon: [
      {
        countable: false,
        forms: [{singular: 'thrombosis'}, {singular: 'emergency'}],
        id: 't',
        say: {lay: {countable: false, singular: 'clot', use: 'replace'}},
        slot: 'noun'
      }
    ],
    notices: [],
    owed: [],
    parameters,
    ...config
  } as never)
}

const lectern = lecternOf()
const plain = lecternOf({lexicon: []})

/** HTML of a reader, the same by each way. */
function html(source: string, profile: object = {}): string {
  const article = lectern.compile(source)
  const reader = profile as never
  const {html} = article.render(reader)
  expect(render(decode(article.encode()), reader).html).toBe(html)
  expect(plain.compile(article.toMarkdown(reader)).toText(reader)).toBe(article.toText(reader))
  return html.replaceAll('\n', '')
}

function messages(source: string): Array<string> {
  return lectern.check(source).messages.map((message) => `${message} ${message.fix ?? ''}`.trim())
}

test('should give each reader the text of the config, wherever a text may stand', () => {
  const source =
    '## Call :parameter[emergency]\n\n- Call :parameter[emergency]!\n- **:parameter[emergency]**, [call :parameter[emergency]](tel:1).[^n]\n\n| :parameter[emergency] |\n| - |\n\n[^n]: :parameter[emergency]'
  for (const [profile, number] of [
    [{jurisdiction: 'uk'}, '999'],
    [{jurisdiction: 'fr'}, '112'],
    [{}, 'your emergency number']
  ] as const) {
    const result = html(source, profile)
    expect(result.split(number)).toHaveLength(7)
    expect(result).toContain(`<h2 id="l-call">Call ${number}</h2>`)
    expect(result).toContain(`<li>Call ${number}!</li>`)
  }
})

test('should be text, which vocabulary leaves alone', () => {
  expect(html('Of :parameter[thing] or thrombosis.')).toBe('<p>Of a thrombosis or clot.</p>')
  expect(html('Of :parameter[thing].', {role: 'nurse'})).toBe('<p>Of *oedema* &#x26; &#x3C;b>.</p>')
})

test('should stand in what is for some readers', () => {
  const source = ':uk[Call :parameter[advice] or :parameter[emergency].] :::x\n'
  expect(html(source.replace(' :::x', ''), {jurisdiction: 'uk'})).toBe('<p>Call 111 or 999.</p>')
  expect(html(source.replace(' :::x', ''))).toBe('')
  const explained = lectern
    .compile(source.replace(' :::x', ''))
    .explain({jurisdiction: 'uk'} as never)
    .filter(({kind}) => kind === 'parameter')
  expect(explained).toMatchObject([
    {decision: '111', name: 'advice', rule: 'parameters.advice.uk'},
    {decision: '999', name: 'emergency', rule: 'parameters.emergency.uk'}
  ])
})

test('should be in the language of the article', () => {
  const emergency = {eu: 'one one two', otherwise: {de: 'Notruf', en: 'help'}, uk: '999'}
  const spoken = lecternOf({parameters: {emergency}})
  expect(
    spoken
      .check('---\nlanguage: de\n---\n\nRuf :parameter[emergency].')
      .messages.map((message) => String(message))
  ).toEqual([
    '5:5-5:26: No text in `de` of the parameter `emergency` for `eu`, expected it in the config'
  ])
  // A number is the same in all languages.
  expect(html('---\nlanguage: de\n---\n\nRuf :parameter[emergency].', {jurisdiction: 'uk'})).toBe(
    '<p>Ruf 999.</p>'
  )
  expect(
    html('---\nlanguage: de\naudience: not (eu or uk)\n---\n\nRuf :parameter[emergency].')
  ).toBe('<p>Ruf Notruf.</p>')
})

test('should come out as text what is text', () => {
  expect(html('Call \\{advice} or `{advice}`.')).toBe(
    '<p>Call {advice} or <code>{advice}</code>.</p>'
  )
})

describe('slips', () => {
  test.each([
    [
      'Call :parameter[advice].',
      '1:6-1:24: Parameter `advice` without a text for a reader (role: patient, level: basic, jurisdiction: elsewhere), expected `otherwise` in the config'
    ],
    ['Call :parameter[emergncy].', '1:17-1:25: Unknown parameter `emergncy`, expected `emergency`'],
    [
      'Call :parameter[toString].',
      '1:17-1:25: Unknown parameter `toString`, expected the name of one of `parameters`: `advice`, `emergency`, `thing`'
    ],
    [
      'Call :parameter[*emergency*].',
      '1:6-1:29: Parameter without a name, expected the name of one of `parameters`: `advice`, `emergency`, `thing`'
    ],
    [
      'Call :parameter[].',
      '1:6-1:18: Parameter without a name, expected the name of one of `parameters`: `advice`, `emergency`, `thing`'
    ],
    [
      'Call :parameter[emergency]{x=y}.',
      '1:28-1:29: Unexpected attribute `x` on `parameter`, expected none'
    ],
    [
      'Call {emergency} `{emergency}` \\{emergency} {{emergency}} {other} {x}.\n\n    {emergency}',
      '1:6-1:17: Unexpected `{emergency}` in a text, expected `:parameter[emergency]` :parameter[emergency]'
    ],
    ...['{Emergency}', '{emergncy}', '{ emergency }'].map((written): [string, string] => [
      `Call ${written}.`,
      `1:6-1:${6 + written.length}: Unexpected \`${written}\` in a text, expected \`:parameter[emergency]\` :parameter[emergency]`
    ]),
    [
      ':::notice{kind="information"}\nCall {advice}.\n:::',
      '2:6-2:14: Unexpected `{advice}` in a text, expected `:parameter[advice]` :parameter[advice]'
    ],
    [
      '---\ndescription: {lay: "Call {emergency} {x}", otherwise: b}\n---\n\nT',
      '1:1: Unexpected `{emergency}` in a text'
    ]
  ])('should be told: %j', (source, message) => {
    expect(messages(source).filter((each) => !each.includes('template'))).toEqual([message])
    expect(JSON.stringify(lectern.compile(source, {onError: 'omit'}).render())).not.toContain(
      'Call 1'
    )
  })

  test('should be told where the config has none', () => {
    const role = {default: 'a', values: {a: {}, b: {}}}
    expect(createLectern({dimensions: {role}}).check(':parameter[a]').messages.map(String)).toEqual(
      ['1:12-1:13: Unknown parameter `a`, expected the name of one of `parameters`: there is none']
    )
  })

  test('should be told of parameters that only notices have', () => {
    const own = lecternOf({
      notices: [
        {
          for: 'lay',
          id: 'n',
          kind: 'information',
          parameters: {doctor: {otherwise: 'her'}},
          placement: 'end',
          required: true,
          text: 'Ask {doctor}.'
        }
      ]
    })
    expect(own.check('Ask {doctor}.').messages.map(String)).toEqual([
      '1:5-1:13: Unexpected `{doctor}` in a text'
    ])
  })
})

test('should be refused in a config that they are wrong in', () => {
  const wrong = {
    No: {otherwise: 'x'},
    both: {lay: 'a', patient: 'b'},
    itself: {otherwise: 'a {both}'},
    nobody: {pateint: 'a'},
    white: {lay: ' a', otherwise: {de: '', en: 'a\nb'}}
  }
  try {
    lecternOf({parameters: wrong})
    expect.unreachable()
  } catch (error) {
    expect((error as ConfigError).problems.map(({path, reason}) => `${path}: ${reason}`)).toEqual([
      'parameters.No: Unexpected name `No`, expected lower-case letters, digits and single `-`',
      'parameters.both.patient: Second text for a reader (role: patient, level: basic, jurisdiction: elsewhere), expected expressions that exclude each other',
      'parameters.itself.otherwise: Unexpected parameter `{both}`, which is filled in in notices alone',
      'parameters.nobody.pateint: Unexpected `pateint` in `pateint`, expected `patient`',
      'parameters.white.lay: Unexpected text ` a`, expected one line without white space at its edges',
      'parameters.white.otherwise: Unexpected text ``, expected one line without white space at its edges',
      'parameters.white.otherwise: Unexpected text `a\nb`, expected one line without white space at its edges'
    ])
  }
})

test('should be told of at its place in a link', () => {
  expect(lectern.check('[Call](x "{emergency}") now').messages.map(String)).toEqual([
    '1:11-1:22: Unexpected `{emergency}` in a text'
  ])
  expect(lectern.check('![\\{emergency}](x.png)').messages).toEqual([])
})

test.each([
  ['![Call {emergency}](x.png)'],
  ['![Call {emergency}][x]\n\n[x]: x.png'],
  ['![Call][x]\n\n[x]: x.png "{emergency}"'],
  ['[Call](tel:{emergency})'],
  ['[](x "{emergency}")'],
  ['[Call *now*](x "{emergency}")'],
  [':::notice{kind="information" title="Call {emergency}"}\na\n:::']
])('should not be written as in notices in %j', (source) => {
  expect(lectern.check(source).messages.map(({ruleId}) => ruleId)).toEqual(['stray-parameter'])
  expect(lectern.check(source.replace('{emergency}', '{other}')).messages).toEqual([])
})
