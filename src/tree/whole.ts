import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {Annotation} from '../article/annotation.js'
import type {Condition} from '../audience/sets.js'
import type {Decisions} from '../render/decide.js'

/** The whole article: what every reader's trees are projected from. */
export interface Whole {
  /** Whole article as mdast. */
  mdast: MdastRoot
  /** Conditional tree. */
  hast: HastRoot
  /** What nodes of both point at. */
  annotations: ReadonlyArray<Annotation>
  /** Index of each condition in the program. */
  conditions: ReadonlyMap<Condition, number>
  /** Index of the instruction for each id, use, note and list. */
  instructions: ReadonlyMap<object, number>
  /** Prefix of ids that come from content. */
  idPrefix: string
  /** Name of a link from a note back to its reference, such as `1` or `1-2`. */
  backLabel: (reference: string) => string
}

/** Whether an annotated node is among what was decided for a reader. */
export function isSeen(
  whole: Whole,
  decisions: Decisions,
  annotation: Annotation | undefined
): boolean {
  if (!annotation) return true
  const {condition, first} = annotation
  return (
    (condition === undefined || isHolding(whole, decisions, condition)) &&
    (!first || (decidedValue(whole, decisions, first.use) === 1) === (first.form === 'first'))
  )
}

/** Whether a condition holds for the reader. */
export function isHolding(whole: Whole, decisions: Decisions, condition: Condition): boolean {
  return decisions.conditions[whole.conditions.get(condition) as number] as boolean
}

/** Value that was decided for an id, use, note or list. */
export function decidedValue(whole: Whole, decisions: Decisions, what: object): number {
  return decisions.values[whole.instructions.get(what) as number] as number
}

/** Id that was decided, prefixed; nothing when the reader doesn't see what bears it. */
export function idOf(whole: Whole, decisions: Decisions, what: object): string | undefined {
  const id = decisions.ids.get(whole.instructions.get(what) as number)
  return id === undefined ? undefined : whole.idPrefix + id
}

/** Id of the first of several bearers that the reader sees. */
export function targetOf(whole: Whole, decisions: Decisions, ids: ReadonlyArray<object>): string {
  for (const id of ids) {
    const target = idOf(whole, decisions, id)
    if (target !== undefined) return target
  }
  throw new Error('Expected a link to have a target for each reader who sees it')
}
