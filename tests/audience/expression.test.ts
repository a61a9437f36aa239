import fc from 'fast-check'
import {describe, expect, test} from 'vitest'
import {
  deepestExpression,
  type Expression,
  type ExpressionProblem,
  longestExpression,
  parseExpression
} from '../../src/audience/expression.js'
import {stringifyExpression} from '../../src/audience/stringify-expression.js'
import {check} from '../helpers/property.js'
import {createRandom} from '../helpers/random.js'
import {
  partsOf,
  someAtom,
  someExpression,
  toExpression,
  toPlain,
  writeLoosely
} from './some-expressions.js'

const expressions = someExpression(someAtom)

/** Pieces of expressions in any order. */
const soup = fc
  .array(
    fc.constantFrom(
      'and',
      'or',
      'not',
      'a',
      'not-x',
      '(',
      ')',
      ':',
      '<',
      '<=',
      '>=',
      '=',
      ' ',
      '\n',
      ',',
      'É',
      '\ud83d',
      '😀',
      '\u200b',
      '\ufeff',
      '-',
      '_'
    )
  )
  .map((parts) => parts.join(''))

function parse(value: string): Expression {
  const result = parseExpression(value)
  if ('problem' in result) throw new Error(`${result.problem.code} in ${value}`)
  return result.expression
}

function problemOf(value: string): ExpressionProblem {
  const result = parseExpression(value)
  if (!('problem' in result)) throw new Error(`No problem in ${value}`)
  return result.problem
}

describe('parseExpression', () => {
  test.each([
    ['clinician', 'clinician'],
    ['a and b or not c', '(a and b) or (not c)'],
    ['not a and b', '(not a) and b'],
    ['not not a', 'not (not a)'],
    ['a or b and c or d', 'a or (b and c) or d'],
    ['level>=advanced', 'level >= advanced'],
    ['level <advanced', 'level < advanced'],
    ['not level> basic', 'not (level > basic)'],
    ['not(a)or(b)', '(not a) or b'],
    ['((((a))))', 'a'],
    ['\n a\tand\u00a0b ', 'a and b'],
    ['role:clinician and uk', '(role:clinician) and uk'],
    ['not-x and or1', '(not-x) and (or1)'],
    ['level >= not', 'level >= not']
  ])('should read `%s` as `%s`', (value, same) => {
    expect(toPlain(parse(value))).toEqual(toPlain(parse(same)))
  })

  test('should read comparisons, values and names with their offsets', () => {
    expect(parse(' not (level >= basic or place:uk) and lay')).toEqual({
      arguments: [
        {
          argument: {
            arguments: [
              {
                dimension: 'level',
                end: 20,
                operator: '>=',
                start: 6,
                type: 'comparison',
                value: 'basic'
              },
              {dimension: 'place', end: 32, start: 24, type: 'value', value: 'uk'}
            ],
            end: 32,
            start: 6,
            type: 'or'
          },
          end: 33,
          start: 1,
          type: 'not'
        },
        {end: 41, name: 'lay', start: 38, type: 'name'}
      ],
      end: 41,
      start: 1,
      type: 'and'
    })
  })

  test.each([
    ['', 0, '', []],
    ['   ', 3, '', []],
    ['()', 1, ')', []],
    ['(a', 2, '', [')']],
    ['a)', 1, ')', ['and', 'or']],
    ['a b', 2, 'b', ['and', 'or']],
    ['a und b', 2, 'und', ['and']],
    ['a AND b', 2, 'AND', ['and']],
    ['a, b', 1, ',', ['and', 'or']],
    ['a && b', 2, '&&', ['and']],
    ['a || b', 2, '||', ['or']],
    ['a b', 2, 'b', ['and', 'or']],
    ['NOT a', 0, 'NOT', ['not']],
    ['a and Not b', 6, 'Not', ['not']],
    ['NOT (a or b)', 0, 'NOT', ['not']],
    ['NOTE (a)', 5, '(', ['and', 'or']],
    ['level = b', 6, '=', [':']],
    ['and a', 0, 'and', []],
    ['a or or b', 5, 'or', []],
    ['a and', 5, '', []],
    ['not', 3, '', []],
    ['not and', 4, 'and', []],
    ['!a', 0, '!', ['not']],
    ['a:b:c', 3, ':', ['and', 'or']],
    ['a:', 2, '', []],
    ['a::b', 2, ':', []],
    [':b', 0, ':', []],
    ['a :b', 2, ':', []],
    ['a: b', 3, 'b', []],
    ['(a):b', 3, ':', ['and', 'or']],
    ['a >', 3, '', []],
    ['a > (b)', 4, '(', []],
    ['a > = b', 4, '=', []],
    ['a => b', 2, '=>', ['>=']],
    ['a >== b', 2, '>==', ['and', 'or']],
    ['a < b < c', 6, '<', ['and', 'or']],
    ['> b', 0, '>', []],
    ['a \u2265 b', 2, '\u2265', ['>=']],
    ['a \ud83d', 2, '\ud83d', ['and', 'or']]
  ])('should tell what is wrong in `%s`', (value, start, actual, expected) => {
    expect(problemOf(value)).toEqual({
      actual,
      code: 'expression-syntax',
      end: start + actual.length,
      expected,
      start
    })
  })

  test.each([
    'Clinician',
    'clini\u200bcian',
    '\u0441linician',
    'a_b',
    '-',
    '--a',
    'e\u0301t\u00e9',
    '2a',
    'NaN',
    '__proto__',
    'cli\ufeffnician'
  ])('should take `%s` for one word, to be told whole', (value) => {
    expect(toPlain(parse(value))).toEqual({name: value, type: 'name'})
  })

  test('should never throw, and tell each problem at its characters', () => {
    check(
      fc.property(fc.oneof(soup, fc.string({unit: 'binary'}), fc.string()), (value) => {
        const result = parseExpression(value)
        if (!('problem' in result)) return
        const {actual, end, start} = result.problem
        expect(start).toBeGreaterThanOrEqual(0)
        expect(end).toBeLessThanOrEqual(value.length)
        expect(value.slice(start, end)).toBe(actual)
        expect(actual !== '' || start === value.length).toBe(true)
      })
    )
  })

  test('should give every part offsets of text that means the part', () => {
    check(
      fc.property(expressions, fc.nat(), (plain, seed) => {
        const value = writeLoosely(plain, createRandom(seed).below)
        fc.pre(value.length <= longestExpression)
        for (const part of partsOf(parse(value))) {
          const text = value.slice(part.start, part.end)
          expect(text).toBe(text.trim())
          expect(toPlain(parse(text))).toEqual(toPlain(part))
        }
      })
    )
  })

  test('should not care for white space and parentheses that nothing needs', () => {
    check(
      fc.property(expressions, fc.nat(), (plain, seed) => {
        const value = writeLoosely(plain, createRandom(seed).below)
        fc.pre(value.length <= longestExpression)
        expect(toPlain(parse(value))).toEqual(plain)
      })
    )
  })
})

describe('limits', () => {
  test('should read an expression of as many characters as allowed, and refuse one more', () => {
    const value = `${' '.repeat(longestExpression - 1)}a`
    expect(parse(value)).toMatchObject({name: 'a', start: longestExpression - 1})
    expect(problemOf(`${value}bc`)).toEqual({
      actual: 'bc',
      code: 'expression-limit',
      end: longestExpression + 2,
      expected: [],
      start: longestExpression
    })
    expect(longestExpression).toBe(1000)
  })

  test.each([
    ['not', (depth: number) => `${'not '.repeat(depth)}a`],
    ['parentheses', (depth: number) => `${'('.repeat(depth)}a${')'.repeat(depth)}`],
    [
      'both',
      (depth: number) =>
        `${'not '.repeat(depth % 2)}${'not('.repeat(depth / 2)}a${')'.repeat(depth / 2)}`
    ],
    ['lists', (depth: number) => `${'b or (c and '.repeat(depth)}a${')'.repeat(depth)}`]
  ])('should read as many levels of %s as allowed, and refuse one more', (_, write) => {
    expect(write(deepestExpression)).toContain('a')
    expect(parseExpression(write(deepestExpression))).toHaveProperty('expression')
    const value = write(deepestExpression + 1)
    const {actual, code, start} = problemOf(value)
    expect(code).toBe('expression-limit')
    expect(value.slice(start, start + actual.length)).toBe(actual)
    expect(deepestExpression).toBe(32)
  })

  test.each(['(', 'not(', 'not ', ')', 'a and ', 'a or (', ':', '-', '\u0301', '<'])(
    'should not overflow on many `%s`',
    (piece) => {
      expect(() => parseExpression(piece.repeat(longestExpression / piece.length))).not.toThrow()
      expect(problemOf(piece.repeat(100_000))).toHaveProperty('code', 'expression-limit')
    }
  )
})

describe('stringifyExpression', () => {
  test.each([
    ['a  and(b)', 'a and b'],
    ['(a and b) and c', '(a and b) and c'],
    ['(a and b) or c', 'a and b or c'],
    ['a and (b or c)', 'a and (b or c)'],
    ['not (a)', 'not a'],
    ['not (not a)', 'not not a'],
    ['not (a or b)', 'not (a or b)'],
    ['(not a) and (role:b) and (level>=c)', 'not a and role:b and level >= c']
  ])('should write `%s` as `%s`', (value, expected) => {
    expect(stringifyExpression(parse(value))).toBe(expected)
  })

  test('should write what is read the same, and stays', () => {
    check(
      fc.property(expressions, (plain) => {
        const text = stringifyExpression(toExpression(plain))
        fc.pre(text.length <= longestExpression)
        const again = parse(text)
        expect(toPlain(again)).toEqual(plain)
        expect(stringifyExpression(again)).toBe(text)
      })
    )
  })

  test('should write no parentheses that could go', () => {
    check(
      fc.property(expressions, (plain) => {
        const text = stringifyExpression(toExpression(plain))
        fc.pre(text.length <= longestExpression)
        for (const [open, close] of pairsIn(text)) {
          const without = `${text.slice(0, open)}${text.slice(open + 1, close)}${text.slice(close + 1)}`
          expect(toPlain(parse(without))).not.toEqual(plain)
        }
      })
    )
  })
})

/** Offsets of the parentheses that belong together. */
function pairsIn(text: string): Array<[number, number]> {
  const pairs: Array<[number, number]> = []
  const open: Array<number> = []
  for (const [index, char] of [...text].entries()) {
    if (char === '(') open.push(index)
    if (char === ')') pairs.push([open.pop() as number, index])
  }
  return pairs
}
