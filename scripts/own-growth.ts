/**
 * Double each input that our own steps have much to do with, and print how
 * the time of each step grows.
 *
 * Each input has a process and 1.5 GB of its own, and a minute.
 *
 * Usage: `tsx scripts/own-growth.ts [largest size] [part of a name]`
 */
import {spawnSync} from 'node:child_process'
import type {Config} from '../src/config/config.js'
import {health} from '../src/config/health.js'
import {createLectern} from '../src/lectern.js'
import {decode, render} from '../src/render/index.js'
import {type Growing, growing} from '../tests/helpers/growing.js'

/** What one size came to: milliseconds of each step, and sizes. */
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
    {stdio: ['ignore', 'inherit', 'ignore'], timeout: 60_000}
  )
  if (status !== 0) console.log(`    FAILED after a minute or 1.5 GB: ${signal ?? status}`)
}

function printAll(name: string, {config = health, generate}: Growing): void {
  console.log(name)
  measure(generate(1_000), config)
  let before: Row | undefined
  for (let size = largest / 8; size <= largest; size *= 2) {
    const row = measure(generate(size), config)
    const cells = Object.entries(row).map(([step, value]) => `${step} ${value}${grows(step)}`)
    console.log(`    ${cells.join('  ')}`)
    before = row

    function grows(step: string): string {
      if (!before || sizes.has(step) || Number(row[step]) < 50) return ''
      const time = Number(row[step]) / Math.max(5, Number(before[step]))
      return time > (1.4 * Number(row.source)) / Number(before.source)
        ? ` (× ${time.toFixed(1)})`
        : ''
    }
  }
}

function measure(source: string, config: Config): Row {
  const row: Row = {source: source.length}
  const lectern = createLectern(config)
  const file = time('check', () => lectern.check(source))
  const messages = file?.messages ?? []
  row.messages = messages.length
  row.kB = Math.round(
    messages.reduce(
      (sum, {actual, expected, reason}) => sum + JSON.stringify([actual, expected, reason]).length,
      0
    ) / 1000
  )
  const article = time('compile', () => lectern.compile(source, {onError: 'omit'}))
  if (!article) return row
  const [first] = Object.keys(Object.values(config.dimensions)[0]?.values ?? {})
  time('render', () => article.render())
  time('hast', () => article.toHast())
  time('mdast', () => article.toMdast())
  time('explain', () => article.explain())
  time('variants', () => article.variants({limit: 300}))
  time('restrict', () => article.restrict(first as string))
  if (messages.some(({fatal}) => fatal)) return row
  const text = time('encode', () => article.encode())
  if (text === undefined) return row
  row.encoded = text.length
  const decoded = time('decode', () => decode(text))
  if (decoded) row.html = time('run', () => render(decoded))?.html.length ?? 0
  return row

  function time<Result>(step: string, run: () => Result): Result | undefined {
    const start = performance.now()
    try {
      return run()
    } catch (error) {
      row.error = `${step}: ${(error as {code?: string}).code ?? String(error).slice(0, 60)}`
      return undefined
    } finally {
      row[step] = Math.round(performance.now() - start)
    }
  }
}
