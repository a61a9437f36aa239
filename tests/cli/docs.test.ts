import {describe, expect, test} from 'vitest'
import {readPages} from '../helpers/docs.js'
import {temporaryFolder} from '../node/temporary-folder.js'
import {run} from './run.js'

const sections = await readPages(['docs/cli.md'])
const blocks = sections.flatMap((section) => section.blocks)

/** Files that the page shows, by the names before them. */
const files = Object.fromEntries(
  blocks.flatMap(({codes, lang, value}) => {
    const name = codes.find((code) => /^[\w.-]+\.(?:json|md)$/.test(code))
    return name !== undefined && (lang === 'json' || lang === 'markdown')
      ? [[name, `${value}\n`]]
      : []
  })
)

const examples = blocks.flatMap((block, index) => {
  const next = blocks[index + 1]
  return block.lang === 'sh' && next?.lead === 'That prints:' ? [{block, printed: next.value}] : []
})

describe('the page on the command line', () => {
  test('should show an output for each command but `init`', () => {
    expect(Object.keys(files)).toEqual(['lectern.config.json', 'backup.md', 'slip.md', 'words.md'])
    expect(examples.map(({block}) => block.value.split(' ')[1])).toEqual([
      'check',
      'render',
      'explain',
      'variants',
      'diff',
      'build',
      'audit'
    ])
  })

  test.each(examples)('should print what it says: $block.value', async ({block, printed}) => {
    const [, ...args] = block.value.split(' ')
    const {stdout} = await run(temporaryFolder(files), args)
    expect(stdout.trim()).toBe(printed.trim())
  })
})
