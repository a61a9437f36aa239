/** Random choices from a seed: the same seed gives the same choices on every machine. */
export interface Random {
  /** Number from 0 to 1, 1 excluded. */
  next(): number
  /** Whole number from 0 to `below`, that excluded. */
  below(below: number): number
  /** Whether something with a chance from 0 to 1 happens. */
  chance(chance: number): boolean
  /** One of some values. */
  pick<Value>(values: ReadonlyArray<Value>): Value
  /** Seed for choices of their own, which don't change these. */
  fork(): number
}

/** Make random choices from a seed (mulberry32). */
export function createRandom(seed: number): Random {
  let state = seed >>> 0
  const random: Random = {
    below: (below) => Math.floor(random.next() * below),
    chance: (chance) => random.next() < chance,
    fork: () => Math.floor(random.next() * 2 ** 32),
    next() {
      state = (state + 0x6d2b79f5) >>> 0
      let value = Math.imul(state ^ (state >>> 15), state | 1)
      value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
      return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
    },
    pick: (values) => values[random.below(values.length)] as (typeof values)[number]
  }
  return random
}
