import type {AudienceProblem} from './check-names.js'
import {
  deepestExpression,
  type Expression,
  type ExpressionProblem,
  longestExpression,
  parseExpression
} from './expression.js'
import type {Names} from './names.js'
import {beyondSteps, createResolver, mostSteps} from './resolve.js'
import type {Sets} from './sets.js'

/** What is expected where no name is near. */
const expectedBy: Readonly<Record<ExpressionProblem['code'], string>> = {
  'ambiguous-name': 'it with its dimension',
  'expression-limit': `at most ${longestExpression} characters and ${deepestExpression} levels, and fewer combinations of values`,
  'expression-syntax': 'a name, `dimension:value`, a comparison, `not` or `(`',
  'not-ordered': 'an ordered dimension',
  'unknown-dimension': 'a dimension from the config',
  'unknown-name': 'a name from the config',
  'unknown-value': 'a value of the dimension'
}

/** An audience on the way to those that it uses. */
interface Step {
  name: string
  /** Audiences that are still to be defined. */
  left: Array<string>
}

/**
 * Define the audiences of a config, those that others use first.
 *
 * @param audiences
 *   Expressions by name; they may use each other.
 * @param sets
 *   Sets.
 * @param names
 *   Names so far; the audiences are added, faulty ones as nobody, so that each
 *   fault is told once.
 * @returns
 *   Every problem; of each expression the first.
 */
export function defineAudiences(
  audiences: Readonly<Record<string, string>>,
  sets: Sets,
  names: Names
): Array<AudienceProblem> {
  const problems: Array<AudienceProblem> = []
  const expressions = new Map<string, Expression>()
  const resolve = createResolver(sets, names)
  for (const [name, value] of Object.entries(audiences)) {
    const parsed = parseExpression(value)
    if ('problem' in parsed) addProblem(name, parsed.problem)
    else expressions.set(name, parsed.expression)
  }
  const started = new Set<string>()
  // Steps are kept by hand: audiences may use each other deeper than calls may go.
  const path: Array<Step> = []
  const open = new Set<string>()
  for (const root of expressions.keys()) {
    start(root)
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const next = step.left.pop()
      if (next === undefined) finish(step.name)
      else if (open.has(next)) addCycle(next)
      else start(next)
    }
  }
  return problems

  function start(name: string): void {
    const expression = expressions.get(name)
    if (!expression || started.has(name)) return
    started.add(name)
    open.add(name)
    path.push({left: [...namesIn(expression)].reverse(), name})
  }

  function finish(name: string): void {
    path.pop()
    open.delete(name)
    // Cast: only names with an expression were started.
    const expression = expressions.get(name) as Expression
    const result = sets.steps.tryWithin(mostSteps, () => resolve(expression)) ?? {
      problem: beyondSteps(audiences[name] as string)
    }
    if ('problem' in result) addProblem(name, result.problem)
    else names.define(name, result.condition)
  }

  function addCycle(name: string): void {
    const members = path.slice(path.findIndex((step) => step.name === name))
    const cycle = [...members.map((step) => step.name), name]
    const shown = cycle.map((one) => `\`${one}\``).join(', ')
    // It has to mean something to those that use it.
    names.define(name, 0)
    problems.push({
      path: `audiences.${name}`,
      reason: `Unexpected audiences defined by each other (${shown}), expected no cycle`
    })
  }

  function addProblem(name: string, {actual, code, expected}: ExpressionProblem): void {
    names.define(name, 0)
    const what =
      code === 'expression-limit'
        ? 'length, depth or intricacy of expression'
        : `${actual === '' ? 'end of expression' : `\`${actual}\``} in \`${audiences[name]}\``
    const right = expected.map((one) => `\`${one}\``).join(' or ') || expectedBy[code]
    problems.push({path: `audiences.${name}`, reason: `Unexpected ${what}, expected ${right}`})
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
