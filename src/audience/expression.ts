import {fold} from './fold-look-alikes.js'
import {nearest} from './nearest.js'
import {type Part, type Token, tokenize} from './tokens.js'

/** Characters of an expression at most. */
export const longestExpression = 1000

/** Levels of an expression at most. */
export const deepestExpression = 32

/** A value or audience by its name: `clinician`. */
interface NameShape {
  type: 'name'
  name: string
}

/** A value of a dimension: `role:student`. */
interface ValueShape {
  type: 'value'
  dimension: string
  value: string
}

/** A comparison on an ordered dimension: `level >= intermediate`. */
interface ComparisonShape {
  type: 'comparison'
  dimension: string
  operator: '<' | '<=' | '>' | '>='
  value: string
}

/** Everybody else. */
interface NotShape<Argument> {
  type: 'not'
  argument: Argument
}

/** All of these, or any of these; two or more. */
interface ListShape<Argument> {
  type: 'and' | 'or'
  arguments: ReadonlyArray<Argument>
}

/** An expression without offsets, as it can be made and written. */
export type ExpressionShape =
  | NameShape
  | ValueShape
  | ComparisonShape
  | NotShape<ExpressionShape>
  | ListShape<ExpressionShape>

/**
 * Audience expression as it was written, each part with its offsets.
 *
 * Parentheses around a part do not belong to it, those in it do.
 * A dimension stands at the start of its `value` or `comparison`, the value at
 * the end.
 */
export type Expression =
  | (NameShape & Part)
  | (ValueShape & Part)
  | (ComparisonShape & Part)
  | (NotShape<Expression> & Part)
  | (ListShape<Expression> & Part)

/** What is wrong with an expression. */
export interface ExpressionProblem extends Part {
  code:
    | 'expression-syntax'
    | 'expression-limit'
    | 'unknown-name'
    | 'unknown-dimension'
    | 'unknown-value'
    | 'not-ordered'
    | 'ambiguous-name'
  /** Characters at fault: the text from `start` to `end`; empty at the end of the expression. */
  actual: string
  /** What would have been right, nearest first. */
  expected: ReadonlyArray<string>
}

/**
 * Parse an audience expression, such as `professional and (uk or eu)`.
 *
 * `not` binds before `and`, `and` before `or`.
 * Names are not looked up.
 * Never throws.
 *
 * ```markdown
 * > | :::audience{when="level >= intermediate"}
 *                       ^^^^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param value
 *   Expression, without the quotes of an attribute.
 * @returns
 *   Expression tree, or the first problem.
 */
export function parseExpression(
  value: string
): {expression: Expression} | {problem: ExpressionProblem} {
  if (value.length > longestExpression) {
    return {
      problem: {
        actual: value.slice(longestExpression),
        code: 'expression-limit',
        end: value.length,
        expected: [],
        start: longestExpression
      }
    }
  }
  const tokens = tokenize(value)
  const last = tokens.length - 1
  let index = 0
  let problem: ExpressionProblem | undefined
  const expression = parseList('or', 0)
  if (index < last) fail(operatorsFor(peek()))
  return problem ? {problem} : {expression}

  function peek(): Token {
    return tokens[index] as Token
  }

  function take(): Token {
    const token = peek()
    index++
    return token
  }

  /** Where the last token ended that was taken. */
  function endOfLast(): number {
    return (tokens[index - 1] as Token).end
  }

  function isWord(name: string): boolean {
    return peek().type === 'word' && peek().value === name
  }

  /** Keep the first problem, and go to the end, where every part stops. */
  function fail(
    expected: ReadonlyArray<string>,
    code: ExpressionProblem['code'] = 'expression-syntax'
  ): Expression {
    const {end, start, value: actual} = peek()
    problem ??= {actual, code, end, expected, start}
    index = last
    return {end, name: actual, start, type: 'name'}
  }

  // > | lay or clinician and uk
  //     ^^^    ^^^^^^^^^^^^^^^^
  function parseList(type: 'and' | 'or', depth: number): Expression {
    const {start} = peek()
    const first = parsePart(type, depth)
    if (!isWord(type)) return first
    const parts = [first]
    while (isWord(type)) {
      index++
      parts.push(parsePart(type, depth))
    }
    return {arguments: parts, end: endOfLast(), start, type}
  }

  function parsePart(type: 'and' | 'or', depth: number): Expression {
    return type === 'or' ? parseList('and', depth) : parseNot(depth)
  }

  // > | lay or not clinician
  //     ^^^    ^^^^^^^^^^^^^
  function parseNot(depth: number): Expression {
    if (depth > deepestExpression) return fail([], 'expression-limit')
    if (!isWord('not')) return parseAtom(depth)
    const {start} = take()
    const argument = parseNot(depth + 1)
    return {argument, end: endOfLast(), start, type: 'not'}
  }

  // > | not (lay or level >= advanced) and role:clinician
  //          ^^^    ^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^
  function parseAtom(depth: number): Expression {
    if (peek().type === 'open') {
      index++
      const inner = parseList('or', depth + 1)
      if (peek().type !== 'close') return fail([')'])
      index++
      return inner
    }
    if (peek().type !== 'word' || isWord('and') || isWord('or')) return fail(operandsFor(peek()))
    const name = take()
    if (peek().type === 'colon') return parseValue(name)
    if (peek().type === 'comparison') return parseComparison(name)
    // `NOT lay` is no name and another one; nor is `NOT (`.
    if (operandsFor(name).length > 0 && (peek().type === 'word' || peek().type === 'open')) {
      index--
      return fail(operandsFor(name))
    }
    return {end: name.end, name: name.value, start: name.start, type: 'name'}
  }

  // > | role:clinician
  //         ^^^^^^^^^^
  function parseValue({end: nameEnd, start, value: dimension}: Token): Expression {
    // All in one word: `level : advanced` is rather a comparison mistyped.
    if (peek().start !== nameEnd) return fail([])
    const colon = take()
    if (peek().type !== 'word' || peek().start !== colon.end) return fail([])
    const {end, value} = take()
    return {dimension, end, start, type: 'value', value}
  }

  // > | level >= advanced
  //           ^^^^^^^^^^^
  function parseComparison({start, value: dimension}: Token): Expression {
    // Cast: tokens of this type are no others.
    const operator = take().value as ComparisonShape['operator']
    if (peek().type !== 'word') return fail([])
    const {end, value} = take()
    return {dimension, end, operator, start, type: 'comparison', value}
  }
}

/** Signs that mean something elsewhere, and what they are here. */
const rightSigns: ReadonlyMap<string, string> = new Map([
  ['&', 'and'],
  ['&&', 'and'],
  ['|', 'or'],
  ['||', 'or'],
  ['=', ':'],
  ['==', ':'],
  ['=<', '<='],
  ['≤', '<='],
  ['=>', '>='],
  ['≥', '>=']
])

/** What may have been meant where `and`, `or` or the end should stand. */
function operatorsFor({value}: Token): ReadonlyArray<string> {
  const right = rightSigns.get(value)
  if (right) return [right]
  const near = nearest(value, ['and', 'or'])
  return near.length > 0 ? near : ['and', 'or']
}

/** What may have been meant where a name, `not` or a parenthesis should stand. */
function operandsFor({value}: Token): Array<string> {
  return value === '!' || fold(value) === 'not' ? ['not'] : []
}
