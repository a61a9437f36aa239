import path from 'node:path'
import {defineConfig} from 'vitest/config'
import {readLayers} from './scripts/layers.js'

/** Last row of the layout: tested through what they are used for, not by branches. */
const surfaces = Object.keys(readLayers().rows.at(-1) ?? {})

/** Pattern of the sources from the root on: a shorter one matches the folders above a clone too. */
const sources = path
  .join(import.meta.dirname, 'src')
  .replaceAll(path.sep, '/')
  .replace(/[!()*+?@[\]{}]/g, '\\$&')

/** Tests that take long: thousands of cases, fuzzing, processes, folders of articles. */
const deep = 'tests/**/*.deep.test.ts'

/** Tests of generated articles and of what is measured, which coverage would slow down. */
const generated = ['tests/system/properties/**/*.test.ts', 'tests/system/bench.test.ts']

export default defineConfig({
  test: {
    // A generated article may be tried by several properties.
    testTimeout: 300_000,
    hookTimeout: 60_000,
    maxWorkers: 2,
    // Nothing of ours has state: files of one worker share what they import.
    isolate: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [deep, ...generated]
        }
      },
      {extends: true, test: {name: 'generated', include: generated, exclude: [deep]}},
      {
        extends: true,
        test: {
          name: 'deep',
          include: [deep],
          env: {LECTERN_RUNS: process.env.LECTERN_RUNS ?? '1000'},
          testTimeout: 900_000
        }
      }
    ],
    coverage: {
      provider: 'v8',
      include: [`${sources}/**/*.ts`],
      exclude: surfaces.map((name) => `${sources}/${name}/**`),
      reporter: [['text', {skipFull: true}], 'html'],
      thresholds: {branches: 100}
    }
  }
})
