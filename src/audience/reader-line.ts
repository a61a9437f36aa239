import type {Audiences} from './audiences.js'

/** Whether a text is an expression of the config, or a list of its names. */
export function saysReaders(audiences: Audiences, text: string): boolean {
  if ('condition' in audiences.read(text)) return true
  const words = text.split(/[\s,]+/).filter((word) => word !== '')
  return words.length > 0 && words.every((word) => 'condition' in audiences.read(word))
}

/**
 * Find a key that says, at the end of a line, whom an article is for.
 *
 * A line ending may have been lost before it, so that it begins no word.
 *
 * ```markdown
 * > | # whom it is foraudience: clinician
 *                     ^
 * ```
 *
 * @param audiences
 *   Names of the config.
 * @param line
 *   Line without its ending.
 * @param keys
 *   Names of the key, of letters, digits, `-` and `_`.
 * @returns
 *   Where the key starts; nothing when there is none.
 */
export function findReaders(
  audiences: Audiences,
  line: string,
  keys: ReadonlyArray<string>
): number | undefined {
  const pattern = new RegExp(`(?:${keys.join('|')})["']?[\\t ]*[:\uff1a\ua789]`, 'giu')
  // An expression doesn't hold the key.
  const [last] = [...line.matchAll(pattern)].slice(-1)
  if (!last) return undefined
  const value = line.slice(last.index + last[0].length).replace(/["'“”‘’]/g, ' ')
  return saysReaders(audiences, value) ? last.index : undefined
}
