/**
 * Try the properties of generated articles for many more seeds than the tests do.
 *
 * `npm run properties -- --from 1 --runs 100000 [--property words]`: prints
 * progress, stops at the first failure with its seed; go on with `--from`.
 */
import {parseArgs} from 'node:util'
import {properties} from '../tests/properties/properties.js'

const {values} = parseArgs({
  options: {
    from: {default: '1', type: 'string'},
    property: {default: '', type: 'string'},
    runs: {default: '10000', type: 'string'}
  }
})
const from = Number(values.from)
const runs = Number(values.runs)
const chosen = properties.filter(({name}) => name.includes(values.property))
const counts = new Map(chosen.map(({name}) => [name, 0]))
if (chosen.length === 0) throw new Error(`No property has \`${values.property}\` in its name`)

for (let seed = from; seed < from + runs; seed++) {
  for (const {holds, name} of chosen) {
    try {
      if (holds(seed)) counts.set(name, (counts.get(name) as number) + 1)
    } catch (error) {
      console.error(`Failed: ${name}\n${error instanceof Error ? error.message : String(error)}`)
      console.error(`Go on with --from ${seed + 1}`)
      process.exit(1)
    }
  }
  if ((seed - from + 1) % 500 === 0) console.log(`seed ${seed}: all held`)
}
for (const [name, count] of counts) console.log(`${count} held: ${name}`)
