import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {expect, test} from 'vitest'
import {isDirective} from '../../src/syntax/directive.js'
import {remarkGuard, remarkNarrowGfm} from '../../src/syntax/plugins.js'
import {healthNames} from '../helpers/health-names.js'

const source =
  'Adrenaline 1:1000 at 12:05, :other[x] and :clinician[10 mg].\n\n:::us\na@b.org\n:::\n'

/** Names of the directives of a tree. */
function namesIn(tree: Root): Array<string> {
  const names: Array<string> = []
  visit(tree, (node) => {
    if (isDirective(node)) names.push(node.name)
  })
  return names
}

test('should guard directives before or after remark-directive', () => {
  const after = unified().use(remarkParse).use(remarkDirective).use(remarkGuard, healthNames)
  const before = unified().use(remarkParse).use(remarkGuard, healthNames).use(remarkDirective)
  expect(namesIn(after.parse(source))).toEqual(['clinician', 'us'])
  expect(after.parse(source)).toEqual(before.parse(source))
  expect(after.parse(source)).toEqual(after.parse(source))
})

test('should guard nothing where there are no directives', () => {
  const tree = unified().use(remarkParse).use(remarkGuard, healthNames).parse(source)
  expect(tree).toEqual(unified().use(remarkParse).parse(source))
})

test('should give the same trees of GFM, and leave the processor as it was', () => {
  const stock = unified().use(remarkParse).use(remarkGfm)
  const narrow = unified().use(remarkParse).use(remarkGfm).use(remarkNarrowGfm)
  const table = '| a |\n| - |\n| b@c.org www.d.org |\n\nhttps://e.org'
  for (const value of [table, 'a', table]) expect(narrow.parse(value)).toEqual(stock.parse(value))
})

test('should leave a processor as it was when a parser throws', () => {
  const processor = unified().use(remarkParse).use(remarkDirective).use(remarkGuard, healthNames)
  processor.use(function () {
    const extensions = this.data('fromMarkdownExtensions') ?? []
    extensions.push({
      transforms: [
        (tree) => {
          if (tree.children.length > 2) throw new Error('too many')
        }
      ]
    })
  })
  expect(() => processor.parse('a\n\nb\n\nc')).toThrow('too many')
  expect(namesIn(processor.parse(source))).toEqual(['clinician', 'us'])
})

test('should say what is missing', () => {
  expect(() => unified().use(remarkGuard, healthNames).freeze()).toThrow('use remark-parse first')
})
