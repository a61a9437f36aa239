import {describe, expect, test} from 'vitest'
import {type ConceptConfig, createLectern, health} from '../../../src/index.js'
import type {TermUse} from '../../../src/marks/term/concept.js'
import {englishWords} from '../../helpers/words.js'

const thrombosis: ConceptConfig = {
  confirmed: 'the term stays where it has a modifier',
  countable: true,
  forms: [{plural: 'thromboses', singular: 'thrombosis'}],
  id: 'thrombosis',
  say: {
    lay: {countable: true, plural: 'blood clots', singular: 'blood clot', use: 'plain-first'},
    professional: {use: 'keep'},
    student: {gloss: 'a clot that forms inside a vessel', use: 'gloss'}
  },
  slot: 'noun'
}

/** Text of the paragraphs that a reader gets. */
function say(
  source: string,
  lexicon: ReadonlyArray<ConceptConfig>,
  role: 'patient' | 'student' | 'clinician' = 'patient'
): string {
  const lectern = createLectern({...health, lexicon, notices: [], owed: []})
  return lectern
    .compile(source)
    .render({role})
    .html.trim()
    .replace(/^<p>|<\/p>$/g, '')
}

/** A concept with one word for patients, which can be counted where they say so. */
function replaced(
  id: string,
  singular: string,
  plain: string,
  {countable = false, use = 'replace'}: {countable?: boolean; use?: TermUse} = {}
): ConceptConfig {
  return {
    confirmed: 'seen in these tests alone',
    countable,
    forms: [{singular}],
    id,
    say: {lay: {countable, singular: plain, use}},
    slot: 'noun'
  }
}

describe('uses', () => {
  test('should say plain words first, and the term in brackets once', () => {
    expect(say('Each thrombosis may recur. A thrombosis hurts.', [thrombosis])).toBe(
      'Each blood clot (<dfn>thrombosis</dfn>) may recur. A blood clot hurts.'
    )
  })

  test('should explain the term once', () => {
    expect(say('A thrombosis, and thromboses.', [thrombosis], 'student')).toBe(
      'A <dfn>thrombosis</dfn> (a clot that forms inside a vessel), and thromboses.'
    )
  })

  test('should leave the word to those who keep it', () => {
    expect(say('A thrombosis.', [thrombosis], 'clinician')).toBe('A thrombosis.')
  })

  test('should say the term first by default', () => {
    const concept: ConceptConfig = {
      forms: [{singular: 'oedema'}],
      id: 'oedema',
      say: {lay: {singular: 'swelling'}}
    }
    expect(say('An oedema. Oedema.', [concept])).toBe('An <dfn>oedema</dfn> (swelling). Oedema.')
  })

  test('should keep the number of a word', () => {
    expect(say('Two thromboses.', [thrombosis])).toBe('Two blood clots (<dfn>thromboses</dfn>).')
  })

  test('should leave the word of readers for whom nothing is said', () => {
    expect(say('An oedema.', [replaced('oedema', 'oedema', 'swelling')], 'student')).toBe(
      'An oedema.'
    )
  })
})

describe('places', () => {
  const oedema = replaced('oedema', 'oedema', 'swelling')

  test.each([
    ['`oedema`', '<code>oedema</code>'],
    ['[x](https://example.org/oedema)', '<a href="https://example.org/oedema">x</a>'],
    [
      '<https://example.org/oedema>',
      '<a href="https://example.org/oedema">https://example.org/oedema</a>'
    ],
    ['www.oedema.org', '<a href="http://www.oedema.org">www.oedema.org</a>'],
    [':verbatim[oedema]', 'oedema'],
    ['oedema-free', 'oedema-free'],
    ['post-oedema', 'post-oedema'],
    ['oedema.org', 'oedema.org'],
    ['x.oedema', 'x.oedema'],
    ['lymphoedema', 'lymphoedema'],
    ['oedema2', 'oedema2'],
    ['*lymph*oedema', '<em>lymph</em>oedema'],
    ['oedema*tous*', 'oedema<em>tous</em>'],
    ['oedema*2*', 'oedema<em>2</em>'],
    ['**2**oedema', '<strong>2</strong>oedema'],
    ['oedema (swelling)', 'oedema (swelling)']
  ])('should leave %j', (source, expected) => {
    expect(say(source, [oedema])).toBe(expected)
  })

  test.each([
    ['oedema.', 'swelling.'],
    ['oedema’s', 'swelling’s'],
    ['OEDEMA', 'SWELLING'],
    ['(oedema)', '(swelling)'],
    ['*oedema*', '<em>swelling</em>'],
    ['[oedema](https://example.org)', '<a href="https://example.org">swelling</a>'],
    [':patient[oedema]', 'swelling'],
    ['**a**oedema', '<strong>a</strong>oedema'],
    ['Can oedema', 'Can swelling']
  ])('should change %j', (source, expected) => {
    expect(say(source, [oedema])).toBe(expected)
  })

  test('should leave block quotations, notices and verbatim blocks', () => {
    const source =
      '> oedema\n\n:::notice{kind="information"}\noedema\n:::\n\n:::verbatim\noedema\n:::'
    expect(say(source, [oedema]).match(/oedema/g)).toHaveLength(3)
  })

  test('should not match across the edge of a directive', () => {
    const marrow = replaced('marrow', 'bone marrow', 'marrow')
    expect(say('bone :patient[marrow]', [marrow])).toBe('bone marrow')
    expect(say('bone :clinician[x]marrow', [marrow])).toBe('bone marrow')
  })

  test('should not explain in headings, nor count them as first use', () => {
    expect(say('# A thrombosis\n\nA thrombosis.', [thrombosis])).toBe(
      '<h1 id="l-a-thrombosis">A blood clot</h1>\n<p>A blood clot (<dfn>thrombosis</dfn>).'
    )
  })

  test('should count first use among what the reader sees', () => {
    const source = ':clinician[A thrombosis.] A thrombosis.'
    expect(say(source, [thrombosis])).toBe('A blood clot (<dfn>thrombosis</dfn>).')
  })
})

describe('matching', () => {
  test('should take the longest form', () => {
    const lexicon = [
      replaced('cell', 'stem cell', 'young cell', {countable: true}),
      replaced('msc', 'mesenchymal stem cell', 'repair cell', {countable: true})
    ]
    expect(say('A mesenchymal stem cell. A stem cell.', lexicon)).toBe(
      'A repair cell. A young cell.'
    )
  })

  test('should go on after a form that is only begun', () => {
    const lexicon = [
      replaced('msc', 'mesenchymal stem cell', 'repair cell'),
      replaced('stem', 'stem line', 'family')
    ]
    expect(say('the mesenchymal, stem line', lexicon)).toBe('the mesenchymal, family')
  })

  test('should never look at what it has put in', () => {
    const lexicon = [
      replaced('a', 'oedema', 'ascites'),
      replaced('b', 'ascites', 'swelling', {use: 'term-first'})
    ]
    expect(say('oedema', lexicon)).toBe('ascites')
  })

  test('should take hyphens and white space as they are said', () => {
    const lexicon = [replaced('gvhd', 'graft-versus-host disease', 'rejection')]
    expect(say('graft\u2011versus\u2011host\ndisease', lexicon)).toBe('rejection')
  })

  test('should match forms with capitals as they are written only', () => {
    const lexicon = [replaced('all', 'ALL', 'leukaemia')]
    expect(say('No ALL, all, All', lexicon)).toBe('No leukaemia, all, All')
  })

  test('should keep a capital at the start', () => {
    expect(say('Oedema.', [replaced('oedema', 'oedema', 'swelling')])).toBe('Swelling.')
    expect(say('GVHD.', [replaced('gvhd', 'GVHD', 'Rejection')])).toBe('Rejection.')
  })

  test('should keep an initialism in brackets as it is', () => {
    expect(say('GVHD.', [replaced('gvhd', 'GVHD', 'rejection', {use: 'plain-first'})])).toBe(
      'Rejection (<dfn>GVHD</dfn>).'
    )
  })
})

test('should take a concept that is always plural', () => {
  const concept: ConceptConfig = {
    confirmed: 'the term stays where it has a modifier',
    countable: true,
    forms: [{plural: 'platelets'}],
    id: 'platelets',
    say: {lay: {countable: true, plural: 'clotting cells', use: 'replace'}},
    slot: 'noun'
  }
  expect(say('Few platelets.', [concept])).toBe('Few clotting cells.')
})

describe('a and an', () => {
  test.each([
    ['an oedema', 'oedema', 'swelling', 'a swelling'],
    ['An  oedema', 'oedema', 'swelling', 'A  swelling'],
    ['a thrombus', 'thrombus', 'obstruction', 'an obstruction'],
    ['A thrombus', 'thrombus', 'obstruction', 'An obstruction'],
    ['a thrombus', 'thrombus', 'MRI finding', 'an MRI finding'],
    ['a thrombus', 'thrombus', 'unit', 'a unit'],
    ['a thrombus', 'thrombus', 'honour', 'an honour'],
    ['an thrombus', 'thrombus', 'obstruction', 'an obstruction'],
    ['an hysterectomy', 'hysterectomy', 'operation', 'an operation'],
    ['an hysterectomy', 'hysterectomy', 'hysteria', 'an hysteria'],
    ['AN HYSTERECTOMY', 'hysterectomy', 'operation', 'AN OPERATION'],
    ['an X-ray', 'X-ray', 'image', 'an image'],
    ['an X-ray', 'X-ray', 'scan', 'a scan'],
    ['a thrombus', 'thrombus', 'X-ray', 'an X-ray'],
    ['an mRNA vaccine', 'mRNA vaccine', 'injection', 'an injection'],
    ['an HbA1c', 'HbA1c', 'average', 'an average'],
    ['an F4 cell', 'F4 cell', 'amoeba', 'an amoeba'],
    ['a U-shape', 'U-shape', 'bend', 'a bend'],
    ['a CT finding', 'CT finding', 'image', 'an image']
  ])('should make %j right', (source, form, plain, expected) => {
    expect(say(source, [replaced('x', form, plain, {countable: true})])).toBe(expected)
  })
})

test.each([
  ['Ask about hepatitis A thrombosis.', 'Ask about hepatitis A thrombosis.'],
  ['Ask about hepatitis *A* thrombosis.', 'Ask about hepatitis A thrombosis.'],
  ['The :clinician[x] A thrombosis.', 'The A thrombosis.'],
  ['## A GROUP A THROMBOSIS', 'A GROUP A THROMBOSIS'],
  ['A vitamin A :term[thrombosis].', 'A vitamin A obstruction.']
])('should take a capital in a clause for a name, in %j', (source, expected) => {
  const lexicon = [replaced('x', 'thrombosis', 'obstruction', {countable: true})]
  const lectern = createLectern({
    ...health,
    lexicon,
    notices: [],
    owed: [],
    vocabulary: {headings: true}
  })
  expect(lectern.compile(source).toText({role: 'patient'})).toBe(`${expected}\n`)
})

test.each([
  ['Then: A thrombosis.', 'Then: An obstruction.'],
  ['One (a "thrombosis").', 'One (an "obstruction").'],
  ['We asked. “A thrombosis” it was.', 'We asked. “An obstruction” it was.'],
  ['He said: “I had a thrombosis.”', 'He said: “I had a thrombosis.”'],
  ['It is "a thrombosis or so" then.', 'It is "a thrombosis or so" then.']
])('should keep what is quoted, but for a term alone: %j', (source, expected) => {
  const concept = replaced('thrombosis', 'thrombosis', 'obstruction', {countable: true})
  expect(say(source, [concept])).toBe(expected)
})

test('should put articles right in English alone', () => {
  const lectern = createLectern({
    ...health,
    language: 'de',
    lexicon: [
      {
        forms: ['Lungenembolie', {abbreviation: true, singular: 'LE'}],
        id: 'le',
        say: {lay: {use: 'expand'}}
      }
    ],
    notices: [],
    owed: []
  })
  expect(lectern.compile('Er starb an LE.').toText({role: 'patient'})).toBe(
    'Er starb an Lungenembolie.\n'
  )
})

describe('pinned terms', () => {
  test('should give a word that the concept does not know its capital and number', () => {
    const {say: _, ...concept} = replaced('thrombosis', 'thrombosis', 'blood clot', {
      countable: true
    })
    const own = {
      ...concept,
      say: {lay: {countable: true, plural: 'clots', singular: 'clot', use: 'replace'}}
    } as ConceptConfig
    const source =
      ':term[Infarcts]{id=thrombosis} and :term[infarcts]{id=thrombosis}, a :term[virus]{id=thrombosis}.'
    expect(say(source, [own])).toBe('Clots and clots, a clot.')
  })

  test('should take a word for the concept that is named', () => {
    expect(say('A :term[clot]{id=thrombosis} and a thrombosis.', [thrombosis])).toBe(
      'A blood clot (<dfn>clot</dfn>) and a blood clot.'
    )
  })

  test('should find the concept by its form, and its number', () => {
    expect(say(':term[thromboses]', [thrombosis])).toBe('blood clots (<dfn>thromboses</dfn>)')
  })
})

describe('neighbours', () => {
  test('should say two terms in a row once, without spaces and across markup', () => {
    const gloss = (id: string, form: string, gloss: string): ConceptConfig => ({
      forms: [form],
      id,
      say: {lay: {gloss, use: 'gloss'}}
    })
    const lectern = createLectern({
      ...health,
      language: 'ja',
      lexicon: [gloss('a', '急性疼痛', 'AAA'), gloss('b', '血栓', 'BBB')],
      notices: [],
      owed: [],
      words: {ja: englishWords}
    } as never)
    expect(
      lectern.compile('*急性*疼痛血栓。').toText({role: 'patient'}).match(/血栓/g)
    ).toHaveLength(1)
  })

  test('should keep a quotation that begins as an alert does', () => {
    const lexicon = [replaced('x', 'thrombosis', 'clot', {countable: true})]
    const lectern = createLectern({...health, lexicon, notices: [], owed: []})
    const text = (source: string) => lectern.compile(source).toText({role: 'patient'})
    expect(text('> [!NOTE] Each thrombosis may recur.')).toContain('Each thrombosis may')
    expect(text('> [!NOTE]\n> A thrombosis.')).toContain('A clot.')
  })

  test('should not take the alternative of an image for the first use', () => {
    const lectern = createLectern({
      ...health,
      lexicon: [thrombosis],
      notices: [],
      owed: [],
      vocabulary: {alternatives: true}
    })
    const source = '![A thrombosis (blood clot) here](x.png)\n\nA thrombosis may move.'
    expect(lectern.compile(source).toText({role: 'patient'})).toContain(
      'A blood clot (thrombosis) may move.'
    )
  })

  test('should find the sources under a heading with more for some', () => {
    const lectern = createLectern({...health, lexicon: [thrombosis], notices: [], owed: []})
    const source = '## References :clinician[x]\n\n- Each thrombosis may recur.'
    expect(lectern.compile(source).toText({role: 'patient'})).toContain('Each thrombosis may')
  })
})

test.each(['A thrombosis', 'A thrombosis (blood clot)'])(
  'should not tell restricted readers whether others were told before: %s',
  (use) => {
    const lectern = createLectern({...health, lexicon: [thrombosis], notices: [], owed: []})
    const [one, other] = ['A thrombosis hurts.', 'It hurts.'].map((hidden) =>
      lectern
        .compile(
          `:::advanced\nA thrombosis moves.\n:::\n\n:::audience{not="advanced"}\n${hidden}\n:::\n\n${use} may follow. :clinician[x]`
        )
        .restrict('advanced')
        .encode()
    )
    expect(one).toBe(other)
  }
)

test('should say pinned words in an article of quotations alone', () => {
  expect(say('> A :term[clot]{id=thrombosis} moves.', [thrombosis])).toContain(
    'A blood clot moves.'
  )
})

test.each([
  [':clinician[Deep vein thrombosis (DVT).] A clot.\n\n*DVT* is common.', ['3:2-3:5']],
  [':clinician[Überwachung (ÜW).] Text.\n\n- ÜW', ['3:3-3:5']],
  ['Deep vein thrombosis (DVT).\n\nDVT is common.', []],
  ['Deep vein (of the leg).\n\nDvt is common.', []]
])('should tell of abbreviations without a lexicon too: %j', (source, places) => {
  const {messages} = createLectern({...health, lexicon: [], notices: [], owed: []}).check(source)
  expect(messages.map(({ruleId}) => ruleId)).toEqual(places.map(() => 'abbreviation-gap'))
  for (const [index, place] of places.entries()) {
    expect(String(messages[index])).toMatch(`${place}: `)
  }
})
