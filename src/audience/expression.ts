/** Characters of an expression at most. */
export const longestExpression = 1000

/** Levels of an expression at most. */
export const deepestExpression = 32

/**
 * Part of an expression, with its offsets; parentheses around it are not part
 * of it, those in it are.
 */
interface Part {
  start: number
  end: number
}

/** A value or audience by its name. */
export interface NameExpression extends Part {
  type: 'name'
  name: string
}

/** A value of a dimension: `role:student`. */
export interface ValueExpression extends Part {
  type: 'value'
  dimension: string
  value: string
}

/** A comparison on an ordered dimension: `level >= intermediate`. */
export interface ComparisonExpression extends Part {
  type: 'comparison'
  dimension: string
  operator: '<' | '<=' | '>' | '>='
  /** Stands at the end of the comparison. */
  value: string
}

/** Everybody else. */
export interface NotExpression extends Part {
  type: 'not'
  argument: Expression
}

/** All of these, or any of these. */
export interface ListExpression extends Part {
  type: 'and' | 'or'
  arguments: Array<Expression>
}

/** Audience expression. */
export type Expression =
  | NameExpression
  | ValueExpression
  | ComparisonExpression
  | NotExpression
  | ListExpression

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
  expected: Array<string>
}

interface Token extends Part {
  type: 'word' | 'colon' | 'comparison' | 'open' | 'close' | 'other' | 'end'
  value: string
}

/** Thrown inside the parser only. */
class ProblemSignal {
  problem: ExpressionProblem

  constructor(problem: ExpressionProblem) {
    this.problem = problem
  }
}

/**
 * Parse an audience expression, such as `professional and (uk or eu)`.
 *
 * `not` binds before `and`, `and` before `or`.
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
  let index = 0
  try {
    const expression = parseList('or', 0)
    if (peek().type !== 'end') fail(['and', 'or'])
    return {expression}
  } catch (error) {
    if (error instanceof ProblemSignal) return {problem: error.problem}
    throw error
  }

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

  function fail(
    expected: Array<string>,
    code: ExpressionProblem['code'] = 'expression-syntax'
  ): never {
    const {end, start} = peek()
    throw new ProblemSignal({actual: value.slice(start, end), code, end, expected, start})
  }

  function parseList(type: 'and' | 'or', depth: number): Expression {
    const {start} = peek()
    const parts = [parsePart(type, depth)]
    while (isWord(type)) {
      index++
      parts.push(parsePart(type, depth))
    }
    const [first] = parts as [Expression]
    return parts.length === 1 ? first : {arguments: parts, end: endOfLast(), start, type}
  }

  function parsePart(type: 'and' | 'or', depth: number): Expression {
    return type === 'or' ? parseList('and', depth) : parseNot(depth)
  }

  function parseNot(depth: number): Expression {
    if (depth > deepestExpression) fail([], 'expression-limit')
    if (!isWord('not')) return parseAtom(depth)
    const {start} = take()
    const argument = parseNot(depth + 1)
    return {argument, end: endOfLast(), start, type: 'not'}
  }

  function parseAtom(depth: number): Expression {
    if (peek().type === 'open') {
      index++
      const inner = parseList('or', depth + 1)
      if (peek().type !== 'close') fail([')'])
      index++
      return inner
    }
    if (peek().type !== 'word' || isWord('and') || isWord('or')) fail([])
    const name = take()
    if (peek().type === 'colon') {
      // All in one word: `level : advanced` is rather a comparison mistyped.
      if (peek().start !== name.end) fail([])
      index++
      if (peek().start !== name.end + 1) fail([])
      const value = takeValue()
      return {
        dimension: name.value,
        end: value.end,
        start: name.start,
        type: 'value',
        value: value.value
      }
    }
    if (peek().type === 'comparison') {
      const operator = take().value as ComparisonExpression['operator']
      const value = takeValue()
      return {
        dimension: name.value,
        end: value.end,
        operator,
        start: name.start,
        type: 'comparison',
        value: value.value
      }
    }
    return {end: name.end, name: name.value, start: name.start, type: 'name'}
  }

  function takeValue(): Token {
    if (peek().type !== 'word') fail([])
    return take()
  }
}

/** Cut an expression into tokens; the last one is the end. */
function tokenize(value: string): Array<Token> {
  const tokens: Array<Token> = []
  // A word holds all that someone may take for one, and what nobody sees in it,
  // so that it is told whole.
  const pattern = /\s+|[\p{L}\p{M}\p{N}\p{Cf}_-]+|<=|>=|[<>:()]|\S/gu
  for (const match of value.matchAll(pattern)) {
    const [text] = match
    if (/^\s/.test(text)) continue
    tokens.push({
      end: match.index + text.length,
      start: match.index,
      type: typeOf(text),
      value: text
    })
  }
  tokens.push({end: value.length, start: value.length, type: 'end', value: ''})
  return tokens
}

function typeOf(text: string): Token['type'] {
  if (/^[\p{L}\p{M}\p{N}\p{Cf}_-]/u.test(text)) return 'word'
  if (text === ':') return 'colon'
  if (text === '(') return 'open'
  if (text === ')') return 'close'
  return /^[<>]/.test(text) ? 'comparison' : 'other'
}

/**
 * Write an expression, with as few parentheses as can be.
 *
 * @param expression
 *   Expression tree.
 * @returns
 *   Text that means the same.
 */
export function stringifyExpression(expression: Expression): string {
  switch (expression.type) {
    case 'name':
      return expression.name
    case 'value':
      return `${expression.dimension}:${expression.value}`
    case 'comparison':
      return `${expression.dimension} ${expression.operator} ${expression.value}`
    case 'not':
      return `not ${within(expression.argument, ['and', 'or'])}`
    case 'and':
      return expression.arguments.map((part) => within(part, ['and', 'or'])).join(' and ')
    default:
      return expression.arguments.map((part) => within(part, ['or'])).join(' or ')
  }
}

function within(expression: Expression, loose: ReadonlyArray<Expression['type']>): string {
  const text = stringifyExpression(expression)
  return loose.includes(expression.type) ? `(${text})` : text
}
