/** An id that a heading asks for. */
export interface AskedId {
  /** Slug or explicit id, without the prefix. */
  name: string
  /** Whether the author chose it. */
  explicit: boolean
}

/**
 * Make ids unique among what one reader sees.
 *
 * Explicit ids stay as they are; the others are numbered as github-slugger
 * does (`dose`, `dose-1`).
 *
 * @param asked
 *   Ids in the order of the article; explicit ones must differ.
 * @param taken
 *   Ids that are used for something else (default: none).
 * @returns
 *   Ids, in the order of `asked`.
 */
export function nameIds(
  asked: ReadonlyArray<AskedId>,
  taken: ReadonlyArray<string> = []
): Array<string> {
  const occurrences = new Map<string, number>()
  for (const name of taken) occurrences.set(name, 0)
  for (const {explicit, name} of asked) if (explicit) occurrences.set(name, 0)
  return asked.map(({explicit, name}) => {
    let id = name
    while (!explicit && occurrences.has(id)) {
      // Cast: the name itself is taken.
      const next = (occurrences.get(name) as number) + 1
      occurrences.set(name, next)
      id = `${name}-${next}`
    }
    occurrences.set(id, 0)
    return id
  })
}
