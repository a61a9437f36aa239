/**
 * Change each expression, condition and statement of a folder of `src/`, one
 * at a time, and see that a unit test fails.
 *
 * `npm run mutants -- FOLDER [--file name]`: prints for each file how many of
 * the mutants that a test runs were killed, and writes those that survived to
 * `output/mutants-FOLDER.txt`. Takes hours.
 *
 * Texts aren't changed, since fixtures hold the messages; nor is what a module
 * runs when it is imported, since each such mutant would take all tests.
 */
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {Stryker} from '@stryker-mutator/core'

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {file: {default: '*', type: 'string'}}
})
const [folder] = positionals
if (folder === undefined) throw new Error('Name a folder of src/, such as `render`')

const mutants = await new Stryker({
  clearTextReporter: {allowColor: false, logTests: false, reportMutants: false},
  concurrency: 2,
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  mutate: [`src/${folder}/${values.file}.ts`],
  mutator: {excludedMutations: ['StringLiteral']},
  reporters: ['progress-append-only'],
  tempDirName: 'output/mutants',
  testRunner: 'vitest',
  vitest: {configFile: 'vitest.mutants.config.ts', related: false}
}).runMutationTest()

const names = [...new Set(mutants.map(({fileName}) => fileName))].sort()
const row = (name: string, of: typeof mutants): string => {
  const count = (...wanted: ReadonlyArray<string>): number =>
    of.filter(({status}) => wanted.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const covered = killed + count('Survived')
  return `| ${name} | ${covered} | ${killed} | ${((100 * killed) / covered).toFixed(1)} % | ${count('NoCoverage')} |`
}
console.log(`
| file | covered | killed | share | not covered |
| --- | --- | --- | --- | --- |
${names
  .map((name) =>
    row(
      path.basename(name),
      mutants.filter(({fileName}) => fileName === name)
    )
  )
  .join('\n')}
${row('**all**', mutants)}`)

const survivors = mutants.filter(({status}) => status === 'Survived' || status === 'NoCoverage')
mkdirSync('output', {recursive: true})
writeFileSync(
  `output/mutants-${folder}.txt`,
  survivors
    .map(({fileName, location, mutatorName, replacement, status}) => {
      const place = `${path.basename(fileName)}:${location.start.line}:${location.start.column}-${location.end.line}:${location.end.column}`
      return `${place} ${status} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}\n`
    })
    .join('')
)
