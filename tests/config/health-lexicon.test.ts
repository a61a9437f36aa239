import {readdir, readFile} from 'node:fs/promises'
import {describe, expect, test} from 'vitest'
import {healthLexicon} from '../../src/config/health-lexicon/index.js'
import {type ConceptConfig, createLectern, health} from '../../src/index.js'

const folder = new URL('../../src/config/health-lexicon/', import.meta.url)
const files = (await readdir(folder)).filter((name) => !/^index\./.test(name))

/** Every word that the matcher may find for a concept. */
function formsOf(concept: ConceptConfig): string[] {
  return concept.forms.flatMap((form) =>
    typeof form === 'string' ? [form] : [form.singular ?? [], form.plural ?? []].flat()
  )
}

/** Every text that a concept may print. */
function textsOf(concept: ConceptConfig): string[] {
  return Object.values(concept.say).flatMap((saying) =>
    [saying.singular, saying.plural, saying.gloss].filter((text) => text !== undefined)
  )
}

/** What stands twice in a list. */
function twice(words: readonly string[]): string[] {
  return words.filter((word, index) => words.indexOf(word) !== index)
}

const forms = healthLexicon.flatMap(formsOf)
const texts = healthLexicon.flatMap(textsOf)

describe('the lexicon for health', () => {
  test('should pass the check, with the readers of the preset', () => {
    const lectern = createLectern({...health, lexicon: healthLexicon})
    const article = lectern.compile('Hypertension is found early.')
    expect(article.toText({role: 'patient'})).toContain('Hypertension (high blood pressure) is')
  })

  test('should have at least 150 concepts, each once', () => {
    expect(healthLexicon.length).toBeGreaterThanOrEqual(150)
    expect(twice(healthLexicon.map((concept) => concept.id))).toEqual([])
  })

  test.each(files)('should have its ids sorted and each concept used: %s', async (name) => {
    const source = await readFile(new URL(name, folder), 'utf8')
    const ids = [...source.matchAll(/^ {4}id: '([^']+)'/gm)].map((match) => match[1] ?? '')

    expect(ids.length).toBeGreaterThan(0)
    expect(ids).toEqual(ids.toSorted())
    expect(healthLexicon.map((concept) => concept.id)).toEqual(expect.arrayContaining(ids))
  })

  test('should have each form once, and none as a plain form', () => {
    const found = new Set(forms.map((form) => form.toLowerCase()))

    expect(twice(forms)).toEqual([])
    expect(texts.filter((text) => found.has(text.toLowerCase()))).toEqual([])
  })

  test('should name a source for every concept, and say something', () => {
    expect(healthLexicon.filter(({source = ''}) => source === '')).toEqual([])
    expect(healthLexicon.filter((concept) => textsOf(concept).length === 0)).toEqual([])
    expect(healthLexicon.filter((concept) => concept.say.lay === undefined)).toEqual([])
  })

  test('should keep explanations short, in lower case, without a full stop', () => {
    expect(texts.filter((text) => text.split(/\s+/).length > 12)).toEqual([])
    expect(texts.filter((text) => !/^(?:X-ray|\p{Ll})/u.test(text))).toEqual([])
    expect(texts.filter((text) => /[.;:]$/.test(text))).toEqual([])
  })

  test('should have words for each number that a term stands in', () => {
    const short = healthLexicon.filter((concept) => {
      const plural = concept.forms.some((form) => typeof form !== 'string' && form.plural)
      const {lay} = concept.say
      return plural && lay?.gloss === undefined && lay?.plural === undefined
    })

    expect(short.map((concept) => concept.id)).toEqual([])
  })

  test('should use plain-first and replace only for words of a stated slot', () => {
    const loose = healthLexicon.filter((concept) =>
      Object.values(concept.say).some(
        (saying) =>
          (saying.use === 'replace' || saying.use === 'plain-first') &&
          (concept.slot === undefined ||
            (concept.slot === 'noun' &&
              (concept.countable === undefined || saying.countable === undefined)) ||
            /\s/.test(saying.singular ?? ''))
      )
    )

    expect(loose.map((concept) => concept.id)).toEqual([])
  })
})
