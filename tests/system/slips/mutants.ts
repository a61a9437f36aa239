import {createRandom} from '../../helpers/random.js'
import type {Base} from './base.js'
import {countLines, type Edit, editLine, editPlace, editsAtPlace, editsOfLine} from './edits.js'
import type {Part} from './places.js'

/** A base with one edit. */
export interface Mutant extends Edit {
  base: Base
  /** What the edit hits. */
  part: Part | 'line' | 'inline line'
}

/** Edits of some bases, by seed. */
export interface Mutants {
  /** Seeds from 1 to this give each edit once; neighbours are far apart. */
  count: number
  /** Mutant of a seed; nothing when the edit changes nothing, or there are no more. */
  at(seed: number): Mutant | undefined
}

/**
 * List every edit of every fence, name, attribute, front matter and line.
 *
 * @param bases
 *   Articles.
 */
export function systematic(bases: ReadonlyArray<Base>): Mutants {
  const entries: Array<{base: Base; places: Array<number>; start: number}> = []
  let count = 0
  for (const base of bases) {
    const places = base.parts.flatMap((part, offset) => (part === 'text' ? [] : [offset]))
    entries.push({base, places, start: count})
    count += places.length * editsAtPlace + countLines(base.source) * editsOfLine
  }
  const step = stepFor(count)
  return {
    at(seed) {
      const number = (seed * step) % count
      const entry = entries.findLast(({start}) => start <= number)
      if (!entry || seed < 1 || seed > count) return undefined
      const {base, places, start} = entry
      const index = number - start
      const offset = places[Math.floor(index / editsAtPlace)]
      if (offset !== undefined) return atPlace(base, offset, index % editsAtPlace)
      const rest = index - places.length * editsAtPlace
      const line = Math.floor(rest / editsOfLine)
      const edit = editLine(base.source, line, rest % editsOfLine)
      const isInline = holdsInline(base, line) || holdsInline(base, line + 1)
      return edit && {...edit, base, part: isInline ? 'inline line' : 'line'}
    },
    count
  }
}

/**
 * Leave some edits out.
 *
 * @param mutants
 *   Edits.
 * @param verb
 *   How what is done begins, such as `insert`; nothing leaves none out.
 */
export function without(mutants: Mutants, verb: string): Mutants {
  return {
    ...mutants,
    at(seed) {
      const mutant = mutants.at(seed)
      return verb !== '' && mutant?.kind.startsWith(verb) ? undefined : mutant
    }
  }
}

/**
 * Choose edits of any character.
 *
 * @param bases
 *   Articles.
 */
export function anywhere(bases: ReadonlyArray<Base>): Mutants {
  return {
    at(seed) {
      const random = createRandom(seed)
      const base = random.pick(bases)
      return atPlace(base, random.below(base.source.length), random.below(editsAtPlace))
    },
    count: Number.POSITIVE_INFINITY
  }
}

/** Number without a common factor with another, so that its multiples meet all below that. */
function stepFor(count: number): number {
  let step = 7_368_787
  while (divisorOf(step, count) > 1) step++
  return step
}

/** Greatest common divisor. */
function divisorOf(a: number, b: number): number {
  return b === 0 ? a : divisorOf(b, a % b)
}

function atPlace(base: Base, offset: number, index: number): Mutant | undefined {
  const edit = editPlace(base.source, offset, index)
  // Cast: there is a part for each character.
  const part = base.parts[offset] as Part
  const line = base.source.slice(0, offset).split('\n').length - 1
  const isInline = part === 'text' && holdsInline(base, line)
  return edit && {...edit, base, part: isInline ? 'inline line' : part}
}

/** Whether a directive in a sentence stands in the same paragraph or table as a line. */
function holdsInline({parts, source}: Base, line: number): boolean {
  const lines = source.split('\n')
  let from = line
  let to = line + 1
  while (from > 0 && lines[from - 1]?.trim() !== '') from--
  while (to < lines.length && lines[to]?.trim() !== '') to++
  const start = lines.slice(0, from).join('\n').length
  const end = lines.slice(0, to).join('\n').length
  return parts.slice(start, end).includes('inline')
}
