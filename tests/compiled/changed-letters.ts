/**
 * Compare what a reader gets of a broken file with what the reader should get.
 *
 * A letter that changed in a piece of text is changed wherever the piece
 * stands; whatever else is shown differs in length, or in several letters.
 *
 * @returns
 *   Letters that differ, such as `a→c`; `undefined` when more differs than letters.
 */
export function changedLetters(expected: unknown, found: unknown): Set<string> | undefined {
  const letters = new Set<string>()
  return compare(expected, found) ? letters : undefined

  function compare(one: unknown, other: unknown): boolean {
    if (typeof one === 'string' && typeof other === 'string') {
      if (one.length !== other.length) return false
      for (let at = 0; at < one.length; at++) {
        if (one[at] !== other[at]) letters.add(`${one[at]}→${other[at]}`)
      }
      return true
    }
    if (typeof one !== 'object' || typeof other !== 'object') return one === other
    const [ours, theirs] = [one, other].map((value) => Object.entries(value ?? {})) as [
      Array<[string, unknown]>,
      Array<[string, unknown]>
    ]
    return (
      ours.length === theirs.length &&
      ours.every(([name, value], index) => {
        const [otherName, otherValue] = theirs[index] as [string, unknown]
        return name === otherName && compare(value, otherValue)
      })
    )
  }
}
