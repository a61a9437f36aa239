import {defineConfig} from 'vitest/config'

const folder = process.env.LECTERN_MUTANTS
const whole = ['tests/lectern.test.ts', 'tests/system/{fixtures,leaks,mistakes}.test.ts']

/**
 * Unit tests for `npm run mutants`: those of the folder, or of whole articles,
 * without the slowest, since they are run for each mutant.
 */
export default defineConfig({
  test: {
    include:
      process.env.LECTERN_MUTANTS_TESTS === 'articles' ? whole : [`tests/${folder}/**/*.test.ts`],
    exclude: ['tests/**/*.deep.test.ts', 'tests/{compiled/fuzz,syntax/robust}.test.ts'],
    isolate: false,
    testTimeout: 300_000
  }
})
