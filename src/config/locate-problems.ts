import {valueAt} from '../front-matter/issues.js'
import type {ConfigProblem} from '../messages/errors.js'
import {originOf} from '../messages/origin.js'

/** Most lines that are listed after the first. */
const mostLines = 3

/**
 * Tell problems of what was read from other files at their places there.
 *
 * What is wrong in many lines alike, as a column is whose name is none of the
 * config, is told once.
 *
 * @param problems
 *   Problems, by their place in the config.
 * @param config
 *   Config.
 * @returns
 *   Problems, in the same order.
 */
export function locateProblems(
  problems: ReadonlyArray<ConfigProblem>,
  config: unknown
): Array<ConfigProblem> {
  const groups = new Map<string, {lines: Array<number>; problem: ConfigProblem}>()
  for (const [index, problem] of problems.entries()) {
    const located = locate(problem, config)
    const {file, line, path, reason} = located
    const key = line === undefined ? String(index) : JSON.stringify([file, path, reason])
    const group = groups.get(key)
    // Cast: problems of one key have lines.
    if (group) group.lines.push(line as number)
    else groups.set(key, {lines: [], problem: located})
  }
  return [...groups.values()].map(({lines, problem}) =>
    lines.length === 0
      ? problem
      : {...problem, reason: `${problem.reason} (also in ${writeLines(lines)})`}
  )
}

function locate(problem: ConfigProblem, config: unknown): ConfigProblem {
  const [, key = '', index, path = ''] = /^(\w+)\[(\d+)\]\.?(.*)$/s.exec(problem.path) ?? []
  const origin = originOf(valueAt(config, [key, Number(index)]))
  return origin ? {...origin(path), reason: problem.reason} : problem
}

function writeLines(lines: ReadonlyArray<number>): string {
  const listed = lines.slice(0, mostLines).join(', ')
  const more = lines.length - mostLines
  return `${lines.length === 1 ? 'line' : 'lines'} ${listed}${more > 0 ? ` and ${more} more` : ''}`
}
