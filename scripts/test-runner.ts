/**
 * Runs tests again and again in one process, so that what hasn't changed is
 * read once: for `scripts/faults.ts`, which sends paths and files changed.
 */
import {createVitest} from 'vitest/node'

/** What to run, and what has changed since. */
export interface Order {
  changed: ReadonlyArray<string>
  tests: ReadonlyArray<string>
}

const vitest = await createVitest('test', {
  bail: 1,
  coverage: {enabled: false},
  maxWorkers: 1,
  reporters: [{}],
  watch: false
})
await vitest.standalone()

process.on('message', async ({changed, tests}: Order) => {
  for (const file of changed) vitest.invalidateFile(file)
  const found = await vitest.globTestSpecifications([...tests])
  const {testModules, unhandledErrors} = await vitest.runTestSpecifications(found)
  const isGreen =
    testModules.length > 0 && unhandledErrors.length === 0 && testModules.every((one) => one.ok())
  process.send?.(isGreen)
})
process.send?.('ready')
