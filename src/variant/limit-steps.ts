import type {Sets} from '../audience/sets.js'
import {LimitError} from '../messages/errors.js'

/**
 * Do something with the readers of an article, in a number of steps.
 *
 * @param sets
 *   Sets that it works on.
 * @param steps
 *   Steps that it may take.
 * @param run
 *   What to do.
 * @throws {LimitError}
 *   When it takes more.
 */
export function limitSteps<Result>(sets: Sets, steps: number, run: () => Result): Result {
  const result = sets.steps.runWithin(steps, () => ({value: run()}))
  if (result) return result.value
  throw new LimitError(
    `Cannot tell readers apart in ${steps} steps: use simpler conditions, or raise \`limits.conditions\` in the config`
  )
}
