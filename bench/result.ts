import type {Spread} from './measure.js'

/** What a ratio should be. */
export type Goal = {most: number} | {least: number}

/** Something that is held against another: what times come to. */
export interface Quantity {
  label: string
  unit: string
  /** Value of a round. */
  of: (time: (name: string) => number) => number
}

/** What was found for a quantity. */
export interface Found {
  label: string
  /** Median. */
  value: number
  unit: string
}

/** One comparison on one article. */
export interface Result {
  /** Part of the benchmark that it comes from. */
  part: string
  work: string
  article: string
  /** Size of the source in bytes. */
  size: number
  subject: Found
  rival: Found
  /** `subject / rival` within rounds. */
  ratio: Spread
  /** Whether the ratio is `rival / subject` instead. */
  inverse?: true
  /** How many rounds there were. */
  rounds: number
  goal?: Goal
}

/** Time of a way or task, as it was measured. */
export function timeOf({name}: {name: string}): Quantity {
  return {label: name, of: (time) => time(name), unit: 'ms'}
}

/** Whether a result has no goal, or meets it. */
export function isMet({goal, ratio}: Pick<Result, 'goal' | 'ratio'>): boolean {
  if (!goal) return true
  return 'most' in goal ? ratio.median <= goal.most : ratio.median >= goal.least
}

/** How far a ratio is from its goal: up to 1 is met. */
export function toShare(ratio: number, goal: Goal): number {
  return 'most' in goal ? ratio / goal.most : goal.least / ratio
}
