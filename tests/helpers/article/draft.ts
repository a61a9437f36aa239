import {createRandom, type Random} from '../random.js'
import type {Mask} from './readers.js'

/** A word that stands in one place of an article only. */
export interface Marker {
  word: string
  /** Who may see it, by the words of the design, worked out without the library. */
  mask: Mask
  /** Whether who may see it does: a heading goes with its section, a note without a reference. */
  certain: boolean
}

/** What to change in an article. */
export interface Change {
  /** Readers for whom nothing may change: only what is hidden from all of them is written otherwise. */
  readers: Mask
  /** Seed of the other text; never 0. */
  salt: number
}

/** An article while it is written. */
export interface Draft {
  markers: Array<Marker>
  /** Blocks that stand at the end: definitions that text refers to. */
  definitions: Array<Array<string>>
  /** Whom the article is for. */
  readers: Mask
  change: Change | undefined
}

/** A section that is for some readers, while blocks go on in it. */
interface OpenSection {
  rank: number
  mask: Mask
}

/** Where something is written. */
export interface Context {
  draft: Draft
  random: Random
  /** Who sees the place. */
  mask: Mask
  reader: number
  /** Whether markers are sure to be seen by those in the mask. */
  certain: boolean
  /** How deep blocks, or inline forms, are nested. */
  depth: number
  /** Names of the containers around, outermost first. */
  inside: ReadonlyArray<string>
  /** Whether text may go on over several lines. */
  lines: boolean
  /** Sections for some readers that are open in the same parent. */
  sections: Array<OpenSection>
  /** Rank of the heading that is written next. */
  rank: number
  /** Lowest number of a rank that a heading may have here. */
  minRank: number
  /** Condition of the audience block right before, which an `otherwise` must overlap. */
  before: Mask | undefined
  /** References that the parent needs at its end, to definitions that stand in it. */
  references: Array<string>
}

/** Whether a place is somewhere in a container. */
export function isInside(context: Readonly<Context>, ...names: ReadonlyArray<string>): boolean {
  return names.some((name) => context.inside.includes(name))
}

/** Context in a container: blocks in it have sections and references of their own. */
export function enter(context: Readonly<Context>, name: string): Context {
  return {
    ...context,
    before: undefined,
    depth: context.depth + 1,
    inside: [...context.inside, name],
    minRank: 2,
    references: [],
    sections: []
  }
}

/** A word of its own, seen by whoever sees the place. */
export function mark(context: Readonly<Context>): string {
  const word = `mk${context.random.fork().toString(36)}x`
  context.draft.markers.push({certain: context.certain, mask: context.mask, word})
  return word
}

/** A word that no reader may see, whatever comes of the text around it. */
export function markHidden(context: Readonly<Context>): string {
  return mark({...context, certain: false, mask: 0})
}

/** A label of its own, for definitions. */
export function createLabel(context: Readonly<Context>): string {
  return `lb${context.random.fork().toString(36)}x`
}

/**
 * Write something that is for some readers only.
 *
 * It has choices of its own, so that all around it stays when it changes; for
 * an article that is to change, and when no reader whom the change must not
 * reach sees it, it is written in another shape.
 *
 * @param context
 *   Place.
 * @param mask
 *   Whom it is for.
 * @param write
 *   Write what is meant.
 * @param other
 *   Write anything else that may stand there.
 */
export function writeFor<Result>(
  context: Readonly<Context>,
  mask: Mask,
  write: (inner: Context) => Result,
  other: (inner: Context) => Result
): Result {
  const seed = context.random.fork()
  const {change} = context.draft
  const inner: Context = {...context, mask: context.mask & mask, random: createRandom(seed)}
  if (!change || (inner.mask & change.readers) !== 0) return write(inner)
  return other({...inner, random: createRandom(seed ^ change.salt)})
}
