import type {Heading} from 'mdast'
import {fault, type State, seenOf} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import {lintRules} from '../messages/lint.js'
import type {Collected} from './collect.js'

/**
 * Warn of headings that skip a rank for some readers, where the article itself
 * skips none; what some readers start with counts too, where others start with
 * a higher one.
 *
 * ```markdown
 *   | # Aspirin
 *   |
 *   | :::clinician
 *   | ## Pharmacology
 *   | :::
 *   |
 * > | ### Half-life
 *     ^
 * ```
 */
export function warnOfSkippedRanks(state: State, {outline}: Collected): void {
  const {audiences, readers, sets} = state
  /** By rank, who last got a heading of that rank; to start with, everybody one above the first. */
  const last: Array<Condition> = [0, 0, 0, 0, 0, 0, 0]
  let before: Heading | undefined
  for (const node of outline) {
    // Those of the config's notices have no place.
    if (!node.position) continue
    const {depth} = node
    const seen = seenOf(state, node)
    if (!before) last[depth - 1] = 1
    else if (before.depth >= depth - 1) {
      let skipping: Condition = 0
      for (let rank = 0; rank < depth - 1; rank++) {
        skipping = sets.or(skipping, sets.and(last[rank] as Condition, seen))
      }
      if (skipping !== 0) {
        fault(state, lintRules['rank-skipped'], node, {
          values: {rank: String(depth), readers: audiences.describe(skipping, readers)}
        })
      }
    }
    for (let rank = 0; rank <= 6; rank++) {
      const here = last[rank] as Condition
      last[rank] = rank === depth ? sets.or(here, seen) : sets.minus(here, seen)
    }
    before = node
  }
}
