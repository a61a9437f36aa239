import {type ExpressionShape, stringifyExpression} from './expression.js'

/** Join expressions, without parentheses inside that could go; a single one stays as it is. */
export function join(type: 'and' | 'or', shapes: ReadonlyArray<ExpressionShape>): ExpressionShape {
  const [only] = shapes as [ExpressionShape]
  if (shapes.length === 1) return only
  const parts = shapes.flatMap((shape) => (shape.type === type ? shape.arguments : [shape]))
  return {arguments: parts, type}
}

/** Everybody that an expression doesn't mean. */
export function opposite(argument: ExpressionShape): ExpressionShape {
  return {argument, type: 'not'}
}

/** The expression with the shortest text, the first of several. */
export function shortest(shapes: ReadonlyArray<ExpressionShape>): ExpressionShape {
  const [first, ...others] = shapes as [ExpressionShape]
  let best = {shape: first, text: stringifyExpression(first)}
  for (const shape of others) {
    const text = stringifyExpression(shape)
    if (text.length < best.text.length) best = {shape, text}
  }
  return best.shape
}
