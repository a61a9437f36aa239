// Generated expressions, and how people may write them.

import fc from 'fast-check'
import type {Expression} from '../../src/audience/expression.js'

/** An expression without offsets. */
export type Plain =
  | {type: 'name'; name: string}
  | {type: 'value'; dimension: string; value: string}
  | {type: 'comparison'; dimension: string; operator: '<' | '<=' | '>' | '>='; value: string}
  | {type: 'not'; argument: Plain}
  | {type: 'and' | 'or'; arguments: Array<Plain>}

const operators = ['<', '<=', '>', '>='] as const

/** Names like the words of expressions, and unlike. */
const word = fc.constantFrom('a', 'b2', 'not-known', 'and-so-on', 'or1', 'nor', 'constructor')

/** Parts that hold no others. */
export const someAtom: fc.Arbitrary<Plain> = fc.oneof(
  fc.record({name: word, type: fc.constant('name' as const)}),
  fc.record({dimension: word, type: fc.constant('value' as const), value: word}),
  fc.record({
    dimension: word,
    operator: fc.constantFrom(...operators),
    type: fc.constant('comparison' as const),
    value: word
  })
)

/** Expressions of some parts. */
export function someExpression(atom: fc.Arbitrary<Plain>): fc.Arbitrary<Plain> {
  return fc.letrec<{expression: Plain}>((tie) => ({
    expression: fc.oneof(
      {maxDepth: 4},
      atom,
      fc.record({argument: tie('expression'), type: fc.constant('not' as const)}),
      fc.record({
        arguments: fc.array(tie('expression'), {maxLength: 3, minLength: 2}),
        type: fc.constantFrom('and' as const, 'or' as const)
      })
    )
  })).expression
}

/** Take the offsets out. */
export function toPlain(expression: Expression): Plain {
  switch (expression.type) {
    case 'name':
      return {name: expression.name, type: 'name'}
    case 'value':
      return {dimension: expression.dimension, type: 'value', value: expression.value}
    case 'comparison':
      return {
        dimension: expression.dimension,
        operator: expression.operator,
        type: 'comparison',
        value: expression.value
      }
    case 'not':
      return {argument: toPlain(expression.argument), type: 'not'}
    default:
      return {arguments: expression.arguments.map(toPlain), type: expression.type}
  }
}

/** Put offsets in, which mean nothing. */
export function toExpression(plain: Plain): Expression {
  const part = {end: 0, start: 0}
  switch (plain.type) {
    case 'not':
      return {...part, argument: toExpression(plain.argument), type: 'not'}
    case 'and':
    case 'or':
      return {...part, arguments: plain.arguments.map(toExpression), type: plain.type}
    default:
      return {...part, ...plain}
  }
}

/** All parts of an expression, itself included. */
export function partsOf(expression: Expression): Array<Expression> {
  if (expression.type === 'not') return [expression, ...partsOf(expression.argument)]
  if (!('arguments' in expression)) return [expression]
  return [expression, ...expression.arguments.flatMap(partsOf)]
}

/**
 * Write an expression with white space and parentheses that it doesn't need.
 *
 * @param choose
 *   Makes a choice among so many.
 */
export function writeLoosely(plain: Plain, choose: (below: number) => number): string {
  return `${space()}${write(plain)}${space()}`

  function write(part: Plain): string {
    const text = writeBare(part)
    return choose(4) === 0 ? `(${space()}${text}${space()})` : text
  }

  function writeBare(part: Plain): string {
    switch (part.type) {
      case 'name':
        return part.name
      case 'value':
        return `${part.dimension}:${part.value}`
      case 'comparison':
        return `${part.dimension}${space()}${part.operator}${space()}${part.value}`
      case 'not':
        return afterWord('not', writeIn(part.argument, ['and', 'or']))
      default:
        return part.arguments
          .map((one) => writeIn(one, part.type === 'and' ? ['and', 'or'] : ['or']))
          .reduce((left, right) => beforeWord(left, afterWord(part.type, right)))
    }
  }

  function writeIn(part: Plain, loose: ReadonlyArray<string>): string {
    return loose.includes(part.type) ? `(${writeBare(part)})` : write(part)
  }

  function afterWord(name: string, text: string): string {
    return text.startsWith('(') ? `${name}${space()}${text}` : `${name} ${space()}${text}`
  }

  function beforeWord(text: string, rest: string): string {
    return text.endsWith(')') ? `${text}${space()}${rest}` : `${text}${space()} ${rest}`
  }

  function space(): string {
    return ['', '', '', ' ', '\n', '\t ', '\u00a0'][choose(7)] as string
  }
}
