import type {State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'

/** What some readers get alike, and who has signed it. */
export interface VariantSignOff<Profile> {
  /** Who they are, as the shortest expression. */
  condition: string
  /** One of them. */
  profile: Profile
  /** SHA-256 of the text, 64 hexadecimal digits: what an approval names. */
  digest: string
  /** What they get, as Markdown, without what is told of its review. */
  text: string
  /** Who has signed it, in which role, and when. */
  signed: Array<{role: string; reviewer: string; date: string}>
  /** Roles whose sign-off is missing. */
  missing: Array<string>
}

/**
 * List what groups of readers get, and who has signed it.
 *
 * @param state
 *   State of the article.
 * @param everybody
 *   Readers that there are (default: all); what none of them gets is left out,
 *   what they get only once it is approved included.
 * @param reader
 *   Index of the value for each dimension of the only one that is wanted (default: all).
 */
export function signOffsOf(
  {audiences, gated, readers, sets, signOffs}: State,
  everybody?: Condition,
  reader?: ReadonlyArray<number>
): Array<VariantSignOff<Record<string, string>>> {
  const within = everybody ?? 1
  const shown = everybody === undefined ? within : sets.minus(within, gated)
  return signOffs.flatMap(({digest, missing, readers: group, signed, text}) => {
    const condition = sets.and(group, shown)
    if (condition === 0 || (reader && !sets.has(condition, reader))) return []
    return [
      {
        condition: audiences.describe(condition, sets.and(readers, within)),
        digest,
        missing: [...missing],
        // Cast: a group has a reader.
        profile: sets.sample(condition) as Record<string, string>,
        signed: signed.map((each) => ({...each})),
        text
      }
    ]
  })
}
