import fc from 'fast-check'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {readFrontMatter} from '../../src/front-matter/read.js'
import {defaultLimits} from '../../src/source/limits.js'
import {sourceOf} from '../../src/source/source-of.js'
import {healthNaming} from '../helpers/health-names.js'
import {parse} from '../helpers/parse.js'
import {check} from '../helpers/property.js'
import {messages} from '../helpers/rules.js'

const pieces = [
  ':::clinician\n',
  ':::us{when="uk"}\n',
  '::::choose\n',
  ':::\n',
  '::::\n',
  '::section{#dose}\n',
  '::: nurse\n',
  ':clinician[',
  ':nurse{',
  ':otherwise[',
  ':constructor[',
  ':::__proto__\n',
  ']',
  '}',
  '{for=',
  '{.a #b}',
  '"',
  "'",
  '\n',
  '\n\n',
  '\r',
  '\r\n',
  '\t',
  '    ',
  ' ',
  'a',
  '5',
  'é',
  '𝒳',
  ':',
  '::',
  '\uff1a',
  '\\',
  '`',
  '```\n',
  '~~~\n',
  '- ',
  '> ',
  '1. ',
  '- [ ] ',
  '# ',
  '[^1]: ',
  '[^1]',
  '[a]: ',
  '[a]',
  '[',
  '](',
  '![',
  '(b "',
  ')',
  '<!--',
  '-->',
  '<sub>',
  '</sub>',
  '<br>',
  '<b>',
  '<a:',
  '>',
  '|',
  '| a | b |\n',
  '| - | - |\n',
  '---\n',
  'title: x\n',
  '&amp;',
  '&colon;',
  '*',
  '**',
  '_',
  '~~',
  'http://a.b/',
  'www.x.com',
  'a@b.c',
  '\ufeff',
  '\0',
  '\ud800',
  '\udc00',
  '\u00a0',
  '\u200b',
  '\u00ad',
  '\u2237',
  '\uff3b'
]

/** Pieces of Markdown, of directives, and characters that are trouble, in any order. */
const soup = fc.array(fc.constantFrom(...pieces), {maxLength: 40}).map((list) => list.join(''))
const units = fc
  .array(fc.integer({max: 0xffff, min: 0}), {maxLength: 50})
  .map((codes) => String.fromCharCode(...codes))
const anything = fc.oneof(
  {arbitrary: soup, weight: 5},
  {arbitrary: fc.string({unit: 'binary'}), weight: 1},
  {arbitrary: units, weight: 1}
)

test('should read any string, with messages of the catalogue at their place', () => {
  check(
    fc.property(anything, fc.boolean(), (value, frontMatter) => {
      const file = new VFile({value})
      const result = parse(file, {frontMatter, limits: defaultLimits, ...healthNaming})
      const read = result.frontMatter && readFrontMatter(file, result.frontMatter)
      const source = sourceOf(file)
      for (const message of file.messages) {
        expect(Object.keys(messages)).toContain(message.ruleId)
        expect(message.source).toBe('lectern')
        expect(message.note).toBeTruthy()
        expect(message.reason).not.toMatch(/undefined|\.$/)
        const place = message.place as {
          start: {line: number; column: number; offset: number}
          end: {line: number; column: number; offset: number}
        }
        const {end, start} = place
        expect(start.offset).toBeGreaterThanOrEqual(0)
        expect(end.offset).toBeGreaterThanOrEqual(start.offset)
        expect(end.offset).toBeLessThanOrEqual(source.length)
        for (const {column, line, offset} of [start, end]) {
          const lines = source.slice(0, offset).split(/\r\n|\n|\r(?!\n)/)
          const inEnding = source[offset - 1] === '\r' && source[offset] === '\n'
          expect([line, column]).toEqual(
            inEnding ? [line, column] : [lines.length, (lines.at(-1) as string).length + 1]
          )
        }
        if (message.actual !== undefined)
          expect(message.actual).toBe(source.slice(start.offset, end.offset))
      }
      const withheld = result.failed || result.faulty.size > 0 || (result.frontMatter && !read)
      expect(Boolean(withheld)).toBe(file.messages.length > 0)
      expect(result.steps).toBeLessThanOrEqual(30 * source.length + 100)
    })
  )
})

test('should leave nothing in prototypes', () => {
  const before = JSON.stringify([
    Object.getOwnPropertyNames(Object.prototype),
    Object.getOwnPropertyNames(Array.prototype)
  ])
  const file = new VFile(
    '---\n__proto__: {audience: x}\n---\n:::__proto__{__proto__="a" constructor="b"}\nx\n:::'
  )
  const result = parse(file, {frontMatter: true, limits: defaultLimits, ...healthNaming})
  if (result.frontMatter) readFrontMatter(file, result.frontMatter)
  expect(file.messages.map(({ruleId}) => ruleId)).toEqual(['misspelled-directive', 'front-matter'])
  expect(
    JSON.stringify([
      Object.getOwnPropertyNames(Object.prototype),
      Object.getOwnPropertyNames(Array.prototype)
    ])
  ).toBe(before)
  expect('audience' in {}).toBe(false)
})
