import {type Condition, createDiagram} from './diagram.js'
import type {Dimension} from './dimension.js'
import {createPartition} from './partition.js'
import {type SerializedSets, serialize} from './serialize.js'
import type {Steps} from './steps.js'

export type {Condition} from './diagram.js'

/**
 * Sets of profiles and what can be asked of them.
 *
 * Equal sets have equal numbers; a set is empty if it is `0`, and everything
 * if it is `1`.
 * Whatever makes sets takes steps, one for each child of a node that is looked
 * at, and throws a `StepsError` when none are left: a few names may mean sets
 * that no memory holds.
 */
export interface Sets {
  /** Steps that are left. */
  steps: Steps
  /** Dimensions, in the order of the levels of the diagram. */
  dimensions: ReadonlyArray<Dimension>
  /** Profiles whose value in a dimension is one of these, by index. */
  value(dimension: number, values: ReadonlyArray<number>): Condition
  and(a: Condition, b: Condition): Condition
  or(a: Condition, b: Condition): Condition
  not(a: Condition): Condition
  /** Profiles that are in the first set only. */
  minus(a: Condition, b: Condition): Condition
  /** The set of those who remain in a set when its first dimension, that of `first`, has the value with this index. */
  given(a: Condition, value: number): Condition
  /** First dimension that a set depends on; somebody must be in it, and somebody not. */
  first(a: Condition): number
  /** Dimensions that a set depends on, ascending. */
  support(a: Condition): Array<number>
  /**
   * Values that profiles in a set have, by index, for each dimension of which some
   * value is left out; somebody must be in the set.
   */
  allowed(a: Condition): Map<number, Array<number>>
  /** How many nodes a set is made of; more than `most` where there are more, counted no further. */
  nodesOf(a: Condition, most: number): number
  isSubset(a: Condition, b: Condition): boolean
  isDisjoint(a: Condition, b: Condition): boolean
  /** Whether a profile is in the set; it is given by the index of each value. */
  has(a: Condition, profile: ReadonlyArray<number>): boolean
  /** A profile in the set, with default values where they do; nothing if the set is empty. */
  sample(a: Condition): Record<string, string> | undefined
  /** Number of profiles in the set. */
  size(a: Condition): number
  /**
   * Part readers by conditions: cells of those who meet the same ones, in the
   * order of their first profile; nothing if there are more than `limit`.
   */
  partition(
    conditions: ReadonlyArray<Condition>,
    limit: number,
    within?: Condition
  ): Array<Condition> | undefined
  /** Write sets for `holds`: nodes in one list of integers, and the entry of each set. */
  serialize(conditions: ReadonlyArray<Condition>): SerializedSets
}

/**
 * Create sets of profiles, as a decision diagram.
 *
 * @param dimensions
 *   Dimensions.
 */
export function createSets(dimensions: ReadonlyArray<Dimension>): Sets {
  const diagram = createDiagram(dimensions)
  const {and, childOf, children, levels, minus, node, or, steps} = diagram
  const bottom = dimensions.length
  return {
    allowed,
    and,
    dimensions,
    first: (a) => levels[a] as number,
    given,
    has,
    isDisjoint: (a, b) => and(a, b) === 0,
    isSubset: (a, b) => minus(a, b) === 0,
    minus,
    nodesOf,
    not: (a) => minus(1, a),
    or,
    partition: createPartition(diagram),
    sample,
    serialize: (conditions) => serialize(diagram, conditions),
    size: (a) => sizeFrom(a, 0, new Map()),
    steps,
    support,
    value
  }

  function value(dimension: number, values: ReadonlyArray<number>): Condition {
    const all = (dimensions[dimension] as Dimension).values
    const chosen = new Set(values)
    steps.take(all.length)
    return node(
      dimension,
      all.map((_, index) => (chosen.has(index) ? 1 : 0))
    )
  }

  function given(a: Condition, value: number): Condition {
    return childOf(a, levels[a] as number, value)
  }

  function support(a: Condition): Array<number> {
    const found = new Set([...nodesIn(a, Infinity)].map((node) => levels[node] as number))
    return [...found].sort((left, right) => left - right)
  }

  function nodesOf(a: Condition, most: number): number {
    return nodesIn(a, most).size
  }

  /** Nodes of a set; where these are more than `most`, the first `most + 1`. */
  function nodesIn(a: Condition, most: number): Set<Condition> {
    const seen = new Set<Condition>()
    visit(a)
    return seen

    function visit(node: Condition): void {
      if (node < 2 || seen.has(node) || seen.size > most) return
      seen.add(node)
      const below = children[node] as ReadonlyArray<Condition>
      steps.take(below.length)
      for (const child of below) visit(child)
    }
  }

  function allowed(a: Condition): Map<number, Array<number>> {
    const found = new Map<number, Set<number>>()
    // The first level from which each node is reached; on the levels between, which are skipped, all values are allowed.
    const after = new Map<Condition, number>([[a, -1]])
    for (const node of nodesIn(a, Infinity)) {
      const level = levels[node] as number
      const values = found.get(level) ?? new Set()
      found.set(level, values)
      for (const [value, child] of (children[node] as ReadonlyArray<Condition>).entries()) {
        if (child === 0) continue
        values.add(value)
        after.set(child, Math.min(after.get(child) ?? bottom, level))
      }
    }
    const result = new Map<number, Array<number>>()
    for (const [level, values] of [...found].sort(([left], [right]) => left - right)) {
      const open = [...after].some(
        ([node, above]) => above < level && (levels[node] as number) > level
      )
      if (!open && values.size < (dimensions[level] as Dimension).values.length) {
        result.set(
          level,
          [...values].sort((left, right) => left - right)
        )
      }
    }
    return result
  }

  function has(a: Condition, profile: ReadonlyArray<number>): boolean {
    let at = a
    while (at > 1) at = childOf(at, levels[at] as number, profile[levels[at] as number] as number)
    return at === 1
  }

  function sample(a: Condition): Record<string, string> | undefined {
    if (a === 0) return undefined
    let at = a
    const profile: Record<string, string> = {}
    for (const [level, {default: fallback, name, values}] of dimensions.entries()) {
      let index = values.indexOf(fallback)
      if (childOf(at, level, index) === 0) {
        index = values.findIndex((_, candidate) => childOf(at, level, candidate) !== 0)
      }
      profile[name] = values[index] as string
      at = childOf(at, level, index)
    }
    return profile
  }

  function sizeFrom(a: Condition, level: number, sizes: Map<Condition, number>): number {
    if (a === 0) return 0
    if (level === bottom) return 1
    const own = levels[a] as number
    if (own > level) {
      return (dimensions[level] as Dimension).values.length * sizeFrom(a, level + 1, sizes)
    }
    const counted = sizes.get(a)
    if (counted !== undefined) return counted
    let sum = 0
    for (const child of children[a] as ReadonlyArray<Condition>)
      sum += sizeFrom(child, level + 1, sizes)
    sizes.set(a, sum)
    return sum
  }
}
