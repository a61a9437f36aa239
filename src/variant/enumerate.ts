import type {Audiences} from '../audience/audiences.js'
import {nearest} from '../audience/nearest.js'
import {ProfileError} from '../audience/profile.js'
import type {Condition} from '../audience/sets.js'
import {checkOptions} from '../config/check-options.js'
import {LimitError} from '../messages/errors.js'
import {expecting} from '../messages/rule.js'
import {readReaders} from './read-readers.js'

/** Which variants are wanted. */
export interface VariantOptions {
  /** Expression: variants of these readers only (default: of everybody). */
  within?: string | null | undefined
  /** Dimensions to vary; the others are at their defaults (default: all). */
  by?: ReadonlyArray<string> | null | undefined
  /** Most variants (default: 1,000). */
  limit?: number | null | undefined
}

/** What a group of readers gets alike. */
export interface Variant<Profile> {
  /** Who they are, as a short expression, or one of them with `, and others`; within what was asked for. */
  condition: string
  /** One of them. */
  profile: Profile
  /**
   * Hash of what they get: 24 hexadecimal digits, for caches and ETags.
   * Nothing that they don't see changes it.
   */
  key: string
}

/** A group of readers, before anything is rendered. */
type Group = Omit<Variant<Record<string, string>>, 'key'>

/**
 * Enumerate the variants of an article.
 *
 * @param audiences
 *   Names and sets.
 * @param conditions
 *   All conditions that tell readers of the article apart.
 * @param options
 *   Which ones (optional).
 * @param everybody
 *   Readers that there are (default: all).
 * @returns
 *   Variants, in the order of dimensions and values.
 * @throws {TypeError}
 *   When an option is unknown or of another kind.
 * @throws {ProfileError}
 *   When `within` is no expression, or `by` names an unknown dimension.
 * @throws {LimitError}
 *   When there are more than the limit.
 */
export function enumerate(
  audiences: Audiences,
  conditions: ReadonlyArray<Condition>,
  options: Readonly<VariantOptions> = {},
  everybody: Condition = 1
): Array<Group> {
  checkOptions(options, {by: 'names', limit: 'number', within: 'text'})
  const {sets} = audiences
  const by = options.by ?? undefined
  const limit = options.limit ?? 1000
  const within = options.within ?? undefined
  let readers: Condition = everybody
  if (within !== undefined) {
    readers = sets.and(readers, readReaders(audiences, within, 'enumerate variants within'))
  }
  if (by !== undefined) {
    const known = sets.dimensions.map(({name}) => name)
    for (const name of by) {
      if (!known.includes(name)) {
        const near = nearest(name, known)
        throw new ProfileError(
          `Cannot vary unknown dimension \`${name}\`${expecting(near.length > 0 ? near : known)}`,
          name
        )
      }
    }
    for (const [index, {default: value, name, values}] of sets.dimensions.entries()) {
      if (!by.includes(name))
        readers = sets.and(readers, sets.value(index, [values.indexOf(value)]))
    }
  }
  const cells = sets.partition(conditions, limit, readers)
  if (!cells)
    throw new LimitError(
      `Cannot enumerate more than ${limit} variants: vary fewer dimensions with \`by\`, look \`within\` fewer readers, or raise \`limit\``
    )
  return cells.map((cell) => ({
    condition: audiences.describe(cell, readers),
    // Cast: each cell has a reader.
    profile: sets.sample(cell) as Record<string, string>
  }))
}
