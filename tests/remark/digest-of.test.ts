import {readFile} from 'node:fs/promises'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {expect, test} from 'vitest'
import {health} from '../../src/index.js'
import remarkLectern, {digestOf, type RemarkLecternOptions} from '../../src/remark/index.js'
import {version} from '../../src/remark/version.js'

const profile = {role: 'clinician'}

test('should be the same for the same, the default config and a digest included', () => {
  const digest = digestOf({profile})
  expect(digest).toMatch(/^[0-9a-f]{64}$/)
  expect(digestOf({config: structuredClone(health), digest, profile})).toBe(digest)
  expect(digestOf()).toBe(digestOf(null))
})

test('should be another one for whatever changes what readers get', () => {
  const {dimensions, notices} = health
  const url = (address: string) => address
  const options: ReadonlyArray<RemarkLecternOptions> = [
    {},
    {profile},
    {profile: {byPath: {'a.md': profile}}},
    {profile: () => profile},
    {profile: () => ({role: 'patient'})},
    {foreign: ['tip']},
    {now: new Date(0)},
    {config: {...health, notices: notices.slice(1)}},
    {config: {...health, url}},
    {config: {...health, url: (address: string) => address.toLowerCase()}},
    // The order of values says which is more than another.
    {config: {...health, dimensions: Object.fromEntries(Object.entries(dimensions).reverse())}}
  ]
  expect(new Set(options.map((each) => digestOf(each))).size).toBe(options.length)
})

test('should hold the version of the package', async () => {
  expect(JSON.parse(await readFile('package.json', 'utf8'))).toHaveProperty('version', version)
})

test('should be refused where it is another one', () => {
  const use = (options: RemarkLecternOptions) =>
    unified().use(remarkParse).use(remarkLectern, options).freeze()
  expect(() => use({digest: digestOf({profile}), profile})).not.toThrow()
  expect(() => use({digest: digestOf(), profile})).toThrow('work it out with `digestOf`')
})
