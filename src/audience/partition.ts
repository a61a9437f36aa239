import type {Condition, Diagram} from './diagram.js'

/** What conditions leave of the readers at one place of the diagram, in the order of the cells. */
type Parts = ReadonlyMap<number, Condition>

/**
 * Create a function that parts readers by conditions.
 *
 * It walks down all conditions at once: where what is left of each of them is
 * the same, so are the cells below; at the end of each way stands which
 * conditions are met there, and that is the cell.
 *
 * @param diagram
 *   Diagram that the conditions are of.
 * @returns
 *   Function that gives the cells of those who meet the same conditions, in
 *   the order of their first profile; nothing if there are more than `limit`.
 */
export function createPartition({childOf, dimensions, levels, node, steps}: Diagram) {
  return (
    conditions: ReadonlyArray<Condition>,
    limit: number,
    within: Condition = 1
  ): Array<Condition> | undefined => {
    /** Number of each cell, by which conditions are met. */
    const cells = new Map<string, number>()
    const done = new Map<string, Parts | undefined>()
    const parts = part([within, ...new Set(conditions)])
    // In the order of their numbers, which is that of their first profiles.
    return parts && [...parts].sort(([a], [b]) => a - b).map(([, cell]) => cell)

    function part(state: ReadonlyArray<Condition>): Parts | undefined {
      if (state[0] === 0) return new Map()
      const key = state.join()
      steps.take(state.length)
      if (!done.has(key)) done.set(key, partAnew(state, key))
      return done.get(key)
    }

    function partAnew(state: ReadonlyArray<Condition>, key: string): Parts | undefined {
      let level = dimensions.length
      for (const condition of state) level = Math.min(level, levels[condition] as number)
      const dimension = dimensions[level]
      if (!dimension) {
        if (cells.size >= limit) return undefined
        cells.set(key, cells.size)
        return new Map([[cells.size - 1, 1]])
      }
      const below: Array<Parts> = []
      // Most values say the same of the few conditions that ask for this dimension.
      const asking = state.filter((condition) => levels[condition] === level)
      const known = new Map<string, Parts>()
      for (const value of dimension.values.keys()) {
        steps.take(asking.length)
        const answers = asking.map((condition) => childOf(condition, level, value)).join()
        const parts =
          known.get(answers) ?? part(state.map((condition) => childOf(condition, level, value)))
        if (!parts) return undefined
        known.set(answers, parts)
        below.push(parts)
      }
      const result = new Map<number, Condition>()
      for (const cell of new Set(below.flatMap((parts) => [...parts.keys()]))) {
        steps.take(below.length)
        result.set(
          cell,
          node(
            level,
            below.map((parts) => parts.get(cell) ?? 0)
          )
        )
      }
      return result
    }
  }
}
