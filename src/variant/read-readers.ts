import type {Audiences} from '../audience/audiences.js'
import {ProfileError} from '../audience/profile.js'
import type {Condition} from '../audience/sets.js'
import {expecting} from '../messages/rule.js'
import {shorten} from '../messages/shorten.js'

/** Most names that a message lists. */
const most = 30

/** Whether a text may be meant as a name. */
function isWord(text: string): boolean {
  return /^[\p{L}\p{N}-]+$/u.test(text)
}

/** Names that expressions are made of. */
function namesOf({names}: Audiences): string {
  const all = [...names.keys()].map((name) => `\`${name}\``)
  return all.slice(0, most).join(', ') + (all.length > most ? ' …' : '')
}

/**
 * Read the expression for some readers that a caller gives.
 *
 * @param audiences
 *   Names and sets.
 * @param expression
 *   Expression; anything else is none.
 * @param purpose
 *   What it is wanted for, in words that follow “Cannot”.
 * @returns
 *   Who is meant.
 * @throws {ProfileError}
 *   When it is no expression, or one beyond the limits of expressions.
 */
export function readReaders(audiences: Audiences, expression: string, purpose: string): Condition {
  if (typeof expression !== 'string') {
    throw new ProfileError(
      `Cannot ${purpose} ${typeof expression}, expected an audience expression`,
      typeof expression
    )
  }
  const read = audiences.read(expression)
  if ('condition' in read) return read.condition
  const {actual, code, expected} = read.problem
  const what =
    code === 'expression-limit'
      ? 'length, depth or intricacy, expected a simpler expression'
      : `\`${shorten(actual)}\`${expecting(expected, `, expected an audience expression${isWord(actual) ? ` of ${namesOf(audiences)}` : ''}`)}`
  throw new ProfileError(
    `Cannot ${purpose} \`${shorten(expression)}\`: unexpected ${what}`,
    expression
  )
}
