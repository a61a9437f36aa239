import {coveredBy, type Dimension} from './dimension.js'
import type {ExpressionShape} from './expression.js'
import {createNearest, type Nearest} from './nearest.js'
import type {Condition, Sets} from './sets.js'

/** An expression that can't be taken apart, and what it means. */
export interface Atom {
  /** Expression. */
  shape: ExpressionShape
  /** Who is meant. */
  condition: Condition
}

/** Names that expressions may use. */
export interface Names {
  /** Names that mean one thing by themselves: audiences, and values of one dimension only. */
  plain: ReadonlyMap<string, Condition>
  /** For each value, the dimensions that have it. */
  dimensionsOf: ReadonlyMap<string, ReadonlyArray<string>>
  /** Names of all audiences, also of those that are not defined yet. */
  audiences: ReadonlySet<string>
  /** Define an audience. */
  define(name: string, condition: Condition): void
  /** Profiles with a value, or a narrower one; nothing if there is no such value. */
  valueOf(dimension: string, value: string): Condition | undefined
  /** Expression for a value, with its dimension where the name alone doesn't do. */
  shapeOf(dimension: string, value: string): ExpressionShape
  /** Values and audiences near to a name that isn't one. */
  nearest: Nearest
  /** Names of dimensions near to one that there isn't. */
  nearestDimension: Nearest
  /** Values of a dimension near to one that it hasn't. */
  nearestValue(dimension: Dimension, value: string): ReadonlyArray<string>
  /** All atoms: names, qualified values where they need it, comparisons. */
  atoms(): Array<Atom>
}

/**
 * Collect the values of dimensions, and what they mean.
 *
 * @param dimensions
 *   Dimensions, checked.
 * @param sets
 *   Sets over them.
 * @param audiences
 *   Names of the audiences, to be defined afterwards.
 * @returns
 *   Names.
 */
export function createNames(
  dimensions: ReadonlyArray<Dimension>,
  sets: Sets,
  audiences: ReadonlySet<string>
): Names {
  const plain = new Map<string, Condition>()
  const dimensionsOf = new Map<string, Array<string>>()
  for (const {name, values} of dimensions) {
    for (const value of values) {
      const known = dimensionsOf.get(value)
      if (known) known.push(name)
      else dimensionsOf.set(value, [name])
    }
  }
  for (const [index, dimension] of dimensions.entries()) {
    for (const value of dimension.values) {
      if (!isShared(value)) plain.set(value, sets.value(index, coveredBy(dimension, value)))
    }
  }
  const nearestValues = new Map<Dimension, Nearest>(
    dimensions.map((dimension) => [dimension, createNearest(dimension.values)])
  )
  return {
    atoms,
    audiences,
    define(name, condition) {
      plain.set(name, condition)
    },
    dimensionsOf,
    nearest: createNearest(new Set([...dimensionsOf.keys(), ...audiences])),
    nearestDimension: createNearest(dimensions.map(({name}) => name)),
    // Cast: there is one for each dimension.
    nearestValue: (dimension, value) => (nearestValues.get(dimension) as Nearest)(value),
    plain,
    shapeOf,
    valueOf(name, value) {
      const index = dimensions.findIndex((dimension) => dimension.name === name)
      const dimension = dimensions[index]
      return dimension?.values.includes(value)
        ? sets.value(index, coveredBy(dimension, value))
        : undefined
    }
  }

  function isShared(value: string): boolean {
    // Cast: it is a value of a dimension.
    return (dimensionsOf.get(value) as ReadonlyArray<string>).length > 1
  }

  function shapeOf(dimension: string, value: string): ExpressionShape {
    return isShared(value) ? {dimension, type: 'value', value} : {name: value, type: 'name'}
  }

  function atoms(): Array<Atom> {
    const result: Array<Atom> = [...plain].map(([name, condition]) => ({
      condition,
      shape: {name, type: 'name'}
    }))
    for (const [index, dimension] of dimensions.entries()) {
      const {name, ordered, values} = dimension
      const all = values.map((_, position) => position)
      for (const [position, value] of values.entries()) {
        if (isShared(value)) {
          const condition = sets.value(index, coveredBy(dimension, value))
          result.push({condition, shape: shapeOf(name, value)})
        }
        // At the ends, comparisons say what the value says by itself, or nothing.
        if (!ordered || position === 0 || position === values.length - 1) continue
        result.push(
          {
            condition: sets.value(index, all.slice(position)),
            shape: {dimension: name, operator: '>=', type: 'comparison', value}
          },
          {
            condition: sets.value(index, all.slice(0, position + 1)),
            shape: {dimension: name, operator: '<=', type: 'comparison', value}
          }
        )
      }
    }
    return result
  }
}
