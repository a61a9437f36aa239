import {problemsOf, reasonOf, valueAt} from '../front-matter/issues.js'
import type {Issue} from '../front-matter/schema.js'
import type {ConfigProblem} from '../messages/errors.js'

/** A dimension, as an example. */
const example = "{values: {a: {}, b: {}}, default: 'a'}"

/** What is said of a config without dimensions. */
export const noDimensions = `\`dimensions\` is missing, expected at least one, as in \`{role: ${example}}\``

/**
 * Say what is wrong with a config, in words that tell what to write.
 *
 * @param issues
 *   What zod has found.
 * @param config
 *   Config.
 */
export function problemsOfConfig(
  issues: ReadonlyArray<Issue>,
  config: unknown
): Array<ConfigProblem> {
  return problemsOf(issues, config, (issue) => {
    const [first, , third] = issue.path
    if (first !== 'dimensions') return undefined
    if (issue.path.length === 1 && valueAt(config, issue.path) === undefined) return noDimensions
    if (issue.path.length === 2) return reasonOf(issue, config, `\`${exampleOf(issue, config)}\``)
    return third === 'default' ? reasonOf(issue, config, defaultsOf(issue, config)) : undefined
  })
}

/** A dimension as it should be, of the values in a list if that is what was given. */
function exampleOf(issue: Issue, config: unknown): string {
  const given = valueAt(config, issue.path)
  const names = Array.isArray(given) ? given.filter((name) => typeof name === 'string') : []
  if (names.length === 0) return example
  const values = names.map((name) => `${name}: {}`).join(', ')
  return `{values: {${values}}, default: '${names[0]}'}`
}

/** The values that a dimension has, of which one is the default. */
function defaultsOf(issue: Issue, config: unknown): string {
  const values = valueAt(config, [...issue.path.slice(0, -1), 'values'])
  const names = typeof values === 'object' && values !== null ? Object.keys(values) : []
  return names.length > 0
    ? names.map((name) => `\`${name}\``).join(' or ')
    : 'the name of one of its values'
}
