import * as z from 'zod'

/** A key of the config that is to come. */
const notYet = z.undefined({error: 'Part of the config that is not supported yet'}).optional()

/** Keys of the config that are to come. */
export const configKeys = {references: notYet}

/** Keys of front matter that are to come. */
export const frontMatterKeys = {
  lexicon: z.unknown().optional(),
  notices: z.unknown().optional(),
  published: z.unknown().optional(),
  references: z.unknown().optional(),
  review: z.unknown().optional(),
  topics: z.unknown().optional(),
  updated: z.unknown().optional()
}
