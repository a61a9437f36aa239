import type {FindShort} from './describe-short.js'
import type {Dimension} from './dimension.js'
import type {ExpressionShape} from './expression.js'
import type {Names} from './names.js'
import type {Condition, Sets} from './sets.js'
import {join, opposite, shortest} from './shape.js'

/** What a set says of one dimension. */
interface Factor {
  dimension: number
  /** Indexes of the values that it allows. */
  allowed: ReadonlyArray<number>
  condition: Condition
}

/**
 * Describes a set in general: by what it says of each dimension by itself, or
 * by the opposite of that, or branch by branch.
 *
 * `isRight` tells whether a set will do, which may be another one.
 * Gives nothing for a set whose text would be too long.
 */
export type LongForms = (
  set: Condition,
  isRight: (candidate: Condition) => boolean
) => Array<ExpressionShape>

/**
 * Create a function that describes sets dimension by dimension.
 *
 * @param sets
 *   Sets.
 * @param names
 *   Names.
 * @param findShort
 *   Finds what one or two names say.
 * @returns
 *   Function that describes sets other than nobody and everybody.
 */
export function createLongForms(sets: Sets, names: Names, findShort: FindShort): LongForms {
  const whole = new Map<Condition, ExpressionShape | undefined>()
  const products = new Map<number, boolean>()
  return describeAll

  function describeAll(
    set: Condition,
    isRight: (candidate: Condition) => boolean
  ): Array<ExpressionShape> {
    const forms: Array<ExpressionShape> = []
    const product = describeProduct(set, isRight)
    const rest = describeProduct(sets.not(set), (candidate) => isRight(sets.not(candidate)))
    if (product) forms.push(product)
    if (rest) forms.push(opposite(rest))
    if (forms.length > 0) return forms
    const branches = describeBranches(set)
    return branches ? [branches] : []
  }

  /** A set that says something of each dimension by itself, without those that don't matter. */
  function describeProduct(
    set: Condition,
    isRight: (candidate: Condition) => boolean
  ): ExpressionShape | undefined {
    let factors = [...sets.allowed(set)].map(
      ([dimension, allowed]): Factor => ({
        allowed,
        condition: sets.value(dimension, allowed),
        dimension
      })
    )
    if (!isRight(product(factors))) return undefined
    for (const factor of [...factors]) {
      const rest = factors.filter((one) => one !== factor)
      if (isRight(product(rest))) factors = rest
    }
    return join('and', factors.map(describeFactor))
  }

  /** From the last dimension on, so that each step is one node. */
  function product(factors: ReadonlyArray<Factor>): Condition {
    return factors.reduceRight((all, {condition}) => sets.and(condition, all), 1)
  }

  /** Some values of one dimension. */
  function describeFactor({allowed, condition, dimension: index}: Factor): ExpressionShape {
    const short = findShort(condition)
    if (short) return short
    const {values} = sets.dimensions[index] as Dimension
    const chosen = new Set(allowed)
    const others = [...values.keys()].filter((value) => !chosen.has(value))
    const shapes = [listValues(index, allowed), opposite(listValues(index, others))] as const
    // One that is too long makes all too long that it stands in.
    return shortest(shapes) ?? shapes[0]
  }

  /** Values one by one, broader ones for all that they hold. */
  function listValues(index: number, chosen: ReadonlyArray<number>): ExpressionShape {
    const {name: dimension, narrower, values} = sets.dimensions[index] as Dimension
    const inner = new Set([...narrower.values()].flat())
    const allowed = new Set(chosen.map((value) => values[value]))
    return join('or', values.filter((value) => !inner.has(value)).flatMap(listValue))

    function listValue(value: string): Array<ExpressionShape> {
      if (!allowed.has(value)) return below(value).flatMap(listValue)
      const name = names.shapeOf(dimension, value)
      const holes = holesIn(value)
      if (holes.length === 0) return [name]
      const excluded = holes.map((hole) => names.shapeOf(dimension, hole))
      // What holes hold that is allowed all the same comes on its own.
      return [
        join('and', [name, opposite(join('or', excluded))]),
        ...holes.flatMap(below).flatMap(listValue)
      ]
    }

    /** The broadest values below one that aren't allowed. */
    function holesIn(value: string): Array<string> {
      return below(value).flatMap((one) => (allowed.has(one) ? holesIn(one) : [one]))
    }

    function below(value: string): ReadonlyArray<string> {
      return narrower.get(value) ?? []
    }
  }

  /** Branch by branch of the first dimension that matters; nothing when the text would be too long. */
  function describeBranches(set: Condition): ExpressionShape | undefined {
    const dimension = sets.first(set)
    const {values} = sets.dimensions[dimension] as Dimension
    const groups = new Map<Condition, Array<number>>()
    for (const value of values.keys()) {
      const rest = sets.given(set, value)
      const group = groups.get(rest)
      if (group) group.push(value)
      else groups.set(rest, [value])
    }
    groups.delete(0)
    const branches: Array<ExpressionShape> = []
    for (const [rest, allowed] of groups) {
      const condition = sets.value(dimension, allowed)
      const factor = describeFactor({allowed, condition, dimension})
      const branch = rest === 1 ? factor : describeBranch(rest)
      if (!branch) return undefined
      branches.push(rest === 1 ? factor : join('and', [factor, branch]))
    }
    return shortest([join('or', branches)])
  }

  function describeBranch(set: Condition): ExpressionShape | undefined {
    const short = findShort(set)
    if (short) return short
    if (!whole.has(set)) whole.set(set, describeExactly(set))
    return whole.get(set)
  }

  function describeExactly(set: Condition): ExpressionShape | undefined {
    if (!isProduct(set, 0) && !isProduct(set, 1)) return describeBranches(set)
    return shortest(describeAll(set, (candidate) => candidate === set))
  }

  /**
   * Whether a set, or everybody else (1), says something of each dimension by
   * itself: whatever the values are, what is left is the same or nothing.
   */
  function isProduct(set: Condition, nothing: 0 | 1): boolean {
    if (set < 2) return true
    const key = set * 2 + nothing
    let known = products.get(key)
    if (known === undefined) {
      const dimension = sets.first(set)
      const {values} = sets.dimensions[dimension] as Dimension
      const left = new Set(values.map((_, value) => sets.given(set, value)))
      left.delete(nothing)
      const [rest] = left
      // Cast: where one is left, it is there.
      known = left.size === 1 && isProduct(rest as Condition, nothing)
      products.set(key, known)
    }
    return known
  }
}
