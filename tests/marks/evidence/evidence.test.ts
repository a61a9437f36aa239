import {toHtml} from 'hast-util-to-html'
import {expect, test} from 'vitest'
import type {Article} from '../../../src/article.js'
import {type Config, ConfigError, createLectern, health} from '../../../src/index.js'
import {normalize, stockHtml} from '../../helpers/stock.js'

const references = [
  {
    genre: 'clinical practice guideline',
    id: 'g',
    issued: {raw: '2009'},
    title: 'G',
    type: 'report'
  },
  {id: 's', title: 'S', type: 'standard'},
  {'container-title': 'J', id: 'r', issued: {raw: '2017'}, title: 'R', type: 'article-journal'}
]

type Reader = {role: 'clinician' | 'patient' | 'student'}
const patient: Reader = {role: 'patient'}
const clinician: Reader = {role: 'clinician'}

function lecternOf(own: object) {
  return createLectern({...health, notices: [], owed: [], references, ...own} as Config)
}

function compile(text: string, own: object = {}): Article<Reader> {
  expect(lecternOf(own).check(text).messages.map(String)).toEqual([])
  return lecternOf(own).compile(text, {positions: false}) as Article<Reader>
}

/** HTML before the references, the same by each way. */
function html(article: Article<Reader>, reader: Reader): string {
  const result = normalize(article.render(reader).html)
  expect(normalize(toHtml(article.toHast(reader)))).toBe(result)
  expect(stockHtml(article.toMdast(reader))).toBe(result)
  return result.split('<h2 id="l-references-label">')[0] as string
}

const guideline = (body: string, more = '') =>
  `::::evidence{from="guideline" issuer="I"${more}}\n${body}\n::::\n`

test('should not take a guideline that says nothing', () => {
  for (const body of ['', '<!-- later -->']) {
    expect(lecternOf({}).check(guideline(body)).messages.map(String)).toContainEqual(
      expect.stringMatching(
        /^1:1-1:42: Guideline that does not begin with its recommendation \(for /
      )
    )
  }
})

test('should mark what each reader sees first as the bottom line', () => {
  const article = compile(
    guideline(
      ':::clinician\nScreen :cite[g].\n:::\n\n[x]: https://a.example\n\nAsk :cite[s].\n\nMore.'
    )
  )
  expect(html(article, patient)).toBe(
    '<section class="evidence evidence-guideline">\n<h2>From the guidelines</h2>\n<p class="bottom-line">Ask (<a href="#l-ref-s" id="l-cite-s" aria-label="Reference 1">1</a>).</p>\n<p>More.</p>\n<p class="evidence-facts">I.</p>\n</section>\n'
  )
  expect(html(article, clinician)).toMatch(/"bottom-line">Screen [^\n]*\n<p>Ask /)
})

test('should head blocks one below their section, unless they stand under its heading', () => {
  const block = ':::evidence{from="research"}\nA :cite[r].\n:::\n'
  const headings = (text: string, reader: Reader) =>
    [...html(compile(text), reader).matchAll(/<(h\d)[^>]*>([^<]*)/g)].map(
      ([, rank, text]) => `${rank} ${text}`
    )
  expect(headings(`# T\n\n${block}`, patient)).toEqual(['h1 T', 'h2 From the research'])
  expect(headings(`## S\n\n${block}`, patient)).toEqual(['h2 S'])
  expect(headings(`## S\n::section{#x}\n\n${block}`, patient)).toEqual(['h2 S'])
  expect(headings(`## S\n\nB.\n\n${block}`, patient)).toEqual(['h2 S', 'h3 From the research'])
  expect(headings(`A.\n\n###### S\n\nB.\n\n${block}`, patient)).toEqual([
    'h6 S',
    'h6 From the research'
  ])
  const some = `A.\n\n:::clinician\n## C\n\nC.\n:::\n\nB.\n\n${block}`
  expect(headings(some, patient)).toEqual(['h2 From the research'])
  expect(headings(some, clinician)).toEqual(['h2 C', 'h3 From the research'])
})

test('should have headings for each audience and language', () => {
  const evidence = {
    guideline: {
      lay: {de: 'Was Ärzten geraten wird', en: 'What doctors are told'},
      otherwise: {de: 'Leitlinien', en: 'Guidelines'}
    },
    research: {otherwise: 'Findings'}
  }
  const text = `A.\n\n${guideline('B :cite[g].')}\n:::evidence{from="research"}\nC :cite[r].\n:::\n`
  const headings = (reader: Reader, more = '') =>
    [...html(compile(`${more}${text}`, {evidence}), reader).matchAll(/<h2>([^<]*)/g)].map(
      ([, heading]) => heading
    )
  expect(headings(patient)).toEqual(['What doctors are told', 'Findings'])
  expect(headings(clinician)).toEqual(['Guidelines', 'Findings'])
  expect(headings(patient, '---\nlanguage: de\n---\n\n')).toEqual([
    'Was Ärzten geraten wird',
    'Aus der Forschung'
  ])
})

test.each([
  ['', 'I.'],
  [' date="2009"', 'I, 2009.'],
  [' date="2009-05" jurisdiction="worldwide"', 'I, May 2009, worldwide.'],
  [' date="2009-05-14"', 'I, May 14, 2009.'],
  [
    ' scheme="grade" strength="conditional"',
    'I. Strength of the recommendation: conditional (GRADE).'
  ],
  [
    ' scheme="grade" certainty="low" strength="strong"',
    'I. Strength of the recommendation: strong; Certainty of the evidence: low (GRADE).'
  ],
  [
    ' scheme="acc-aha" level="B-R" strength="2a"',
    'I. Class of recommendation: 2a; Level of evidence: B-R (ACC/AHA).'
  ],
  [' jurisdiction="U.S."', 'I, U.S.']
])('should tell facts: %s', (more, expected) => {
  const article = compile(guideline('B :cite[g].', more))
  expect(html(article, patient)).toContain(`<p class="evidence-facts">${expected}</p>`)
})

test('should write dates in the language of the article, and nothing without facts', () => {
  const german = compile(
    `---\nlanguage: de\n---\n\n${guideline('B :cite[g].', ' date="2009-05-14"')}`
  )
  expect(html(german, patient)).toContain('I, 14. Mai 2009.')
  expect(html(compile(':::evidence{from="research"}\nC :cite[r].\n:::\n'), patient)).not.toContain(
    'evidence-facts'
  )
})

test('should be for some readers, and leave others no trace', () => {
  const article = compile(`A.\n\n${guideline('B :cite[g].', ' for="clinician"')}`)
  expect(html(article, patient)).toBe('<p>A.</p>\n')
  expect(article.restrict('patient').encode()).not.toMatch(/guideline|ref-g/)
  expect(article.toMarkdown(clinician)).toContain('## From the guidelines\n\nB (1).\n\nI.\n')
})

test('should use the reader’s words in it', () => {
  const lexicon = [
    {
      countable: true,
      forms: [{singular: 'oedema'}],
      id: 'o',
      say: {lay: {countable: true, singular: 'swelling', use: 'replace'}},
      slot: 'noun'
    }
  ]
  expect(html(compile(guideline('An oedema :cite[g].'), {lexicon}), patient)).toContain(
    'A swelling ('
  )
})

test('should tell which readers get no source', () => {
  const told = (text: string) =>
    lecternOf({})
      .check(text)
      .messages.map(({reason}) => reason)
  expect(told(':::evidence{from="research"}\nA :clinician[:cite[r]].\n:::\n').join()).toContain(
    'role: patient'
  )
  expect(told(guideline('A :clinician[:cite[g]].')).join()).toContain('role: patient')
})

test.each([
  [{guideline: {lay: 'a'}}, 'evidence.guideline: Reader without a text'],
  [
    {research: {lay: 'a', otherwise: 'b', patient: 'c'}},
    'evidence.research.patient: Second text for a reader'
  ],
  [{research: {pacient: 'a'}}, 'evidence.research.pacient: Unexpected `pacient`']
])('should refuse headings that leave readers out: %j', (evidence, expected) => {
  const message = (own: object) => {
    try {
      lecternOf(own)
    } catch (error) {
      if (error instanceof ConfigError) return error.message
      throw error
    }
    return ''
  }
  expect(message({evidence})).toContain(expected)
  expect(message({audiences: {lay: 'x'}, evidence})).not.toContain(expected)
})

test('should call for notices of those who see it', () => {
  const notice = {
    for: 'lay or professional or student',
    id: 'n',
    kind: 'information',
    placement: 'end',
    required: true,
    text: 'Found, not agreed.',
    when: {evidence: 'research'}
  }
  const article = lecternOf({notices: [notice]}).compile(
    ':::evidence{from="research" for="clinician"}\nIt works :cite[r].\n:::\n\nAsk.\n'
  ) as Article<Reader>
  expect(article.render(clinician).html).toContain('Found, not agreed.')
  expect(article.render(patient).html).not.toContain('Found')
})

test('should have no heading of its own for those who see nothing between it and another', () => {
  const evidence = ':::evidence{from="research"}\nFound :cite[r].\n:::'
  const own = '<h3>From the research</h3>'
  const hidden = compile(`## H\n\n:::clinician\nx\n:::\n\n${evidence}`)
  expect(html(hidden, patient)).toBe(html(compile(`## H\n\n${evidence}`), patient))
  expect(html(hidden, patient)).not.toContain(own)
  expect(html(hidden, clinician)).toContain(own)
  expect(html(compile(`## H\n\nx\n\n${evidence}`), patient)).toContain(own)
  // A heading that is far away is none.
  expect(html(compile(`## H\n\n${'x\n\n'.repeat(20)}${evidence}`), patient)).toContain(own)
})

test.each([
  ['commentary on a guideline', false],
  ['Review of guidelines', false],
  ['guideline review', false],
  ['not a guideline', false],
  ['Guidelines', true],
  ['clinical practice guideline', true],
  ['evidence-based clinical practice guidelines', true]
])('should take for a guideline what is called one: %s', (genre, isOne) => {
  const source = {genre, id: 'x', issued: {'date-parts': [[2020]]}, title: 'X', type: 'report'}
  const own = createLectern({
    ...health,
    notices: [],
    owed: [],
    references: [{...source, genre: 'guideline', id: 'g'}, source]
  } as never)
  const text = '::::evidence{from="guideline" issuer="I"}\nA :cite[g].\n\nB :cite[x].\n::::\n'
  expect(own.check(text).messages.map(String)).toEqual(
    isOne
      ? []
      : [
          `4:3-4:11: Source \`x\` of a guideline that is of the genre \`${genre}\`, expected a guideline`
        ]
  )
})

test('should ask for the source of a caution where the article cites at all', () => {
  const caution = ':::notice{kind="caution" for="role:patient"}\nStop.\n:::\n\n'
  const told = (text: string) =>
    lecternOf({})
      .check(text)
      .messages.map(String)
      .filter((message) => message.includes('without a source'))
  expect(told(caution)).toEqual([])
  expect(told(`${caution}Ask :cite[r].`)).toEqual([
    expect.stringContaining('Caution without a source (for role: patient')
  ])
  expect(told(caution.replace('Stop', 'Stop :cite[r]'))).toEqual([])
})

test('should look at cautions that hold what goes', () => {
  const branches = ':::audience{when="basic"}\nB.\n:::\n\n:::otherwise\nC.\n:::'
  const caution = `::::notice{kind="caution" for="student"}\n${branches}\n\n#### D\n::section{#d}\n\nE.\n::::`
  const text = `:::evidence{from="research"}\nA :cite[r].\n:::\n\n:::::lay\nx\n:::::\n\n:::::otherwise\n${caution}\n:::::\n`
  const told = lecternOf({})
    .check(text)
    .messages.map(({ruleId}) => ruleId)
  expect(told).toContain('uncited-evidence')
})

test('should take no law for a guideline', () => {
  const law = {id: 'x', issued: {'date-parts': [[2020]]}, title: 'X', type: 'legislation'}
  const own = createLectern({...health, notices: [], owed: [], references: [law]} as never)
  const text = '::::evidence{from="guideline" issuer="I"}\nA :cite[x] :cite[x].\n::::\n'
  expect(own.check(text).messages.map(String)).toEqual([
    '2:3-2:11: Source `x` of a guideline that is of the type `legislation`, expected a guideline'
  ])
})
