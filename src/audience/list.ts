import type {Dimension} from './dimension.js'
import {type Expression, type ExpressionProblem, parseExpression} from './expression.js'
import type {Names} from './names.js'
import {createResolver} from './resolve.js'
import type {Condition, Sets} from './sets.js'
import {stringifyExpression} from './stringify-expression.js'

/** What is wrong with a list of names, at the characters at fault. */
export interface ListProblem extends Omit<ExpressionProblem, 'code'> {
  /** Kind of problem. */
  code: ExpressionProblem['code'] | 'doubled-name' | 'mixed-dimensions'
}

/** A word of a list. */
interface Entry {
  text: string
  condition: Condition
  /** What it tells readers apart by: a dimension, for some audiences several or none. */
  by: string
}

/**
 * Read a list of names: any of them.
 *
 * Names are parted by white space or commas.
 * All are audiences, or all say something of the same dimension: names of
 * different dimensions hardly mean “any of these”.
 *
 * ```markdown
 * > | :::audience{for="clinician student"}
 *                      ^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param value
 *   List, without the quotes of the attribute.
 * @param sets
 *   Sets.
 * @param names
 *   Names that the list may hold.
 * @returns
 *   Readers that any of the names means, or every problem.
 */
export function readList(
  value: string,
  sets: Sets,
  names: Names
): {condition: Condition} | {problems: Array<ListProblem>} {
  const resolve = createResolver(sets, names)
  const problems: Array<ListProblem> = []
  const entries: Array<Entry> = []
  const known = new Set<string>()
  for (const {0: text, index: start} of value.matchAll(/[^\s,]+/g)) {
    const parsed = parseWord(text)
    const key = 'expression' in parsed ? keyOf(parsed.expression) : text
    if (known.has(key)) {
      problems.push({...problemOf(text, 'doubled-name'), end: start + text.length, start})
      continue
    }
    known.add(key)
    const result = 'expression' in parsed ? resolve(parsed.expression) : parsed
    if ('condition' in result) {
      const {condition} = result
      entries.push({by: tellsApartBy(key, condition), condition, text})
    } else {
      const {problem} = result
      problems.push({...problem, end: start + problem.end, start: start + problem.start})
    }
  }
  if (known.size === 0) problems.push(problemOf(value, 'expression-syntax'))
  const meant = problems.length === 0 ? findMeant() : undefined
  if (meant) problems.push({...problemOf(value, 'mixed-dimensions'), expected: [meant]})
  if (problems.length > 0) return {problems}
  return {condition: entries.reduce((all, {condition}) => sets.or(all, condition), 0)}

  /** The one way to write what a word means: values with their dimension. */
  function keyOf(expression: Expression): string {
    const text = stringifyExpression(expression)
    const owners = names.dimensionsOf.get(text)
    return owners?.length === 1 ? `${owners[0]}:${text}` : text
  }

  function tellsApartBy(key: string, condition: Condition): string {
    const named = (index: number): string => (sets.dimensions[index] as Dimension).name
    if (names.audiences.has(key)) return sets.support(condition).map(named).join()
    return key.slice(0, key.indexOf(':'))
  }

  /** What was rather meant by names of different dimensions. */
  function findMeant(): string | undefined {
    if (entries.every(({text}) => names.audiences.has(text))) return undefined
    const groups = new Map<string, Array<string>>()
    for (const {by, text} of entries) {
      if (by === '') continue
      const group = groups.get(by)
      if (group) group.push(text)
      else groups.set(by, [text])
    }
    if (groups.size < 2) return undefined
    return [...groups.values()]
      .map((group) => (group.length > 1 ? `(${group.join(' or ')})` : group.join()))
      .join(' and ')
  }
}

/** Read a word as a name or `dimension:value`; nothing else that expressions may be. */
function parseWord(text: string): {expression: Expression} | {problem: ExpressionProblem} {
  const parsed = parseExpression(text)
  if ('problem' in parsed && parsed.problem.code === 'expression-limit') return parsed
  if ('expression' in parsed) {
    const {end, start, type} = parsed.expression
    const isWhole = start === 0 && end === text.length
    if (isWhole && (type === 'name' || type === 'value')) return parsed
  }
  return {problem: problemOf(text, 'expression-syntax')}
}

/** A problem of a whole text. */
function problemOf<Code extends ListProblem['code']>(actual: string, code: Code) {
  return {actual, code, end: actual.length, expected: [], start: 0}
}
