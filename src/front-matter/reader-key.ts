import type {Audiences} from '../audience/audiences.js'
import {fold} from '../audience/fold-look-alikes.js'
import {isNear} from '../audience/nearest.js'
import {saysReaders} from '../audience/reader-line.js'

/** Keys that may be taken for the one that says whom an article is for. */
const likely = ['audience', 'for', 'not', 'when', 'readers', 'reader']

/**
 * Whether a key of the host's looks like the one that says whom an article is
 * for: it is called like an attribute or a dimension, or ends in a word near to
 * that key, and holds names of the config or an expression.
 */
export function isReaderKey(
  audiences: Audiences,
  key: string,
  value: unknown,
  names: ReadonlyArray<string>
): boolean {
  const dimensions = audiences.sets.dimensions.map(({name}) => name)
  const known = [...likely, ...dimensions, ...dimensions.map((name) => `${name}s`)]
  return (known.includes(fold(key)) || endsNear(key, names)) && holdsReaders(audiences, value)
}

/**
 * Whether a key of the host's is perhaps meant for the one that says whom an
 * article is for: one of its words is near to that key, as in
 * `target_audience`, and it holds names of the config or an expression.
 */
export function isPerhapsReaderKey(
  audiences: Audiences,
  key: string,
  value: unknown,
  names: ReadonlyArray<string>
): boolean {
  const words = key.split(/[^\p{L}\p{N}]+|(?<=\p{Ll})(?=\p{Lu})/u)
  return (
    words.some((word) => names.some((name) => isNear(word, name))) && holdsReaders(audiences, value)
  )
}

/**
 * Whether a key within another is the one that says whom an article is for:
 * it stands under a key of the host's by a slip of the indent, perhaps after
 * the text of an item.
 */
export function isNestedReaderKey(key: string, names: ReadonlyArray<string>): boolean {
  return endsNear(key, names) || names.some((name) => key.endsWith(name))
}

/** Whether a value is an expression, or lists names of the config. */
export function holdsReaders(audiences: Audiences, value: unknown): boolean {
  const texts: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  return (
    texts.length > 0 &&
    texts.every((text) => typeof text === 'string' && saysReaders(audiences, text))
  )
}

/** Whether what follows the last sign or space of a key, to which a lost line ending may have joined it, is near to a name. */
function endsNear(key: string, names: ReadonlyArray<string>): boolean {
  const last = key.split(/[^\p{L}\p{N}_-]+/u).at(-1) as string
  return names.some((name) => isNear(last, name))
}
