import {expect, test} from 'vitest'
import * as z from 'zod'
import {toSchemas} from '../../scripts/to-schemas.js'
import {configSchema} from '../../src/config/schema.js'
import {health} from '../../src/index.js'
import {allMarks} from '../../src/marks/index.js'
import {readCases} from '../helpers/cases.js'

const {config: schema, 'front-matter': matter} = toSchemas()

/** The schema, read back: what an editor would say. */
const editor = z.fromJSONSchema(schema as Parameters<typeof z.fromJSONSchema>[0])

test('should take the preset and the configs of all fixtures', () => {
  expect(editor.safeParse(health).error).toBe(undefined)
  for (const {config, name} of readCases())
    expect(editor.safeParse(config).error, name).toBe(undefined)
  const files = {...health, lexicon: ['a.tsv', {forms: ['b'], id: 'b', say: {}}]}
  expect(editor.safeParse(files).error).toBe(undefined)
  expect(editor.safeParse({...health, lexicon: 'a.tsv'}).error).toBe(undefined)
  expect(editor.safeParse({...health, $schema: './schema.json'}).error).toBe(undefined)
})

test.each([
  [{...health, dimension: {}}],
  [{dimensions: {role: {values: {a: {}}}}}],
  [{...health, notices: [{id: 'a'}]}],
  [{...health, limits: {nodes: 'many'}}],
  [{...health, owed: [{kind: 'advice'}]}],
  [{...health, references: 5}],
  [{...health, lexicon: 5}],
  [{...health, lexicon: [5]}],
  [{...health, lexicon: [{id: 'a', forms: ['a'], say: {}, slot: 'noum'}]}],
  [{...health, lexicon: [{id: 'a', forms: [{singulr: 'a'}], say: {}}]}],
  [{...health, citations: {style: 'apa'}}],
  [[]]
])('should refuse what Lectern refuses: %#', (config) => {
  expect(configSchema(allMarks).safeParse(config).success).toBe(false)
  expect(editor.safeParse(config).success).toBe(false)
})

test('should have a description for each key, and no function', () => {
  const properties = Object.entries(schema.properties ?? {})
  const bare = properties.filter(([, {description}]) => !description).map(([key]) => key)
  expect(bare).toEqual(['$schema'])
  expect(schema.properties).not.toHaveProperty('url')
  const undocumented = Object.entries(matter.properties ?? {}).filter(
    ([, {description}]) => !description
  )
  expect(undocumented.map(([key]) => key)).toEqual([])
})

test('should leave keys of front matter that it does not know to the host', () => {
  const front = z.fromJSONSchema(matter as Parameters<typeof z.fromJSONSchema>[0])
  expect(front.safeParse({layout: 'page', title: {lay: 'a', otherwise: 'b'}}).success).toBe(true)
  expect(front.safeParse({lexicon: [{id: 'a'}]}).success).toBe(true)
  expect(front.safeParse({audience: 3}).success).toBe(false)
})
