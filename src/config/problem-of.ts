import type * as z from 'zod'
import type {ConfigProblem} from '../messages/errors.js'

/** What is expected, in words, by what zod calls it. */
const kinds: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: '`true` or `false`',
  int: 'a whole number',
  number: 'a number',
  object: 'an object',
  record: 'an object',
  string: 'a text'
}

/** A dimension, as an example. */
const example = "{values: {a: {}, b: {}}, default: 'a'}"

/** What is said of a config without dimensions. */
export const noDimensions = `\`dimensions\` is missing, expected at least one, as in \`{role: ${example}}\``

/**
 * Say what is wrong with a config, in words that tell what to write.
 *
 * @param issue
 *   What zod has found.
 * @param config
 *   Config.
 */
export function problemOf(issue: z.core.$ZodIssue, config: unknown): ConfigProblem {
  const path = issue.path.reduce<string>(
    (all, part) =>
      typeof part === 'number'
        ? `${all}[${part}]`
        : all === ''
          ? String(part)
          : `${all}.${String(part)}`,
    ''
  )
  return {path, reason: reasonOf(issue, config)}
}

function reasonOf(issue: z.core.$ZodIssue, config: unknown): string {
  // Ours are whole sentences.
  if (/^(?:Part of|Unexpected|Unknown)/.test(issue.message)) return issue.message
  const value = valueAt(config, issue.path)
  const expected = expectedBy(issue, config)
  if (value !== undefined) return `Unexpected ${describe(value)}, expected ${expected}`
  // There is a config, or the preset would be taken.
  const name = String(issue.path.at(-1))
  if (issue.path.length === 1 && name === 'dimensions') return noDimensions
  return `Missing \`${name}\`, expected ${expected}`
}

function expectedBy(issue: z.core.$ZodIssue, config: unknown): string {
  const [first, , third] = issue.path
  if (first === 'dimensions' && issue.path.length === 2) return `\`${exampleOf(issue, config)}\``
  if (first === 'dimensions' && third === 'default') return defaultsOf(issue, config)
  switch (issue.code) {
    case 'invalid_type':
      // Cast: schemas ask for nothing else.
      return kinds[issue.expected] as string
    case 'invalid_value':
      return issue.values.map((value) => `\`${String(value)}\``).join(' or ')
    case 'too_small':
      return issue.origin === 'array' ? `at least ${issue.minimum}` : `more than ${issue.minimum}`
    default:
      // The one choice between types that there is.
      return 'a text, or an object with texts'
  }
}

/** A dimension as it should be, of the values in a list if that is what was given. */
function exampleOf(issue: z.core.$ZodIssue, config: unknown): string {
  const given = valueAt(config, issue.path)
  const names = Array.isArray(given) ? given.filter((name) => typeof name === 'string') : []
  if (names.length === 0) return example
  const values = names.map((name) => `${name}: {}`).join(', ')
  return `{values: {${values}}, default: '${names[0]}'}`
}

/** The values that a dimension has, of which one is the default. */
function defaultsOf(issue: z.core.$ZodIssue, config: unknown): string {
  const values = valueAt(config, [...issue.path.slice(0, -1), 'values'])
  const names = typeof values === 'object' && values !== null ? Object.keys(values) : []
  return names.length > 0
    ? names.map((name) => `\`${name}\``).join(' or ')
    : 'the name of one of its values'
}

/** What stands at a path. */
function valueAt(config: unknown, path: ReadonlyArray<PropertyKey>): unknown {
  let value = config
  for (const part of path) value = Object(value)[part]
  return value
}

/** What was given, in words. */
function describe(value: unknown): string {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return `text \`${value.slice(0, 40)}\``
  return typeof value === 'object' ? 'object' : `${typeof value} \`${String(value)}\``
}
