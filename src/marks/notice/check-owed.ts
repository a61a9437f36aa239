import {readCondition} from '../../annotate/config-condition.js'
import {implies} from '../../annotate/facts.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import {type CheckOptions, checkWhen} from './check.js'
import {isMoreSpecific, rivalsOf} from './exclusive.js'
import type {ForReaders, Owed} from './notice.js'

/**
 * Prove that everybody can get what is owed, whatever an article says.
 *
 * Who gets a notice that depends on what the article shows is known when it is
 * compiled; here it counts as if they did.
 *
 * @param owed
 *   What is owed.
 * @param all
 *   Notices, and whom they are for; nothing when that can't be read.
 * @param options
 *   What it is checked with.
 */
export function checkOwed(
  owed: ReadonlyArray<Owed>,
  all: ReadonlyArray<ForReaders> | undefined,
  {audiences, facts, problems}: Readonly<CheckOptions>
): void {
  const {sets} = audiences
  for (const [index, {kind, to, when}] of owed.entries()) {
    checkWhen(when, `owed[${index}].when`, facts, problems)
    const condition =
      to === undefined ? 1 : readCondition(audiences, to, `owed[${index}].to`, problems)
    if (condition === undefined || !all) continue
    const gap = sets.minus(condition, reachedBy(all, kind))
    if (gap === 0) continue
    problems.push({
      path: `owed[${index}]`,
      reason: `Reader without a required ${kind} (${describeReader(audiences, gap)}), expected one in \`notices\` for ${gap === 1 ? 'everybody' : `\`${audiences.describe(gap)}\``}`
    })
  }

  /** Who may get a required notice of a kind. */
  function reachedBy(notices: ReadonlyArray<ForReaders>, kind: string): Condition {
    const fits = ({notice}: ForReaders): boolean => notice.required && notice.kind === kind
    let reached: Condition = 0
    for (const one of notices.filter(fits)) {
      let left = one.readers
      for (const rival of rivalsOf(notices, one)) {
        // Whoever gets this one gets the rival instead.
        const always = implies(one.notice.when, rival.notice.when)
        if (always && !fits(rival) && isMoreSpecific(sets, rival, one)) {
          left = sets.minus(left, rival.readers)
        }
      }
      reached = sets.or(reached, left)
    }
    return reached
  }
}
