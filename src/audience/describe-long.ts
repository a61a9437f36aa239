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
  const whole = new Map<Condition, ExpressionShape>()
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
    return forms.length > 0 ? forms : [describeBranches(set)]
  }

  /** A set that says something of each dimension by itself, without those that don't matter. */
  function describeProduct(
    set: Condition,
    isRight: (candidate: Condition) => boolean
  ): ExpressionShape | undefined {
    let factors = sets.dimensions.map(({values}, dimension): Factor => {
      const allowed = [...values.keys()].filter(
        (value) => !sets.isDisjoint(set, sets.value(dimension, [value]))
      )
      return {allowed, condition: sets.value(dimension, allowed), dimension}
    })
    if (!isRight(product(factors))) return undefined
    for (const factor of [...factors]) {
      const rest = factors.filter((one) => one !== factor)
      if (isRight(product(rest))) factors = rest
    }
    return join('and', factors.map(describeFactor))
  }

  function product(factors: ReadonlyArray<Factor>): Condition {
    return factors.reduce((all, {condition}) => sets.and(all, condition), 1)
  }

  /** Some values of one dimension. */
  function describeFactor({allowed, condition, dimension: index}: Factor): ExpressionShape {
    const short = findShort(condition)
    if (short) return short
    const dimension = sets.dimensions[index] as Dimension
    const others = [...dimension.values.keys()].filter((value) => !allowed.includes(value))
    return shortest([listValues(dimension, allowed), opposite(listValues(dimension, others))])
  }

  /** Values one by one, broader ones for all that they hold. */
  function listValues(dimension: Dimension, allowed: ReadonlyArray<number>): ExpressionShape {
    const {narrower, values} = dimension
    const inner = new Set([...narrower.values()].flat())
    return join('or', values.filter((value) => !inner.has(value)).flatMap(listValue))

    function listValue(value: string): Array<ExpressionShape> {
      if (!isAllowed(value)) return below(value).flatMap(listValue)
      const name = names.shapeOf(dimension.name, value)
      const holes = holesIn(value)
      if (holes.length === 0) return [name]
      const excluded = holes.map((hole) => names.shapeOf(dimension.name, hole))
      // What holes hold that is allowed all the same comes on its own.
      return [
        join('and', [name, opposite(join('or', excluded))]),
        ...holes.flatMap(below).flatMap(listValue)
      ]
    }

    /** The broadest values below one that aren't allowed. */
    function holesIn(value: string): Array<string> {
      return below(value).flatMap((one) => (isAllowed(one) ? holesIn(one) : [one]))
    }

    function below(value: string): ReadonlyArray<string> {
      return narrower.get(value) ?? []
    }

    function isAllowed(value: string): boolean {
      return allowed.includes(values.indexOf(value))
    }
  }

  /** Branch by branch of the first dimension that matters. */
  function describeBranches(set: Condition): ExpressionShape {
    const [dimension] = sets.support(set) as [number]
    const {values} = sets.dimensions[dimension] as Dimension
    const groups = new Map<Condition, Array<number>>()
    for (const value of values.keys()) {
      const rest = sets.given(set, dimension, value)
      groups.set(rest, [...(groups.get(rest) ?? []), value])
    }
    groups.delete(0)
    return join(
      'or',
      [...groups].map(([rest, allowed]) => {
        const condition = sets.value(dimension, allowed)
        const factor = describeFactor({allowed, condition, dimension})
        return rest === 1 ? factor : join('and', [factor, describeBranch(rest)])
      })
    )
  }

  function describeBranch(set: Condition): ExpressionShape {
    let shape = findShort(set) ?? whole.get(set)
    if (!shape) {
      shape = shortest(describeAll(set, (candidate) => candidate === set))
      whole.set(set, shape)
    }
    return shape
  }
}
