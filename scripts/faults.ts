/**
 * Plant each fault of the catalogue in a copy of the sources, and see that a
 * property or test turns red.
 *
 * `npm run faults -- [--only words] [--part 1/2]`: prints caught or missed for
 * each; exits with 1 when one is missed.
 */
import {spawn} from 'node:child_process'
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'

/** A fault to plant. */
interface Fault {
  name: string
  file: string
  search: string
  replace: string
  /** Words of a property's name, or a path of tests. */
  caughtBy: string
}

const {values} = parseArgs({
  options: {
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
const missed: Array<string> = []
const copy = mkdtempSync(path.join(os.tmpdir(), 'lectern-fault-'))
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
  // A test that fails anyway catches nothing.
  const tests = new Set(chosen.map(({caughtBy}) => caughtBy).filter(isTest))
  if (tests.size > 0 && (await runTests([...tests])) !== 0) {
    throw new Error('Some of the tests fail without a fault')
  }
  for (const fault of chosen) {
    const file = path.join(copy, fault.file)
    const source = readFileSync(file, 'utf8')
    if (!source.includes(fault.search)) {
      throw new Error(`Nothing to replace for “${fault.name}” in ${fault.file}`)
    }
    writeFileSync(
      file,
      source.replace(fault.search, () => fault.replace)
    )
    const status = isTest(fault.caughtBy)
      ? await runTests([fault.caughtBy])
      : await run([
          'tsx',
          'scripts/properties.ts',
          ...['--property', fault.caughtBy, '--runs', values.runs]
        ])
    writeFileSync(file, source)
    if (status === 0) missed.push(fault.name)
    console.log(`${status === 0 ? 'MISSED' : 'caught'}: ${fault.name} (${fault.caughtBy})`)
  }
} finally {
  rmSync(copy, {force: true, recursive: true})
}
console.log(`${chosen.length - missed.length} caught, ${missed.length} missed`)
process.exitCode = missed.length > 0 ? 1 : 0

/** Whether a fault is caught by tests, rather than by a property. */
function isTest(caughtBy: string): boolean {
  return caughtBy.startsWith('tests/')
}

function runTests(paths: ReadonlyArray<string>): Promise<number | undefined> {
  return run(['vitest', 'run', ...paths, '--bail=1', '--coverage.enabled=false'])
}

/**
 * Run a program of the package in the copy; after five minutes it is killed
 * with all that it has started, since some faults never end.
 *
 * @returns
 *   Status; nothing when it was killed.
 */
function run(args: ReadonlyArray<string>): Promise<number | undefined> {
  const child = spawn('npx', args, {
    cwd: copy,
    detached: true,
    env: {...process.env, CI: 'true'},
    stdio: 'ignore'
  })
  const timer = setTimeout(() => {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGKILL')
  }, 300_000)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (status) => {
      clearTimeout(timer)
      resolve(status ?? undefined)
    })
  })
}
