import {fault, type State} from '../../annotate/state.js'
import type {Place} from './place.js'
import type {Occurrence, Plan} from './plan.js'
import {rules} from './rules.js'
import {leftOf, rightOf} from './sentinels.js'
import {factsIn} from './words/numbers.js'

/** How far numbers and units beside a term may belong to it. */
const far = 60

/**
 * Check that what stands for a term leaves the numbers, units, comparators
 * and ranges of the sentence as they are.
 *
 * It is a last check, and knows nothing of sense. Explanations in parentheses
 * replace nothing, and are left out; so are entries that somebody confirmed.
 */
export function guard(state: State, occurrence: Occurrence, {node}: Place, plan: Plan): void {
  const {concept, end, start, text} = occurrence
  if (concept.confirmed !== undefined) return
  const surface = text.slice(start, end)
  const mains = new Set([plan.other, plan.first?.main, plan.introduce?.alone])
  mains.delete(undefined)
  mains.delete(surface)
  if (mains.size === 0) return
  const before = leftOf(text, start, far)
  const after = rightOf(text, end, far)
  const facts = factsIn(before + surface + after).join(' ')
  for (const main of mains) {
    if (factsIn(before + main + after).join(' ') === facts) continue
    fault(state, rules['changed-fact'], node, {
      // Cast: what is nothing was taken out.
      values: {concept: concept.id, plain: main as string, term: surface}
    })
    return
  }
}
