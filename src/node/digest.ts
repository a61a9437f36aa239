import {createHash} from 'node:crypto'

/**
 * Hash values, so that different ones have different hashes: data by what it
 * holds, in its order; functions by their text.
 *
 * What a function takes from outside of itself is not seen.
 *
 * @param values
 *   Data and functions.
 * @returns
 *   64 hexadecimal digits.
 */
export function digest(...values: ReadonlyArray<unknown>): string {
  const text = JSON.stringify(values, (_, value: unknown) =>
    typeof value === 'function' ? {function: String(value)} : value
  )
  return createHash('sha256').update(text).digest('hex')
}
