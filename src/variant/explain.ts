import type {Nodes} from 'mdast'
import {type State, seenOf} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import type {Place} from '../messages/report.js'
import {placeOf} from '../syntax/place.js'

/** Why a reader gets what. */
export interface Explanation {
  /** Kind of the mark: the name of its folder, such as `audience` or `term`. */
  kind: string
  /** Name of the directive, heading, note, notice or concept. */
  name: string
  /** Where it stands in the source; nothing for what the config brings, and where the article was restricted. */
  place: Place | undefined
  /** `shown`, `hidden`, or the form used, such as `plain-first`. */
  decision: string
  /** What decided: the shortest expression, `everybody`, or a path in the config. */
  rule: string
}

/**
 * Say for each mark what a reader gets and why.
 *
 * @param state
 *   State of the article.
 * @param profile
 *   Index of the reader's value for each dimension.
 * @param everybody
 *   Readers that there are (default: all); what none of them sees is left out,
 *   and directives that all of them see, since to them it is only text; others
 *   get nothing.
 * @returns
 *   One explanation for each mark, those of the article in its order.
 */
export function explain(
  state: State,
  profile: ReadonlyArray<number>,
  everybody?: Condition
): Array<Explanation> {
  if (everybody !== undefined && !state.sets.has(everybody, profile)) return []
  return state.records
    .filter(({concerns}) => concerns === undefined || state.sets.has(concerns, profile))
    .filter((record) => everybody === undefined || isTold(record, everybody))
    .map((record): Explanation => {
      const {forms, kind, name, node, rule} = record
      const place = record.place ?? (node && placeOf(node))
      const condition = readersOf(record)
      if (!state.sets.has(condition, profile)) {
        return {
          decision: 'hidden',
          kind,
          name,
          place,
          rule: rule ?? describe(condition)
        }
      }
      const form = forms.find((candidate) => state.sets.has(candidate.condition, profile))
      if (form) return {decision: form.decision, kind, name, place, rule: form.rule}
      return {
        decision: record.decision ?? 'shown',
        kind,
        name,
        place,
        rule: rule ?? describe(condition)
      }
    })
    .sort((a, b) => (a.place?.start.offset ?? Infinity) - (b.place?.start.offset ?? Infinity) || 0)
    .map((explanation) =>
      // Places count in the whole source.
      everybody === undefined ? explanation : {...explanation, place: undefined}
    )

  /** Whether a mark is told of where there are some readers only. */
  function isTold(record: State['records'][number], readers: Condition): boolean {
    const condition = readersOf(record)
    if (state.sets.isDisjoint(condition, readers)) return false
    return record.kind !== 'audience' || !state.sets.isSubset(readers, condition)
  }

  /** Readers as an expression, of those that there are. */
  function describe(condition: Condition): string {
    const {audiences, sets} = state
    if (everybody !== undefined) {
      return audiences.describe(sets.and(condition, everybody), everybody)
    }
    return condition === 1 ? 'everybody' : audiences.describe(condition)
  }

  /** Who sees a mark. */
  function readersOf({condition, node}: State['records'][number]): Condition {
    // Cast: a mark without a node says who sees it.
    return condition ?? seenOf(state, node as Nodes)
  }
}
