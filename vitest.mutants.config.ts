import {readdirSync} from 'node:fs'
import path from 'node:path'
import {build} from 'esbuild'
import {defineConfig, type Plugin} from 'vitest/config'
import {BaseSequencer, type TestSpecification} from 'vitest/node'

const folder = process.env.LECTERN_MUTANTS
const mistakes = 'tests/system/mistakes.test.ts'
const whole = ['tests/lectern.test.ts', 'tests/system/{fixtures,leaks}.test.ts', mistakes]
// What the checks of the parser say is in the fixtures of mistakes.
const own = [`tests/${folder}/**/*.test.ts`, ...(folder === 'syntax' ? [mistakes] : [])]
const built = path.resolve('output', 'built')

// Each mutant has all imported again: file by file that would take most of the time.
await build({
  banner: {
    js: "import {createRequire} from 'node:module'\nconst require = createRequire(import.meta.url)"
  },
  bundle: true,
  entryPoints: readdirSync('src', {encoding: 'utf8', recursive: true})
    .filter((name) => name.endsWith('.ts'))
    .map((name) => path.join('src', name)),
  external: ['vitest'],
  format: 'esm',
  outbase: 'src',
  outdir: built,
  platform: 'node',
  splitting: true
})

/** Import what was built of `src/`, which Node reads by itself. */
const fromBuilt: Plugin = {
  enforce: 'pre',
  name: 'from-built',
  resolveId(id, importer) {
    if (!importer || !id.startsWith('.')) return undefined
    const file = path.relative('src', path.resolve(path.dirname(importer), id))
    return file.startsWith('..') ? undefined : path.join(built, file)
  }
}

/** Begin with what took the shortest last time: one failure is enough. */
class ShortestFirst extends BaseSequencer {
  override async sort(files: Array<TestSpecification>): Promise<Array<TestSpecification>> {
    const {cache, config} = this.ctx
    const timeOf = ({moduleId, project}: TestSpecification): number => {
      const key = `${project.name}:${path.relative(config.root, moduleId)}`
      return cache.getFileTestResults(key)?.duration ?? 0
    }
    return files.toSorted((one, other) => timeOf(one) - timeOf(other))
  }
}

/**
 * Unit tests for `npm run mutants`: those of the folder, or of whole articles,
 * without the slowest, since they are run for each mutant.
 */
export default defineConfig({
  plugins: [fromBuilt],
  test: {
    include: process.env.LECTERN_MUTANTS_TESTS === 'articles' ? whole : own,
    exclude: ['tests/**/*.deep.test.ts', 'tests/{compiled/fuzz,syntax/robust}.test.ts'],
    isolate: false,
    sequence: {sequencer: ShortestFirst},
    server: {deps: {external: [/\/output\/built\//]}},
    testTimeout: 300_000
  }
})
