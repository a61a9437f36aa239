import type {
  ComparisonExpression,
  Expression,
  ExpressionProblem,
  ValueExpression
} from './expression.js'
import type {Names} from './names.js'
import {nearest} from './nearest.js'
import type {Condition, Sets} from './sets.js'

/** A condition, or why there is none. */
export type Resolved = {condition: Condition} | {problem: ExpressionProblem}

/**
 * Create a function that works out what an expression means.
 *
 * @param sets
 *   Sets.
 * @param names
 *   Names that expressions may use.
 */
export function createResolver(sets: Sets, names: Names): (expression: Expression) => Resolved {
  const {dimensions} = sets
  return resolve

  function resolve(expression: Expression): Resolved {
    switch (expression.type) {
      case 'name':
        return resolveName(expression.name, expression.start, expression.end)
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

  function resolveName(name: string, start: number, end: number): Resolved {
    const condition = names.plain.get(name)
    if (condition !== undefined) return {condition}
    const owners = names.dimensionsOf.get(name)
    if (owners) {
      const expected = owners.map((dimension) => `${dimension}:${name}`)
      return {problem: {actual: name, code: 'ambiguous-name', end, expected, start}}
    }
    const known = [...names.plain.keys(), ...names.dimensionsOf.keys()]
    return {
      problem: {
        actual: name,
        code: 'unknown-name',
        end,
        expected: nearest(name, new Set(known)),
        start
      }
    }
  }

  function resolveValue({dimension, end, start, value}: ValueExpression): Resolved {
    const problem = checkDimension(dimension, start)
    if (problem) return {problem}
    const condition = names.valueOf(dimension, value)
    return condition === undefined ? unknownValue(dimension, value, end) : {condition}
  }

  function resolveComparison(expression: ComparisonExpression): Resolved {
    const {dimension: name, end, operator, start, value} = expression
    const problem = checkDimension(name, start)
    if (problem) return {problem}
    const index = dimensions.findIndex((candidate) => candidate.name === name)
    const dimension = dimensions[index] as Sets['dimensions'][number]
    if (!dimension.ordered) {
      return {
        problem: {actual: name, code: 'not-ordered', end: start + name.length, expected: [], start}
      }
    }
    const position = dimension.values.indexOf(value)
    if (position === -1) return unknownValue(name, value, end)
    const from = operator === '>=' ? position : operator === '>' ? position + 1 : 0
    const to =
      operator === '<' ? position : operator === '<=' ? position + 1 : dimension.values.length
    return {condition: sets.value(index, dimension.values.map((_, at) => at).slice(from, to))}
  }

  function checkDimension(name: string, start: number): ExpressionProblem | undefined {
    const known = dimensions.map((dimension) => dimension.name)
    if (known.includes(name)) return undefined
    return {
      actual: name,
      code: 'unknown-dimension',
      end: start + name.length,
      expected: nearest(name, known),
      start
    }
  }

  function unknownValue(name: string, value: string, end: number): Resolved {
    const values = dimensions.find((dimension) => dimension.name === name)?.values ?? []
    return {
      problem: {
        actual: value,
        code: 'unknown-value',
        end,
        expected: nearest(value, values),
        start: end - value.length
      }
    }
  }
}
