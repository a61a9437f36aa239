import {type ExpressionShape, stringifyExpression} from './expression.js'
import type {Names} from './names.js'
import type {Condition, Sets} from './sets.js'
import {join, opposite} from './shape.js'

/** Names and comparisons up to which pairs of them are made. */
const mostAtoms = 60

/** Finds what can be said shortly to readers within a set. */
export type ShortForms = (within: Condition) => ReadonlyMap<Condition, ExpressionShape>

/**
 * Create a function that finds all sets that one or two names or comparisons
 * can say, each with its shortest expression.
 *
 * @param sets
 *   Sets.
 * @param names
 *   Names, all of them defined.
 * @returns
 *   Function that gives these sets, cut to those within another one.
 */
export function createShortForms(sets: Sets, names: Names): ShortForms {
  const cut = new Map<Condition, ReadonlyMap<Condition, ExpressionShape>>()
  let everybody: ReadonlyMap<Condition, ExpressionShape> | undefined
  return (within) => {
    let forms = cut.get(within)
    if (!forms) {
      everybody ??= createAll()
      forms = cutTo(everybody, within)
      cut.set(within, forms)
    }
    return forms
  }

  function cutTo(
    all: ReadonlyMap<Condition, ExpressionShape>,
    within: Condition
  ): Map<Condition, ExpressionShape> {
    const forms = new Map<Condition, ExpressionShape>()
    for (const [condition, shape] of all) {
      const target = sets.and(condition, within)
      if (!forms.has(target)) forms.set(target, shape)
    }
    return forms
  }

  /** All forms for everybody, by length, then in the order of the config. */
  function createAll(): Map<Condition, ExpressionShape> {
    const forms = new Map<Condition, {shape: ExpressionShape; length: number}>()
    const atoms = names.atoms()
    for (const {condition, shape} of atoms) add(condition, shape)
    for (const {condition, shape} of atoms) add(sets.not(condition), opposite(shape))
    // There is no word for everybody and nobody: `patient or not patient`.
    for (const {shape} of atoms.slice(0, 1)) {
      if (!forms.has(1)) add(1, join('or', [shape, opposite(shape)]))
      if (!forms.has(0)) add(0, join('and', [shape, opposite(shape)]))
    }
    if (atoms.length <= mostAtoms) {
      for (const [index, {condition: a, shape: first}] of atoms.entries()) {
        for (const {condition: b, shape: second} of atoms.slice(index + 1)) {
          addPair(sets.and(a, b), join('and', [first, second]))
          addPair(sets.or(a, b), join('or', [first, second]))
          addPair(sets.minus(a, b), join('and', [first, opposite(second)]))
          addPair(sets.minus(b, a), join('and', [second, opposite(first)]))
        }
      }
    }
    return new Map(
      [...forms]
        .sort(([, a], [, b]) => a.length - b.length)
        .map(([condition, {shape}]) => [condition, shape])
    )

    function addPair(condition: Condition, shape: ExpressionShape): void {
      if (condition > 1) add(condition, shape)
      if (condition > 1) add(sets.not(condition), opposite(shape))
    }

    function add(condition: Condition, shape: ExpressionShape): void {
      const {length} = stringifyExpression(shape)
      const before = forms.get(condition)
      if (!before || length < before.length) forms.set(condition, {length, shape})
    }
  }
}
