/**
 * Try the properties of generated articles for many more seeds than the tests do.
 *
 * `npm run properties -- --from 1 --runs 100000 [--property words] [--all]`:
 * prints progress, stops at the first failure with its seed; go on with
 * `--from`, or let `--all` print the first line of every failure.
 * With `--coverage` it counts what stands where in the articles instead.
 */
import {parseArgs} from 'node:util'
import {compileGenerated} from '../tests/system/properties/articles.js'
import {properties} from '../tests/system/properties/properties.js'
import {printCoverage} from './print-coverage.js'

const {values} = parseArgs({
  options: {
    all: {default: false, type: 'boolean'},
    coverage: {default: false, type: 'boolean'},
    from: {default: '1', type: 'string'},
    property: {default: '', type: 'string'},
    runs: {default: '10000', type: 'string'}
  }
})
const from = Number(values.from)
const runs = Number(values.runs)
if (values.coverage) process.exit(printCoverage(from, runs) ? 0 : 1)
const chosen = properties.filter(({name}) => name.includes(values.property))
const held = new Map(chosen.map(({name}) => [name, 0]))
const failed = new Map(chosen.map(({name}) => [name, 0]))
let compiled = 0
if (chosen.length === 0) throw new Error(`No property has \`${values.property}\` in its name`)

for (let seed = from; seed < from + runs; seed++) {
  if (compileGenerated(seed)) compiled++
  for (const {holds, name} of chosen) {
    try {
      if (holds(seed)) held.set(name, (held.get(name) as number) + 1)
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      failed.set(name, (failed.get(name) as number) + 1)
      if (values.all) console.log(reason.slice(0, reason.indexOf('\n\n')).slice(0, 400))
      else {
        console.error(`Failed: ${name}\n${reason}\nGo on with --from ${seed + 1}`)
        process.exit(1)
      }
    }
  }
  if ((seed - from + 1) % 500 === 0) console.log(`seed ${seed}: done`)
}
console.log(`${compiled} of ${runs} articles compiled`)
for (const [name, count] of held) {
  const failures = failed.get(name) as number
  console.log(`${count} held${failures > 0 ? `, ${failures} FAILED` : ''}: ${name}`)
}
process.exitCode = [...failed.values()].some((count) => count > 0) ? 1 : 0
