/** Telling readers apart takes more steps than were allowed. */
export class StepsError extends Error {
  override name = 'StepsError'
  /** Always `steps`; whoever asks for sets makes a message or an error of it. */
  code = 'steps'

  constructor() {
    super('Cannot tell readers apart in the steps that were allowed')
  }
}

/** How many steps work on sets may take. */
export interface Steps {
  /** Allow so many from now on, whatever was taken before. */
  allow(steps: number): void
  /**
   * Do something that may take so many, whatever was taken before.
   *
   * @returns
   *   Result; nothing when it takes more.
   */
  runWithin<Result>(steps: number, run: () => Result): Result | undefined
  /**
   * Take steps.
   *
   * @throws {StepsError}
   *   When there are none left.
   */
  take(steps: number): void
  /**
   * Do something that may take so many of the steps that are left.
   *
   * @returns
   *   Result; nothing when it takes more.
   * @throws {StepsError}
   *   When there are none left at all.
   */
  tryWithin<Result>(steps: number, run: () => Result): Result | undefined
}

/**
 * Create a count of steps.
 *
 * @param steps
 *   How many are allowed at first.
 */
export function createSteps(steps: number): Steps {
  let left = steps
  // Where what is being tried has to stop.
  let least = 0
  return {
    allow(more) {
      left = more
    },
    runWithin(most, run) {
      left = most
      try {
        return run()
      } catch (error) {
        if (!(error instanceof StepsError)) throw error
        return undefined
      }
    },
    take(taken) {
      left -= taken
      if (left < least) throw new StepsError()
    },
    tryWithin(most, run) {
      const before = least
      least = Math.max(before, left - most)
      try {
        return run()
      } catch (error) {
        if (!(error instanceof StepsError) || left < before) throw error
        return undefined
      } finally {
        least = before
      }
    }
  }
}
