import type {Condition, Sets} from './sets.js'

/** How far conditions that should exclude each other cover some readers. */
export interface Coverage {
  /**
   * Cover readers.
   *
   * @returns
   *   Those who were covered before; `0` if none was.
   */
  cover(condition: Condition): Condition
  /** Readers whom nothing covers yet. */
  gap(): Condition
}

/**
 * Create a coverage, for parts of which each reader gets exactly one.
 *
 * @param sets
 *   Sets that conditions are of.
 * @param readers
 *   Readers to cover; others don't count.
 */
export function createCoverage(sets: Sets, readers: Condition): Coverage {
  let covered: Condition = 0
  return {
    cover(condition) {
      const both = sets.and(sets.and(covered, condition), readers)
      covered = sets.or(covered, condition)
      return both
    },
    gap: () => sets.minus(readers, covered)
  }
}
