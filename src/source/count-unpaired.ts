/** Count runs of backticks that no later run of the same length closes. */
export function countUnpaired(lengths: ReadonlyArray<number>): number {
  const later = new Map<number, number>()
  const next: Array<number | undefined> = []
  for (let index = lengths.length - 1; index >= 0; index--) {
    const length = lengths[index] as number
    next[index] = later.get(length)
    later.set(length, index)
  }
  let count = 0
  for (let index = 0; index < lengths.length; index++) {
    const close = next[index]
    if (close === undefined) count++
    else index = close
  }
  return count
}
