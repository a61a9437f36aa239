/**
 * Double each input that our own steps have much to do with, and print how
 * the time of each step grows, and how many thousands of our own steps it takes.
 *
 * Each input has a process and 1.5 GB of its own, and two minutes.
 *
 * Usage: `tsx scripts/own-growth.ts [largest size] [part of a name]`
 */
import {spawnSync} from 'node:child_process'
import {health} from '../src/config/health.js'
import {createLectern} from '../src/lectern.js'
import {decode, render} from '../src/render/index.js'
import {createStepCounter} from '../tests/helpers/count-steps.js'
import {type Growing, growing} from '../tests/helpers/growing.js'

/** Milliseconds and thousands of steps, by what takes them, and sizes. */
type Row = Record<string, number | string>

/** Columns that aren't times. */
const sizes = new Set(['source', 'messages', 'kB', 'encoded', 'html'])
const largest = Number(process.argv[2] ?? 64_000)
const part = process.argv[3] ?? ''
const only = process.argv[4] === 'only'

for (const [name, each] of Object.entries(growing)) {
  if (only ? name !== part : !name.includes(part)) continue
  if (only) {
    printAll(name, each)
    continue
  }
  const {signal, status} = spawnSync(
    process.execPath,
    [
      '--max-old-space-size=1500',
      '--import',
      'tsx',
      import.meta.filename,
      String(largest),
      name,
      'only'
    ],
    {stdio: ['ignore', 'inherit', 'ignore'], timeout: 120_000}
  )
  if (status !== 0) console.log(`    FAILED after two minutes or 1.5 GB: ${signal ?? status}`)
}

function printAll(name: string, each: Growing): void {
  console.log(name)
  const countSteps = createStepCounter()
  measure(each, 1_000)
  let before: Row | undefined
  for (let size = largest / 8; size <= largest; size *= 2) {
    const row = measure(each, size)
    const cells = Object.entries(row)
      // Steps that take next to nothing say nothing.
      .filter(([column, value]) => sizes.has(column) || typeof value === 'string' || value > 40)
      .map(([column, value]) => `${column} ${value}${grows(column)}`)
    console.log(`    ${cells.join('  ')}`)
    before = row

    function grows(column: string): string {
      if (!before || sizes.has(column) || Number(row[column]) < 50) return ''
      const growth = Number(row[column]) / Math.max(10, Number(before[column]))
      const most =
        ((column.endsWith('steps') ? 1.2 : 1.4) * Number(row.source)) / Number(before.source)
      return growth > most ? ` (× ${growth.toFixed(1)})` : ''
    }
  }

  function measure({config = health, generate}: Growing, size: number): Row {
    const source = generate(size)
    const row: Row = {source: source.length}
    const lectern = createLectern(config)
    const file = time('check', () => lectern.check(source))
    const messages = file?.messages ?? []
    row.messages = messages.length
    row.kB = Math.round(
      messages.reduce(
        (sum, {actual, expected, reason}) =>
          sum + JSON.stringify([actual, expected, reason]).length,
        0
      ) / 1000
    )
    const article = time('compile', () => lectern.compile(source, {onError: 'omit'}))
    if (article) {
      const [first] = Object.keys(Object.values(config.dimensions)[0]?.values ?? {})
      time('render', () => article.render())
      time('hast', () => article.toHast())
      time('mdast', () => article.toMdast())
      time('explain', () => article.explain())
      time('variants', () => article.variants({limit: 300}))
      time('restrict', () => article.restrict(first as string))
      const text = messages.some(({fatal}) => fatal)
        ? undefined
        : time('encode', () => article.encode())
      if (text !== undefined) {
        row.encoded = text.length
        const decoded = time('decode', () => decode(text))
        if (decoded) row.html = time('run', () => render(decoded))?.html.length ?? 0
      }
    }
    return row

    function time<Result>(step: string, run: () => Result): Result | undefined {
      let result: Result | undefined
      const start = process.cpuUsage()
      const steps = countSteps(() => {
        try {
          result = run()
        } catch (error) {
          row.error = `${step}: ${(error as {code?: string}).code ?? String(error).slice(0, 60)}`
        }
      })
      row[`${step} ms`] = Math.round(process.cpuUsage(start).user / 1000)
      row[`${step} steps`] = Math.round(steps / 1000)
      return result
    }
  }
}
