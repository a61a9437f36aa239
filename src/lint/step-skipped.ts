import type {List, Parents} from 'mdast'
import {fault, type State, seenOf} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import {lintRules} from '../messages/lint.js'
import type {Collected} from './collect.js'

/** Readers by the number that they last got; none of them is twice in it. */
type Numbers = Map<number, Condition>

/** Numbers that are told apart; with more, readers can't be named in short words anyway. */
const most = 50

/**
 * Warn of steps whose numbers jump for some readers, where a list goes on with
 * the number after that of the list before it.
 *
 * ```markdown
 *   | 1. Wash
 *   |
 *   | :::clinician
 *   | 2. Record the batch
 *   | :::
 *   |
 * > | 3. Give
 *     ^
 * ```
 */
export function warnOfSkippedSteps(state: State, {parents}: Collected): void {
  const {audiences, readers, sets} = state
  for (const parent of parents) checkSteps(parent)

  function checkSteps(parent: Parents): void {
    let numbers: Numbers = new Map()
    /** Number that the list before ended with, whoever sees it. */
    let whole: number | undefined
    for (const node of parent.children) {
      if (node.type !== 'list' || !node.ordered) continue
      // Cast: lists with numbers have one to start with.
      const start = node.start as number
      const seen = seenOf(state, node)
      if (start > 1 && whole === start - 1) {
        const jumping = sets.minus(seen, numbers.get(start - 1) ?? 0)
        if (jumping !== 0) {
          fault(state, lintRules['step-skipped'], node, {
            values: {number: String(start), readers: audiences.describe(jumping, readers)}
          })
        }
      }
      // Those who don't see the list are where they were.
      const kept = new Map<number, Condition>()
      for (const [number, condition] of numbers) add(kept, number, sets.minus(condition, seen))
      for (const [number, condition] of endsOf(node, start, seen)) add(kept, number, condition)
      numbers = kept.size > most ? new Map() : kept
      whole = numbers.size === 0 ? undefined : start + node.children.length - 1
    }
  }

  /** Readers by the number of the last item that they get. */
  function endsOf(list: List, start: number, seen: Condition): Numbers {
    let numbers: Numbers = new Map([[start - 1, seen]])
    for (const item of list.children) {
      const here = seenOf(state, item)
      const next: Numbers = new Map()
      for (const [number, condition] of numbers) {
        add(next, number + 1, sets.and(condition, here))
        add(next, number, sets.minus(condition, here))
      }
      if (next.size > most) return new Map()
      numbers = next
    }
    return numbers
  }

  function add(numbers: Numbers, number: number, condition: Condition): void {
    if (condition !== 0) numbers.set(number, sets.or(numbers.get(number) ?? 0, condition))
  }
}
