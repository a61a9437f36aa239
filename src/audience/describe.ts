import type {Dimension} from './dimension.js'
import type {Atom} from './names.js'
import type {Condition, Sets} from './sets.js'

/** Text of an expression, and the operator that holds it together. */
interface Phrase {
  text: string
  /** Loosest operator in it, outside parentheses. */
  loosest: 'atom' | 'not' | 'and' | 'or'
}

/** Atoms up to which pairs of them are tried. */
const mostAtoms = 60

/**
 * Describe a set by a short expression that people would write.
 *
 * Tried in this order, the shortest text wins: an atom or its opposite, what
 * each dimension allows, the opposite of that, two atoms, and the diagram
 * itself.
 *
 * @param sets
 *   Sets.
 * @param atoms
 *   Names and comparisons.
 * @param condition
 *   Set.
 * @param within
 *   Readers that matter: for others the expression may say anything.
 */
export function describe(
  sets: Sets,
  atoms: ReadonlyArray<Atom>,
  condition: Condition,
  within: Condition
): string {
  const target = sets.and(condition, within)
  const fits = (candidate: Condition): boolean => sets.and(candidate, within) === target
  const phrases: Array<Phrase> = []

  if (target === within || target === 0) {
    const [{text}] = atoms as [Atom]
    return target === within ? `${text} or not ${text}` : `${text} and not ${text}`
  }
  for (const atom of atoms) {
    if (fits(atom.condition)) phrases.push({loosest: 'atom', text: atom.text})
    if (fits(sets.not(atom.condition))) phrases.push(negated({loosest: 'atom', text: atom.text}))
  }
  if (phrases.length === 0) {
    const product = describeProduct(target, fits)
    if (product) phrases.push(product)
    const others = sets.minus(within, target)
    const opposite = describeProduct(others, (candidate) => sets.and(candidate, within) === others)
    if (opposite) phrases.push(negated(opposite))
    if (atoms.length <= mostAtoms) phrases.push(...describePairs(fits))
    if (phrases.length === 0) phrases.push(describeDiagram(target))
  }
  return phrases.reduce((best, phrase) => (phrase.text.length < best.text.length ? phrase : best))
    .text

  /** A set that says something of each dimension by itself. */
  function describeProduct(
    set: Condition,
    isRight: (candidate: Condition) => boolean
  ): Phrase | undefined {
    const factors = sets.dimensions.map(({values}, index) => {
      const allowed = values
        .map((_, value) => value)
        .filter((value) => !sets.isDisjoint(set, sets.value(index, [value])))
      return {allowed, condition: sets.value(index, allowed), index}
    })
    const product = (parts: typeof factors): Condition =>
      parts.reduce((all, part) => sets.and(all, part.condition), 1)
    if (!isRight(product(factors))) return undefined
    let needed = factors
    for (const factor of factors) {
      const rest = needed.filter((part) => part !== factor)
      if (isRight(product(rest))) needed = rest
    }
    if (needed.length === 0) return undefined
    return join(
      'and',
      needed.map(({allowed, condition, index}) => describeValues(allowed, condition, index))
    )
  }

  /** Some values of one dimension. */
  function describeValues(
    allowed: ReadonlyArray<number>,
    condition: Condition,
    index: number
  ): Phrase {
    const dimension = sets.dimensions[index] as Dimension
    const options: Array<Phrase> = []
    for (const atom of atoms) {
      if (atom.condition === condition) options.push({loosest: 'atom', text: atom.text})
      if (sets.not(atom.condition) === condition)
        options.push(negated({loosest: 'atom', text: atom.text}))
    }
    if (options.length === 0) {
      const left = dimension.values
        .map((_, value) => value)
        .filter((value) => !allowed.includes(value))
      options.push(listValues(dimension, allowed), negated(listValues(dimension, left)))
    }
    return options.reduce((best, phrase) => (phrase.text.length < best.text.length ? phrase : best))
  }

  /** Values one by one, broader ones for all that they hold. */
  function listValues(dimension: Dimension, allowed: ReadonlyArray<number>): Phrase {
    const below = new Set([...dimension.narrower.values()].flat())
    const tops = dimension.values.filter((value) => !below.has(value))
    return join('or', tops.flatMap(listValue))

    function listValue(value: string): Array<Phrase> {
      const inner = dimension.narrower.get(value) ?? []
      const parts = inner.flatMap(listValue)
      if (!allowed.includes(dimension.values.indexOf(value))) return parts
      const name: Phrase = {loosest: 'atom', text: nameOf(dimension, value)}
      const without = inner.filter((one) => !isWhole(one))
      if (without.length === 0) return [name]
      const excluded = without.map(
        (one): Phrase => ({loosest: 'atom', text: nameOf(dimension, one)})
      )
      // What of the excluded ones is allowed all the same comes on its own.
      return [join('and', [name, negated(join('or', excluded))]), ...without.flatMap(listValue)]
    }

    function isWhole(value: string): boolean {
      return (
        allowed.includes(dimension.values.indexOf(value)) &&
        (dimension.narrower.get(value) ?? []).every(isWhole)
      )
    }
  }

  function nameOf(dimension: Dimension, value: string): string {
    const qualified = `${dimension.name}:${value}`
    return atoms.some((atom) => atom.text === qualified) ? qualified : value
  }

  function describePairs(isRight: (candidate: Condition) => boolean): Array<Phrase> {
    const result: Array<Phrase> = []
    for (const [position, a] of atoms.entries()) {
      const first: Phrase = {loosest: 'atom', text: a.text}
      for (const b of atoms.slice(position + 1)) {
        const second: Phrase = {loosest: 'atom', text: b.text}
        if (isRight(sets.and(a.condition, b.condition))) result.push(join('and', [first, second]))
        if (isRight(sets.or(a.condition, b.condition))) result.push(join('or', [first, second]))
        if (isRight(sets.minus(a.condition, b.condition)))
          result.push(join('and', [first, negated(second)]))
        if (isRight(sets.minus(b.condition, a.condition)))
          result.push(join('and', [second, negated(first)]))
      }
    }
    return result
  }

  /** Branch by branch of the first dimension that matters. */
  function describeDiagram(set: Condition): Phrase {
    const index = sets.dimensions.findIndex(({values}, candidate) =>
      values.some((_, value) => sets.given(set, candidate, value) !== set)
    )
    const {values} = sets.dimensions[index] as Dimension
    const groups = new Map<Condition, Array<number>>()
    for (const [value] of values.entries()) {
      const rest = sets.given(set, index, value)
      groups.set(rest, [...(groups.get(rest) ?? []), value])
    }
    const parts: Array<Phrase> = []
    for (const [rest, allowed] of groups) {
      if (rest === 0) continue
      const phrase = describeValues(allowed, sets.value(index, allowed), index)
      parts.push(rest === 1 ? phrase : join('and', [phrase, describeDiagram(rest)]))
    }
    return join('or', parts)
  }
}

function negated(phrase: Phrase): Phrase {
  const text =
    phrase.loosest === 'and' || phrase.loosest === 'or' ? `(${phrase.text})` : phrase.text
  return {loosest: 'not', text: `not ${text}`}
}

function join(operator: 'and' | 'or', phrases: ReadonlyArray<Phrase>): Phrase {
  const [only] = phrases
  if (phrases.length === 1 && only) return only
  const texts = phrases.map(({loosest, text}) =>
    operator === 'and' && loosest === 'or' ? `(${text})` : text
  )
  return {loosest: operator, text: texts.join(` ${operator} `)}
}
