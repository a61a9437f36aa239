import * as z from 'zod'
import {strict} from '../../front-matter/schema.js'

/** Sources, as CSL-JSON: what each may hold is checked by hand, so that it can be told. */
const items = z.array(z.looseObject({}))

/** Keys of the config for sources and citations. */
export const referencesSchema = {
  citations: strict({
    form: z.enum(['number', 'author-date']).optional(),
    lay: z.string().optional(),
    style: z.enum(['vancouver', 'ama']).optional()
  }).optional(),
  formatReference: z
    .custom((value) => typeof value === 'function', {
      error:
        'Unexpected value of `formatReference`, expected a function that takes a source and gives its text'
    })
    .optional(),
  references: z
    .union([items, z.string()], {
      error: 'Unexpected value of `references`, expected a list of sources, or the path of a file'
    })
    .optional()
}

/** Why the host has a key that has the name of ours. */
const noSources = 'since it is no list of sources'

/** Keys of front matter for sources. */
export const ownReferencesSchema = {
  references: z.array(z.looseObject({}, {error: noSources}), {error: noSources}).optional()
}
