/**
 * Print how many of our own steps inputs take to be compiled, at a size and
 * at twice that size: a process of its own, since coverage counts in the same
 * way.
 *
 * Usage: `node --import tsx tests/helpers/print-steps.ts <size> <name>...`
 */
import {health} from '../../src/config/health.js'
import {createLectern} from '../../src/lectern.js'
import {createStepCounter} from './count-steps.js'
import {growing} from './growing.js'

const [size, ...names] = process.argv.slice(2)
const countSteps = createStepCounter()
for (const name of names) {
  const input = growing[name]
  if (!input) throw new Error(`No input called ${name}`)
  const {config = health, generate} = input
  const lectern = createLectern(config)
  const compile = (value: string): unknown => lectern.compile(value, {onError: 'omit'})
  // What is made once is made.
  compile(generate(100))
  const steps = [1, 2].map((times) => {
    const value = generate(times * Number(size))
    return countSteps(() => compile(value)) / value.length
  })
  console.log(JSON.stringify([name, ...steps]))
}
