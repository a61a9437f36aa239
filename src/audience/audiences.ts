import {type AudienceProblem, checkNames} from './check-names.js'
import {describe} from './describe.js'
import type {Dimension} from './dimension.js'
import {type Expression, type ExpressionProblem, parseExpression} from './expression.js'
import {type ListProblem, readList} from './list.js'
import {type Atom, createNames, type Names} from './names.js'
import {createResolver} from './resolve.js'
import {type Condition, createSets, type Sets} from './sets.js'

export type {AudienceProblem} from './check-names.js'
export type {ListProblem} from './list.js'

/** Everything that can be said of readers with the names of a config. */
export interface Audiences {
  sets: Sets
  /** Audiences and values that only one dimension has: what blocks can be called. */
  names: ReadonlyMap<string, Condition>
  /** Parse and resolve an expression. */
  read(value: string): {condition: Condition} | {problem: ExpressionProblem}
  /** Read a list of names of one dimension, or of audiences: any of them. */
  list(value: string): {condition: Condition} | {problems: Array<ListProblem>}
  /**
   * Describe a set by a short expression.
   *
   * It means the set for those `within` (default: everybody).
   */
  describe(condition: Condition, within?: Condition): string
}

/**
 * Create the audiences of a config.
 *
 * @param dimensions
 *   Dimensions.
 * @param audiences
 *   Expressions by name; they may use each other.
 * @param reserved
 *   Names that are taken, such as those of directives (default: none).
 * @returns
 *   Audiences, or all that is wrong with the names.
 */
export function createAudiences(
  dimensions: ReadonlyArray<Dimension>,
  audiences: Readonly<Record<string, string>>,
  reserved: Iterable<string> = []
): {audiences: Audiences} | {problems: Array<AudienceProblem>} {
  const problems = checkNames(dimensions, audiences, new Set(reserved))
  if (problems.length > 0) return {problems}
  const sets = createSets(dimensions)
  const names: Names = createNames(dimensions, sets)
  const resolve = createResolver(sets, names)
  defineAll()
  if (problems.length > 0) return {problems}

  const memo = new Map<string, ReturnType<Audiences['read']>>()
  const descriptions = new Map<string, string>()
  const atoms: ReadonlyArray<Atom> = names.atoms()
  return {
    audiences: {
      describe(condition, within = 1) {
        const key = `${condition},${within}`
        let text = descriptions.get(key)
        if (text === undefined) {
          text = describe(sets, atoms, condition, within)
          descriptions.set(key, text)
        }
        return text
      },
      list: (value) => readList(value, sets, names),
      names: names.plain,
      read(value) {
        let result = memo.get(value)
        if (!result) {
          const parsed = parseExpression(value)
          result = 'problem' in parsed ? parsed : resolve(parsed.expression)
          memo.set(value, result)
        }
        return result
      },
      sets
    }
  }

  /** Define audiences, those that others use first. */
  function defineAll(): void {
    const waiting = new Map<string, Expression>()
    for (const [name, value] of Object.entries(audiences)) {
      const parsed = parseExpression(value)
      if ('problem' in parsed) addProblem(name, value, parsed.problem)
      else waiting.set(name, parsed.expression)
    }
    const path: Array<string> = []
    const failed = new Set(Object.keys(audiences).filter((name) => !waiting.has(name)))
    for (const name of waiting.keys()) define(name)

    function define(name: string): void {
      const expression = waiting.get(name)
      if (!expression || names.plain.has(name) || failed.has(name)) return
      const start = path.indexOf(name)
      if (start !== -1) {
        const cycle = [...path.slice(start), name]
        for (const member of cycle) failed.add(member)
        problems.push({
          path: `audiences.${name}`,
          reason: `Unexpected audiences defined by each other (${cycle.map((member) => `\`${member}\``).join(', ')}), expected no cycle`
        })
        return
      }
      path.push(name)
      for (const used of namesIn(expression)) define(used)
      path.pop()
      if (failed.has(name)) return
      if (namesIn(expression).some((used) => failed.has(used))) {
        failed.add(name)
        return
      }
      const result = resolve(expression)
      if ('problem' in result) {
        failed.add(name)
        addProblem(name, audiences[name] as string, result.problem)
      } else {
        names.define(name, result.condition)
      }
    }
  }

  function addProblem(name: string, value: string, problem: ExpressionProblem): void {
    const what = problem.actual === '' ? 'end of expression' : `\`${problem.actual}\``
    const expected = problem.expected.map((one) => `\`${one}\``).join(' or ')
    problems.push({
      path: `audiences.${name}`,
      reason: `Unexpected ${what} in \`${value}\`, expected ${expected === '' ? 'a name from the config' : expected}`
    })
  }
}

/** Names that an expression uses. */
function namesIn(expression: Expression): Array<string> {
  if (expression.type === 'name') return [expression.name]
  if (expression.type === 'not') return namesIn(expression.argument)
  return 'arguments' in expression ? expression.arguments.flatMap(namesIn) : []
}
