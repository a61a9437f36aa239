import type {ConfigProblem} from '../messages/errors.js'
import type {Issue} from './schema.js'

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

/**
 * Say what is wrong with data, in words that tell what to write.
 *
 * @param issues
 *   What zod has found.
 * @param data
 *   Data that it looked at.
 * @param sayOtherwise
 *   Gives the reason of an issue that is told in other words (default: none is).
 */
export function problemsOf(
  issues: ReadonlyArray<Issue>,
  data: unknown,
  sayOtherwise?: (issue: Issue) => string | undefined
): Array<ConfigProblem> {
  return issues.flatMap(narrow).map((issue) => ({
    path: writePath(issue.path),
    reason: sayOtherwise?.(issue) ?? reasonOf(issue, data)
  }))
}

/** Say what is wrong with a value. */
export function reasonOf(
  issue: Issue,
  data: unknown,
  expected: string = expectedBy(issue)
): string {
  if (isOurs(issue)) return issue.message
  const value = valueAt(data, issue.path)
  return value === undefined
    ? `Missing \`${String(issue.path.at(-1))}\`, expected ${expected}`
    : `Unexpected ${describe(value)}, expected ${expected}`
}

/** What stands at a path. */
export function valueAt(data: unknown, path: ReadonlyArray<PropertyKey>): unknown {
  let value = data
  for (const part of path) value = Object(value)[part]
  return value
}

/**
 * Read the path of a problem, such as `lexicon[0].say.lay`.
 *
 * A key that holds a dot comes in pieces.
 */
export function stepsOf(path: string): Array<string | number> {
  return [...path.matchAll(/\[(\d+)\]|[^.[\]]+/g)].map(([key, index]) =>
    index === undefined ? key : Number(index)
  )
}

/** Whether the message is a whole sentence of Lectern’s. */
function isOurs({message}: Issue): boolean {
  return /^(?:Part of|Unexpected|Unknown)/.test(message)
}

/** Where a value may be of several types, what is wrong with it as one of the type that it has. */
export function narrow(issue: Issue): ReadonlyArray<Issue> {
  if (issue.code !== 'invalid_union' || isOurs(issue)) return [issue]
  const [own, other] = issue.errors.filter(
    (issues) => !issues.some(({code, path}) => code === 'invalid_type' && path.length === 0)
  )
  if (own === undefined || other !== undefined) return [issue]
  return own.flatMap((below) => narrow({...below, path: [...issue.path, ...below.path]}))
}

/** Write a path, such as `lexicon[0].say.lay`. */
export function writePath(path: ReadonlyArray<PropertyKey>): string {
  return path.reduce<string>(
    (all, part) =>
      typeof part === 'number'
        ? `${all}[${part}]`
        : all === ''
          ? String(part)
          : `${all}.${String(part)}`,
    ''
  )
}

function expectedBy(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      // Cast: schemas ask for nothing else.
      return kinds[issue.expected] as string
    case 'invalid_value':
      return issue.values.map((value) => `\`${String(value)}\``).join(' or ')
    case 'too_small':
      return issue.origin === 'array' ? `at least ${issue.minimum}` : `more than ${issue.minimum}`
    default:
      // The one choice between types that has no words of its own.
      return 'a text, or an object with texts'
  }
}

/** What was given, in words. */
function describe(value: unknown): string {
  if (value === null) return '`null`'
  if (Array.isArray(value)) return 'list'
  if (typeof value === 'string') return `text \`${value.slice(0, 40)}\``
  return typeof value === 'object' ? 'object' : `${typeof value} \`${String(value)}\``
}
