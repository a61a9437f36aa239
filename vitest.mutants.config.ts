import {defineConfig} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

const folder = process.env.LECTERN_MUTANTS

/** Runs the tests of the folder first: they are quick, and the first that fails ends a run. */
class FolderFirst extends BaseSequencer {
  override sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const isLater = ({moduleId}: TestSpecification): number =>
      Number(!moduleId.includes(`/tests/${folder}/`))
    return Promise.resolve(files.toSorted((a, b) => isLater(a) - isLater(b)))
  }
}

/**
 * Unit tests for `npm run mutants`: those of the folder and of whole articles,
 * without the slowest, since they are run for each mutant.
 */
export default defineConfig({
  test: {
    include: [
      `tests/${folder}/**/*.test.ts`,
      'tests/lectern.test.ts',
      'tests/system/{fixtures,leaks,mistakes}.test.ts'
    ],
    exclude: ['tests/**/*.deep.test.ts', 'tests/{compiled/fuzz,syntax/robust}.test.ts'],
    isolate: false,
    sequence: {sequencer: FolderFirst},
    testTimeout: 300_000
  }
})
