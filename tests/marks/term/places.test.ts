import type {Paragraph, Text} from 'mdast'
import {describe, expect, test} from 'vitest'
import type {State} from '../../../src/annotate/state.js'
import {type ConceptConfig, type Config, createLectern, health} from '../../../src/index.js'
import {listBlocks} from '../../../src/marks/term/blocks.js'
import {element} from '../../../src/marks/term/edits.js'
import {mendArticle} from '../../../src/marks/term/indefinite-article.js'
import {caseOf, inCase} from '../../../src/marks/term/letter-case.js'
import {readPassage} from '../../../src/marks/term/passages.js'
import {createTokens} from '../../../src/marks/term/tokens.js'

const oedema: ConceptConfig = {
  forms: [{plural: 'oedemas', singular: 'oedema'}],
  id: 'oedema',
  say: {lay: {plural: 'swellings', singular: 'swelling'}}
}

const analgesic: ConceptConfig = {
  countable: true,
  forms: [{plural: 'analgesics', singular: 'analgesic'}],
  id: 'analgesic',
  say: {lay: {countable: true, plural: 'painkillers', singular: 'painkiller', use: 'replace'}},
  slot: 'noun'
}

const dvt: ConceptConfig = {
  forms: [
    {plural: 'deep vein thromboses', singular: 'deep vein thrombosis'},
    {abbreviation: true, singular: 'DVT'}
  ],
  id: 'dvt',
  say: {lay: {use: 'expand'}}
}

/** Text that a patient gets. */
function say(source: string, lexicon: ReadonlyArray<ConceptConfig>, own: object = {}): string {
  const config = {...health, lexicon, notices: [], owed: [], ...own} as Config
  return createLectern(config).compile(source).toText({role: 'patient'}).trim()
}

test('should say what an abbreviation is short for after it in a notice', () => {
  expect(say(':::notice{kind="information"}\nA DVT can hurt. A DVT can swell.\n:::', [dvt])).toBe(
    'A DVT (deep vein thrombosis) can hurt. A DVT can swell.'
  )
})

describe('first uses', () => {
  const source =
    '# One\n\nThe oedema is old.\n\n## Two\n\nThe oedema is new.\n\n### Three\n\nThe oedema is gone.'

  test('should be counted by section where the config says so', () => {
    expect(say(source, [oedema], {vocabulary: {firstUse: 'section'}})).toBe(
      'One\n\nThe oedema (swelling) is old.\n\nTwo\n\nThe oedema (swelling) is new.\n\nThree\n\nThe oedema is gone.'
    )
  })

  test('should be counted in the sections that a reader sees', () => {
    const hiding =
      'The oedema is old.\n\n:::clinician\n## Two\n\nThe oedema is red.\n:::\n\nThe oedema is new.'
    expect(say(hiding, [oedema], {vocabulary: {firstUse: 'section'}})).toBe(
      'The oedema (swelling) is old.\n\nThe oedema is new.'
    )
  })

  test('should be counted in the whole article by default', () => {
    expect(say(source, [oedema]).match(/swelling/g)).toHaveLength(1)
  })

  test('should be told apart in notes', () => {
    expect(say('A[^a] b[^b].\n\n[^a]: The oedema.\n\n[^b]: The oedema.', [oedema])).toContain(
      'The oedema (swelling).'
    )
  })

  test('should be the author’s where they explain a term again', () => {
    const text = 'The oedema is old. A swelling (oedema) is new.'
    expect(say(text, [oedema])).toBe('The oedema (swelling) is old. A swelling (oedema) is new.')
  })
})

describe('headings', () => {
  test('should stay where the config says so', () => {
    const text = '# Analgesics\n\nThe analgesics.'
    expect(say(text, [analgesic], {vocabulary: {headings: false}})).toBe(
      'Analgesics\n\nThe painkillers.'
    )
    expect(say(text, [analgesic])).toBe('Painkillers\n\nThe painkillers.')
  })
})

describe('alternatives of images', () => {
  const all = {vocabulary: {alternatives: true}}
  const html = (source: string, own: object, role = 'patient'): string =>
    createLectern({
      ...health,
      lexicon: [analgesic, oedema],
      notices: [],
      owed: [],
      ...own
    } as Config)
      .compile(source)
      .render({role}).html

  test('should stay where a rule keeps the term', () => {
    expect(html('![grade analgesics, analgesics of use, oedema](a.png)', all)).toContain(
      'alt="grade analgesics, painkillers of use, oedema"'
    )
    expect(html('![x. y](a.png) ![](a.png)', all)).toContain('alt="x. y"')
    expect(html('![Some. No analgesics.](a.png)', all)).toContain('alt="Some. No painkillers."')
  })

  test('should have the words of each reader where the config says so', () => {
    const source = '![An analgesic and oedema](a.png)'
    expect(html(source, {})).toContain('alt="An analgesic and oedema"')
    expect(html(source, all)).toContain('alt="A painkiller and oedema"')
    expect(html(source, all, 'clinician')).toContain('alt="An analgesic and oedema"')
    expect(html('![Some *analgesics*][a]\n\n[a]: b.png "An analgesic"', all)).toContain(
      'alt="Some painkillers" title="An analgesic"'
    )
  })

  test('should say a term once that its author explains', () => {
    expect(html('![A swelling (oedema) of analgesics](a.png)\n\nThe oedema.', all)).toContain(
      'alt="A swelling (oedema) of painkillers"'
    )
  })

  test('should differ for readers with words of their own', () => {
    const two: ConceptConfig = {
      ...analgesic,
      say: {
        ...analgesic.say,
        student: {countable: true, plural: 'drugs', singular: 'drug', use: 'replace'}
      }
    }
    const own = {...all, lexicon: [two]}
    const source = ':lay[[![Analgesics, analgesics](a.png)](b)] ![analgesics](c.png)'
    expect(html(source, own)).toContain('alt="Painkillers, painkillers"')
    expect(html(source, own)).toContain('alt="painkillers"')
    expect(html(source, own, 'student')).toBe('<p><img src="c.png" alt="drugs"></p>\n')
  })

  test('should stay in quotations, verbatim text and lists of sources', () => {
    for (const source of [
      '> ![analgesics](a.png)',
      ':verbatim[![analgesics](a.png)]',
      '# References\n\n![analgesics](a.png)'
    ]) {
      expect(html(source, all)).toContain('alt="analgesics"')
    }
  })
})

describe('terms that stay', () => {
  test.each([
    ['beside code', 'Take an analgesic `x`.'],
    ['before an amount', 'The oedema ≥ 3 cm is old.'],
    ['in French quotation marks', 'He said «oedema» to us.'],
    ['in German quotation marks', 'He said „oedema“ to us.'],
    [
      'in an entry of a list that a directive holds',
      '- :lay[Smith J. Analgesics. BMJ. 2020;12:3-5.]'
    ],
    ['after an article that stays', '[an](an) analgesic is new.']
  ])('should be those %s', (_, source) => {
    expect(say(source, [analgesic, oedema])).toBe(
      source.replace(/`|:lay\[|\]$/g, '').replace('[an](an)', 'an')
    )
  })

  test('should be as they are after a term that ends like an article', () => {
    const vitamin: ConceptConfig = {
      forms: ['vitamin A'],
      id: 'vitamin-a',
      say: {lay: {use: 'keep'}}
    }
    expect(say('Some vitamin A oedema is old.', [oedema, vitamin])).toContain('vitamin A oedema')
  })

  test('should be as they are around comments', () => {
    expect(say('The <!-- new --> oedema is old.', [oedema])).toContain('oedema (swelling) is old.')
  })

  test('should be those that end a word begun before a directive', () => {
    const druck: ConceptConfig = {
      forms: ['Druck', 'druck'],
      id: 'druck',
      language: 'de',
      say: {lay: {gloss: 'Kraft auf einer Fläche', use: 'gloss'}}
    }
    const german = (text: string): string => say(`---\nlanguage: de\n---\n\n${text}`, [druck])
    expect(german('Der Blut:lay[druck] steigt.')).toBe('Der Blutdruck steigt.')
    expect(german('Der :lay[Druck] steigt.')).toContain('Druck (')
  })

  test('should keep the mark of a plural that ends a sentence', () => {
    const thrombus: ConceptConfig = {
      ...analgesic,
      forms: [{plural: 'thrombi', singular: 'thrombus'}],
      id: 'thrombus',
      say: {lay: {countable: true, plural: 'clots', singular: 'clot', use: 'replace'}}
    }
    expect(say('It is the thrombus’.', [thrombus])).toBe('It is the clot’.')
  })
})

describe('plain forms with one number', () => {
  test('should explain both numbers of a term', () => {
    const impairment: ConceptConfig = {
      forms: [{plural: 'impairments', singular: 'impairment'}],
      id: 'impairment',
      say: {lay: {number: 'plural', plural: 'problems'}}
    }
    expect(say('The impairment is old.', [impairment])).toBe('The impairment (problems) is old.')
    const mass: ConceptConfig = {
      ...impairment,
      say: {lay: {number: 'singular', singular: 'harm'}}
    }
    expect(say('The impairments are old.', [mass])).toBe('The impairments (harm) are old.')
  })
})

describe('abbreviations', () => {
  test('should not be introduced in notes, which have an order of each reader’s own', () => {
    const source = 'A[^a].\n\n[^a]: Look for deep vein thrombosis. A DVT hurts. The DVT goes.'
    expect(say(source, [dvt])).toContain('Look for deep vein thrombosis. A')
  })

  test('should be introduced in the number that they have', () => {
    expect(say('Deep vein thromboses hurt. A DVT is one. The DVT is new.', [dvt])).toBe(
      'Deep vein thromboses hurt. A deep vein thrombosis (DVT) is one. The DVT is new.'
    )
  })

  test('should be written out where they are pinned', () => {
    expect(say('A :term[DVT]{id=dvt} is new. A DVT is old.', [dvt])).toContain('thrombosis')
  })

  test('should be introduced by parentheses that hold them alone', () => {
    expect(say('(DVT or so) and (DVT) are old.', [dvt])).toContain('(DVT or so)')
    expect(say('(DVT) is old.', [dvt])).toBe('(DVT) is old.')
  })

  test('should stay where the article says that they are short for something else', () => {
    const source = 'A duct of the vagus and trachea (DVT) is long. A DVT hurts. The DVT can go.'
    expect(say(source, [dvt])).toBe(source)
    expect(say('A DVT hurts. A drawn vein and thigh (DVT) is art.', [dvt])).toContain(
      'A DVT hurts.'
    )
    expect(say('Drawn vein thrombi (DVTs) are art. A DVT hurts.', [dvt])).toContain('A DVT hurts.')
    for (const tells of [
      'A DVT (drawn vein and thigh) is art.',
      '**DVT**: a drawn vein, thigh.',
      'DVT = drawn vein thigh.',
      'DVT stands for the drawn vein of a thigh.'
    ]) {
      expect(say(`${tells} A DVT hurts.`, [dvt])).toContain('A DVT hurts.')
    }
  })

  test('should stay so where the lexicon has them in the plural alone', () => {
    const plural: ConceptConfig = {
      forms: [{plural: 'deep vein thromboses'}, {abbreviation: true, plural: 'DVTs'}],
      id: 'dvts',
      say: {lay: {use: 'expand'}}
    }
    expect(say('DVTs hurt.', [plural])).toBe('Deep vein thromboses hurt.')
    const source = 'A drawn vein thigh (DVT) is art. DVTs hurt.'
    expect(say(source, [plural])).toBe(source)
  })

  test('should stay in alternatives of images too where they are short for something else', () => {
    const html = (source: string): string => {
      const clot: ConceptConfig = {
        ...dvt,
        confirmed: 'seen here alone',
        countable: true,
        say: {lay: {countable: true, plural: 'clots', singular: 'clot', use: 'replace'}},
        slot: 'noun'
      }
      const vocabulary = {alternatives: true}
      const config = {...health, lexicon: [clot], notices: [], owed: [], vocabulary}
      return createLectern(config).compile(source).render({role: 'patient'}).html
    }
    expect(html('![A DVT](a.png)')).toContain('alt="A clot"')
    expect(html('![A DVT](a.png) of a drawn vein thigh (DVT)')).toContain('alt="A DVT"')
  })

  test('should be written out where they are introduced in other words for the same', () => {
    const source = 'A deep venous thrombosis (DVT) hurts.'
    expect(say(`${source} A DVT can go.`, [dvt])).toBe(
      `${source} A deep vein thrombosis (DVT) can go.`
    )
    for (const tells of ['A DVT (deep venous thrombosis) hurts', 'A DVT, drawn quickly, hurts']) {
      expect(say(`${tells}. A DVT can go.`, [dvt])).toContain('deep vein thrombosis')
    }
    const only: ConceptConfig = {
      forms: [{singular: 'MRI scan'}, {abbreviation: true, singular: 'MRI'}],
      id: 'mri',
      say: {lay: {gloss: 'a scan with magnets', use: 'gloss'}}
    }
    expect(say('Magnetic resonance imaging (MRI) is loud. An MRI takes an hour.', [only])).toBe(
      'Magnetic resonance imaging (MRI) is loud. An MRI (a scan with magnets) takes an hour.'
    )
  })

  test('should be explained for those who don’t see that they are short for something else', () => {
    const source = 'A DVT hurts. :clinician[A drawn vein thigh (DVT) is art.] A DVT can go.'
    expect(say(source, [dvt])).toBe('A deep vein thrombosis (DVT) hurts. A DVT can go.')
    const forms = 'A :clinician[drawn vein] thigh (DVT) is art. A DVT can go.'
    expect(say(forms, [dvt])).toBe('A thigh (DVT) is art. A deep vein thrombosis (DVT) can go.')
  })

  test('should stay in quotations, pinned or not', () => {
    expect(say('> A DVT, an :term[oedema]{id=oedema}.', [dvt, oedema])).toContain(
      'A DVT, an oedema.'
    )
  })
})

describe('letters', () => {
  test('should be told apart by case', () => {
    expect(caseOf('oedema', 'oeDema', false)).toBe(undefined)
    expect(inCase('swelling of the leg', 'title')).toBe('Swelling of the Leg')
    expect(mendArticle('A', 'PAINKILLER', 'ANALGESIC')).toBe('AN')
    expect(mendArticle('A', 'PAINKILLER', 'analgesic')).toBe('An')
    expect(mendArticle('A', 'pain', 'ANALGESIC')).toBe('An')
  })

  test('should be whole where no spaces are written', () => {
    const {endOf} = createTokens('ja')
    expect([endOf('\u{20b9f}る', 0), endOf('る', 0)]).toEqual([2, 1])
  })
})

describe('trees without places', () => {
  // Cast: what is needed of a state.
  const state = {
    seen: new Map(),
    source: '',
    tree: {children: [], type: 'root'}
  } as unknown as State
  const text: Text = {type: 'text', value: 'oedema'}

  test('should be read', () => {
    const paragraph: Paragraph = {children: [text], type: 'paragraph'}
    state.tree.children = [{children: [paragraph], type: 'blockquote'}]
    expect(listBlocks(state)).toEqual([])
    expect(element(state, text, 'dfn', 'oedema', 1)).not.toHaveProperty('position')
  })

  test.each([[{hName: 'kbd'}], [{hProperties: {lang: 'la'}}]])('should keep %j', (data) => {
    const paragraph: Paragraph = {
      children: [{children: [text], data, type: 'emphasis'}, text],
      type: 'paragraph'
    }
    expect(readPassage(paragraph).pieces).toHaveLength(1)
  })
})
