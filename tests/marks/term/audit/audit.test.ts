import {describe, expect, test} from 'vitest'
import {type ConceptConfig, createLectern, defineConfig, health} from '../../../../src/index.js'
import {type AuditedUse, audit} from '../../../../src/node/index.js'
import {articleConfig} from '../../../helpers/article-config.js'
import {generateArticle} from '../../../helpers/generate-article.js'
import {runs} from '../../../helpers/property.js'
import {smallProfiles} from '../../../helpers/small-config.js'

const thrombosis: ConceptConfig = {
  confirmed: 'Modifiers keep the term.',
  countable: true,
  family: 'clot',
  forms: [{plural: 'thromboses', singular: 'thrombosis'}],
  id: 'thrombosis',
  say: {
    lay: {countable: true, plural: 'blood clots', singular: 'blood clot', use: 'plain-first'},
    student: {gloss: 'a clot that forms inside a vessel', use: 'gloss'}
  },
  slot: 'noun'
}

const oedema: ConceptConfig = {
  countable: false,
  forms: ['oedema'],
  id: 'oedema',
  say: {lay: {countable: false, singular: 'swelling', use: 'replace'}},
  slot: 'noun'
}

const hypertension: ConceptConfig = {
  countable: false,
  forms: ['hypertension'],
  id: 'hypertension',
  say: {lay: {singular: 'high blood pressure'}, student: {use: 'keep'}}
}

const msc: ConceptConfig = {
  forms: [
    {plural: 'mesenchymal stem cells', singular: 'mesenchymal stem cell'},
    {abbreviation: true, plural: 'MSCs', singular: 'MSC'}
  ],
  id: 'msc',
  say: {lay: {use: 'expand'}}
}

const acute: ConceptConfig = {
  forms: ['acute'],
  id: 'acute',
  say: {lay: {singular: 'sudden', use: 'replace'}},
  slot: 'attributive'
}

const analgesic: ConceptConfig = {
  countable: true,
  forms: ['analgesic'],
  id: 'analgesic',
  say: {lay: {countable: true, singular: 'painkiller', use: 'plain-first'}},
  slot: 'noun'
}

const lexicon = [thrombosis, oedema, hypertension, msc, acute, analgesic]

function compile(source: string, concepts: ReadonlyArray<ConceptConfig> = lexicon, own = {}) {
  const config = {...health, lexicon: concepts, notices: [], owed: [], ...own}
  return createLectern(defineConfig(config)).compile(source, {path: 'a.md'})
}

/** Uses of an article, in the order in which an audit lists them. */
function usesIn(
  source: string,
  role?: 'clinician' | 'patient' | 'student',
  concepts?: ReadonlyArray<ConceptConfig>
): Array<AuditedUse> {
  return audit([compile(source, concepts)], role && {profile: {role}}).uses
}

/** Decision and rule of the last use of an article. */
function decisionIn(source: string, role?: 'clinician' | 'patient' | 'student'): string {
  const byLine = usesIn(source, role).toSorted(
    (one, other) => (one.places[0]?.line ?? 0) - (other.places[0]?.line ?? 0)
  )
  const last = byLine.at(-1)
  return `${last?.decision} ${last?.rule ?? ''}`.trim()
}

describe('decisions', () => {
  test.each([
    ['The hypertension is here.', 'explained'],
    ['An acute pain.', 'replaced'],
    ['The oedema went.', 'replaced'],
    ['MSCs grow.', 'replaced'],
    ['MSCs grow.\n\nMSCs are old.', 'kept told'],
    ['A mesenchymal stem cell grows.', 'kept once'],
    ['A mesenchymal stem cell\n(MSC) grows.', 'kept parentheses'],
    ['A mesenchymal stem cell (MSC).\n\nMSCs are old.', 'kept told'],
    ['The hypertension.\n\nThe hypertension.', 'kept told'],
    ['The thrombosis.\n\nA thrombosis.', 'replaced'],
    ['An oedema (swelling).', 'kept author'],
    ['High blood pressure, or hypertension, is common.', 'kept author'],
    ['The hypertension with high blood counts.', 'kept near'],
    ['## The hypertension', 'kept heading'],
    ['| The hypertension |\n| - |', 'kept header'],
    ['The thrombosis is\nthe hypertension.', 'kept sentence'],
    ['Pain (hypertension) is here.', 'kept parentheses'],
    ['Pain (with hypertension) is here.', 'kept parentheses'],
    ['The hypertension (here).', 'kept parentheses'],
    ['The hypertension [1] is.', 'kept parentheses'],
    ['The hypertension `x` is.', 'kept object'],
    ['`x` hypertension is.', 'kept object'],
    ['The “hypertension” is.', 'kept quotation'],
    ['The hypertension’s course.', 'kept possessive'],
    ['Portal hypertension is.', 'kept name'],
    ['The portal hypertension is.', 'kept modified'],
    ['The hypertension clinic is.', 'kept modifier'],
    ['The thrombosis clinic is.', 'kept modifier'],
    ['The deep thrombosis is.', 'kept modified'],
    ['The portal or hypertension is.', 'kept modified'],
    ['The hypertension of old age.', 'kept complement'],
    ['An acute and hypertension is.', 'kept pair'],
    ['A thrombosis and pain.', 'kept and'],
    ['Thrombosis hurts.', 'kept number'],
    ['The pain was acute.', 'kept slot'],
    ['Grade oedema.', 'kept class'],
    ['5 mg oedema.', 'kept amount'],
    ['The :lay[so] oedema.', 'kept edge'],
    ['The oed**ema** is.', 'kept markup'],
    ['The hyper**tension** is.', 'explained'],
    ['See [the oedema](b.md).', 'kept link'],
    ['See **the** [oed](b.md)ema.', 'kept markup'],
    ['A [thrombosis](b.md) is.', 'explained'],
    ['An :lay[oedema with it].', 'kept number'],
    ['An :lay[acute pain].', 'kept article'],
    ['An :lay[analgesic is].', 'kept article'],
    [':::notice{kind="information"}\nThe thrombosis and\nThe oedema is.\n:::', 'kept notice']
  ])('should be told of %j', (source, expected) => {
    expect(decisionIn(source)).toBe(expected)
  })

  test('should be told of forms that have no other one', () => {
    const concept = (language: string): ConceptConfig => ({
      forms: [
        {singular: 'mesenchymal stem cell'},
        {abbreviation: true, plural: 'MSCs', singular: 'MSC'}
      ],
      id: 'msc',
      language,
      say: {lay: {use: 'expand'}}
    })
    for (const language of ['de', 'en']) {
      const [use] = usesIn(`---\nlanguage: ${language}\n---\n\nMSCs.`, 'patient', [
        concept(language)
      ])
      expect(use).toMatchObject({decision: 'kept', rule: 'form'})
    }
  })

  test('should be told of words that the lexicon keeps', () => {
    expect(decisionIn('The hypertension.', 'student')).toBe('kept keep')
  })
})

describe('uses', () => {
  test('should be listed once, new ones and the most frequent first', () => {
    const source = `The oedema is.

Some oedema is. The *oedema*
is. *The* oedema is.

:::clinician
The oedema is.
:::`
    const concept = {...oedema, audited: ['  Some Oedema  is']}
    const expected = {
      after: 'is',
      concept: 'oedema',
      decision: 'replaced',
      form: 'oedema',
      reader: {jurisdiction: 'elsewhere', level: 'basic', role: 'patient'},
      rule: undefined,
      use: 'replace'
    }
    const first = compile(source, [concept])
    expect(audit([first, compile('The oedema is. Some oedema.', [concept])]).uses).toEqual([
      {
        ...expected,
        before: 'the',
        context: 'the oedema is',
        isNew: true,
        places: [1, 3, 4, 1].map((line) => ({line, path: 'a.md'})),
        sentence: 'The swelling is.',
        source: 'The oedema is.'
      },
      {
        ...expected,
        after: '',
        before: 'some',
        context: 'some oedema',
        isNew: true,
        places: [{line: 1, path: 'a.md'}],
        sentence: 'Some swelling.',
        source: 'Some oedema.'
      },
      {
        ...expected,
        before: 'some',
        context: 'some oedema is',
        isNew: false,
        places: [{line: 3, path: 'a.md'}],
        sentence: 'Some swelling is.',
        source: 'Some oedema is.'
      }
    ])
  })

  test('should be those of the reader who is asked for', () => {
    const source = 'The thrombosis is. :student[The thrombosis is.]'
    expect(usesIn(source).map(({reader, sentence}) => [reader.role, sentence])).toEqual([
      ['patient', 'The blood clot (thrombosis) is.'],
      ['student', 'The thrombosis is.']
    ])
    expect(
      usesIn(source, 'student').map(({places, sentence}) => [places.length, sentence])
    ).toEqual([
      [1, 'The thrombosis (a clot that forms inside a vessel) is.'],
      [1, 'The thrombosis is.']
    ])
    expect(usesIn(source, 'clinician')).toEqual([])
  })

  test('should show whom a concept speaks to among those who see it', () => {
    const concept: ConceptConfig = {
      ...oedema,
      say: {'lay or student': {countable: false, singular: 'swelling', use: 'replace'}}
    }
    const [use] = usesIn(':::student\nThe oedema.\n:::', undefined, [concept])
    expect(use).toMatchObject({reader: {role: 'student'}, sentence: 'The swelling.'})
  })

  test('should leave out what nobody reads, and what their author pinned', () => {
    expect(usesIn('A :term[oedema] :verbatim[oedema] `oedema`.\n\n> oedema')).toEqual([])
    expect(usesIn('So.[^a]\n\n[^a]: The oedema.[^b]\n\n[^b]: An oedema.')).toHaveLength(2)
    expect(usesIn('So.\n\n[^a]: The oedema.')).toEqual([])
    // In notes the order decides what the first use is.
    expect(
      usesIn('So[^a][^b].\n\n[^a]: A thrombosis.\n\n[^b]: A thrombosis moves.')
        .map(({sentence}) => sentence)
        .sort()
    ).toEqual(['A blood clot (thrombosis).', 'A blood clot moves.'])
    expect(usesIn('## References\n\nThe oedema.')).toEqual([])
    expect(usesIn('See [oedema](oedema) one.')).toEqual([])
  })

  test('should show sentences as they are, with what directives hold', () => {
    const source =
      'So. The `x`  oedema is![^1] :clinician[So it is.] It is :lay[some oedema] in ![pic](a.png)\\\nnow. So.\n\n[^1]: Note.'
    expect(usesIn(source).map(({sentence, source}) => [source, sentence])).toEqual([
      ['The … oedema is!', 'The x oedema is!'],
      ['… It is some oedema in … now.', 'It is some swelling in pic now.']
    ])
  })

  test('should be none in an article that failed', () => {
    const article = createLectern({...health, lexicon}).compile('The oedema :lay[is.', {
      onError: 'omit'
    })
    expect(audit([article]).uses).toEqual([])
  })

  test('should be those that readers of a restricted article see', () => {
    const article = compile('The oedema. The thrombosis.').restrict('student')
    const {jargon, uses} = audit([article])
    expect(uses).toMatchObject([{concept: 'thrombosis', reader: {role: 'student'}}])
    expect(jargon).toMatchObject([{reader: {role: 'student'}}])
    const none = {families: [], jargon: [], uses: []}
    expect(audit([article], {profile: {role: 'patient'}})).toEqual(none)
    const other = compile('---\naudience: lay\n---\n\nThe oedema.').restrict('student')
    expect(audit([other])).toEqual(none)
  })

  test('should have lines where the source has', () => {
    // What GFM splits off an address has no place.
    const places = [{line: undefined, path: 'a.md'}]
    expect(usesIn('[ www.example.org for the oedema.')).toMatchObject([{places}])
  })

  test('should be of articles', () => {
    expect(() => audit([{} as never])).toThrow(
      'Unexpected article, expected one that `lectern.compile` gave'
    )
    expect(() => audit([compile('A.')], {profile: {role: 'pacient'}})).toThrow('pacient')
  })

  test('should show what readers get in generated articles', () => {
    const lectern = createLectern(articleConfig)
    let count = 0
    for (let seed = 0; seed < runs / 3; seed++) {
      const {source} = generateArticle(seed)
      const article = lectern.compile(source, {onError: 'omit'})
      if (article.messages.some(({fatal}) => fatal)) continue
      const profile = smallProfiles[seed % smallProfiles.length]
      const text = lettersOf(article.toText(profile))
      for (const {sentence} of audit([article], {profile}).uses) {
        count++
        expect(text, source).toContain(lettersOf(sentence))
      }
    }
    expect(count).toBeGreaterThan(runs / 10)
  })
})

function lettersOf(text: string): string {
  return text.replace(/[^\p{L}]/gu, '')
}

describe('jargon', () => {
  function jargonIn(source: string, own = {}, concepts = lexicon) {
    return audit([compile(source, concepts, own)]).jargon[0]
  }

  test('should list terms that nothing is said of', () => {
    const concept: ConceptConfig = {...oedema, say: {student: {singular: 'swelling'}}}
    const source = 'Oedema is. The oedema and thrombosis. Mount Oedema.\n\n## References\n\nOedema.'
    const found = audit([compile(source, [thrombosis, concept])], {profile: {role: 'patient'}})
    expect(found.jargon[0]?.unsaid).toEqual([{concept: 'oedema', count: 2, term: 'Oedema'}])
    const more = audit(
      [
        compile('A naevus. An oedema. An oedema.', [
          {...concept, forms: ['naevus'], id: 'naevus'},
          concept
        ])
      ],
      {profile: {role: 'patient'}}
    )
    expect(more.jargon[0]?.unsaid.map(({term}) => term)).toEqual(['oedema', 'naevus'])
  })

  test('should list abbreviations that are never expanded', () => {
    const source = `The DVT and DVTs, an ECG. Magnetic resonance imaging (MRI), then MRI. CT (a scan) and CT.
Stage IV, 3 mmHg, IMPORTANT. HDL (1).

## Sources

The WHO.

## More

The ABC and ABC and ABC.

1. Smith J. Lancet 2020;12:3-4. FDA.`
    expect(jargonIn(source)?.abbreviations).toEqual([
      {abbreviation: 'ABC', count: 3},
      {abbreviation: 'DVT', count: 2},
      {abbreviation: 'ECG', count: 1},
      {abbreviation: 'HDL', count: 1}
    ])
  })

  test('should tell how hard the sentences of running text in English are', () => {
    const hard = 'Multidisciplinary rehabilitation ameliorates cardiopulmonary functioning.'
    const found = jargonIn(
      `# ${hard} ${hard}\n\nYou can go on your way. ${hard} Stop. 12.\n\n| a |\n| - |\n| ${hard} |`
    )
    expect(found).toMatchObject({
      grade: expect.any(Number),
      sentences: [
        {passive: [], sentence: 'You can go on your way.', uncommon: []},
        {
          passive: [],
          sentence: hard,
          uncommon: [
            'Multidisciplinary',
            'rehabilitation',
            'ameliorates',
            'cardiopulmonary',
            'functioning'
          ]
        },
        {sentence: 'Stop.'}
      ]
    })
    expect(found?.sentences[1]?.grade).toBeGreaterThan(20)
    expect(jargonIn('---\nlanguage: de\n---\n\nDas ist so und nicht anders hier.')).toMatchObject({
      grade: undefined,
      sentences: []
    })
    expect(jargonIn('')).toMatchObject({grade: undefined, sentences: []})
  })

  test('should list concepts that keep their term too often', () => {
    expect(jargonIn('Some oedema. The oedema. The oedema clinic.')?.unsteady).toEqual([])
    expect(jargonIn('Some oedema. Mount Oedema. The oedema clinic.')?.unsteady).toEqual([
      {concept: 'oedema', kept: 1, uses: 2}
    ])
  })

  test('should be told of the first reader that a concept speaks to', () => {
    expect(jargonIn('A.', {}, [])?.reader).toMatchObject({role: 'patient'})
    const concept: ConceptConfig = {...oedema, say: {clinician: {singular: 'swelling'}}}
    expect(jargonIn('A.', {}, [concept])?.reader).toMatchObject({role: 'clinician'})
    const source = '---\naudience: student\n---\n\nA.'
    expect(jargonIn(source, {}, [concept])?.reader).toMatchObject({role: 'student'})
  })

  test('should list families without a common stem', () => {
    const family = 'clot'
    const concepts: Array<ConceptConfig> = [
      thrombosis,
      {
        family,
        forms: ['antithrombotic'],
        id: 'antithrombotic',
        say: {lay: {singular: 'anti-clotting medicine'}}
      },
      {family: 'other', forms: ['x-ray'], id: 'x-ray', say: {lay: {singular: 'picture'}}},
      {
        family: 'other',
        forms: ['radiograph'],
        id: 'radiograph',
        say: {lay: {number: 'plural', plural: 'films'}}
      },
      {
        family: 'other',
        forms: ['radiology'],
        id: 'radiology',
        say: {lay: {gloss: 'a field', use: 'gloss'}}
      },
      {family, forms: ['thrombus'], id: 'thrombus', say: {student: {singular: 'lump'}}}
    ]
    const article = compile('A.', concepts)
    expect(audit([article, article]).families).toEqual([
      {family: 'other', plain: {radiograph: 'films', 'x-ray': 'picture'}}
    ])
  })
})
