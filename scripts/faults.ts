/**
 * Plant each fault of the catalogue in a copy of the sources, and see that a
 * property or test turns red.
 *
 * `npm run faults -- [--only words] [--part 1/2] [--from 1]`: prints caught or
 * missed for each, numbered from 1; exits with 1 when one is missed. What takes
 * over five minutes counts as missed, unless the fault is said to be endless.
 */
import {type ChildProcess, fork, spawn} from 'node:child_process'
import {once} from 'node:events'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {findDeclarations, listDeclarations} from '../tests/system/faults/find-declaration.js'
import type {Order} from './test-runner.js'

/** A fault to plant. */
interface Fault {
  name: string
  /** Function or other declaration that it is planted in, such as `see.conclude`. */
  function: string
  search: string
  replace: string
  /** Words of a property's name, or a path of tests. */
  caughtBy: string
  /** Whether nothing ends with it. */
  endless?: true
}

/** How the tests or the property of a fault ended. */
type Outcome = 'green' | 'red' | 'stopped'

const {values} = parseArgs({
  options: {
    from: {default: '1', type: 'string'},
    only: {default: '', type: 'string'},
    part: {default: '1/1', type: 'string'},
    runs: {default: '1500', type: 'string'}
  }
})
const root = path.dirname(import.meta.dirname)
const catalogue = JSON.parse(
  readFileSync(path.join(root, 'tests', 'system', 'faults', 'catalogue.json'), 'utf8')
) as Array<Fault>
const [part, parts] = values.part.split('/').map(Number) as [number, number]
const chosen = catalogue
  .filter(({name}) => name.includes(values.only))
  .filter((_, index) => index % parts === part - 1)
  .slice(Number(values.from) - 1)
const declarations = listDeclarations(root)
const missed: Array<string> = []
const copy = mkdtempSync(path.join(os.tmpdir(), 'lectern-fault-'))
let runner: ChildProcess | undefined
try {
  for (const name of [
    'src',
    'tests',
    'scripts',
    'fixtures',
    'layers.json',
    'package.json',
    'tsconfig.json',
    'vitest.config.ts'
  ]) {
    cpSync(path.join(root, name), path.join(copy, name), {recursive: true})
  }
  symlinkSync(path.join(root, 'node_modules'), path.join(copy, 'node_modules'))
  // Files that the runner of tests may have read since they changed.
  const changed = new Set<string>()
  for (const [index, fault] of chosen.entries()) {
    const [place] = findDeclarations(declarations, fault.function, fault.search)
    if (!place) throw new Error(`Nothing to replace for “${fault.name}” in \`${fault.function}\``)
    const file = path.join(copy, place.file)
    const source = readFileSync(file, 'utf8')
    const faulty = place.text.replace(fault.search, () => fault.replace)
    writeFileSync(file, source.slice(0, place.start) + faulty + source.slice(place.end))
    changed.add(file)
    const outcome = isTest(fault.caughtBy)
      ? await runTests([fault.caughtBy], changed)
      : await runProperty(fault.caughtBy)
    writeFileSync(file, source)
    const caught = outcome === (fault.endless ? 'stopped' : 'red')
    if (!caught) missed.push(fault.name)
    const verdict = caught ? 'caught' : `MISSED, ${outcome}`
    const number = Number(values.from) + index
    console.log(`${number} ${verdict}: ${fault.name} (${fault.caughtBy})`)
  }
  // A test that fails anyway catches nothing.
  const tests = new Set(chosen.map(({caughtBy}) => caughtBy).filter(isTest))
  if (tests.size > 0 && (await runTests([...tests], changed, 30)) !== 'green') {
    throw new Error('Some of the tests fail without a fault')
  }
} finally {
  if (runner !== undefined) kill(runner)
  rmSync(copy, {force: true, recursive: true})
}
console.log(`${chosen.length - missed.length} caught, ${missed.length} missed`)
process.exitCode = missed.length > 0 ? 1 : 0

/** Whether a fault is caught by tests, rather than by a property. */
function isTest(caughtBy: string): boolean {
  return caughtBy.startsWith('tests/')
}

/**
 * Run tests in the copy, in a process that goes on for the next fault; it is
 * killed when they take too long, since some faults never end.
 *
 * @param minutes
 *   How long they may take.
 */
async function runTests(
  tests: ReadonlyArray<string>,
  changed: Iterable<string>,
  minutes = 5
): Promise<Outcome> {
  runner ??= await startRunner()
  const child = runner
  const order: Order = {changed: [...changed], tests}
  return new Promise((resolve) => {
    const end = (outcome: Outcome): void => {
      clearTimeout(timer)
      child.removeAllListeners()
      resolve(outcome)
    }
    const timer = setTimeout(() => kill(child), minutes * 60_000)
    child.once('message', (isGreen) => end(isGreen === true ? 'green' : 'red'))
    child.once('exit', () => {
      runner = undefined
      end('stopped')
    })
    child.send(order)
  })
}

async function startRunner(): Promise<ChildProcess> {
  const child = fork(path.join(copy, 'scripts', 'test-runner.ts'), {
    cwd: copy,
    detached: true,
    env: {...process.env, CI: 'true'},
    execArgv: ['--import', 'tsx'],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc']
  })
  await once(child, 'message')
  return child
}

/** Try generated articles in the copy; after five minutes that is stopped. */
function runProperty(name: string): Promise<Outcome> {
  const args = ['tsx', 'scripts/properties.ts', '--property', name, '--runs', values.runs]
  const child = spawn('npx', args, {cwd: copy, detached: true, stdio: 'ignore'})
  const timer = setTimeout(() => kill(child), 300_000)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status) => {
      clearTimeout(timer)
      resolve(status === null ? 'stopped' : status === 0 ? 'green' : 'red')
    })
  })
}

/** Kill a process with all that it has started. */
function kill({pid}: ChildProcess): void {
  if (pid !== undefined) process.kill(-pid, 'SIGKILL')
}
