import {fold} from './fold-look-alikes.js'

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
export function nearest(value: string, names: Iterable<string>): ReadonlyArray<string> {
  return createNearest(names)(value)
}

/** Gives the names that a text may have been meant for, the nearest first. */
export type Nearest = (value: string) => ReadonlyArray<string>

/** A right name, and where it stands among the others. */
interface Known {
  name: string
  folded: string
  index: number
}

/**
 * Create a function that finds names that may have been meant, for those who
 * look for many: names are folded once, and only those of about the length of
 * a text are held against it.
 *
 * @param names
 *   Right names; they are looked through when the first is looked for.
 */
export function createNearest(names: Iterable<string>): Nearest {
  let byLength: Map<number, Array<Known>> | undefined
  return (value) => {
    byLength ??= groupByLength(names)
    return find(fold(value), byLength)
  }
}

function groupByLength(names: Iterable<string>): Map<number, Array<Known>> {
  const groups = new Map<number, Array<Known>>()
  let index = 0
  for (const name of names) {
    const folded = fold(name)
    const group = groups.get(folded.length)
    const known = {folded, index: index++, name}
    if (group) group.push(known)
    else groups.set(folded.length, [known])
  }
  return groups
}

function find(folded: string, byLength: ReadonlyMap<number, ReadonlyArray<Known>>): Array<string> {
  const near: Array<Known & {distance: number}> = []
  for (let length = folded.length - 2; length <= folded.length + 2; length++) {
    for (const known of byLength.get(length) ?? []) {
      const distance = distanceBetween(folded, known.folded)
      if (distance !== undefined) near.push({...known, distance})
    }
  }
  return near.sort((a, b) => a.distance - b.distance || a.index - b.index).map(({name}) => name)
}

/** Edits between folded texts; nothing when there are too many. */
function distanceBetween(value: string, name: string): number | undefined {
  const most = name.length < 6 ? 1 : 2
  if (Math.abs(value.length - name.length) > most) return undefined
  // What both start or end with needs no edit.
  let start = 0
  let end = value.length
  let nameEnd = name.length
  while (start < end && start < nameEnd && value[start] === name[start]) start++
  while (end > start && nameEnd > start && value[end - 1] === name[nameEnd - 1]) {
    end--
    nameEnd--
  }
  const distance = editDistance(value.slice(start, end), name.slice(start, nameEnd), most)
  return distance <= most ? distance : undefined
}

/**
 * Damerau–Levenshtein distance, in the form of optimal string alignment; what
 * is too far away may be called nearer than it is.
 */
function editDistance(a: string, b: string, most: number): number {
  let beforeLast: Array<number> = []
  let last = Array.from({length: b.length + 1}, (_, index) => index)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    let least = row
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
      least = Math.min(least, distance)
    }
    // No row to come has less.
    if (least > most) return least
    beforeLast = last
    last = current
  }
  return last[b.length] as number
}
