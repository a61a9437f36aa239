import type {Audiences} from '../audience/audiences.js'

/** Keys that may be taken for the one that says whom an article is for. */
const likely = ['audience', 'for', 'not', 'when', 'readers', 'reader']

/**
 * Whether a key of the host's looks like the one that says whom an article is
 * for: it is called like an attribute or a dimension, and holds names of the
 * config or an expression.
 */
export function isReaderKey(audiences: Audiences, key: string, value: unknown): boolean {
  const dimensions = audiences.sets.dimensions.map(({name}) => name)
  if (
    !likely.includes(key) &&
    ![...dimensions, ...dimensions.map((name) => `${name}s`)].includes(key)
  ) {
    return false
  }
  const texts: ReadonlyArray<unknown> = Array.isArray(value) ? value : [value]
  return texts.length > 0 && texts.every((text) => saysReaders(audiences, text))
}

function saysReaders(audiences: Audiences, text: unknown): boolean {
  if (typeof text !== 'string') return false
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  return (
    'condition' in audiences.read(text) ||
    (words.length > 0 && words.every((word) => 'condition' in audiences.read(word)))
  )
}
