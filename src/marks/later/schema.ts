import * as z from 'zod'

/** Why a value is the host's. */
const unread = 'since Lectern doesn’t read it yet'

/** A key that hosts have too, and that says nothing of readers. */
const left = z.undefined({error: unread}).optional()

/** A list of entries, which would be Lectern's. */
const entries = z.custom(isEntries, {error: unread}).optional()

/** Keys of front matter that are to come. */
export const frontMatterKeys = {
  lexicon: entries,
  published: left,
  updated: left
}

function isEntries(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((entry) => typeof entry === 'object' && entry !== null && !Array.isArray(entry))
  )
}
