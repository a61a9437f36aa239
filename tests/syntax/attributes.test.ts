import fc from 'fast-check'
import type {Root} from 'mdast'
import {VFile} from 'vfile'
import {describe, expect, test} from 'vitest'
import type {Place} from '../../src/messages/report.js'
import {defaultLimits} from '../../src/source/limits.js'
import {type LinedSource, linesOf} from '../../src/source/lines.js'
import {sourceOf} from '../../src/source/source-of.js'
import {attributePlaces, attributesOf, placeInValue} from '../../src/syntax/attributes.js'
import type {Directive} from '../../src/syntax/directive.js'
import {healthNaming} from '../helpers/health-names.js'
import {parse} from '../helpers/parse.js'
import {check} from '../helpers/property.js'

/** First directive of an article. */
function read(value: string): {file: VFile; node: Directive} {
  const file = new VFile(value)
  const {tree} = parse(file, {frontMatter: false, limits: defaultLimits, ...healthNaming})
  const node = find(tree)
  if (!node) throw new Error(`No directive in ${value}`)
  return {file, node}
}

function find(node: Root | Root['children'][number]): Directive | undefined {
  if ('attributes' in node) return node as Directive
  if (!('children' in node)) return undefined
  for (const child of node.children) {
    const found = find(child as Root['children'][number])
    if (found) return found
  }
  return undefined
}

/** Source of a file with its lines. */
function linedSource(file: VFile): LinedSource {
  const source = sourceOf(file)
  return {lines: linesOf(source), source}
}

/** The characters at each place. */
function texts(value: string): Record<string, [name: string, value: string | undefined]> {
  const {file, node} = read(value)
  const source = sourceOf(file)
  const slice = (place: Place): string => source.slice(place.start.offset, place.end.offset)
  return Object.fromEntries(
    [...attributePlaces(linedSource(file), node)].map(([key, {name, value}]) => [
      key,
      [slice(name), value && slice(value)]
    ])
  )
}

describe('attributePlaces', () => {
  test('should find names and values', () => {
    expect(texts(':::audience{for="a b" not=c when=\'d\'}\n:::')).toEqual({
      for: ['for', 'a b'],
      not: ['not', 'c'],
      when: ['when', 'd']
    })
    expect(texts('# a\n\n::section{#dose .x y z=""}')).toEqual({
      class: ['.', 'x'],
      id: ['#', 'dose'],
      y: ['y', undefined],
      z: ['z', '']
    })
    expect(texts('a :us[b [c] \\] {d} `]`]{when = "e" }')).toEqual({})
    expect(texts('a :us[b [c] \\] \\a {d}]{when = "e" }')).toEqual({when: ['when', 'e']})
    expect(texts('\ufeff:us{when=a when=b}')).toEqual({when: ['when', 'b']})
  })

  test('should find them over lines', () => {
    const value = '> - :audience[a\n>   b]{for="c"\n>   not=\n>   "d\n>   e"}\n'
    expect(texts(value)).toEqual({for: ['for', 'c'], not: ['not', 'd\n>   e']})
    const {file, node} = read(value)
    expect(attributePlaces(linedSource(file), node).get('not')?.value?.start).toEqual({
      column: 6,
      line: 4,
      offset: value.indexOf('d\n')
    })
    expect(read('a\r\n\r\n:us[b]{when=\r\n"c\rd"}').node.position?.start.line).toBe(3)
    const {file: file2, node: node2} = read('a\r\n\r\n:us[b]{when=\r\n"c\rd"}')
    expect(attributePlaces(linedSource(file2), node2).get('when')?.value).toEqual({
      end: {column: 2, line: 5, offset: 23},
      start: {column: 2, line: 4, offset: 20}
    })
  })

  test('should find none without positions, or in another source', () => {
    const {file, node} = read(':us[a]{when=b}')
    expect(
      attributePlaces(linedSource(file), {...node, position: undefined} as unknown as Directive)
        .size
    ).toBe(0)
    expect(attributePlaces(linedSource(new VFile('something else')), node).size).toBe(0)
    expect(attributePlaces(linedSource(new VFile(':us[a(when=b)')), node).size).toBe(0)
    expect(
      attributesOf(':us[a]{when=b}', {...node, position: undefined} as unknown as Directive)
    ).toEqual([])
  })
})

describe('placeInValue', () => {
  const {file, node} = read(':audience[x]{when="a &amp; b"}\n')
  const place = attributePlaces(linedSource(file), node).get('when')?.value as Place

  test('should be a part of a value that the source spells the same', () => {
    expect(placeInValue(place, 'a &amp; b', 2, 7)).toEqual({
      end: {column: 27, line: 1, offset: 26},
      start: {column: 22, line: 1, offset: 21}
    })
  })

  test('should be the whole value otherwise', () => {
    expect(node.attributes?.when).toBe('a & b')
    expect(placeInValue(place, 'a & b', 2, 3)).toEqual(place)
    const end = {...place.end, line: 2}
    expect(placeInValue({...place, end}, 'a &amp; b', 2, 7)).toEqual({...place, end})
  })
})

test('should read attributes as the parser does', () => {
  const piece = fc.constantFrom(
    'a',
    'b1',
    'id',
    'class',
    '=',
    '="',
    '"',
    "'",
    ' ',
    '\t',
    '\n',
    '#',
    '.',
    '}',
    '{',
    '&amp;',
    '&',
    '<',
    '>',
    '`',
    '-',
    '_',
    ':',
    '\\',
    'é',
    ',',
    '/',
    '\u00a0',
    '€',
    '='
  )
  const inside = fc.array(piece, {maxLength: 12}).map((list) => list.join(''))
  check(
    fc.property(inside, fc.constantFrom(':us[x]', ':us', ':::us', '::section'), (braces, start) => {
      const value = `${start}{${braces}}\nx\n:::`
      const file = new VFile(value)
      const {tree} = parse(file, {frontMatter: false, limits: defaultLimits, ...healthNaming})
      const node = find(tree)
      if (node?.position?.start.offset !== 0 || !value.startsWith(`${start}{`)) return
      const source = sourceOf(file)
      const found: Record<string, string> = {}
      for (const {name, valueEnd, valueStart} of attributesOf(source, node)) {
        const text =
          valueStart === -1
            ? ''
            : source
                .slice(valueStart, valueEnd)
                .replaceAll('&amp;', '&')
                .replace(/[\t ]*\n[\t ]*/g, '\n')
        found[name] = name === 'class' && found.class ? `${found.class} ${text}` : text
      }
      const right = Object.entries(node.attributes ?? {}).map(([name, text]) => [
        name,
        text?.replace(/[\t ]*\n[\t ]*/g, '\n')
      ])
      expect(found).toEqual(Object.fromEntries(right))
    })
  )
})
