import type {AudienceProblem} from './check-names.js'
import {type Expression, type ExpressionProblem, parseExpression} from './expression.js'
import type {Names} from './names.js'
import {createResolver} from './resolve.js'
import type {Sets} from './sets.js'

/**
 * Define the audiences of a config, those that others use first.
 *
 * An audience that uses a faulty one is left undefined without a problem of
 * its own.
 *
 * @param audiences
 *   Expressions by name; they may use each other.
 * @param sets
 *   Sets.
 * @param names
 *   Names so far; the audiences are added.
 * @returns
 *   Every problem.
 */
export function defineAudiences(
  audiences: Readonly<Record<string, string>>,
  sets: Sets,
  names: Names
): Array<AudienceProblem> {
  const problems: Array<AudienceProblem> = []
  const expressions = new Map<string, Expression>()
  const done = new Set<string>()
  const path: Array<string> = []
  const resolve = createResolver(sets, names)
  for (const [name, value] of Object.entries(audiences)) {
    const parsed = parseExpression(value)
    if ('problem' in parsed) addProblem(name, value, parsed.problem)
    else expressions.set(name, parsed.expression)
  }
  for (const [name, value] of Object.entries(audiences)) define(name, value)
  return problems

  function define(name: string, value: string): void {
    const start = path.indexOf(name)
    if (start !== -1) addCycle([...path.slice(start), name])
    if (start !== -1 || done.has(name)) return
    done.add(name)
    const expression = expressions.get(name)
    if (!expression) return
    const used = [...namesIn(expression)].filter((one) => names.audiences.has(one))
    path.push(name)
    for (const one of used) define(one, audiences[one] as string)
    path.pop()
    if (!used.every((one) => names.plain.has(one))) return
    const result = resolve(expression)
    if ('problem' in result) addProblem(name, value, result.problem)
    else names.define(name, result.condition)
  }

  function addCycle(cycle: ReadonlyArray<string>): void {
    const shown = cycle.map((name) => `\`${name}\``).join(', ')
    problems.push({
      path: `audiences.${cycle[0]}`,
      reason: `Unexpected audiences defined by each other (${shown}), expected no cycle`
    })
  }

  function addProblem(name: string, value: string, problem: ExpressionProblem): void {
    const what = problem.actual === '' ? 'end of expression' : `\`${problem.actual}\``
    const expected = problem.expected.map((one) => `\`${one}\``).join(' or ')
    problems.push({
      path: `audiences.${name}`,
      reason: `Unexpected ${what} in \`${value}\`, expected ${expected || 'a name from the config'}`
    })
  }
}

/** Names that an expression uses. */
function namesIn(expression: Expression): Set<string> {
  switch (expression.type) {
    case 'name':
      return new Set([expression.name])
    case 'not':
      return namesIn(expression.argument)
    case 'and':
    case 'or':
      return new Set(expression.arguments.flatMap((part) => [...namesIn(part)]))
    default:
      return new Set()
  }
}
