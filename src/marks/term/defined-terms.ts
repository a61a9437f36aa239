import {type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import type {Concept} from './concept.js'
import type {RecordedUse} from './record.js'

/** Addresses of vocabularies, as HL7 names them: https://terminology.hl7.org/external_terminologies.html */
const vocabularies: Readonly<Record<string, string>> = {
  icd10: 'http://hl7.org/fhir/sid/icd-10',
  icd11: 'http://id.who.int/icd/release/11/mms',
  mesh: 'http://terminology.hl7.org/CodeSystem/MSH',
  snomed: 'http://snomed.info/sct',
  umls: 'http://terminology.hl7.org/CodeSystem/umls'
}

/**
 * Tell programs which concepts with codes a page mentions, to those who see a
 * use of them; in the order of their ids, which hidden uses don't change.
 */
export function tellCodes(state: State, uses: ReadonlyArray<RecordedUse>): void {
  const {metadata, sets} = state
  const mentioned = new Map<Concept, Condition>()
  for (const {keptBy, match, place} of uses) {
    const {concept} = match
    if (!concept.codes || keptBy !== undefined) continue
    const readers = sets.and(seenOf(state, place.node), place.readers)
    mentioned.set(concept, sets.or(mentioned.get(concept) ?? 0, readers))
  }
  const all = [...mentioned].sort(([a], [b]) => (a.id < b.id ? -1 : 1))
  for (const [concept, readers] of all) {
    for (const value of termsOf(concept)) metadata.push({name: 'mentions', readers, value})
  }
}

/** A concept in the words of schema.org, once for each of its codes. */
function termsOf({codes, forms}: Concept): Array<object> {
  const [name] = forms.flatMap(({plural, singular}) => [...singular, ...plural])
  // Cast: only concepts with codes are told.
  return Object.entries(codes as NonNullable<Concept['codes']>).map(([vocabulary, code]) => ({
    '@type': 'DefinedTerm',
    inDefinedTermSet: vocabularies[vocabulary] ?? {'@type': 'DefinedTermSet', name: vocabulary},
    name,
    termCode: code
  }))
}
