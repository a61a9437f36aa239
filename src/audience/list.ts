import {type ExpressionProblem, parseExpression} from './expression.js'
import type {Names} from './names.js'
import {createResolver} from './resolve.js'
import type {Condition, Sets} from './sets.js'

/** What is wrong with a list of names. */
export interface ListProblem extends Omit<ExpressionProblem, 'code'> {
  code: ExpressionProblem['code'] | 'doubled-name' | 'mixed-dimensions'
}

/**
 * Read a list of names: any of them.
 *
 * Names are parted by white space or commas, and are values of one dimension,
 * or audiences; names of different dimensions hardly mean “any of these”.
 *
 * @param value
 *   List, as in `for="clinician student"`.
 * @param sets
 *   Sets.
 * @param names
 *   Names that the list may hold.
 * @returns
 *   Union, or every problem.
 */
export function readList(
  value: string,
  sets: Sets,
  names: Names
): {condition: Condition} | {problems: Array<ListProblem>} {
  const resolve = createResolver(sets, names)
  const problems: Array<ListProblem> = []
  const seen = new Set<string>()
  const owners = new Map<string, string>()
  let condition: Condition = 0
  for (const match of value.matchAll(/[^\s,]+/g)) {
    const [name] = match
    const start = match.index
    const end = start + name.length
    if (seen.has(name))
      problems.push({actual: name, code: 'doubled-name', end, expected: [], start})
    seen.add(name)
    const parsed = parseExpression(name)
    const result =
      'problem' in parsed
        ? parsed
        : isPlain(parsed.expression.type)
          ? resolve(parsed.expression)
          : syntax(name)
    if ('problem' in result) {
      const {problem} = result
      problems.push({...problem, end: start + problem.end, start: start + problem.start})
      continue
    }
    condition = sets.or(condition, result.condition)
    const owner = ownerOf(name)
    if (!owners.has(owner)) owners.set(owner, name)
  }
  if (seen.size === 0)
    problems.push({
      actual: '',
      code: 'expression-syntax',
      end: value.length,
      expected: [],
      start: 0
    })
  if (problems.length === 0 && owners.size > 1) {
    problems.push({
      actual: value,
      code: 'mixed-dimensions',
      end: value.length,
      expected: [[...seen].join(' and ')],
      start: 0
    })
  }
  return problems.length > 0 ? {problems} : {condition}

  /** Dimension that a name belongs to; audiences are one of their own. */
  function ownerOf(name: string): string {
    if (name.includes(':')) return name.slice(0, name.indexOf(':'))
    return names.audiences.has(name) ? '' : (names.dimensionsOf.get(name)?.[0] ?? '')
  }

  function isPlain(type: string): boolean {
    return type === 'name' || type === 'value'
  }

  function syntax(name: string): {problem: ExpressionProblem} {
    return {
      problem: {actual: name, code: 'expression-syntax', end: name.length, expected: [], start: 0}
    }
  }
}
