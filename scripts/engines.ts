/**
 * Render the reference article and all fixtures with the bundled runtime in
 * newer versions of Node and in Chromium, and compare with what this Node gives.
 *
 * `npm run engines`: exits with 1 when an engine gives something else.
 * The first run brings the other versions of Node into `node_modules/.cache`.
 */
import {spawnSync} from 'node:child_process'
import {existsSync, mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {createContext, Script} from 'node:vm'
import {bundle, renderAll as entry} from '../tests/system/runtime/bundle-runtime.js'
import {engineCases} from '../tests/system/runtime/engine-cases.js'
import {renderAll} from '../tests/system/runtime/render-all.js'
import {launchChromium} from './launch-chromium.js'

/** What an engine calls itself, and what it rendered. */
interface Outcome {
  engine: string
  output: string
}

const cache = path.join(path.dirname(import.meta.dirname), 'node_modules', '.cache', 'engines')
const cases = engineCases()
const input = JSON.stringify(cases)
const expected = renderAll(input)
const code = await bundle(entry, 'iife')
const outcomes = [runInContext(), runNode(22), runNode(24), ...(await runChromium())]
const rendered = cases.reduce((sum, {profiles}) => sum + profiles.length, 0)

for (const {engine, output} of outcomes) {
  const difference = output === expected ? undefined : findDifference(output)
  console.log(`${engine}: ${difference ?? `${rendered} renditions as in Node ${process.version}`}`)
  if (difference !== undefined) process.exitCode = 1
}

function runInContext(): Outcome {
  const context = createContext({TextEncoder, URLSearchParams, input})
  new Script(code).runInContext(context)
  return {
    engine: 'Bare context',
    output: String(new Script('engine.renderAll(input)').runInContext(context))
  }
}

function runNode(version: number): Outcome {
  const folder = path.join(cache, String(version))
  // Started by its path: in npm scripts a dependency's binary would shadow `node`.
  const binary = path.join(folder, 'node_modules', 'node', 'bin', 'node')
  if (!existsSync(binary)) {
    mkdirSync(folder, {recursive: true})
    // A package of its own, so that npm changes nothing of the project.
    writeFileSync(path.join(folder, 'package.json'), '{"private": true}\n')
    spawn('npm', ['install', '--prefix', folder, '--no-audit', '--no-fund', `node@${version}`], '')
  }
  const script = path.join(folder, 'run.cjs')
  writeFileSync(
    script,
    `${code}
const input = require('node:fs').readFileSync(0, 'utf8')
process.stdout.write(process.version + '\\n' + engine.renderAll(input))\n`
  )
  const printed = spawn(binary, [script], input)
  const end = printed.indexOf('\n')
  const engine = printed.slice(0, end)
  if (!engine.startsWith(`v${version}.`)) throw new Error(`Expected Node ${version}, not ${engine}`)
  return {engine: `Node ${engine}`, output: printed.slice(end + 1)}
}

async function runChromium(): Promise<Array<Outcome>> {
  const browser = await launchChromium()
  if (!browser) {
    console.log(
      'Chromium: skipped, since there is none for this system; set `CHROMIUM` to its path'
    )
    return []
  }
  try {
    const page = await browser.newPage()
    // As a site may embed them: what the parser makes of the elements is what is rendered.
    const elements = cases.map(
      ({encoded}) => `<script type="application/json">${encoded}</script>\n`
    )
    await page.setContent(elements.join(''))
    const embedded = (await page.evaluate(
      '[...document.scripts].map((script) => script.textContent)'
    )) as ReadonlyArray<string>
    const found = cases.map((each, index) => ({...each, encoded: embedded[index]}))
    await page.addScriptTag({content: code})
    // Cast: it is what `renderAll` gives.
    const output = (await page.evaluate(
      `engine.renderAll(${JSON.stringify(JSON.stringify(found))})`
    )) as string
    return [{engine: `Chromium ${browser.version()}`, output}]
  } finally {
    await browser.close()
  }
}

function spawn(command: string, args: ReadonlyArray<string>, stdin: string): string {
  const {error, status, stderr, stdout} = spawnSync(command, args, {
    encoding: 'utf8',
    input: stdin,
    maxBuffer: 2 ** 28,
    timeout: 120_000
  })
  if (error) throw error
  if (status !== 0) throw new Error(`${command} ended with ${status}:\n${stderr}`)
  return stdout
}

/** The first case with a difference, and both sides of it from there. */
function findDifference(output: string): string {
  const [theirs, ours] = [output, expected].map(
    (text) => JSON.parse(text) as ReadonlyArray<{name: string}>
  ) as [ReadonlyArray<{name: string}>, ReadonlyArray<{name: string}>]
  for (const [index, one] of ours.entries()) {
    const [own, other] = [JSON.stringify(one), JSON.stringify(theirs[index])]
    let at = 0
    while (at < own.length && own[at] === other?.[at]) at++
    if (own !== other) {
      const [start, end] = [Math.max(0, at - 40), at + 40]
      return `${one.name} differs\n  here:  ${own.slice(start, end)}\n  there: ${other?.slice(start, end)}`
    }
  }
  return 'more cases than were given'
}
