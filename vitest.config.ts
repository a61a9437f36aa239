import {defineConfig} from 'vitest/config'

/** Folders of row 10 of the layout: tested through what they are used for, not by branches. */
const surfaces = ['node', 'cli', 'remark', 'rehype', 'vitest']

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    // Property tests run a thousand cases and more.
    testTimeout: 300_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Nothing of ours has state: files of one worker share what they import.
    isolate: false,
    // Sources are type-checked by a command of their own.
    typecheck: {enabled: true, include: ['tests/**/*.test-d.ts'], ignoreSourceErrors: true},
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      exclude: surfaces.map((name) => `src/${name}/**`),
      reporter: [['text', {skipFull: true}], 'html'],
      thresholds: {branches: 100}
    }
  }
})
