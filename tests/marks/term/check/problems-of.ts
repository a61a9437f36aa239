import {type ConceptConfig, ConfigError, createLectern} from '../../../../src/index.js'

/** What is wrong with a lexicon for patients, carers and doctors, each as `path: reason`. */
export function problemsOf(...lexicon: ReadonlyArray<ConceptConfig>): ReadonlyArray<string> {
  try {
    createLectern({
      dimensions: {role: {default: 'patient', values: {carer: {}, doctor: {}, patient: {}}}},
      lexicon
    })
    return []
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return error.problems.map(({path, reason}) => `${path}: ${reason}`)
  }
}

/** A noun that patients get one word for, whatever else is said of it. */
export function replaced(
  term: string,
  plain: string,
  more: Partial<ConceptConfig> = {}
): ConceptConfig {
  return {
    countable: true,
    forms: [term],
    id: term.toLowerCase().replaceAll(/[^a-z]+/g, '-'),
    say: {patient: {countable: true, singular: plain, use: 'replace'}},
    slot: 'noun',
    ...more
  }
}

/** A term that is explained to patients. */
export function explained(
  term: string,
  plain: string,
  more: Partial<ConceptConfig> = {}
): ConceptConfig {
  return {
    forms: [term],
    id: term
      .toLowerCase()
      .replaceAll(/[^a-z]+/g, '-')
      .replace(/^-|-$/g, ''),
    say: {patient: {singular: plain}},
    ...more
  }
}
