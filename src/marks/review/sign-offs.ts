import {mostGroups, type ReviewedText, type SignOff} from '../../annotate/sign-off.js'
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
  if (open === 0) return complete
  if (state.manyTexts) {
    const many = mostGroups.toLocaleString('en')
    report(state.file, rules['sign-off-missing'], {values: {many}})
  } else tell(state, open, roles)
  return complete
}

/** Tell whose text is not signed, once for those who lack the same roles. */
function tell(
  state: State,
  open: Condition,
  roles: ReadonlyArray<{condition: Condition; role: string}>
): void {
  const {audiences, file, readers, sets, signOffs} = state
  const lacking = new Map<string, Condition>()
  for (const {missing, readers} of signOffs) {
    const names = missing.map((role) => `\`${role}\``).join(', ')
    if (names !== '') lacking.set(names, sets.or(lacking.get(names) ?? 0, readers))
  }
  // Nobody signs what has errors.
  if (signOffs.length === 0) lacking.set(roles.map(({role}) => `\`${role}\``).join(', '), open)
  for (const [names, without] of lacking) {
    const who = without === readers ? 'all readers' : `\`${audiences.describe(without, readers)}\``
    report(file, rules['sign-off-missing'], {values: {readers: who, roles: names}})
  }
}
