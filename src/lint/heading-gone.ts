import {visit} from 'unist-util-visit'
import {contextOf, fault, type State, seenOf} from '../annotate/state.js'
import {lintRules} from '../messages/lint.js'

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
export function warnOfGoneHeadings(state: State): void {
  const {audiences, readers, sets} = state
  visit(state.tree, 'heading', (heading) => {
    if (!state.context.has(heading)) return
    const context = sets.and(contextOf(state, heading), readers)
    const lost = sets.minus(context, seenOf(state, heading))
    if (lost === 0) return
    fault(state, lintRules['heading-gone'], heading, {
      values: {readers: audiences.describe(lost, readers)}
    })
  })
}
