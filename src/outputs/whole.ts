import type {Root as HastRoot} from 'hast'
import type {Root as MdastRoot} from 'mdast'
import type {Annotation, BackUse, Id} from '../annotate/annotation.js'
import type {Condition, Sets} from '../audience/sets.js'
import type {Places} from '../compile/compile-article.js'
import type {Decisions} from '../render/decide.js'
import {numeral} from '../render/numeral.js'
import {suffix} from '../render/suffix.js'

/** The whole article: what every reader's trees are projected from. */
export interface Whole {
  /** Whole article as mdast. */
  mdast: MdastRoot
  /** Conditional tree. */
  hast: HastRoot
  /** Sets that conditions are of. */
  sets: Sets
  /** What nodes of both point at. */
  annotations: ReadonlyArray<Annotation>
  /** Where it was decided what nodes come to. */
  places: Places
  /** Prefix of ids that come from content. */
  idPrefix: string
}

/** What was decided for a reader, and who that is. */
export interface ReaderDecisions extends Decisions {
  /** Index of the reader's value for each dimension. */
  readonly reader: ReadonlyArray<number>
}

/** Whether an annotated node is among what was decided for a reader. */
export function isSeen(
  whole: Whole,
  decisions: ReaderDecisions,
  annotation: Annotation | undefined
): boolean {
  if (!annotation) return true
  const {condition, first} = annotation
  return (
    (condition === undefined || isHolding(whole, decisions, condition)) &&
    (!first || (decidedFor(whole, decisions, first.use) === 1) === (first.form === 'first'))
  )
}

/** Whether a condition holds for the reader. */
export function isHolding(whole: Whole, decisions: ReaderDecisions, condition: Condition): boolean {
  return whole.sets.has(condition, decisions.reader)
}

/** What was decided for a first use, a use or a member. */
export function decidedFor(whole: Whole, decisions: ReaderDecisions, what: object): number {
  // Cast: what the reader sees was decided.
  return decisions.values.get(whole.places.instructions.get(what) as number) as number
}

/** Number of a key; `0` for one that the reader isn't pointed to. */
export function numberOf(whole: Whole, decisions: ReaderDecisions, key: number): number {
  return decisions.numbers[whole.places.keys.get(key) as number] ?? 0
}

/** Number of a key, as it is written. */
export function numeralOf(
  whole: Whole,
  decisions: ReaderDecisions,
  {key, letters}: NonNullable<Annotation['number']>
): string {
  return numeral(numberOf(whole, decisions, key), letters ? 1 : 0)
}

/** Name of an element, with the number of a key. */
export function labelOf(
  whole: Whole,
  decisions: ReaderDecisions,
  {key, text}: NonNullable<Annotation['label']>
): string {
  return text.replaceAll('{number}', () => String(numberOf(whole, decisions, key)))
}

/** The uses of a key that the reader sees, for links back to each. */
export function backUses(
  whole: Whole,
  decisions: ReaderDecisions,
  {key, letters}: NonNullable<Annotation['number']>
): Array<Readonly<BackUse>> {
  const number = numeralOf(whole, decisions, {key, letters: letters === true})
  // Cast: what the reader sees has its key.
  const length = decisions.uses[whole.places.keys.get(key) as number] as number
  return Array.from({length}, (_, index) => ({
    first: index === 0,
    number,
    suffix: suffix(index + 1),
    use: String(index + 1)
  }))
}

/** Id of a heading, prefixed; nothing when it was decided that the reader doesn't see the heading. */
export function idOf(whole: Whole, decisions: ReaderDecisions, id: Id): string | undefined {
  const {instructions, settled} = whole.places
  const name = settled.has(id) ? id.name : decisions.ids.get(instructions.get(id) as number)
  return name === undefined ? undefined : whole.idPrefix + name
}

/** Id of the first of several bearers that the reader sees. */
export function targetOf(whole: Whole, decisions: ReaderDecisions, ids: ReadonlyArray<Id>): string {
  const targets = ids.map((id) => idOf(whole, decisions, id))
  // Cast: a link has a target for each reader who sees it, or the article has an error.
  return targets.find((target) => target !== undefined) as string
}
