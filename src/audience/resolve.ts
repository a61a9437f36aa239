import type {Dimension} from './dimension.js'
import type {Expression, ExpressionProblem} from './expression.js'
import type {Names} from './names.js'
import type {Condition, Sets} from './sets.js'

/** A condition, or why there is none. */
export type Resolved = {condition: Condition} | {problem: ExpressionProblem}

/** Steps that working out one expression or list may take. */
export const mostSteps = 200_000

/** The problem of a text that means a set which takes more steps. */
export function beyondSteps(value: string) {
  const code = 'expression-limit' as const
  return {actual: value, code, end: value.length, expected: [], start: 0}
}

/** An expression of one type. */
type ExpressionOf<Type> = Extract<Expression, {type: Type}>

/**
 * Create a function that works out what an expression means.
 *
 * @param sets
 *   Sets.
 * @param names
 *   Names that expressions may use.
 * @returns
 *   Function that gives the condition of an expression, or its first problem.
 */
export function createResolver(sets: Sets, names: Names): (expression: Expression) => Resolved {
  const {dimensions} = sets
  return resolve

  function resolve(expression: Expression): Resolved {
    switch (expression.type) {
      case 'name':
        return resolveName(expression)
      case 'value':
        return resolveValue(expression)
      case 'comparison':
        return resolveComparison(expression)
      case 'not': {
        const inner = resolve(expression.argument)
        return 'problem' in inner ? inner : {condition: sets.not(inner.condition)}
      }
      default: {
        let condition: Condition = expression.type === 'and' ? 1 : 0
        for (const part of expression.arguments) {
          const inner = resolve(part)
          if ('problem' in inner) return inner
          condition = sets[expression.type](condition, inner.condition)
        }
        return {condition}
      }
    }
  }

  function resolveName({end, name, start}: ExpressionOf<'name'>): Resolved {
    const condition = names.plain.get(name)
    if (condition !== undefined) return {condition}
    const isValue = names.dimensionsOf.has(name)
    const expected = isValue ? right(name) : names.nearest(name).flatMap(right)
    const code = isValue ? 'ambiguous-name' : 'unknown-name'
    return {problem: {actual: name, code, end, expected, start}}
  }

  /** How a name has to be written: with each of its dimensions, if there are several. */
  function right(name: string): Array<string> {
    const owners = names.dimensionsOf.get(name) ?? []
    return owners.length > 1 ? owners.map((dimension) => `${dimension}:${name}`) : [name]
  }

  function resolveValue(expression: ExpressionOf<'value'>): Resolved {
    const dimension = findDimension(expression.dimension)
    if (!dimension) return unknownDimension(expression)
    const condition = names.valueOf(dimension.name, expression.value)
    return condition === undefined ? unknownValue(expression, dimension) : {condition}
  }

  function resolveComparison(expression: ExpressionOf<'comparison'>): Resolved {
    const {dimension: name, operator, start, value} = expression
    const dimension = findDimension(name)
    if (!dimension) return unknownDimension(expression)
    if (!dimension.ordered) {
      const end = start + name.length
      return {problem: {actual: name, code: 'not-ordered', end, expected: [], start}}
    }
    const position = dimension.values.indexOf(value)
    if (position === -1) return unknownValue(expression, dimension)
    const from = operator === '>=' ? position : operator === '>' ? position + 1 : 0
    const to =
      operator === '<' ? position : operator === '<=' ? position + 1 : dimension.values.length
    const covered = dimension.values.map((_, at) => at).slice(from, to)
    return {condition: sets.value(dimensions.indexOf(dimension), covered)}
  }

  function findDimension(name: string): Dimension | undefined {
    return dimensions.find((dimension) => dimension.name === name)
  }

  function unknownDimension({
    dimension: name,
    start
  }: ExpressionOf<'value' | 'comparison'>): Resolved {
    const expected = names.nearestDimension(name)
    const end = start + name.length
    return {problem: {actual: name, code: 'unknown-dimension', end, expected, start}}
  }

  function unknownValue(
    {end, value}: ExpressionOf<'value' | 'comparison'>,
    dimension: Dimension
  ): Resolved {
    const expected = names.nearestValue(dimension, value)
    const start = end - value.length
    return {problem: {actual: value, code: 'unknown-value', end, expected, start}}
  }
}
