import type {Audiences} from '../audience/audiences.js'
import {ProfileError} from '../audience/profile.js'
import type {Condition} from '../audience/sets.js'
import {shorten} from '../messages/shorten.js'
import {readReaders} from './read-readers.js'

/** Readers that an article is restricted to. */
export interface Restriction {
  condition: Condition
  /** Expression for them. */
  expression: string
}

/**
 * Restrict to some readers, of those that it was restricted to before; what
 * others see is left out by `compileArticle`.
 *
 * @param audiences
 *   Names and sets.
 * @param expression
 *   Audience expression.
 * @param before
 *   What it was restricted to (default: nothing).
 * @throws {ProfileError}
 *   When it is no expression, or one that no reader meets.
 */
export function restrict(
  audiences: Audiences,
  expression: string,
  before: Restriction | undefined
): Restriction {
  const readers = readReaders(audiences, expression, 'restrict to')
  const condition = audiences.sets.and(readers, before?.condition ?? 1)
  if (condition === 0) {
    throw new ProfileError(
      `Cannot restrict to \`${shorten(expression)}\`, expected an expression that some reader meets`,
      expression
    )
  }
  return {
    condition,
    expression: before ? `(${before.expression}) and (${expression})` : expression
  }
}
