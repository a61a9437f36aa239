import {lookAlikeLetters} from './look-alike-letter.js'

/**
 * Fold case and letters that look alike, so that what looks the same is the
 * same.
 *
 * @param value
 *   Any text.
 * @returns
 *   Lower case, without marks; look-alikes as ASCII letters.
 */
export function fold(value: string): string {
  // Most texts are ASCII, and names are always.
  if (!/[^\0-\x7f]/.test(value)) return value.toLowerCase()
  let result = ''
  for (const char of value.normalize('NFKD')) {
    // Marks, and characters that show nothing.
    if (/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(char)) continue
    const lower = char.toLowerCase()
    result += lookAlikeLetters.get(codeOf(char)) ?? lookAlikeLetters.get(codeOf(lower)) ?? lower
  }
  return result
}

function codeOf(char: string): number {
  return char.codePointAt(0) as number
}

/**
 * Whether a text may be a name mistyped: one edit, two from six letters on,
 * after folding; equal texts are near.
 *
 * @param value
 *   Text, as it was written.
 * @param name
 *   Right name.
 */
export function isNear(value: string, name: string): boolean {
  return distanceBetween(fold(value), fold(name)) !== undefined
}

/**
 * Names that may have been meant.
 *
 * @param value
 *   Text, as it was written.
 * @param names
 *   Right names.
 * @returns
 *   Near names, the nearest first; ties in the order given.
 */
export function nearest(value: string, names: Iterable<string>): Array<string> {
  const folded = fold(value)
  const near: Array<{name: string; distance: number}> = []
  for (const name of names) {
    const distance = distanceBetween(folded, fold(name))
    if (distance !== undefined) near.push({distance, name})
  }
  return near.sort((a, b) => a.distance - b.distance).map(({name}) => name)
}

/** Edits between folded texts; nothing when there are too many. */
function distanceBetween(value: string, name: string): number | undefined {
  const most = name.length < 6 ? 1 : 2
  if (Math.abs(value.length - name.length) > most) return undefined
  const distance = editDistance(value, name)
  return distance <= most ? distance : undefined
}

/** Damerau–Levenshtein distance, in the form of optimal string alignment. */
function editDistance(a: string, b: string): number {
  let beforeLast: Array<number> = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1
      let distance = Math.min(
        (last[column] as number) + 1,
        (current[column - 1] as number) + 1,
        (last[column - 1] as number) + cost
      )
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) {
        distance = Math.min(distance, (beforeLast[column - 2] as number) + 1)
      }
      current.push(distance)
    }
    beforeLast = last
    last = current
  }
  return last[b.length] as number
}
