import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import {type FrontMatterData, readFrontMatter} from '../../src/front-matter/read.js'
import type {Place} from '../../src/messages/report.js'
import {defaultLimits} from '../../src/source/limits.js'
import {healthNaming} from '../helpers/health-names.js'
import {parse} from '../helpers/parse.js'

function read(
  yaml: string,
  eol = '\n'
): {file: VFile; matter: FrontMatterData | undefined; value: string} {
  const value = ['---', ...yaml.split('\n'), '---', ''].join(eol)
  const file = new VFile({path: 'input.md', value})
  const {frontMatter} = parse(file, {frontMatter: true, limits: defaultLimits, ...healthNaming})
  if (!frontMatter) throw new Error(`No front matter in ${value}`)
  return {file, matter: readFrontMatter(file, frontMatter), value}
}

describe('data', () => {
  test.each([
    ['title: a\nlist: [1, b]', {list: [1, 'b'], title: 'a'}],
    ['', {}],
    ['# nothing', {}],
    ['null', {}],
    [
      'a: yes\nb: 010\nc: 2020-01-01\nd: ~\ne: true',
      {a: 'yes', b: 10, c: '2020-01-01', d: null, e: true}
    ],
    ['1: a', {'1': 'a'}],
    ['<<: {a: 1}', {'<<': {a: 1}}],
    ['a: &b c', {a: 'c'}],
    ['a: |\n  b\n  c', {a: 'b\nc\n'}]
  ])('should be the data of %j', (yaml, data) => {
    const {file, matter} = read(yaml)
    expect(file.messages.map(String)).toEqual([])
    expect(matter?.data).toEqual(data)
  })

  test('should have own properties only', () => {
    const data = read('constructor: c\ntoString: d').matter?.data
    expect(Object.keys(data ?? {})).toEqual(['constructor', 'toString'])
  })
})

test.each([
  ['a: &x 1\nb: *x', '3:4-3:6: Unexpected front matter: alias `*x`, expected the value itself'],
  [
    'a:\n  __proto__: {b: c}',
    '3:3-3:12: Unexpected front matter: key `__proto__`, expected another name'
  ],
  ['a: 1\na: 2', '3:1-3:2: Unexpected front matter: key `a` for the second time, expected it once'],
  [
    '1: a\n"1": b',
    '3:1-3:2: Unexpected front matter: key `1` for the second time, expected it once'
  ],
  ['- a', '2:1-2:4: Unexpected front matter: one value, expected a list of `key: value`'],
  ['words', '2:1-2:6: Unexpected front matter: one value, expected a list of `key: value`'],
  ['? [a]\n: b', '2:3-2:6: Unexpected front matter: key that is no text, expected a word'],
  ['? \n: b', '2:3-2:3: Unexpected front matter: key that is no text, expected a word'],
  ['a: &x b\n*x : c', '3:1-3:3: Unexpected front matter: alias `*x`, expected the value itself'],
  ['a: !x b', '2:4-2:6: Unexpected front matter: text that starts with `!`, expected it in quotes'],
  ['a: `b', '2:4-2:5: Unexpected front matter: text that starts with “`”, expected it in quotes'],
  ['a: - b', '2:4-2:5: Unexpected front matter: text that starts with `- `, expected it in quotes'],
  ['a: ? b', '2:4-2:5: Unexpected front matter: text that starts with `? `, expected it in quotes'],
  [
    'a: {b: c: d}',
    '2:8-2:12: Unexpected front matter: text that holds `: ` in braces or brackets, expected it in quotes'
  ],
  [
    'a: b\n  c: d',
    '3:1-3:3: Unexpected front matter: white space before `c: d`, expected none, since the key above has a value'
  ],
  [
    '  a: b\nc: d',
    '3:1-3:2: Unexpected front matter: line with less white space before it than the first, expected the same'
  ],
  [
    'a: "\\d"',
    '2:5-2:6: Unexpected front matter: backslash in double quotation marks, expected single ones, or two of it'
  ],
  ['a: &x &y b', '2:7-2:9: Unexpected front matter: a node can have at most one anchor'],
  ['a:b', '2:1-2:4: Unexpected front matter: no space after a colon, expected `a: b`'],
  [
    'a: "b',
    '2:6-2:6: Unexpected front matter: quote that is not closed, expected another one on the same line'
  ],
  [
    'a: [b',
    '2:6-2:6: Unexpected front matter: bracket that is not closed, expected its partner, or the text in quotes'
  ],
  ['a: b: c', '2:4-2:5: Unexpected front matter: text that holds `: `, expected it in quotes'],
  ['a: @b', '2:4-2:5: Unexpected front matter: text that starts with `@`, expected it in quotes'],
  [
    'a:b\nc: d',
    '2:1-3:2: Unexpected front matter: line `a:b` without a key, expected `key: value`'
  ],
  ['\ta: b', '2:1-2:2: Unexpected front matter: tab at the start of a line, expected spaces'],
  [
    `a: 'it's'`,
    "2:8-2:10: Unexpected front matter: text that goes on after its end in `a: 'it's'`, expected it in quotes"
  ],
  [
    `a: ${'['.repeat(60)}`,
    '2:54-2:55: Unexpected front matter: more than 50 levels, expected fewer lists and maps in each other'
  ],
  [
    `a:\n  ${'- '.repeat(60)}b`,
    '3:1-3:2: Unexpected front matter: more than 50 levels, expected fewer lists and maps in each other'
  ],
  [
    Array.from({length: 60}, (_, level) => `${' '.repeat(level)}a:`).join('\n'),
    '52:1-52:2: Unexpected front matter: more than 50 levels, expected fewer lists and maps in each other'
  ],
  [
    '%YAML 1.1\na: b',
    '3:1-3:2: Unexpected front matter: line that is no key, expected `key: value`'
  ],
  ['a: b\n...\nc: d', expect.stringContaining('Unexpected front matter')]
])('should refuse %j', (yaml, message) => {
  const {file, matter} = read(yaml)
  expect(matter).toBeUndefined()
  expect(file.messages.map((item) => String(item).replace('input.md:', ''))).toContainEqual(message)
  expect(file.messages.every(({fatal, ruleId}) => fatal && ruleId === 'front-matter')).toBe(true)
})

describe('placeOf', () => {
  const yaml =
    'title: Aspirin\ndescription:\n  professional: A\n  otherwise: [B, "C"]\nempty:\n1: x'

  test.each(['\n', '\r\n', '\r'])(
    'should find keys and values in lines that end with %j',
    (eol) => {
      const {matter, value} = read(yaml, eol)
      const text = (place: Place | undefined): string =>
        value.slice(place?.start.offset, place?.end.offset)
      expect(text(matter?.placeOf(['title']))).toBe('Aspirin')
      expect(text(matter?.placeOf(['title'], 'key'))).toBe('title')
      expect(text(matter?.placeOf(['description', 'professional']))).toBe('A')
      expect(text(matter?.placeOf(['description', 'professional'], 'key'))).toBe('professional')
      expect(text(matter?.placeOf(['description', 'otherwise', 1]))).toBe('"C"')
      expect(text(matter?.placeOf(['description', 'otherwise', 1], 'key'))).toBe('"C"')
      expect(text(matter?.placeOf(['description', 'otherwise', 7]))).toBe('[B, "C"]')
      expect(text(matter?.placeOf(['title', 'deeper']))).toBe('Aspirin')
      expect(text(matter?.placeOf(['empty'], 'key'))).toBe('empty')
      expect(text(matter?.placeOf(['1']))).toBe('x')
      expect(text(matter?.placeOf(['none']))).toBe(yaml.replaceAll('\n', eol))
      expect(text(matter?.placeOf([]))).toBe(yaml.replaceAll('\n', eol))
      expect(read('').matter?.placeOf(['none'])?.start.line).toBe(2)
      expect(matter?.placeOf(['description', 'professional'])).toEqual({
        end: {column: 18, line: 4, offset: value.indexOf('l: A') + 4},
        start: {column: 17, line: 4, offset: value.indexOf('l: A') + 3}
      })
    }
  )
})
