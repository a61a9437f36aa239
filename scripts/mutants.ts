/**
 * Change each expression, condition and statement of a folder of `src/`, one
 * at a time, and see that a unit test fails.
 *
 * `npm run mutants -- FOLDER [--only decide]`: prints for each file how many of
 * the mutants that a test runs were killed. The record is kept in
 * `tests/system/mutants/`: `FOLDER.json`, with those that no test killed, and a
 * table of all folders. Takes hours; a file that was tried and hasn't changed
 * since isn't tried again, so that it may be stopped and go on.
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

/** What came of the mutants of a file. */
interface Trial {
  file: string
  /** Of its text when it was tried. */
  hash: string
  /** Such as `2026-11-28`. */
  date: string
  /** How many a test runs. */
  covered: number
  /** Of these, how many a test failed for, or never ended. */
  killed: number
  /** How many no test runs. */
  uncovered: number
  /** Those that no test failed for: place, kind and what was put there. */
  left: Array<string>
}

const {positionals, values} = parseArgs({
  allowPositionals: true,
  options: {only: {type: 'string'}}
})
const [folder] = positionals
if (folder === undefined) throw new Error('Name a folder of src/, such as `render`')
// Read by `vitest.mutants.config.ts`.
process.env.LECTERN_MUTANTS = folder

const records = 'tests/system/mutants'
mkdirSync(records, {recursive: true})

function readTrials(name: string): Array<Trial> {
  const file = path.join(records, `${name}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Array<Trial>) : []
}

function write(name: string, text: string): void {
  writeFileSync(path.join(records, name), text)
}

async function tryFile(file: string, hash: string): Promise<Trial> {
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
  const count = (...wanted: ReadonlyArray<string>): number =>
    mutants.filter(({status}) => wanted.includes(status)).length
  const killed = count('Killed', 'Timeout')
  return {
    covered: killed + count('Survived'),
    date: new Date().toISOString().slice(0, 10),
    file,
    hash,
    killed,
    left: mutants
      .filter(({status}) => status === 'Survived' || status === 'NoCoverage')
      .map(describeMutant),
    uncovered: count('NoCoverage')
  }
}

function describeMutant({
  location: {end, start},
  mutatorName,
  replacement,
  status
}: Mutants[number]): string {
  const place = `${start.line}:${start.column}-${end.line}:${end.column}`
  const short = replacement.replace(/\s+/g, ' ').slice(0, 100)
  return `${place} ${status === 'Survived' ? '' : 'not run, '}${mutatorName}: ${short}`
}

function writeRow(name: string, date: string, trials: ReadonlyArray<Trial>): string {
  const sum = (key: 'covered' | 'killed' | 'uncovered'): number =>
    trials.reduce((total, trial) => total + trial[key], 0)
  const [covered, killed] = [sum('covered'), sum('killed')]
  const share = covered > 0 ? `${((100 * killed) / covered).toFixed(1)} %` : ''
  return `| ${name} | ${date} | ${covered} | ${killed} | ${share} | ${sum('uncovered')} |\n`
}

/** The files of a folder, and what came of them together. */
function writeTable(name: string): string {
  const trials = readTrials(name).filter(({covered, uncovered}) => covered + uncovered > 0)
  const rows = trials.map((trial) => writeRow(`\`${trial.file}\``, trial.date, [trial]))
  return `| file | date | covered | killed | share | not covered |
| --- | --- | --- | --- | --- | --- |
${rows.join('')}${writeRow(`**${name}**`, '', trials)}`
}

const names = readdirSync(path.join('src', folder)).filter((name) => name.endsWith('.ts'))
for (const name of names) {
  if (values.only !== undefined && name !== `${values.only}.ts`) continue
  const file = `src/${folder}/${name}`
  const hash = createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)
  if (readTrials(folder).some((trial) => trial.file === file && trial.hash === hash)) continue
  const trial = await tryFile(file, hash)
  // Read again: another run may have tried another file.
  const trials = readTrials(folder)
    .filter((other) => other.file !== file && existsSync(other.file))
    .concat(trial)
    .sort((a, b) => (a.file < b.file ? -1 : 1))
  write(`${folder}.json`, `${JSON.stringify(trials, undefined, 2)}\n`)
}

const folders = readdirSync(records)
  .filter((name) => name.endsWith('.json'))
  .map((name) => path.basename(name, '.json'))
write(
  'table.md',
  `# Mutants

Written by \`npm run mutants\`: of the changes that a test runs, how many a test fails for.

${folders.map((name) => `## ${name}\n\n${writeTable(name)}`).join('\n')}`
)
console.log(`\n${writeTable(folder)}`)
