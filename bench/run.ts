// Measure the built package against other ways to the same words, print a
// table, keep the figures in `output/bench.json`, and draw `docs/bench.svg`.
//
// One part alone, printed and neither kept nor drawn: `npm run bench -- variant`.

import './production.js'
import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {toChart} from './chart.js'
import {compare} from './compare.js'
import {describeMachine} from './machine.js'
import {
  measureColdStart,
  measureImport,
  measureLexicon,
  measureMemory,
  measureSize
} from './processes.js'
import {type Report, toMarkdown} from './report.js'
import type {Result} from './result.js'
import {createSuites} from './suites.js'
import type {Library} from './ways/lectern.js'

const root = path.dirname(import.meta.dirname)
const output = path.join(root, 'output')
const part = process.argv[2]

// Computed names: before the build there are no declarations to check against.
const [index, remark, runtime, node] = ['index', 'remark', 'runtime', 'node'].map(
  (name) => new URL(`../dist/${name}.js`, import.meta.url).href
) as [string, string, string, string]
// Casts: the built package is made of those modules.
const library: Library = {
  index: (await import(index)) as Library['index'],
  remark: (await import(remark)) as Library['remark'],
  runtime: (await import(runtime)) as Library['runtime']
}

const processes: Readonly<Record<string, () => Array<Result>>> = {
  cold: () => measureColdStart(library, {output, runtime}),
  import: () => measureImport({index: node, output, runtime}),
  lexicon: () => measureLexicon({node, output, runtime}),
  memory: () => measureMemory(library, {index, output, runtime}),
  size: () => measureSize(library)
}
const suites = createSuites(library)
const parts = [...new Set(suites.map((suite) => suite.part)), ...Object.keys(processes)]
if (part !== undefined && !parts.includes(part)) {
  throw new Error(`Unexpected part \`${part}\`, expected one of ${parts.join(', ')}`)
}

const results: Array<Result> = []
for (const suite of suites) {
  if (part === undefined || suite.part === part)
    results.push(...follow(suite.work, () => compare(suite)))
}
for (const [name, measured] of Object.entries(processes)) {
  if (part === undefined || name === part) results.push(...follow(name, measured))
}
const report: Report = {machine: describeMachine(), results}
if (part === undefined) {
  const docs = path.join(root, 'docs')
  await mkdir(docs, {recursive: true})
  await mkdir(output, {recursive: true})
  await writeFile(path.join(output, 'bench.json'), `${JSON.stringify(report, undefined, 2)}\n`)
  await writeFile(path.join(docs, 'bench.svg'), toChart(report))
}
console.log(toMarkdown(report))

/** Say what is going on, apart from the table. */
function follow<Value>(name: string, run: () => Value): Value {
  const start = performance.now()
  const value = run()
  console.error(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`)
  return value
}
