/**
 * Change each expression, condition and statement of a folder of `src/`, one
 * at a time, and see that a unit test fails.
 *
 * `npm run mutants -- FOLDER [--only decide]`: prints for each file how many of
 * the mutants that a test runs were killed, and writes those that survived to
 * `output/mutants/FOLDER.txt`. Takes hours; a file that was tried and hasn't
 * changed since isn't tried again, so that it may be stopped and go on.
 *
 * Texts aren't changed, since fixtures hold the messages; nor is what a module
 * runs when it is imported, since each such mutant would take all tests.
 */
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {Stryker} from '@stryker-mutator/core'

type Mutants = Awaited<ReturnType<Stryker['runMutationTest']>>

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {only: {type: 'string'}}
})
const [folder] = positionals
if (folder === undefined) throw new Error('Name a folder of src/, such as `render`')
// Read by `vitest.mutants.config.ts`.
process.env.LECTERN_MUTANTS = folder

const output = path.join('output/mutants', folder)
mkdirSync(output, {recursive: true})

/** Try the mutants of a file, unless that was done. */
async function tryFile(name: string): Promise<Mutants> {
  const file = path.join('src', folder as string, name)
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
  const results = path.join(output, `${name}.${hash}.json`)
  if (!existsSync(results)) {
    const mutants = await new Stryker({
      concurrency: 1,
      coverageAnalysis: 'perTest',
      ignoreStatic: true,
      mutate: [file],
      mutator: {excludedMutations: ['StringLiteral']},
      reporters: ['progress-append-only'],
      tempDirName: 'output/stryker',
      testRunner: 'vitest',
      vitest: {configFile: 'vitest.mutants.config.ts', related: false}
    }).runMutationTest()
    writeFileSync(results, JSON.stringify(mutants))
  }
  return JSON.parse(readFileSync(results, 'utf8')) as Mutants
}

function writeRow(name: string, mutants: Mutants): string {
  const count = (...wanted: ReadonlyArray<string>): number =>
    mutants.filter(({status}) => wanted.includes(status)).length
  const killed = count('Killed', 'Timeout')
  const covered = killed + count('Survived')
  const share = covered > 0 ? `${((100 * killed) / covered).toFixed(1)} %` : ''
  return `| ${name} | ${covered} | ${killed} | ${share} | ${count('NoCoverage')} |`
}

function describeMutant({
  fileName,
  location: {end, start},
  mutatorName,
  replacement,
  status
}: Mutants[number]): string {
  const place = `${path.basename(fileName)}:${start.line}:${start.column}-${end.line}:${end.column}`
  return `${place} ${status} ${mutatorName}: ${replacement.replace(/\s+/g, ' ').slice(0, 100)}\n`
}

const names = readdirSync(path.join('src', folder))
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => values.only === undefined || name === `${values.only}.ts`)
const all: Mutants = []
const rows: Array<string> = []
for (const name of names) {
  const mutants = await tryFile(name)
  if (mutants.length > 0) rows.push(writeRow(name, mutants))
  all.push(...mutants)
}
console.log(`
| file | covered | killed | share | not covered |
| --- | --- | --- | --- | --- |
${[...rows, writeRow('**all**', all)].join('\n')}`)
writeFileSync(
  `${output}.txt`,
  all
    .filter(({status}) => status === 'Survived' || status === 'NoCoverage')
    .map(describeMutant)
    .join('')
)
