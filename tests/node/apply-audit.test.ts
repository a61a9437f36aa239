import {describe, expect, test} from 'vitest'
import {applyChoices, readChoices} from '../../src/node/apply-audit.js'

const choices = {
  dose: {audited: ['the dose is', 'a: dose'], keep: [], pin: []},
  other: {audited: ['x'], keep: [], pin: []}
}

describe('lexicons', () => {
  test('should leave comments and all else of YAML as they are', () => {
    const text = `# Ours.
- id: dose # How much.
  forms: [dose, {singular: amount}]
  say: {lay: {gloss: "how much, and a rather long line that goes on and on beyond eighty columns"}}
- id: third
  forms: [third]
`
    const applied = applyChoices(text, 'lexicon.yaml', choices)
    expect(applied.found).toEqual(['dose'])
    expect(applied.text).toBe(
      text.replace('- id: third', '  audited:\n    - the dose is\n    - "a: dose"\n- id: third')
    )
    expect(applyChoices(applied.text, 'lexicon.yml', choices)).toEqual(applied)
  })

  test('should add to what was accepted before, in a map that has a lexicon', () => {
    const text = 'lexicon:\n  - id: dose\n    audited: [ the dose is, some dose ]\n  - just text\n'
    expect(applyChoices(text, 'x.yaml', choices).text).toBe(
      'lexicon:\n  - id: dose\n    audited: [ the dose is, some dose, "a: dose" ]\n  - just text\n'
    )
  })

  test('should write JSON', () => {
    const text =
      '\uFEFF{"lexicon": ["a.yaml", {"id": "dose", "audited": ["the dose is"]}, {"id": "no"}]}'
    const {found, text: written} = applyChoices(text, 'config.json', choices)
    expect(found).toEqual(['dose'])
    expect(JSON.parse(written)).toEqual({
      lexicon: ['a.yaml', {audited: ['the dose is', 'a: dose'], id: 'dose'}, {id: 'no'}]
    })
    expect(applyChoices(written, 'config.json', choices).text).toBe(written)
    expect(applyChoices('[{"id": "other"}]', 'config.json', choices).text).toBe(
      '[\n  {\n    "id": "other",\n    "audited": [\n      "x"\n    ]\n  }\n]\n'
    )
  })

  test.each([
    ['a: 1', 'x.yaml', 'expected a list of concepts'],
    ['a: [', 'x.yaml', 'Cannot read `x.yaml`'],
    ['{"a": 1}', 'x.json', 'expected a list of concepts'],
    ['3', 'x.json', 'expected a list of concepts'],
    ['{', 'x.json', 'Cannot read `x.json`']
  ])('should refuse %j as %s', (text, name, reason) => {
    expect(() => applyChoices(text, name, choices)).toThrow(reason)
  })

  test('should take no id for a choice that objects inherit', () => {
    expect(applyChoices('[{"id": "constructor"}]', 'x.json', choices).found).toEqual([])
  })
})

describe('choices', () => {
  test('should be those that the page saves', () => {
    const whole = {
      dose: {
        audited: ['the dose is'],
        keep: [{after: '', before: 'high', context: 'high dose'}],
        pin: [{context: 'dose', form: 'dose', places: ['a.md:1']}]
      }
    }
    expect(readChoices(JSON.stringify(whole), 'x.json')).toEqual(whole)
  })

  test.each([
    '[]',
    'null',
    '{"a": 1}',
    '{"a": {"audited": [1], "keep": [], "pin": []}}',
    '{"a": {"audited": [], "keep": ["x"], "pin": []}}',
    '{"a": {"audited": [], "keep": [], "pin": [{"context": "x", "form": "x"}]}}',
    '{"a": {"audited": [], "keep": []}}'
  ])('should not be %s', (text) => {
    expect(() => readChoices(text, 'x.json')).toThrow('Unexpected `x.json`, expected the choices')
  })

  test('should be JSON', () => {
    expect(() => readChoices('a', 'x.json')).toThrow('Cannot read `x.json`')
  })
})
