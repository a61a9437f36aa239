import fc from 'fast-check'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {expect, test} from 'vitest'
import {narrowTree} from '../../src/syntax/narrow-tree.js'
import {check} from '../helpers/property.js'

function parse(source: string, mdastExtensions: ReturnType<typeof gfmFromMarkdown>): object {
  return fromMarkdown(source, {extensions: [gfm({singleTilde: false})], mdastExtensions})
}

test.each([
  'no address',
  'www.example.com, https://example.com/a?b and c@example.com',
  'after a reference: a&#64;example.com, &#119;ww.example.com, http&colon;//example.com',
  'WWW.example.com, &#87;WW.example.com and HTTPS://example.com',
  '[**a&#64;example.com**](b)',
  '*[a&#64;example.com **&#119;ww.example.com**][b]*\n\n[b]: c',
  '&#87;WW.example.com',
  '**a@example.com and *www.example.com* [b](c) www.example.org**',
  '[a@example.com **b@example.com**](c), [d@example.com][e], **[www.example.com](f)**\n\n[e]: f',
  '# a@example.com\n\n> - www.example.com\n>   - **http://example.com**',
  '| a@example.com | b |\n| --- | --- |\n| `www.example.com` | *www.example.com* |',
  'a[^1]\n\n[^1]: a&#64;example.com\n\n    www.example.com',
  'mailto:a@example.com xmpp:a@example.com/b'
])('should find the addresses that the stock extension finds in %j', (source) => {
  expect(parse(source, gfmFromMarkdown().map(narrowTree))).toEqual(parse(source, gfmFromMarkdown()))
})

test('should find the addresses that the stock extension finds wherever they stand', () => {
  const piece = fc.constantFrom(
    ...['a', ' ', '\n', '\n\n', '- ', '> ', '# ', '*', '**', '[', '](b)', '`', '| ', '~~', '&#64;'],
    ...[
      'www.',
      'b.c',
      'http://',
      'example.com',
      'mailto:',
      'xmpp:',
      '&colon;//',
      '.',
      '/',
      'W',
      '!'
    ]
  )
  check(
    fc.property(fc.array(piece, {maxLength: 25}), (pieces) => {
      const source = pieces.join('')
      expect(parse(source, gfmFromMarkdown().map(narrowTree))).toEqual(
        parse(source, gfmFromMarkdown())
      )
    })
  )
})

test.each([
  ['-\n[ ] a\n', '[ ] a'],
  ['- b\n-\n[x] *a*\n', '[x] '],
  ['> 1.\n> [X] a\n', '[X] a']
])('should leave a box in no item as text: %j', (source, text) => {
  const tree = parse(source, gfmFromMarkdown().map(narrowTree))
  expect(JSON.stringify(tree)).toContain(`"value":"${text}"`)
  expect(JSON.stringify(tree)).not.toMatch(/"checked":(?:true|false)/)
})

test('should leave the boxes of items as they are', () => {
  for (const source of ['- [ ] a\n- [x] b\n', '-\n  [ ] a\n', '1. [X] a\n\n   b\n']) {
    expect(parse(source, gfmFromMarkdown().map(narrowTree))).toEqual(
      parse(source, gfmFromMarkdown())
    )
  }
})
