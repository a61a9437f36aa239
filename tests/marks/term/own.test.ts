import {describe, expect, test} from 'vitest'
import {type ConceptConfig, createLectern, health} from '../../../src/index.js'

const oedema: ConceptConfig = {
  forms: ['oedema'],
  id: 'oedema',
  say: {lay: {singular: 'swelling', use: 'term-first'}}
}
const stoma: ConceptConfig = {
  forms: ['stoma'],
  id: 'stoma',
  say: {lay: {singular: 'opening', use: 'term-first'}}
}

/** An article with concepts of its own, as JSON, which is YAML. */
function articleWith(lexicon: unknown, text: string, more = ''): string {
  return `---\n${more}lexicon: ${JSON.stringify(lexicon)}\n---\n\n${text}\n`
}

const lectern = createLectern({...health, lexicon: [oedema, stoma], notices: [], owed: []})

function say(source: string): string {
  return lectern
    .compile(source)
    .render()
    .html.trim()
    .replace(/^<p>|<\/p>$/g, '')
}

const ownOedema = {
  forms: ['oedema'],
  id: 'oedema',
  say: {lay: {singular: 'fluid in the tissue', use: 'term-first'}}
}

describe('concepts of front matter', () => {
  test('should act beside those of the config, in this article alone', () => {
    const ileus = {forms: ['ileus'], id: 'ileus', say: {lay: {gloss: 'a still gut', use: 'gloss'}}}
    expect(say(articleWith([ileus], 'An ileus. A stoma.'))).toBe(
      'An <dfn>ileus</dfn> (a still gut). A <dfn>stoma</dfn> (opening).'
    )
    expect(say('An ileus. A stoma.')).toBe('An ileus. A <dfn>stoma</dfn> (opening).')
  })

  test('should stand for the one of the config with the same id', () => {
    expect(say(articleWith([ownOedema], 'An oedema. A stoma.'))).toBe(
      'An <dfn>oedema</dfn> (fluid in the tissue). A <dfn>stoma</dfn> (opening).'
    )
    const other = {...ownOedema, forms: ['anasarca']}
    expect(say(articleWith([other], 'An oedema. An anasarca.'))).toBe(
      'An oedema. An <dfn>anasarca</dfn> (fluid in the tissue).'
    )
  })

  test('should win a form that one of the config has too', () => {
    const edema = {...ownOedema, id: 'edema'}
    expect(say(articleWith([edema], 'An oedema.'))).toBe(
      'An <dfn>oedema</dfn> (fluid in the tissue).'
    )
  })

  test('should be what words are pinned to', () => {
    const edema = {...ownOedema, forms: ['edema'], id: 'edema'}
    expect(say(articleWith([edema], 'An :term[oedema]{id=edema}.'))).toBe(
      'An <dfn>oedema</dfn> (fluid in the tissue).'
    )
  })

  test('should be in the language of the article, and act in theirs alone', () => {
    const spanish = {...ownOedema, forms: ['edema']}
    expect(say(articleWith([spanish], 'Un edema.', 'language: es\n'))).toBe(
      'Un <dfn>edema</dfn> (fluid in the tissue).'
    )
    expect(say(articleWith([{...ownOedema, language: 'es'}], 'An oedema.'))).toBe(
      'An <dfn>oedema</dfn> (swelling).'
    )
    expect(
      say(articleWith([{...ownOedema, language: 'EN'}], 'An oedema.', 'language: en-GB\n'))
    ).toBe('An <dfn>oedema</dfn> (fluid in the tissue).')
  })

  test('should change nothing where there are none', () => {
    expect(say(articleWith([], 'An oedema.'))).toBe('An <dfn>oedema</dfn> (swelling).')
  })
})

describe('problems', () => {
  test.each([
    [
      'forms: [{singulr: a}]\n    say: {}',
      '4:13-4:25: `lexicon[0].forms[0]`: Unknown key `singulr`, expected `singular`'
    ],
    ['forms: [a]', '3:5-4:15: `lexicon[0].say`: Missing `say`, expected an object'],
    [
      'forms: [a]\n    say: {}\n    slot: noum',
      '6:11-6:15: `lexicon[0].slot`: Unexpected text `noum`, expected `noun` or `attributive` or `adverb`'
    ],
    [
      'forms: [ileus]\n    say: {pateint: {singular: still gut}}',
      '5:20-5:41: `lexicon[0].say.pateint`: Unexpected `pateint` in `pateint`, expected `patient`'
    ]
  ])('should be told at their place: %j', (yaml, message) => {
    const source = `---\nlexicon:\n  - id: x\n    ${yaml}\n---\n\nText.\n`
    expect(lectern.check(source).messages.map(String)).toEqual([message])
    expect(lectern.check(source).messages[0]?.ruleId).toBe('front-matter-concept')
  })
})
