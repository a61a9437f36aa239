import type {Audiences} from '../audience/audiences.js'
import type {Condition} from '../audience/sets.js'
import type {ConfigProblem} from '../diagnostic/errors.js'
import {expecting, messages} from '../diagnostic/messages.js'

/**
 * Read an expression of the config.
 *
 * @param audiences
 *   Names and sets.
 * @param value
 *   Expression.
 * @param path
 *   Where in the config it stands.
 * @param problems
 *   Where to put what is wrong with it.
 * @returns
 *   Condition; nothing when the expression is wrong.
 */
export function readCondition(
  audiences: Audiences,
  value: string,
  path: string,
  problems: Array<ConfigProblem>
): Condition | undefined {
  const read = audiences.read(value)
  if ('condition' in read) return read.condition
  const {actual, code, expected} = read.problem
  if (code === 'expression-limit') {
    problems.push({path, reason: messages[code].reason({actual, expected})})
    return undefined
  }
  const what = actual === '' ? 'end of expression' : `\`${actual}\``
  problems.push({
    path,
    reason: `Unexpected ${what} in \`${value}\`${expecting(expected, ', expected a name from the config')}`
  })
  return undefined
}

/** A reader of a set in words, such as `role: student, level: basic`; somebody must be in it. */
export function describeSample({sets}: Audiences, condition: Condition): string {
  return Object.entries(sets.sample(condition) as Record<string, string>)
    .map(([dimension, value]) => `${dimension}: ${value}`)
    .join(', ')
}
