import type {ExpressionShape} from './expression.js'
import type {Atom, Names} from './names.js'
import type {Condition, Sets} from './sets.js'
import {join, opposite} from './shape.js'
import {stringifyExpression} from './stringify-expression.js'

/** Names and comparisons up to which pairs of them are made. */
const mostAtoms = 60

/**
 * Finds the shortest of what one or two names can say.
 *
 * @param target
 *   Set to say.
 * @param within
 *   Readers that matter, the set among them (default: everybody).
 * @returns
 *   Expression; nothing when it takes more.
 */
export type FindShort = (target: Condition, within?: Condition) => ExpressionShape | undefined

/** Expressions by what they mean to those within a set. */
type Forms = ReadonlyMap<Condition, ExpressionShape>

/**
 * Create a function that finds what can be said shortly.
 *
 * All short expressions are made once, when they are first needed, and looked
 * up by what they mean; one name goes before two, then the shorter text, then
 * the order of the config.
 *
 * @param sets
 *   Sets.
 * @param names
 *   Names, all of them defined.
 */
export function createFindShort(sets: Sets, names: Names): FindShort {
  const cuts = new Map<string, Forms>()
  const makers = [createSingles, createPairs]
  const made: Array<Forms> = []
  return (target, within = 1) => {
    for (const level of makers.keys()) {
      const shape = formsOf(level, within).get(target)
      if (shape) return shape
    }
    return undefined
  }

  function formsOf(level: number, within: Condition): Forms {
    const key = `${level},${within}`
    let forms = cuts.get(key)
    if (!forms) {
      made[level] ??= (makers[level] as () => Forms)()
      forms = cutTo(made[level], within)
      cuts.set(key, forms)
    }
    return forms
  }

  /** What forms mean to those within; the first of several stays. */
  function cutTo(all: Forms, within: Condition): Forms {
    const forms = new Map<Condition, ExpressionShape>()
    for (const [condition, shape] of all) {
      const target = sets.and(condition, within)
      if (!forms.has(target)) forms.set(target, shape)
    }
    return forms
  }

  /** One name or comparison, or the opposite. */
  function createSingles(): Forms {
    const atoms = names.atoms()
    const singles = [...atoms, ...atoms.map(turn)]
    // There is no word for everybody and nobody: `patient or not patient`.
    const shapes = [(atoms[0] as Atom).shape, opposite((atoms[0] as Atom).shape)]
    singles.push({condition: 1, shape: join('or', shapes)})
    singles.push({condition: 0, shape: join('and', shapes)})
    return shortestFirst(singles)
  }

  /** Two of them. */
  function createPairs(): Forms {
    const atoms = names.atoms()
    const pairs: Array<Atom> = []
    if (atoms.length > mostAtoms) return new Map()
    for (const [index, first] of atoms.entries()) {
      for (const second of atoms.slice(index + 1)) {
        const {condition: a, shape: left} = first
        const {condition: b, shape: right} = second
        const both = {condition: sets.and(a, b), shape: join('and', [left, right])}
        const any = {condition: sets.or(a, b), shape: join('or', [left, right])}
        const onlyA = {condition: sets.minus(a, b), shape: join('and', [left, opposite(right)])}
        const onlyB = {condition: sets.minus(b, a), shape: join('and', [right, opposite(left)])}
        const notOnlyA = {
          condition: sets.not(onlyA.condition),
          shape: join('or', [right, opposite(left)])
        }
        const notOnlyB = {
          condition: sets.not(onlyB.condition),
          shape: join('or', [left, opposite(right)])
        }
        pairs.push(both, any, onlyA, onlyB, notOnlyA, notOnlyB, turn(both), turn(any))
      }
    }
    return shortestFirst(pairs)
  }

  function turn({condition, shape}: Atom): Atom {
    return {condition: sets.not(condition), shape: opposite(shape)}
  }
}

/** Expressions by what they mean, the shortest first and of several the first. */
function shortestFirst(atoms: ReadonlyArray<Atom>): Forms {
  const forms = new Map<Condition, {shape: ExpressionShape; length: number}>()
  for (const {condition, shape} of atoms) {
    const {length} = stringifyExpression(shape)
    const before = forms.get(condition)
    if (!before || length < before.length) forms.set(condition, {length, shape})
  }
  return new Map(
    [...forms]
      .sort(([, a], [, b]) => a.length - b.length)
      .map(([condition, {shape}]) => [condition, shape])
  )
}
