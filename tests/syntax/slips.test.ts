import fs from 'node:fs'
import path from 'node:path'
import type {Nodes} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {readFrontMatter} from '../../src/front-matter/read.js'
import {defaultLimits} from '../../src/source/limits.js'
import {healthNaming} from '../helpers/health-names.js'
import {parse} from '../helpers/parse.js'

const folder = path.join(import.meta.dirname, '../../fixtures/slips')
const cases = fs.readdirSync(folder).sort()

/** What a slip comes to: its messages, and what is withheld. */
function checkSlip(input: string): {file: VFile; shown: Array<string>} {
  const file = new VFile({path: 'input.md', value: input})
  const result = parse(file, {frontMatter: true, limits: defaultLimits, ...healthNaming})
  const matter = result.frontMatter ? readFrontMatter(file, result.frontMatter) !== undefined : true
  const shown: Array<string> = []
  if (result.failed || !matter) return {file, shown}
  look(result.tree)
  return {file, shown}

  function look(node: Nodes): void {
    if (result.faulty.has(node)) return
    for (const [key, value] of Object.entries(node)) {
      if (key !== 'children' && String(value).includes('xqzhidden')) shown.push(String(value))
    }
    if ('children' in node) for (const child of node.children) look(child)
  }
}

describe.each(cases)('%s', (name) => {
  const input = fs.readFileSync(path.join(folder, name, 'input.md'), 'utf8')
  const {file, shown} = checkSlip(input)

  test('should be an error at its place', async () => {
    const lines = file.messages.map((message) => `${message} [${message.ruleId}]\n`)
    expect(file.messages.some(({fatal}) => fatal)).toBe(true)
    await expect(lines.join('')).toMatchFileSnapshot(path.join(folder, name, 'messages.txt'))
  })

  test('should be shown to nobody', () => {
    expect(input).toContain('xqzhidden')
    expect(shown).toEqual([])
  })
})

test('should have sixty slips and more', () => {
  expect(cases.length).toBeGreaterThanOrEqual(60)
})
