import type {State} from '../../annotate/state.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import {report} from '../../messages/report.js'
import {placeOf} from '../../syntax/place.js'
import type {Abbreviation} from './abbreviations.js'
import type {Lexicon} from './lexicon.js'
import {rules} from './rules.js'

/**
 * Warn of abbreviations that a reader gets whose introduction they don’t see,
 * as `DVT` where “deep vein thrombosis (DVT)” is for others.
 */
export function checkIntroductions(
  state: State,
  lexicon: Lexicon,
  abbreviations: ReadonlyArray<Abbreviation>
): void {
  const {sets} = state
  const introduced = new Map<string, Condition>()
  for (const {isIntroduced, name, readers} of abbreviations) {
    if (isIntroduced) introduced.set(name, sets.or(introduced.get(name) ?? 0, readers))
  }
  const warned = new Set<string>()
  for (const {isIntroduced, name, piece, readers} of abbreviations) {
    const known = introduced.get(name)
    if (isIntroduced || known === undefined || warned.has(name)) continue
    const missing = sets.minus(sets.minus(readers, known), expanded(state, lexicon, name))
    if (missing === 0) continue
    warned.add(name)
    report(state.file, rules['abbreviation-gap'], {
      place: placeOf(piece.node),
      values: {abbreviation: name, reader: describeReader(state.audiences, missing)}
    })
  }
}

/** Readers for whom the lexicon writes an abbreviation out. */
function expanded(state: State, lexicon: Lexicon, name: string): Condition {
  const found = lexicon.findWhole(name)
  if (!found?.abbreviation) return 0
  let readers: Condition = 0
  for (const [expression, {use}] of Object.entries(found.concept.say)) {
    if (use !== 'expand') continue
    // Cast: checked when the lexicon was read.
    const read = state.audiences.read(expression) as {condition: Condition}
    readers = state.sets.or(readers, read.condition)
  }
  return readers
}
