import {defineConfig} from 'vitest/config'

/**
 * Unit tests for `npm run mutants`: without those of the sources' text, the
 * docs and the package, and without the slowest, which would be run for each
 * mutant.
 */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    exclude: [
      'tests/**/*.deep.test.ts',
      'tests/system/properties/**',
      'tests/system/runtime/**',
      'tests/system/{bench,comparison,docs,faults,layout,package,public-api}.test.ts',
      'tests/{compiled/fuzz,source/pathological,system/limits,system/mutation}.test.ts'
    ],
    isolate: false,
    testTimeout: 300_000
  }
})
