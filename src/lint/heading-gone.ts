import {contextOf, fault, type State, seenOf} from '../annotate/state.js'
import {unwarnedHeadings} from '../annotate/unwarned-headings.js'
import {lintRules} from '../messages/lint.js'
import type {Collected} from './collect.js'

/**
 * Warn of headings that some readers lose, since all under them is for others.
 *
 * ```markdown
 * > | ## Never take this with alcohol
 *     ^
 *   |
 *   | :::clinician
 *   | It blocks aldehyde dehydrogenase.
 *   | :::
 * ```
 */
export function warnOfGoneHeadings(state: State, {headings}: Collected): void {
  const {audiences, readers, sets} = state
  for (const heading of headings) {
    // Those of the config's notices stand in no context.
    if (!state.context.has(heading)) continue
    const context = sets.and(contextOf(state, heading), readers)
    const seen = seenOf(state, heading)
    // What everybody loses is in order for nobody.
    const inOrder = sets.and(seen, context) === 0 ? 0 : (unwarnedHeadings(state).get(heading) ?? 0)
    const lost = sets.minus(context, sets.or(seen, inOrder))
    if (lost === 0) continue
    fault(state, lintRules['heading-gone'], heading, {
      values: lost === context ? {} : {readers: audiences.describe(lost, readers)}
    })
  }
}
