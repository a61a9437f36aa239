import {factKinds, type Wanted, wantedOf} from '../../annotate/facts.js'
import {type LocalText, localize} from '../../annotate/local-text.js'
import {faultWhole, type State} from '../../annotate/state.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import type {Rule} from '../../messages/rule.js'
import {conditionOf} from './check.js'
import {isMoreSpecific, rivalsOf} from './exclusive.js'
import {type ConfigNotice, type ForReaders, type NoticeSettings, parametersFor} from './notice.js'
import {textsFor} from './owed-text.js'
import {rules} from './rules.js'

/**
 * Work out who gets which notice in an article, and prove that everybody gets
 * what is owed.
 *
 * @param state
 *   State of the article; all facts are told.
 * @param notices
 *   Notices of the config and of front matter.
 * @param settings
 *   What the config says.
 * @param language
 *   Language of plain texts.
 * @returns
 *   Notices in their order, each with who gets it.
 */
export function planNotices(
  state: State,
  notices: ReadonlyArray<ConfigNotice>,
  {owed, parameters}: Readonly<NoticeSettings>,
  language: string
): Array<ForReaders> {
  const {sets} = state
  // Notices without a text in the language of the article.
  const missing: Array<string> = []
  const leftOut: Array<string> = []
  const applying = notices.flatMap((notice): ReadonlyArray<ForReaders> => {
    const readers = sets.and(
      sets.and(conditionOf(state.audiences, notice.for), state.readers),
      seeing(state, notice.when)
    )
    if (readers === 0) return []
    const lacking = lackingTexts(notice)
    if (lacking === undefined) return [{notice, readers}]
    const list = notice.required ? missing : leftOut
    list.push(lacking)
    return []
  })
  tellMissing(state, rules['notice-language'], missing)
  tellMissing(state, rules['notice-left-out'], leftOut)

  const planned = applying.map((one) => {
    let {readers} = one
    for (const rival of rivalsOf(applying, one)) {
      // Of what is signed all is a part that signing may put there or take away.
      if (state.textsBy && rival.notice.when?.review !== undefined) continue
      const before = {notice: rival.notice, readers: conditionOf(state.audiences, rival.notice.for)}
      const own = {notice: one.notice, readers: conditionOf(state.audiences, one.notice.for)}
      if (isMoreSpecific(sets, before, own)) readers = sets.minus(readers, rival.readers)
    }
    return {notice: one.notice, readers}
  })
  const result = planned
    .filter(({readers}) => readers !== 0)
    .sort((a, b) => (a.notice.order ?? 0) - (b.notice.order ?? 0))
  if (missing.length === 0 && !state.textsBy) checkOwed(result)
  return result

  /** Name a notice with the parameters in it that have no text in the language; nothing when it has all. */
  function lackingTexts(notice: ConfigNotice): string | undefined {
    const has = (text: LocalText): boolean => localize(text, state.language, language) !== undefined
    const {own, parameters: used} = textsFor(notice, parametersFor(notice, parameters))
    if (!own.every(has)) return `\`${notice.id}\``
    const names = [...used].filter(([, texts]) => !texts.every(has)).map(([name]) => `\`${name}\``)
    if (names.length === 0) return undefined
    return `\`${notice.id}\` (parameter ${names.join(', ')})`
  }

  function checkOwed(given: ReadonlyArray<ForReaders>): void {
    for (const {kind, to, when} of owed) {
      let gap = sets.and(state.readers, seeing(state, when))
      if (to !== undefined) gap = sets.and(gap, conditionOf(state.audiences, to))
      for (const {notice, readers} of given) {
        if (notice.required && notice.kind === kind) gap = sets.minus(gap, readers)
      }
      if (gap !== 0) {
        faultWhole(state, rules['owed-gap'], {kind, reader: describeReader(state.audiences, gap)})
      }
    }
  }
}

/** Who sees what is wanted: one of the values of each kind. */
function seeing({facts, sets, textsBy}: State, wanted: Wanted | undefined): Condition {
  let all: Condition = 1
  for (const kind of factKinds) {
    const values = wantedOf(wanted, kind)
    // How far the review is, is known only once it is known who signed: what is
    // signed holds what is told in each state.
    if (values === undefined || (textsBy && kind === 'review')) continue
    let some: Condition = 0
    for (const fact of facts) {
      if (fact.kind === kind && values.includes(fact.value)) some = sets.or(some, fact.seen)
    }
    all = sets.and(all, some)
  }
  return all
}

function tellMissing(state: State, rule: Rule, ids: ReadonlyArray<string>): void {
  if (ids.length === 0) return
  const right = `${ids.length === 1 ? 'notice' : 'notices'} ${ids.join(', ')}`
  faultWhole(state, rule, {language: state.language, right})
}
