import fc from 'fast-check'
import AhoCorasick from 'modern-ahocorasick'
import {describe, expect, test} from 'vitest'
import {type ConceptConfig, createLectern} from '../../../src/index.js'
import {createLexicon} from '../../../src/marks/term/lexicon.js'
import {resolveConcept} from '../../../src/marks/term/resolve-concept.js'
import {check} from '../../helpers/property.js'

/** Terms in singular and plural, with plain words that share no word with any of them. */
const terms = [
  ['oedema', 'oedemas', 'swelling', 'swellings'],
  ['thrombosis', 'thromboses', 'blood clot', 'blood clots'],
  ['deep thrombosis', 'deep thromboses', 'vein plug', 'vein plugs'],
  ['neoplasm', 'neoplasms', 'tumour', 'tumours'],
  ['analgesic', 'analgesics', 'painkiller', 'painkillers'],
  ['haematoma', 'haematomas', 'bruise', 'bruises'],
  ['emesis', 'emeses', 'vomiting', 'bouts of vomiting'],
  ['stoma', 'stomata', 'opening', 'openings']
] as const

const uses = ['gloss', 'keep', 'plain-first', 'replace', 'term-first'] as const

const concepts = fc
  .subarray([...terms], {minLength: 1})
  .chain((chosen) =>
    fc.tuple(...chosen.map((term) => fc.tuple(fc.constant(term), fc.constantFrom(...uses))))
  )
  .map((entries) => entries.map(([term, use]) => conceptOf(term, use)))

function conceptOf(
  [singular, plural, plain, plains]: (typeof terms)[number],
  use: (typeof uses)[number]
): ConceptConfig {
  const confirmed = plain.includes(' ') || plains.includes(' ') ? {confirmed: 'a test'} : {}
  const saying =
    use === 'gloss'
      ? {gloss: `what the ${plain} is`, use}
      : {countable: true, plural: plains, singular: plain, use}
  return {
    ...confirmed,
    countable: true,
    forms: [{plural, singular}],
    id: singular.replace(' ', '-'),
    say: {lay: use === 'keep' ? {use} : saying},
    slot: 'noun'
  }
}

const word = fc.oneof(
  {
    arbitrary: fc.constantFrom(
      ...terms.flatMap(([singular, plural]) => [singular, plural] as const)
    ),
    weight: 5
  },
  {
    arbitrary: fc.constantFrom(
      ...'a an the this each two 5 300 mg daily and or of with severe is was grows often Smith stage not may'.split(
        ' '
      )
    ),
    weight: 6
  },
  {arbitrary: fc.constantFrom('(', ')', '"', '“', '”', '`x`', '[^n]', '**', '—'), weight: 1}
)

const marks = fc.constantFrom(' ', ' ', ' ', ' ', ' ', ', ', '. ', '-', '/', '\n', '; ')
const cases = fc.constantFrom('as is', 'as is', 'as is', 'first', 'bold', 'linked', 'quoted')

/** A paragraph: words and what stands between them. */
const paragraph = fc
  .array(fc.tuple(word, marks, cases), {maxLength: 14, minLength: 1})
  .map((parts) =>
    parts
      .map(([text, mark, how]) => styled(text, how) + mark)
      .join('')
      .trim()
  )

function styled(text: string, how: string): string {
  if (!/^\p{L}/u.test(text)) return text
  if (how === 'first') return text.slice(0, 1).toUpperCase() + text.slice(1)
  if (how === 'bold') return `**${text}**`
  if (how === 'linked') return `[${text}](/x)`
  return how === 'quoted' ? `“${text}”` : text
}

const article = fc
  .array(paragraph, {maxLength: 4, minLength: 1})
  .map((paragraphs) => `${paragraphs.join('\n\n')}\n\n[^n]: Note.\n`)

const quiet = {
  audiences: {lay: 'patient'},
  dimensions: {role: {default: 'patient', values: {clinician: {}, patient: {}}}}
} as const

function compile(source: string, lexicon: ReadonlyArray<ConceptConfig>) {
  return createLectern({...quiet, lexicon}).compile(source)
}

/** Every way in which a concept may be put for its form; numbers of places are put in later. */
function waysOf(lexicon: ReadonlyArray<ConceptConfig>): ReadonlyMap<string, string> {
  const ways = new Map<string, string>()
  for (const {forms, say} of lexicon) {
    const form = forms[0] as {plural: string; singular: string}
    const {gloss, plural = '', singular = '', use = 'term-first'} = say.lay ?? {}
    for (const number of ['singular', 'plural'] as const) {
      const term = form[number]
      const plain = number === 'singular' ? singular : plural
      const asides = gloss ?? plain
      if (use === 'keep') ways.set(term, term)
      else if (use === 'replace') ways.set(term, `(?:${term}|${plain})`)
      else if (use === 'plain-first') ways.set(term, `(?:${term}|${plain}(?: \\(${term}\\))?)`)
      else ways.set(term, `${term}(?: \\(${asides}\\))?`)
    }
  }
  return ways
}

/** A pattern for all texts that a text may become. */
function patternFor(text: string, lexicon: ReadonlyArray<ConceptConfig>): RegExp {
  const ways = waysOf(lexicon)
  const forms = [...ways.keys()].toSorted((a, b) => b.length - a.length)
  const token = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:(?:${forms.join('|')})|an?)(?![\\p{L}\\p{N}-])`,
    'giu'
  )
  let pattern = ''
  let done = 0
  for (const found of text.matchAll(token)) {
    pattern += escaped(text.slice(done, found.index))
    const key = found[0].toLowerCase().replace(/\s+/g, ' ')
    pattern += ways.get(key) ?? 'an?'
    done = found.index + found[0].length
  }
  return new RegExp(`^${pattern}${escaped(text.slice(done))}$`, 'iu')
}

function escaped(text: string): string {
  return text.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&')
}

describe('vocabulary, for any article and lexicon', () => {
  test('should change whole terms and indefinite articles only', () => {
    check(
      fc.property(article, concepts, (source, lexicon) => {
        const compiled = compile(source, lexicon)
        const own = compiled.toText({role: 'clinician'})
        expect(compiled.toText({role: 'patient'})).toMatch(patternFor(own, lexicon))
      })
    )
  })

  test('should change nothing more when it is applied again', () => {
    check(
      fc.property(article, concepts, (source, lexicon) => {
        const once = compile(source, lexicon)
        const again = compile(once.toMarkdown({role: 'patient'}), lexicon)
        expect(again.toText({role: 'patient'})).toBe(once.toText({role: 'patient'}))
      })
    )
  })

  test('should say the same whatever is hidden', () => {
    check(
      fc.property(paragraph, paragraph, paragraph, concepts, (shown, hidden, other, lexicon) => {
        const around = (inside: string) =>
          `${shown} :clinician[${inside.replace(/[[\]`*()]|\n|\^n/g, '')}] ${shown}\n\n:::clinician\n${inside}\n:::\n\n${shown}\n\n[^n]: Note.\n`
        const html = (inside: string) =>
          compile(around(inside), lexicon).render({role: 'patient'}).html
        expect(html(hidden)).toBe(html(other))
      })
    )
  })
})

describe('finding, for any lexicon', () => {
  const letters = fc.constantFrom('a', 'b', 'ab', 'ba', 'aa')
  const form = fc.array(letters, {maxLength: 3, minLength: 1}).map((words) => words.join(' '))
  const text = fc
    .array(fc.tuple(letters, fc.constantFrom(' ', ' ', ' ', ', ', '-', '. ')), {maxLength: 20})
    .map((parts) => parts.flat().join(''))

  /** Whole words at each place, the longest first from the left. */
  function choose(text: string, all: ReadonlyArray<readonly [number, number]>) {
    const chosen: Array<readonly [number, number]> = []
    let done = 0
    const whole = all.filter(
      ([start, end]) => !/[a-z-]/.test(text.charAt(start - 1) + text.charAt(end))
    )
    for (const [start, end] of whole.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])) {
      if (start < done) continue
      chosen.push([start, end])
      done = end
    }
    return chosen
  }

  test('should find what trying each form at each place finds, and what Aho and Corasick find', () => {
    check(
      fc.property(fc.uniqueArray(form, {maxLength: 6, minLength: 1}), text, (forms, text) => {
        const lexicon = createLexicon(
          forms.map((singular, index) =>
            resolveConcept({forms: [{singular}], id: `c${index}`, say: {}}, 'en')
          ),
          'en'
        )
        const found = lexicon.find(text, 0, text.length).map(({end, start}) => [start, end])
        const tried = forms.flatMap((form) =>
          [...text].flatMap((_, start) =>
            text.startsWith(form, start) ? [[start, start + form.length] as const] : []
          )
        )
        expect(found).toEqual(choose(text, tried))
        const automaton = new AhoCorasick(forms)
        const matched = automaton.search(text).map(({end, start}) => [start, end] as const)
        expect(found).toEqual(choose(text, matched))
      })
    )
  })
})
