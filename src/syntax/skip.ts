import {isOddBlank} from '../source/look-alike-punctuation.js'

/**
 * Offset of the first character from here on that is no white space.
 *
 * @param source
 *   Source.
 * @param start
 *   Offset to start at.
 * @param end
 *   Offset to stop at.
 */
export function skipBlank(source: string, start: number, end: number): number {
  let index = start
  while (index < end) {
    const code = source.charCodeAt(index)
    if (code !== 9 && code !== 32 && !isOddBlank(code)) break
    index++
  }
  return index
}

/** Offset after what stands for a name here: all up to white space, a bracket or a brace. */
export function skipName(source: string, start: number, lineEnd: number): number {
  let end = start
  while (end < lineEnd && !/[\s[\]{}]/.test(source[end] as string)) end++
  return end
}
