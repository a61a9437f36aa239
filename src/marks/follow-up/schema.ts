import * as z from 'zod'
import {localText, strict} from '../../front-matter/schema.js'

/** Keys of the config for the call that closes an article. */
export const followUpSchema = {
  followUp: strict({
    text: z.record(z.string(), localText),
    title: localText.optional()
  }).optional()
}
