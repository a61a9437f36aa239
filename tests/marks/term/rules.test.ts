import {describe, expect, test} from 'vitest'
import {ArticleError, type ConceptConfig, createLectern, health} from '../../../src/index.js'
import {createLexicon} from '../../../src/marks/term/lexicon.js'
import {resolveConcept} from '../../../src/marks/term/resolve-concept.js'

const hypertension: ConceptConfig = {
  confirmed: 'the term stays where it has a modifier',
  countable: false,
  forms: ['hypertension'],
  id: 'hypertension',
  say: {lay: {countable: false, singular: 'high blood pressure', use: 'plain-first'}},
  slot: 'noun'
}

const analgesic: ConceptConfig = {
  countable: true,
  forms: [{plural: 'analgesics', singular: 'analgesic'}],
  id: 'analgesic',
  say: {lay: {countable: true, plural: 'painkillers', singular: 'painkiller', use: 'replace'}},
  slot: 'noun'
}

const thrombosis: ConceptConfig = {
  forms: [{plural: 'thromboses', singular: 'thrombosis'}],
  id: 'thrombosis',
  say: {lay: {plural: 'blood clots', singular: 'blood clot'}}
}

const msc: ConceptConfig = {
  forms: [
    {plural: 'mesenchymal stem cells', singular: 'mesenchymal stem cell'},
    {abbreviation: true, plural: 'MSCs', singular: 'MSC'}
  ],
  id: 'msc',
  say: {lay: {use: 'expand'}}
}

/** What a reader gets as text. */
function say(
  source: string,
  lexicon: ReadonlyArray<ConceptConfig>,
  role: 'clinician' | 'patient' = 'patient'
): string {
  const lectern = createLectern({...health, lexicon, notices: [], owed: []})
  return lectern.compile(source).toText({role}).trim()
}

describe('what the author explains', () => {
  test.each([
    'High blood pressure (hypertension) is common.',
    'High blood pressure, or hypertension, is common.',
    'High blood pressure, also called hypertension, is common.',
    'Hypertension (high blood pressure) is common.'
  ])('should leave %j', (source) => {
    expect(say(source, [hypertension])).toBe(source)
  })
})

describe('neighbours that keep the term', () => {
  test.each([
    'Pulmonary hypertension is rare.',
    'The hypertension clinic is open.',
    'Grade hypertension by its cause.\n\nThe stage hypertension reached.',
    'Fanconi hypertension is a name.',
    'They had 2 hypertension episodes.'
  ])('should keep it in %j', (source) => {
    expect(say(source, [hypertension])).toBe(source)
  })

  test('should keep the possessive of a term that stays', () => {
    expect(say("A severe thrombosis's size.", [thrombosis])).toBe("A severe thrombosis's size.")
  })

  test('should take an edge of a directive for a neighbour that forbids', () => {
    const source = 'It was :clinician[severe] hypertension.'
    expect(say(source, [hypertension])).toBe('It was hypertension.')
    expect(say('thrombosis:patient[es] hurt', [thrombosis])).toBe('thrombosises hurt')
  })
})

describe('lists of sources', () => {
  test.each([
    '## References\n\nHypertension in adults.',
    '- Smith J. Hypertension in adults. J Hyp. 2019;25(2):149–163.',
    'x[^1]\n\n[^1]: Hypertension in adults. doi:10.1016/j.molmed.2018.12.006'
  ])('should leave %j', (source) => {
    expect(say(source, [hypertension])).toContain('Hypertension in adults')
  })
})

describe('first uses', () => {
  test('should wait for a free-standing place', () => {
    expect(say('A deep thrombosis. A "thrombosis". A thrombosis hurts.', [thrombosis])).toBe(
      'A deep thrombosis. A "thrombosis". A thrombosis (blood clot) hurts.'
    )
  })

  test('should not be used up by hidden text', () => {
    const shown = ' A thrombosis hurts.'
    expect(say(`:clinician[A thrombosis is here.]${shown}`, [thrombosis])).toBe(
      'A thrombosis (blood clot) hurts.'
    )
  })

  test('should explain one term in a sentence', () => {
    expect(
      say('A thrombosis or an ileus. An ileus.', [
        thrombosis,
        {
          forms: ['ileus'],
          id: 'ileus',
          say: {lay: {gloss: 'a gut that stands still', use: 'gloss'}}
        }
      ])
    ).toBe('A thrombosis (blood clot) or an ileus. An ileus (a gut that stands still).')
  })
})

describe('agreement', () => {
  test('should put a and an right across markup', () => {
    const source =
      'Take an **analgesic**, or an "analgesic", or an [analgesic](https://example.org).'
    expect(say(source, [analgesic])).toMatch(
      /^Take a painkiller, or a "painkiller", or a painkiller/
    )
  })

  test('should keep a term whose plain form can’t be counted there', () => {
    expect(say('The harm is analgesic.', [analgesic])).toBe('The harm is analgesic.')
  })
})

describe('abbreviations', () => {
  test('should write one out at its first use', () => {
    expect(say('An MSC heals. The MSC lasts.', [msc])).toBe(
      'A mesenchymal stem cell (MSC) heals. The MSC lasts.'
    )
  })

  test('should not introduce one that is used once', () => {
    expect(say('An MSC heals.', [msc])).toBe('A mesenchymal stem cell heals.')
  })
})

test('should find words where no spaces are written', () => {
  const concept = resolveConcept({forms: ['高血圧'], id: 'hypertension', say: {}}, 'ja')
  const text = '日本の高血圧の人'
  const [match] = createLexicon([concept], 'ja').find(text, 0, text.length)
  expect(match).toMatchObject({end: 6, start: 3})
})

test('should refuse to change a number', () => {
  const concept: ConceptConfig = {
    countable: true,
    forms: ['analgesic'],
    id: 'analgesic',
    say: {lay: {countable: true, singular: 'painkiller', use: 'replace'}},
    slot: 'noun'
  }
  expect(() => say('A :term[second analgesic]{id=analgesic}.', [concept])).toThrow(ArticleError)
})

describe('two concepts with one form', () => {
  const labour: ConceptConfig = {
    forms: ['labour'],
    id: 'labour',
    only: {before: ['in']},
    say: {lay: {singular: 'giving birth'}}
  }
  const work: ConceptConfig = {
    forms: ['labour'],
    id: 'work',
    only: {before: ['manual']},
    say: {lay: {gloss: 'work', use: 'gloss'}}
  }

  test('should be told apart by the words around it', () => {
    expect(say('She is in labour. It is manual labour.', [work, labour])).toBe(
      'She is in labour (giving birth). It is manual labour.'
    )
    expect(say('She is in labour.', [labour, work])).toBe('She is in labour (giving birth).')
    expect(say('The labour market.', [labour, work])).toBe('The labour market.')
  })
})
