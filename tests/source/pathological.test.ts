import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {defaultLimits} from '../../src/source/limits.js'
import type {ParseResult} from '../../src/syntax/parse.js'
import {healthNaming} from '../helpers/health-names.js'
import {parse} from '../helpers/parse.js'
import {knownGenerators, ownGenerators} from '../helpers/pathological.js'
import {messages} from '../helpers/rules.js'

const options = {frontMatter: true, limits: defaultLimits, ...healthNaming}

function run(value: string): {file: VFile; result: ParseResult} {
  const file = new VFile({value})
  return {file, result: parse(file, options)}
}

describe.each(Object.entries({...knownGenerators, ...ownGenerators}))('%s', (_, generate) => {
  test('should be refused with a code or parsed', () => {
    const {file, result} = run(generate(4_000))
    for (const {fatal, ruleId} of file.messages) {
      expect(Object.keys(messages)).toContain(ruleId)
      expect(fatal).toBe(true)
    }
    expect(result.failed || result.faulty.size > 0).toBe(file.messages.length > 0)
  })

  test('should take steps that grow with its size', () => {
    const [small, large] = [generate(2_000), generate(4_000)].map(
      (value) => run(value).result.steps / value.length
    ) as [number, number]
    expect(large).toBeLessThanOrEqual(1.2 * small + 0.5)
    expect(large).toBeLessThanOrEqual(15)
  })
})

test.each(Object.entries(knownGenerators))('should refuse %s before it is slow', (_, generate) => {
  const {file} = run(generate(40_000))
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['limit'])
})

test('should count our own steps, so that a loop too many shows', () => {
  const text = 'Take :clinician[10 mg]{when="us"} of `it` <!-- so --> [daily](x).\n\n'
  const {result} = run(text.repeat(100))
  expect(result.steps).toBeGreaterThan(2 * 100 * text.length)
})

test('should read 800 kB of white space', () => {
  const {file} = run(`a${' \t'.repeat(400_000)}a`)
  expect(file.messages).toEqual([])
})
