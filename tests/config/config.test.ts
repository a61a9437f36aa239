import {describe, expect, test} from 'vitest'
import {type Config, ConfigError, createLectern, health} from '../../src/index.js'
import {englishWords} from '../helpers/words.js'

/** Problems of a config, one a line. */
function problems(config: unknown): Array<string> {
  try {
    createLectern(config as Config)
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    expect(error.code).toBe('config')
    return error.problems.map(({path, reason}) => `${path}: ${reason}`)
  }
}

const dimensions = {role: {default: 'patient', values: {clinician: {}, patient: {}}}}
const notice = {
  for: 'patient',
  id: 'own',
  kind: 'disclaimer',
  placement: 'end',
  required: true,
  text: 'Text.'
}
const concept = {forms: [{plural: 'clots', singular: 'clot'}], id: 'clot', say: {}}

const missing =
  "`dimensions` is missing, expected at least one, as in `{role: {values: {a: {}, b: {}}, default: 'a'}}`"

describe('createLectern', () => {
  test('should take the preset, and the smallest config', () => {
    expect(problems(undefined)).toEqual([])
    expect(problems(health)).toEqual([])
    expect(problems({dimensions})).toEqual([])
  })

  test.each([
    '{"dimensions": {"role": {"default": "a", "values": {"a": {}, "__proto__": {}}}}}',
    '{"audiences": {"__proto__": "patient"}}',
    '{"lexicon": [{"id": "a", "forms": ["a"], "say": {"__proto__": {"use": "keep"}}}]}',
    '{"parameters": {"a": {"otherwise": "b", "__proto__": "c"}}}'
  ])('should not drop the key `__proto__` of %s', (json) => {
    expect(problems({dimensions, ...JSON.parse(json)})).toContainEqual(
      expect.stringMatching(/__proto__: Unexpected key `__proto__`, expected another name$/)
    )
  })

  test('should be looked through once where it holds itself', () => {
    const extra: Record<string, unknown> = Object.assign(Object.create(null), {date: new Date(0)})
    extra.extra = extra
    expect(problems({dimensions, extra})).toEqual([expect.stringMatching(/^: Unknown key `extra`/)])
  })

  test('should tell every problem at once, with its path and the nearest right name', () => {
    expect(
      problems({
        audiences: {all: 'patient or clinicain', patient: 'clinician'},
        dimensions: {role: {default: 'pacient', values: {clinician: {}, patient: {}}}},
        idprefix: 'x-',
        notices: [{...notice, kind: 'warning', placment: 'end'}]
      })
    ).toMatchInlineSnapshot(`
      [
        "notices[0].kind: Unexpected text \`warning\`, expected \`disclaimer\` or \`caution\` or \`information\`",
        "notices[0]: Unknown key \`placment\`, expected \`placement\`",
        ": Unknown key \`idprefix\`, expected \`idPrefix\`",
        "dimensions.role.default: Unexpected default \`pacient\`, expected \`patient\`",
        "audiences.patient: Unexpected audience \`patient\`, which is a value already, expected another name",
        "audiences.all: Unexpected \`clinicain\` in \`patient or clinicain\`, expected \`clinician\`",
      ]
    `)
  })

  test.each([
    [{}, [`dimensions: ${missing}`]],
    [{dimensions: {}}, [`dimensions: ${missing}`]],
    [5, [': Unexpected number `5`, expected an object']],
    [{dimensions: 'role'}, ['dimensions: Unexpected text `role`, expected an object']],
    [
      {dimensions: {role: ['patient', 'clinician']}},
      [
        "dimensions.role: Unexpected list, expected `{values: {patient: {}, clinician: {}}, default: 'patient'}`"
      ]
    ],
    [
      {dimensions: {role: []}},
      ["dimensions.role: Unexpected list, expected `{values: {a: {}, b: {}}, default: 'a'}`"]
    ],
    [
      {dimensions: {role: true}},
      [
        "dimensions.role: Unexpected boolean `true`, expected `{values: {a: {}, b: {}}, default: 'a'}`"
      ]
    ],
    [
      {dimensions: {role: {values: dimensions.role.values}}},
      ['dimensions.role.default: Missing `default`, expected `clinician` or `patient`']
    ],
    [
      {dimensions: {role: {values: null}}},
      [
        'dimensions.role.default: Missing `default`, expected the name of one of its values',
        'dimensions.role.values: Unexpected `null`, expected an object'
      ]
    ],
    [
      {dimensions: {role: {default: {}, values: {}}}},
      ['dimensions.role.default: Unexpected object, expected the name of one of its values']
    ],
    [
      {dimensions, notices: [{...notice, placement: undefined, required: 'yes', text: 3}]},
      [
        'notices[0].placement: Missing `placement`, expected `start` or `end` or `topic` or `notices`',
        'notices[0].required: Unexpected text `yes`, expected `true` or `false`',
        'notices[0].text: Unexpected number `3`, expected a text, or an object with texts'
      ]
    ],
    [
      {dimensions, lexicon: [{...concept, forms: []}], limits: {markers: 0, size: 1.5}},
      [
        'lexicon[0].forms: Unexpected list, expected at least 1',
        'limits.markers: Unexpected number `0`, expected more than 0',
        'limits.size: Unexpected number `1.5`, expected a whole number'
      ]
    ]
  ])('should say what is wrong with %j, and what to write', (config, told) => {
    expect(problems(config)).toEqual(told)
  })

  test.each([
    ['no object', 1],
    ['no dimensions', {}],
    ['an empty list of dimensions', {dimensions: {}}],
    [
      'an unknown key deep down',
      {dimensions: {role: {...dimensions.role, values: {patient: {lable: 'P'}}}}}
    ],
    ['a key like no other', {dimensions, zzzz: 1}],
    ['sources that are none', {dimensions, references: 5}],
    ['a prefix with other characters', {dimensions, idPrefix: 'a b'}],
    ['a language without words', {dimensions, language: 'fi'}],
    ['a language that is none', {dimensions, language: 'en-a'}],
    ['limits', {dimensions, limits: {size: -1, sise: 1}}],
    ['null', null]
  ])('should tell what is wrong with %s', (_, config) => {
    if (config === null) expect(problems(config)).toEqual([])
    else expect(problems(config).join('\n')).toMatchSnapshot()
  })

  test('should take words for another language', () => {
    const words = {
      fi: {
        ...englishWords,
        backToReference: 'Takaisin {reference}',
        footnotes: 'Alaviitteet',
        restricted: 'Ei tässä.',
        unavailable: 'Ei nyt',
        withheld: 'Ei sinulle.'
      }
    }
    const lectern = createLectern({dimensions, words})
    const {html} = lectern.compile('---\nlanguage: fi\n---\n\nA[^a]\n\n[^a]: b').render()
    expect(html).toContain('Alaviitteet')
    expect(html).toContain('Takaisin 1')
  })
})

describe('notices', () => {
  test.each([
    ['an id that isn’t a name', {...notice, id: 'My notice'}],
    ['an unknown reader', {...notice, for: 'pacient'}],
    ['half an expression', {...notice, for: 'patient and'}],
    ['nobody', {...notice, for: 'patient and clinician'}],
    ['raw HTML', {...notice, text: '<b>Text</b>'}],
    ['a footnote', {...notice, text: 'Text[^a]\n\n[^a]: b'}],
    ['a definition', {...notice, text: 'Text [a]\n\n[a]: b'}],
    ['a directive', {...notice, text: ':::patient\nText\n:::'}],
    ['an inline directive', {...notice, text: 'Text :patient[a]'}],
    ['no text', {...notice, text: {en: ' '}}],
    ['a parameter that isn’t there', {...notice, text: 'Call {number}.'}],
    [
      'a parameter with a gap',
      {
        ...notice,
        for: 'patient or clinician',
        parameters: {number: {patient: '1'}},
        text: 'Call {number}.'
      }
    ],
    [
      'a parameter with an overlap',
      {
        ...notice,
        parameters: {number: {otherwise: '3', patient: '1', 'not clinician': '2'}},
        text: 'Call {number}.'
      }
    ],
    [
      'a parameter for an unknown reader',
      {...notice, parameters: {number: {pacient: '1'}}, text: 'Call {number}.'}
    ]
  ])('should refuse one with %s', (_, wrong) => {
    expect(problems({dimensions, notices: [wrong]}).join('\n')).toMatchSnapshot()
  })

  test('should refuse two of one id', () => {
    expect(problems({dimensions, notices: [notice, notice]}).join('\n')).toMatchSnapshot()
  })

  test('should prove that what is owed is there', () => {
    expect(
      problems({dimensions, notices: [notice], owed: [{kind: 'disclaimer', to: 'patient'}]})
    ).toEqual([])
    expect(
      problems({dimensions, notices: [notice], owed: [{kind: 'disclaimer'}]}).join('\n')
    ).toMatchSnapshot()
    expect(
      problems({
        dimensions,
        notices: [{...notice, required: false}],
        owed: [{kind: 'disclaimer', to: 'patient'}]
      })
    ).toHaveLength(1)
    expect(problems({dimensions, owed: [{kind: 'disclaimer', to: 'pacient'}]})).toHaveLength(1)
  })
})

describe('lexicon', () => {
  test('should tell what its check refuses, with its path', () => {
    expect(
      problems({dimensions, lexicon: [concept, {...concept, say: {pacient: {use: 'keep'}}}]})
    ).toEqual([
      'lexicon[1].id: Second concept `clot`, expected ids that differ',
      'lexicon[1].say.pacient: Unexpected `pacient` in `pacient`, expected `patient`'
    ])
  })

  test('should refuse an unknown use', () => {
    expect(
      problems({dimensions, lexicon: [{...concept, say: {patient: {use: 'replase'}}}]}).join('\n')
    ).toMatchSnapshot()
  })
})
