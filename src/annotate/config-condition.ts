import type {Audiences} from '../audience/audiences.js'
import type {Condition} from '../audience/sets.js'
import {audienceRules} from '../messages/audience.js'
import type {ConfigProblem} from '../messages/errors.js'
import {expecting} from '../messages/rule.js'

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
    problems.push({path, reason: audienceRules[code].reason({actual, expected})})
    return undefined
  }
  const what = actual === '' ? 'end of expression' : `\`${actual}\``
  problems.push({
    path,
    reason: `Unexpected ${what} in \`${value}\`${expecting(expected, ', expected a name from the config')}`
  })
  return undefined
}
