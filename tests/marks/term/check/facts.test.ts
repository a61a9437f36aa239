import {describe, expect, test} from 'vitest'
import type {ConceptConfig} from '../../../../src/index.js'
import {explained, problemsOf, replaced} from './problems-of.js'

const at = 'lexicon[0].say.patient.singular'
const or = 'or `confirmed` with a reason'

/** A concept of words of a context, so that nothing but facts is wrong with it. */
function adjective(term: string, plain: string, more: Partial<ConceptConfig> = {}): ConceptConfig {
  return replaced(term, plain, {id: 'a', only: {after: ['x']}, slot: 'adverb', ...more})
}

describe('forms with facts', () => {
  test.each([
    ['HbA1c', 'a digit'],
    ['type 2 diabetes', 'a digit'],
    ['type II diabetes', 'a Roman numeral'],
    ['factor X', 'a Roman numeral'],
    ['factor V', 'a Roman numeral'],
    ['non-steroidal', 'a negation'],
    ['without fever', 'a negation']
  ])('should not be replaced: %s', (form, fact) => {
    expect(problemsOf(adjective(form, form.replace(/\s?\S+$/, ' plug').trim()))).toEqual([
      `lexicon[0].say.patient.use: Unexpected use \`replace\` of \`${form}\`, a form with ${fact}, expected \`term-first\`, \`gloss\` or \`keep\`, ${or}`
    ])
    expect(problemsOf(adjective(form, 'plug', {confirmed: 'an editor'}))).toEqual([])
    expect(problemsOf(explained(form, 'a plug', {id: 'a'}))).toEqual([])
  })
})

describe('numbers and units', () => {
  test.each([
    [
      'third trimester',
      'last months',
      'Unexpected `month` in `last months`, expected the numbers and units of `third trimester` (`third`)'
    ],
    [
      'third trimester',
      'end',
      'Unexpected `end`, expected the numbers and units of `third trimester` (`third`)'
    ],
    [
      'trimester',
      'three months',
      'Unexpected `three`, `month` in `three months`, expected no number or unit, as in `trimester`'
    ],
    [
      'micrograms',
      'milligrams',
      'Unexpected `mg` in `milligrams`, expected the numbers and units of `micrograms` (`µg`)'
    ]
  ])('should be the same in %j and %j', (term, plain, reason) => {
    expect(problemsOf(adjective(term, plain))).toEqual([`${at}: ${reason}, ${or}`])
  })

  test('should be refused where a dose is taken more or less often', () => {
    expect(problemsOf(adjective('twice daily', 'every day'))).toEqual([
      `${at}: Unexpected \`day\` in \`every day\`, expected the numbers and units of \`twice daily\` (\`twice\`, \`daily\`), ${or}`,
      `${at}: Unexpected \`every\` in \`every day\`, expected the time of a dose that \`twice daily\` says, ${or}`
    ])
  })
})

describe('diseases, likelihood and polarity', () => {
  const {disease, likelihood, polarity} = {
    disease: 'disease',
    likelihood: 'likelihood',
    polarity: 'class'
  }
  test.each([
    ['recurrence', 'return of cancer', 'cancer', disease],
    ['malignant', 'cancerous', 'cancerous', disease],
    ['nephritis', 'kidney infection', 'infection', disease],
    ['polyp', 'benign lump', 'benign', disease],
    ['prognosis', 'chance of death', 'death', disease],
    ['ischaemia', 'heart attack', 'heart attack', disease],
    ['lesion', 'adenoma', 'adenoma', disease],
    ['rare', 'common', 'common', likelihood],
    ['frequent', 'occasional', 'occasional', likelihood],
    ['hypotension', 'high pressure', 'high', polarity],
    ['tension', 'non-urgent', 'non', polarity],
    ['effect', "doesn't work", "doesn't", polarity]
  ])('should not be added to %j by %j', (term, plain, word, theme) => {
    const where = theme === polarity ? '`polarity` where its words don’t, ' : ''
    expect(problemsOf(adjective(term, plain))).toEqual([
      `${at}: Unexpected \`${word}\` in \`${plain}\`, expected the ${theme} that \`${term}\` says, ${where}${or}`
    ])
  })

  test.each([
    ['carcinoma', 'growth', 'carcinoma', disease],
    ['metastatic cancer', 'cancer', 'metastatic', disease],
    ['benign tumour', 'tumour', 'benign', disease],
    ['seldom', 'thinly', 'seldom', likelihood],
    ['leukopenia', 'white cells', 'leukopenia', polarity]
  ])('should not be dropped from %j by %j', (term, plain, word, theme) => {
    const where = theme === polarity ? '`polarity` where its words don’t, ' : ''
    expect(problemsOf(adjective(term, plain))).toEqual([
      `${at}: Unexpected \`${plain}\`, expected the ${theme} that \`${word}\` in \`${term}\` says, ${where}${or}`
    ])
  })

  test('should be told of hedges and certainty both', () => {
    expect(problemsOf(adjective('may', 'will'))).toEqual([
      `${at}: Unexpected \`will\` in \`will\`, expected the likelihood that \`may\` says, ${or}`,
      `${at}: Unexpected \`will\`, expected the class that \`may\` in \`may\` says, \`polarity\` where its words don’t, ${or}`
    ])
  })

  test.each([
    ['hypertension', 'high pressure'],
    ['tachycardia', 'fast pulse'],
    ['mortality', 'deaths'],
    ['carcinoma', 'cancer'],
    ['nephropathy', 'kidney disease'],
    ['hypothesis', 'guess'],
    ['hypodermic', 'needle']
  ])('should be the same in %j and %j', (term, plain) => {
    expect(problemsOf(adjective(term, plain))).toEqual([])
  })

  test('should be left to who confirms the entry, and to explanations', () => {
    expect(problemsOf(adjective('rare', 'common', {confirmed: 'an editor'}))).toEqual([])
    expect(problemsOf(explained('polyp', 'a growth that is not rare'))).toEqual([])
    expect(problemsOf(adjective('x', 'y', {confirmed: ' '}))).toEqual([
      'lexicon[0].confirmed: Unexpected empty text, expected why the entry is right'
    ])
  })

  test('should not be the opposite in explanations', () => {
    for (const [term, explanation, said] of [
      ['hypotension', 'high blood pressure', 'Unexpected `high` in `high blood pressure`'],
      ['thrombocytosis', 'few platelets', 'Unexpected `few` in `few platelets`']
    ] as const) {
      expect(problemsOf(explained(term, explanation)).join()).toContain(said)
      expect(problemsOf({...explained(term, explanation), confirmed: 'an editor'})).toEqual([])
    }
    expect(problemsOf(explained('hypotension', 'low, not high, blood pressure'))).toEqual([])
    expect(problemsOf(explained('oedema', 'low blood pressure'))).toEqual([])
  })

  test.each([
    ['seropositive', 'negative'],
    ['contraindicated', 'advised'],
    ['unstable', 'stable'],
    ['painless', 'sore'],
    ['abnormal', 'normal'],
    ['afebrile', 'feverish'],
    ['upregulated', 'downregulated'],
    ['oliguric', 'twofold'],
    ['daily', 'tonight'],
    ['bilateral', 'paired pair']
  ])('should be told where %j becomes %j', (term, plain) => {
    expect(problemsOf(adjective(term, plain))).not.toEqual([])
  })

  test('should be compared in each form, told once', () => {
    const forms = ['scarce', 'uncommon', 'rare']
    expect(problemsOf(adjective('scarce', 'few', {forms}))).toEqual([
      `${at}: Unexpected \`few\` in \`few\`, expected the class that \`scarce\` says, \`polarity\` where its words don’t, ${or}`
    ])
    expect(problemsOf(adjective('scarce', 'thin', {forms}))).toEqual([
      `${at}: Unexpected \`thin\`, expected the likelihood that \`uncommon\` in \`uncommon\` says, ${or}`
    ])
  })

  test('should be compared with forms of the number, or with all', () => {
    const forms = [{plural: 'rarities', singular: 'oddity'}, {plural: 'rare ones'}]
    const say = {
      patient: {attributive: 'rare', plural: 'odd', singular: 'odd', use: 'replace'}
    } as const
    expect(
      problemsOf(adjective('a', '', {forms, say})).map((problem) => problem.split(':')[0])
    ).toEqual(['lexicon[0].say.patient.plural', 'lexicon[0].say.patient.attributive'])
  })
})

describe('polarity', () => {
  test('should say what words don’t', () => {
    expect(problemsOf(adjective('fever', 'high heat', {polarity: 'raised'}))).toEqual([])
    expect(problemsOf(adjective('fever', 'heat', {polarity: 'raised'}))).toEqual([])
    expect(problemsOf(adjective('fever', 'high heat', {polarity: 'present'}))).toHaveLength(1)
    expect(problemsOf(adjective('leukopenia', 'shortage', {polarity: 'lowered'}))).toEqual([])
  })

  test('should not be the opposite of what words say', () => {
    const polarity = {polarity: 'raised'} as const
    expect(
      problemsOf(explained('pressure', 'a push', {forms: ['pressure', 'hypotension'], ...polarity}))
    ).toEqual([
      `lexicon[0].polarity: Unexpected polarity \`raised\` of \`hypotension\`, expected \`lowered\`, ${or}`
    ])
    expect(problemsOf(explained('hypertension', 'a push', polarity))).toEqual([])
    expect(problemsOf(explained('hypertension', 'a push', {polarity: 'absent'}))).toEqual([])
  })
})
