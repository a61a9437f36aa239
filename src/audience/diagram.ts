import type {Dimension} from './dimension.js'
import {createSteps, type Steps} from './steps.js'

/** A set of profiles: `0` nobody, `1` everybody, else a node of one diagram. */
export type Condition = number

/** Nodes of a decision diagram, and how they are made. */
export interface Diagram {
  /** Dimensions, in the order of the levels. */
  dimensions: ReadonlyArray<Dimension>
  /** Steps that are left. */
  steps: Steps
  /** Level of each node: the index of its dimension; `0` and `1` lie below all. */
  levels: ReadonlyArray<number>
  /** What is left of a set for each value of its dimension, by index. */
  children: ReadonlyArray<ReadonlyArray<Condition>>
  /** The one node with these children; a child when they are all the same. */
  node(level: number, below: ReadonlyArray<Condition>): Condition
  /** What is left of a set when the dimension of a level has a value; the level is not below the set's. */
  childOf(a: Condition, level: number, value: number): Condition
  and(a: Condition, b: Condition): Condition
  or(a: Condition, b: Condition): Condition
  minus(a: Condition, b: Condition): Condition
}

/** Steps that may be taken until somebody allows others. */
const defaultSteps = 5_000_000

/** Operations on two sets, for the memo. */
const operator = {and: 0, minus: 2, or: 1} as const

/**
 * Create a hash-consed decision diagram: a node is a dimension and one child
 * for each of its values.
 *
 * See R. E. Bryant, “Graph-Based Algorithms for Boolean Function
 * Manipulation”, IEEE Transactions on Computers C-35 (1986).
 *
 * @param dimensions
 *   Dimensions.
 */
export function createDiagram(dimensions: ReadonlyArray<Dimension>): Diagram {
  const steps = createSteps(defaultSteps)
  // Terminals lie below every dimension.
  const levels: Array<number> = [dimensions.length, dimensions.length]
  const children: Array<ReadonlyArray<Condition>> = [[], []]
  const known = new Map<string, Condition>()
  const memo = new Map<number, Condition>()
  return {and, childOf, children, dimensions, levels, minus, node, or, steps}

  function and(a: Condition, b: Condition): Condition {
    if (a === b || b === 1) return a
    if (a === 1) return b
    if (a === 0 || b === 0) return 0
    return a < b ? apply(operator.and, a, b) : apply(operator.and, b, a)
  }

  function or(a: Condition, b: Condition): Condition {
    if (a === b || b === 0) return a
    if (a === 0) return b
    if (a === 1 || b === 1) return 1
    return a < b ? apply(operator.or, a, b) : apply(operator.or, b, a)
  }

  function minus(a: Condition, b: Condition): Condition {
    if (a === b || a === 0 || b === 1) return 0
    if (b === 0) return a
    return apply(operator.minus, a, b)
  }

  function node(level: number, below: ReadonlyArray<Condition>): Condition {
    const [first = 0] = below
    if (below.every((child) => child === first)) return first
    const key = `${level}:${below.join()}`
    let result = known.get(key)
    if (result === undefined) {
      result = levels.push(level) - 1
      children.push(below)
      known.set(key, result)
    }
    return result
  }

  function apply(operation: 0 | 1 | 2, a: Condition, b: Condition): Condition {
    // Exact in a double for up to 2^25 nodes.
    const key = (a * 2 ** 25 + b) * 3 + operation
    steps.take(1)
    const done = memo.get(key)
    if (done !== undefined) return done
    const level = Math.min(levels[a] as number, levels[b] as number)
    const size = (dimensions[level] as Dimension).values.length
    const below: Array<Condition> = []
    steps.take(size)
    for (let index = 0; index < size; index++) {
      const left = childOf(a, level, index)
      const right = childOf(b, level, index)
      below.push(
        operation === operator.and
          ? and(left, right)
          : operation === operator.or
            ? or(left, right)
            : minus(left, right)
      )
    }
    const result = node(level, below)
    memo.set(key, result)
    return result
  }

  function childOf(a: Condition, level: number, value: number): Condition {
    return levels[a] === level ? ((children[a] as ReadonlyArray<Condition>)[value] as Condition) : a
  }
}
