import {type ExpressionShape, longestExpression} from './expression.js'
import {stringifyExpression} from './stringify-expression.js'

/** Join expressions, without parentheses inside that could go; a single one stays as it is. */
export function join(type: 'and' | 'or', shapes: ReadonlyArray<ExpressionShape>): ExpressionShape {
  // Cast: it is used only where it is there.
  const [only] = shapes as [ExpressionShape]
  if (shapes.length === 1) return only
  const parts = shapes.flatMap((shape) => (shape.type === type ? shape.arguments : [shape]))
  return {arguments: parts, type}
}

/** Everybody that an expression doesn't mean. */
export function opposite(argument: ExpressionShape): ExpressionShape {
  return {argument, type: 'not'}
}

/**
 * The expression with the shortest text, the first of several; nothing when
 * none has a text that may be read again.
 */
export function shortest(shapes: Iterable<ExpressionShape>): ExpressionShape | undefined {
  let best: ExpressionShape | undefined
  let least = longestExpression + 1
  for (const shape of shapes) {
    const length = lengthOf(shape, least)
    if (length >= least) continue
    best = shape
    least = length
  }
  return best
}

/**
 * Length of the text of an expression; one that isn't shorter than `most` is
 * not looked through further, since small parts that stand in many places can
 * make a text that no memory holds.
 */
function lengthOf(shape: ExpressionShape, most: number): number {
  if (shape.type !== 'not' && !('arguments' in shape)) return stringifyExpression(shape).length
  const inner = shape.type === 'not' ? [shape.argument] : shape.arguments
  const loose = shape.type === 'or' ? ['or'] : ['and', 'or']
  let length = shape.type === 'not' ? 'not '.length : 0
  for (const [index, part] of inner.entries()) {
    if (index > 0) length += shape.type === 'and' ? ' and '.length : ' or '.length
    if (loose.includes(part.type)) length += '()'.length
    if (length < most) length += lengthOf(part, most - length)
    if (length >= most) break
  }
  return length
}
