import {createProcessor} from '@mdx-js/mdx'
import type {Root} from 'mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {describe, expect, test} from 'vitest'
import {areaAt, createOutline, type Outline} from '../../src/syntax/outline.js'

const markdown = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkFrontmatter)
  .use(remarkDirective)
  .freeze()
const mdx = createProcessor({remarkPlugins: [remarkDirective]})

function outline(source: string): Outline {
  return createOutline(markdown.parse(source), source)
}

/** What stretches of a source are taken for. */
function areas(source: string, tree: Root): Array<string> {
  return createOutline(tree, source).areas.map(
    ({end, kind, start}) => `${kind} ${source.slice(start, end)}`
  )
}

describe('areas', () => {
  test.each<[string, Array<string>]>([
    [
      '[a b](c.html "t") <http://x.y> ![i](j) [](k)',
      ['target [', 'target ](c.html "t")', 'target <http://x.y>', 'target ![i](j)', 'target [](k)']
    ],
    ['[*a*](b)', ['target [', 'target ](b)']],
    [
      'www.example.com and [x][y]\n\n[y]: z',
      ['target www.example.com', 'target [', 'target ][y]', 'target [y]: z']
    ],
    ['[^1]\n\n[^1]: Note `c`.\n\n    more', ['target [^1]: ', 'code `c`']],
    ['[^1]\n\n[^1]:\n', ['target [^1]:']],
    ['a `b` :x[y]{a="b"} :x{c} :x[z] :x{', ['code `b`', 'attributes {a="b"}', 'attributes {c}']],
    ['a :x[{b}]{c} d', ['attributes {c}']],
    [
      '```js\ncode\n```\n\n    indented\n\n~~~\nopen',
      ['target ```js', 'code \ncode\n```', 'code     indented', 'target ~~~', 'code \nopen']
    ],
    ['---\na: b\n---\n\n<!-- c -->\n', ['matter ---\na: b\n---', 'html <!-- c -->']]
  ])('should be found in the order of %j', (source, expected) => {
    expect(areas(source, markdown.parse(source))).toEqual(expected)
  })

  test('should hold tags and code of MDX', () => {
    const source =
      '<Card a="b">text :x[y]</Card>\n\n<B />\n\n{1 + 1} and {c}\n\n<C>\n  d\n</C>\n\nexport const e = 1'
    expect(areas(source, mdx.parse(source) as Root)).toEqual([
      'target <Card a="b">',
      'target </Card>',
      'target <B />',
      'target ',
      'target {1 + 1}',
      'target {c}',
      'target <C>\n  ',
      'target \n</C>',
      'target export const e = 1'
    ])
  })

  test('should be found by offset', () => {
    const {areas} = outline('a `b` [c](d)')
    expect(Array.from({length: 13}, (_, offset) => areaAt(areas, offset)?.kind)).toEqual([
      ...[undefined, undefined],
      ...['code', 'code', 'code'],
      undefined,
      'target',
      undefined,
      ...Array.from({length: 4}, () => 'target'),
      undefined
    ])
  })
})

test('should note blocks of code', () => {
  const source = '```js\ncode\n```\n\n    indented\n\n:::a\n````\nb\n```\n:::\n'
  const codes = outline(source).codes.map(({closed, container, fence, fenced}) => ({
    closed,
    container: container?.node.name,
    fence,
    fenced
  }))
  expect(codes).toEqual([
    {closed: true, container: undefined, fence: 3, fenced: true},
    {closed: true, container: undefined, fence: 0, fenced: false},
    {closed: false, container: 'a', fence: 4, fenced: true}
  ])
})

test('should note directives, and what is around them', () => {
  const {containers, leaves, links, texts} = outline(
    ':::a\nx\n\n::b[c]\n:::\n\n::::d\n:::e\nf :g[h]\n:::\n::::\n\n:::i\n:::\n'
  )
  expect(
    containers.map(({contentEnd, node, parent, size}) => [
      node.name,
      size,
      parent?.node.name,
      contentEnd
    ])
  ).toEqual([
    ['a', 3, undefined, 14],
    ['d', 4, undefined, 42],
    ['e', 3, 'd', 38],
    ['i', 3, undefined, -1]
  ])
  expect(leaves.map(({node, size, start}) => [node.name, size, start])).toEqual([['b', 2, 8]])
  expect(texts.map(({name}) => name)).toEqual(['g'])
  expect([...links]).toEqual([])
})

test('should note where links and notes start', () => {
  const {links} = outline('[a](b) ![c](d) [e][f] ![f] [^g] `[h](i)`\n\n[f]: j\n\n[^g]: k\n')
  expect([...links]).toEqual([0, 7, 15, 22, 27])
})

test('should note what holds directives in sentences, from the first one on', () => {
  const source = '# a :x[b] :x[c]\n\nd\n\n- e\n- :x[f]\n\n| :x[g] | h |\n| - | - |\n| i | j |\n'
  const blocks = outline(source).blocks.map(({end, first, start}) => [
    source.slice(start, first),
    source.slice(first, end)
  ])
  expect(blocks).toEqual([
    ['# a ', ':x[b] :x[c]'],
    ['', ':x[f]'],
    ['| ', ':x[g] ']
  ])
})

test('should note directives without a place, and what is in nodes without one', () => {
  const source = 'a :x[b]\n\n:::c\n`d`\n:::\n'
  const tree = markdown.parse(source)
  const [, container] = tree.children
  delete container?.position
  const {areas, containers, lost, steps} = createOutline(tree, source)
  expect(lost).toEqual([container])
  expect(containers).toEqual([])
  expect(areas.map(({kind}) => kind)).toEqual(['code'])
  expect(steps).toBe(7)
})

test('should count the characters of code', () => {
  expect(outline('```\nabc\n```\n').steps).toBe(1 + 11)
})
