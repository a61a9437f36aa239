import * as z from 'zod'

/** A list of entries, which would be Lectern's; all else is the host's. */
const entries = z.custom(isEntries, {error: 'since Lectern doesn’t read it yet'}).optional()

/** Keys of front matter that are to come. */
export const frontMatterKeys = {lexicon: entries}

function isEntries(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry))
  )
}
