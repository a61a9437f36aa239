/**
 * Change each expression, condition and statement of a folder of `src/`, one
 * at a time, and see that a unit test fails.
 *
 * `npm run mutants -- FOLDER [--only decide --only join]`: prints for each file how
 * many of the mutants that a test of the folder runs were killed. The record is
 * kept in `tests/system/mutants/`: `FOLDER.json`, with those that no test killed,
 * and a table of all folders. Takes hours; a file that was tried and hasn't changed
 * since isn't tried again, so that it may be stopped and go on. Some files are
 * tried together, since each time all tests are run first.
 *
 * With `--left`, what is left of files in which less was killed than is wanted is
 * tried again by the tests of whole articles, which take longer.
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
  options: {left: {type: 'boolean'}, only: {multiple: true, type: 'string'}}
})
const [folder] = positionals
if (folder === undefined) throw new Error('Name a folder of src/, such as `render`')
// Read by `vitest.mutants.config.ts`.
process.env.LECTERN_MUTANTS = folder

const records = 'tests/system/mutants'

/** Files that are tried at a time: what is stopped has to try them again. */
const together = 6

const date = new Date().toISOString().slice(0, 10)

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

/** Try some files, by the tests of the folder. */
async function tryFiles(files: ReadonlyArray<Untried>): Promise<Array<Trial>> {
  return trialsOf(
    files,
    await run(
      'folder',
      files.map(({file}) => file)
    )
  )
}

/** Try what is left of some files, by the tests of whole articles. */
async function tryLeft(trials: ReadonlyArray<Trial>): Promise<Array<Trial>> {
  // A block holds others, which would be tried again too.
  const places = trials.flatMap(({file, left}) =>
    left.filter((text) => !text.includes('BlockStatement')).map((text) => rangeIn(file, text))
  )
  const found = await run('articles', [...new Set(places)])
  return trials.map((trial) => {
    const own = found.filter((mutant) => fileOf(mutant) === trial.file)
    const killed = new Set(own.filter(isKilled).map(nameOf))
    const run = new Set(own.filter(({status}) => status !== 'NoCoverage').map(nameOf))
    const left = trial.left.filter((text) => !killed.has(nameIn(text)))
    const seen = trial.left.filter((text) => isUncovered(text) && run.has(nameIn(text))).length
    return {
      ...trial,
      covered: trial.covered + seen,
      killed: trial.killed + trial.left.length - left.length,
      left: left.map((text) => (run.has(nameIn(text)) ? text.replace(uncovered, '') : text)),
      uncovered: trial.uncovered - seen
    }
  })
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
    timeoutMS: 20_000,
    vitest: {configFile: 'vitest.mutants.config.ts', related: false}
  }).runMutationTest()
}

/** Whether no test failed for a mutant. */
function isLeft({status}: Mutants[number]): boolean {
  return status === 'Survived' || status === 'NoCoverage'
}

/** Whether a test failed for a mutant, or never ended. */
function isKilled({status}: Mutants[number]): boolean {
  return status === 'Killed' || status === 'Timeout'
}

/** What a mutant that no test runs is marked by in records. */
const uncovered = 'not run, '

function isUncovered(text: string): boolean {
  return text.includes(` ${uncovered}`)
}

/** Place of what is left in a file, with columns from 0, as Stryker reads it. */
function rangeIn(file: string, text: string): string {
  const [, ...parts] = /^(\d+):(\d+)-(\d+):(\d+)/.exec(text) ?? []
  const [line, column, endLine, endColumn] = parts.map(Number) as [number, number, number, number]
  return `${file}:${line}:${column - 1}-${endLine}:${endColumn - 1}`
}

function countMutants({file, hash}: Untried, mutants: Mutants): Trial {
  const count = (wanted: Mutants[number]['status']): number =>
    mutants.filter(({status}) => status === wanted).length
  const killed = mutants.filter(isKilled).length
  return {
    covered: killed + count('Survived'),
    date,
    file,
    hash,
    killed,
    left: mutants
      .filter(isLeft)
      .map((mutant) => (mutant.status === 'Survived' ? nameOf(mutant) : uncoveredName(mutant))),
    uncovered: count('NoCoverage')
  }
}

/** A mutant in a record, among others of its file: place, kind and what was put there. */
function nameOf({location: {end, start}, mutatorName, replacement}: Mutants[number]): string {
  const short = replacement.replace(/\s+/g, ' ').slice(0, 100)
  return `${start.line}:${start.column}-${end.line}:${end.column} ${mutatorName}: ${short}`
}

/** A mutant that no test runs, in a record. */
function uncoveredName(mutant: Mutants[number]): string {
  return nameOf(mutant).replace(' ', ` ${uncovered}`)
}

/** What is left in a record, as `nameOf` has it. */
function nameIn(text: string): string {
  return text.replace(` ${uncovered}`, ' ')
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

const hashes = new Map(
  readdirSync(path.join('src', folder))
    .filter((name) => name.endsWith('.ts'))
    .filter((name) => values.only === undefined || values.only.includes(path.basename(name, '.ts')))
    .map((name) => {
      const file = `src/${folder}/${name}`
      return [file, createHash('sha256').update(readFileSync(file)).digest('hex').slice(0, 12)]
    })
)
const tried = readTrials(folder).filter(({file, hash}) => hashes.get(file) === hash)
if (values.left) {
  const weak = tried.filter(
    ({covered, killed, uncovered}) => killed < wanted * (covered + uncovered)
  )
  while (weak.length > 0) keep(await tryLeft(weak.splice(0, together)))
} else {
  const untried = [...hashes]
    .filter(([file]) => !tried.some((trial) => trial.file === file))
    .map(([file, hash]) => ({file, hash}) as Untried)
  while (untried.length > 0) keep(await tryFiles(untried.splice(0, together)))
}

/** Keep what came of some files; read again, since another run may have tried others. */
function keep(found: ReadonlyArray<Trial>): void {
  const files = new Set(found.map(({file}) => file))
  const trials = readTrials(String(folder))
    .filter(({file}) => !files.has(file) && existsSync(file))
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
