/**
 * Try slips of one character, and of one line, on articles that hide something.
 *
 * `npm run slips -- --from 1 --runs 100000 [--fixture words] [--anywhere]
 * [--without insert]`: seeds from 1 on give each slip of a fence, name,
 * attribute, front matter or line once; with `--anywhere` they choose slips of
 * any character. Prints progress, and at the end what became of all, with the
 * shortest example of each kind of leak and loss; go on with `--from`.
 */
import {parseArgs} from 'node:util'
import {fixtureBases, ownBases} from '../tests/system/slips/base.js'
import type {Verdict} from '../tests/system/slips/judge.js'
import {anywhere, systematic, without} from '../tests/system/slips/mutants.js'
import {
  addMutants,
  allParts,
  createTally,
  describeKinds,
  printCounts
} from '../tests/system/slips/tally.js'

const {values} = parseArgs({
  options: {
    anywhere: {default: false, type: 'boolean'},
    fixture: {default: '', type: 'string'},
    from: {default: '1', type: 'string'},
    runs: {default: '10000', type: 'string'},
    without: {default: '', type: 'string'}
  }
})
const bases = [...ownBases(), ...fixtureBases()].filter(({name}) => name.includes(values.fixture))
if (bases.length === 0) throw new Error(`No article has \`${values.fixture}\` in its name`)
const mutants = without(values.anywhere ? anywhere(bases) : systematic(bases), values.without)
console.log(`${bases.length} articles, ${mutants.count} slips`)

const from = Number(values.from)
const end = Math.min(from + Number(values.runs), mutants.count + 1)
const tally = createTally()
const start = performance.now()
for (let seed = from; seed < end; seed += 5000) {
  const next = Math.min(end, seed + 5000)
  addMutants(tally, mutants, seed, next)
  const each = (performance.now() - start) / (next - from)
  console.error(`Go on with --from ${next}: ${each.toFixed(2)} ms each`)
}
const verdicts: ReadonlyArray<Verdict> = ['leak', 'lost', 'raw', 'warned', 'moved', 'other']
for (const verdict of verdicts) {
  for (const kind of describeKinds(tally, verdict, allParts)) console.log(`\n${kind}`)
}
console.log(`\n${printCounts(tally)}`)
if (describeKinds(tally, 'leak').length > 0) process.exitCode = 1
