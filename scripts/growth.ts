/**
 * Double each input that is hard on parsers, and print how the time grows: that
 * of the processor, which other work on the machine doesn’t lengthen.
 *
 * Usage: `tsx scripts/growth.ts [largest size] [part of a name]`
 */
import {VFile} from 'vfile'
import {defaultLimits} from '../src/source/limits.js'
import {healthNaming} from '../tests/helpers/health-names.js'
import {parse} from '../tests/helpers/parse.js'
import {knownGenerators, ownGenerators} from '../tests/helpers/pathological.js'

const largest = Number(process.argv[2] ?? 128_000)
const part = process.argv[3] ?? ''
const options = {frontMatter: true, limits: defaultLimits, ...healthNaming}

for (const [name, generate] of Object.entries({...knownGenerators, ...ownGenerators})) {
  if (!name.includes(part)) continue
  console.log(name)
  let before = 0
  for (let size = 4_000; size <= largest; size *= 2) {
    const file = new VFile({value: generate(size)})
    const start = process.cpuUsage()
    const {steps} = parse(file, options)
    const time = process.cpuUsage(start).user / 1000
    const growth = before > 0 ? `× ${(time / before).toFixed(1)}` : ''
    const rules = [...new Set(file.messages.map(({ruleId}) => ruleId))].join(', ')
    console.log(
      [
        `${size / 1000} kB`.padStart(8),
        `${time.toFixed(0)} ms`.padStart(9),
        growth.padStart(7),
        `${(steps / size).toFixed(1)} steps for each character`.padStart(30),
        ` ${rules}`
      ].join(' ')
    )
    before = time
    if (time > 20_000) break
  }
}
