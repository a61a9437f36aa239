import type {ExpressionShape} from './expression.js'

/**
 * Write an expression, with as few parentheses as can be.
 *
 * @param expression
 *   Expression, with or without offsets.
 * @returns
 *   Text that means the same.
 */
export function stringifyExpression(expression: ExpressionShape): string {
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

function within(
  expression: ExpressionShape,
  loose: ReadonlyArray<ExpressionShape['type']>
): string {
  const text = stringifyExpression(expression)
  return loose.includes(expression.type) ? `(${text})` : text
}
