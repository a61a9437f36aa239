import {nearest} from '../audience/nearest.js'
import {expecting} from '../messages/rule.js'

/** What an option holds, in words, and whether a value is that. */
type Kind = readonly [words: string, holds: (value: unknown) => boolean]

const kinds = {
  boolean: ['`true` or `false`', (value) => typeof value === 'boolean'],
  date: ['a `Date`', (value) => value instanceof Date && !Number.isNaN(value.getTime())],
  function: ['a function', (value) => typeof value === 'function'],
  names: [
    'a list of names',
    (value) => Array.isArray(value) && value.every((name) => typeof name === 'string')
  ],
  number: ['a number', (value) => typeof value === 'number' && !Number.isNaN(value)],
  object: ['an object', (value) => typeof value === 'object' && !Array.isArray(value)],
  text: ['a text', (value) => typeof value === 'string'],
  whatever: ['', () => true]
} satisfies Record<string, Kind>

/** What an option may hold: something of a kind, or one of some texts. */
export type OptionKind = keyof typeof kinds | ReadonlyArray<string>

/**
 * Check options, so that a slip doesn't go by unnoticed.
 *
 * @param options
 *   Options; nothing for none.
 * @param known
 *   What each may hold.
 * @param required
 *   Names of those that may not be left out (default: none).
 * @throws {TypeError}
 *   When they are no object, or one is missing, unknown or of another kind.
 */
export function checkOptions(
  options: unknown,
  known: Readonly<Record<string, OptionKind>>,
  required: ReadonlyArray<string> = []
): void {
  checkKnown(options, known)
  // Cast: it is an object, or nothing.
  const given = options as Readonly<Record<string, unknown>> | null | undefined
  for (const name of required) {
    if (given?.[name] === undefined || given[name] === null) {
      const kind = known[name] as OptionKind // Cast: those that are required are known.
      const words = typeof kind === 'string' ? `, expected ${kinds[kind][0]}` : expecting(kind)
      throw new TypeError(`Missing option \`${name}\`${words}`)
    }
  }
}

function checkKnown(options: unknown, known: Readonly<Record<string, OptionKind>>): void {
  if (options === null || options === undefined) return
  if (typeof options !== 'object' || Array.isArray(options)) {
    throw new TypeError(
      `Unexpected ${Array.isArray(options) ? 'list' : typeof options} for options, expected an object with${expecting(Object.keys(known)).slice(', expected'.length)}`
    )
  }
  for (const [name, value] of Object.entries(options)) {
    const kind = Object.hasOwn(known, name) ? known[name] : undefined
    if (kind === undefined) {
      const near = nearest(name, Object.keys(known))
      throw new TypeError(
        `Unknown option \`${name}\`${expecting(near.length > 0 ? near : Object.keys(known))}`
      )
    }
    if (value !== null && value !== undefined) checkOption(name, value, kind)
  }
}

function checkOption(name: string, value: unknown, kind: OptionKind): void {
  if (typeof kind === 'string') {
    const [words, holds]: Kind = kinds[kind]
    if (!holds(value))
      throw new TypeError(`Unexpected ${say(value)} for \`${name}\`, expected ${words}`)
  } else if (!kind.some((text) => text === value)) {
    throw new TypeError(`Unknown \`${name}\` ${say(value)}${expecting(kind)}`)
  }
}

/** A value, in words. */
function say(value: unknown): string {
  // What is no number, and no day.
  const isWrong = typeof value === 'number' || value instanceof Date
  if (typeof value === 'string' || isWrong) return `\`${String(value)}\``
  return Array.isArray(value) ? 'list' : typeof value
}
