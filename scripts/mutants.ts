/**
 * Change each expression, condition and statement of a folder of `src/`, one
 * at a time, and see that a unit test fails.
 *
 * `npm run mutants -- FOLDER [--only decide --only join]`: prints for each file how many of
 * the mutants that a test runs were killed. The record is kept in
 * `tests/system/mutants/`: `FOLDER.json`, with those that no test killed, and a
 * table of all folders. Takes hours; a file that was tried and hasn't changed
 * since isn't tried again, so that it may be stopped and go on. Some files are
 * tried together, since each time all tests are run first. Where the tests of the
 * folder kill less than is wanted of a file, what they leave is tried again by
 * those of whole articles, which take longer; with `--quick` it isn't.
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

/** A file as it is now. */
interface Untried {
  file: string
  /** Of its text. */
  hash: string
}

/** What came of the mutants of a file, as it was then. */
interface Trial extends Untried {
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
  options: {only: {multiple: true, type: 'string'}, quick: {type: 'boolean'}}
})
const [folder] = positionals
if (folder === undefined) throw new Error('Name a folder of src/, such as `render`')
// Read by `vitest.mutants.config.ts`.
process.env.LECTERN_MUTANTS = folder

const records = 'tests/system/mutants'

/** Files that are tried at a time: what is stopped has to try them again. */
const together = 6

mkdirSync(records, {recursive: true})

function readTrials(name: string): Array<Trial> {
  const file = path.join(records, `${name}.json`)
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Array<Trial>) : []
}

function write(name: string, text: string): void {
  writeFileSync(path.join(records, name), text)
}

/** Share of the mutants of a file that its tests should kill. */
const wanted = 0.85

/**
 * Try some files: by the tests of the folder, and where too much is left, or not
 * run, by those of whole articles.
 */
async function tryFiles(files: ReadonlyArray<Untried>): Promise<Array<Trial>> {
  const quick = await run(
    'folder',
    files.map(({file}) => file)
  )
  const weak = new Set(
    trialsOf(files, quick)
      .filter(({covered, killed, uncovered}) => killed < wanted * (covered + uncovered))
      .map(({file}) => file)
  )
  if (values.quick) return trialsOf(files, quick)
  const left = quick.filter((mutant) => isLeft(mutant) && weak.has(fileOf(mutant)))
  const thorough = left.length === 0 ? [] : await run('articles', left.map(rangeOf))
  const again = new Map(thorough.map((mutant) => [keyOf(mutant), mutant]))
  const mutants = quick.map((mutant) => (isLeft(mutant) && again.get(keyOf(mutant))) || mutant)
  return trialsOf(files, mutants)
}

function trialsOf(files: ReadonlyArray<Untried>, mutants: Mutants): Array<Trial> {
  return files.map((untried) =>
    countMutants(
      untried,
      mutants.filter((mutant) => fileOf(mutant) === untried.file)
    )
  )
}

function fileOf({fileName}: Mutants[number]): string {
  return path.relative('', fileName)
}

/**
 * Try mutants.
 *
 * @param tests
 *   Which tests: read by `vitest.mutants.config.ts`.
 * @param mutate
 *   Files, or ranges of files.
 */
function run(tests: 'articles' | 'folder', mutate: Array<string>): Promise<Mutants> {
  process.env.LECTERN_MUTANTS_TESTS = tests
  return new Stryker({
    concurrency: 1,
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    mutate,
    mutator: {excludedMutations: ['StringLiteral']},
    reporters: ['progress-append-only'],
    tempDirName: 'output/stryker',
    testRunner: 'vitest',
    // What loops is found by how often it is run; a busy machine kills nothing.
    timeoutMS: 60_000,
    vitest: {configFile: 'vitest.mutants.config.ts', related: false}
  }).runMutationTest()
}

/** Whether no test failed for a mutant. */
function isLeft({status}: Mutants[number]): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

/** Where a mutant is, with columns from 0, as Stryker reads it. */
function rangeOf(mutant: Mutants[number]): string {
  const {end, start} = mutant.location
  return `${fileOf(mutant)}:${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`
}

/** A mutant among others: one place has some. */
function keyOf(mutant: Mutants[number]): string {
  return [rangeOf(mutant), mutant.mutatorName, mutant.replacement].join(' ')
}

function countMutants({file, hash}: Untried, mutants: Mutants): Trial {
  const count = (...statuses: ReadonlyArray<string>): number =>
    mutants.filter(({status}) => statuses.includes(status)).length
  const killed = count('Killed', 'Timeout')
  return {
    covered: killed + count('Survived'),
    date: new Date().toISOString().slice(0, 10),
    file,
    hash,
    killed,
    left: mutants.filter(isLeft).map(describeMutant),
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

const tried = new Set(readTrials(folder).map(({file, hash}) => `${file} ${hash}`))
const untried = readdirSync(path.join('src', folder))
  .filter((name) => name.endsWith('.ts'))
  .filter((name) => values.only === undefined || values.only.includes(path.basename(name, '.ts')))
  .map((name): Untried => {
    const file = `src/${folder}/${name}`
    return {file, hash: createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)}
  })
  .filter(({file, hash}) => !tried.has(`${file} ${hash}`))
while (untried.length > 0) {
  const files = untried.splice(0, together)
  const found = await tryFiles(files)
  // Read again: another run may have tried others.
  const trials = readTrials(folder)
    .filter(({file}) => !files.some((each) => each.file === file) && existsSync(file))
    .concat(found)
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
