import {coveredBy, type Dimension} from './dimension.js'
import type {Condition, Sets} from './sets.js'

/** A part of an expression that can't be taken apart, and what it means. */
export interface Atom {
  text: string
  condition: Condition
}

/** Names that expressions may use. */
export interface Names {
  /** Names that mean one thing by themselves: audiences, and values of one dimension only. */
  plain: ReadonlyMap<string, Condition>
  /** For each value, the dimensions that have it. */
  dimensionsOf: ReadonlyMap<string, ReadonlyArray<string>>
  /** Audiences that are defined. */
  audiences: ReadonlySet<string>
  /** Define an audience. */
  define(name: string, condition: Condition): void
  /** Profiles with a value, or a narrower one; nothing if there is no such value. */
  valueOf(dimension: string, value: string): Condition | undefined
  /** All atoms: names, qualified values where they need it, comparisons. */
  atoms(): Array<Atom>
}

/**
 * Collect the values of dimensions.
 *
 * @param dimensions
 *   Dimensions, checked.
 * @param sets
 *   Sets over them.
 */
export function createNames(dimensions: ReadonlyArray<Dimension>, sets: Sets): Names {
  const plain = new Map<string, Condition>()
  const audiences = new Set<string>()
  const dimensionsOf = new Map<string, Array<string>>()
  for (const {name, values} of dimensions) {
    for (const value of values) {
      const known = dimensionsOf.get(value)
      if (known) known.push(name)
      else dimensionsOf.set(value, [name])
    }
  }
  for (const dimension of dimensions) {
    for (const value of dimension.values) {
      if (dimensionsOf.get(value)?.length === 1) plain.set(value, conditionOf(dimension, value))
    }
  }
  return {
    atoms,
    audiences,
    define(name, condition) {
      audiences.add(name)
      plain.set(name, condition)
    },
    dimensionsOf,
    plain,
    valueOf(name, value) {
      const dimension = dimensions.find((candidate) => candidate.name === name)
      return dimension?.values.includes(value) ? conditionOf(dimension, value) : undefined
    }
  }

  function conditionOf(dimension: Dimension, value: string): Condition {
    return sets.value(dimensions.indexOf(dimension), coveredBy(dimension, value))
  }

  function atoms(): Array<Atom> {
    const result: Array<Atom> = [...plain].map(([text, condition]) => ({condition, text}))
    for (const [index, dimension] of dimensions.entries()) {
      for (const [position, value] of dimension.values.entries()) {
        if (!plain.has(value)) {
          result.push({
            condition: conditionOf(dimension, value),
            text: `${dimension.name}:${value}`
          })
        }
        if (!dimension.ordered || position === 0 || position === dimension.values.length - 1)
          continue
        const all = dimension.values.map((_, candidate) => candidate)
        result.push(
          {
            condition: sets.value(index, all.slice(position)),
            text: `${dimension.name} >= ${value}`
          },
          {
            condition: sets.value(index, all.slice(0, position + 1)),
            text: `${dimension.name} <= ${value}`
          }
        )
      }
    }
    return result
  }
}
