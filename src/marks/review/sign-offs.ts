import type {ReviewedText, SignOff} from '../../annotate/sign-off.js'
import type {State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {report} from '../../messages/report.js'
import {rules} from './rules.js'
import type {ReviewSettings} from './settings.js'

/**
 * Hold the texts that readers get against the sign-offs.
 *
 * @param state
 *   State of the article.
 * @param texts
 *   Texts, by readers.
 * @param signOff
 *   Readers for whom each role signs.
 * @param signed
 *   Sign-offs by digest.
 * @returns
 *   Readers all of whose sign-offs are there.
 */
export function readSignOffs(
  state: State,
  texts: ReadonlyArray<ReviewedText>,
  signOff: Readonly<Record<string, string>>,
  signed: ReviewSettings['signed']
): Condition {
  const {audiences, sets} = state
  const roles = Object.entries(signOff).map(([role, readers]) => {
    // Cast: checked with the config.
    const {condition} = audiences.read(readers) as {condition: Condition}
    return {condition, role}
  })
  let complete: Condition = roles.reduce((rest, {condition}) => sets.minus(rest, condition), 1)
  for (const {digest, readers, text} of texts) {
    const due = roles.filter(({condition}) => !sets.isDisjoint(condition, readers))
    const there = (signed.get(digest) ?? []).filter(({role}) =>
      due.some((each) => each.role === role)
    )
    const missing = due.filter(({role}) => !there.some((each) => each.role === role))
    const signOffs: SignOff = {
      digest,
      missing: missing.map(({role}) => role),
      readers,
      signed: there.map(({date, reviewer, role}) => ({date, reviewer, role})),
      text
    }
    state.signOffs.push(signOffs)
    const left = missing.reduce((all, {condition}) => sets.or(all, condition), 0)
    complete = sets.or(complete, sets.minus(readers, left))
  }
  const open = sets.minus(state.readers, complete)
  if (open !== 0) tell(state, open, roles)
  return complete
}

/** Tell whose text is not signed. */
function tell(
  state: State,
  open: Condition,
  roles: ReadonlyArray<{condition: Condition; role: string}>
): void {
  const missing = roles.filter(({role}) => {
    const all = state.signOffs.filter((each) => !state.sets.isDisjoint(each.readers, open))
    return all.length === 0 || all.some((each) => each.missing.includes(role))
  })
  report(state.file, rules['sign-off-missing'], {
    values: {
      readers: open === state.readers ? 'all readers' : `\`${state.audiences.describe(open)}\``,
      roles: missing.map(({role}) => `\`${role}\``).join(', ')
    }
  })
}
