import * as z from 'zod'
import {localText, strict} from '../../front-matter/schema.js'

const headings = z.record(z.string(), localText).optional()

/** Keys of the config for evidence. */
export const evidenceSchema = {
  evidence: strict({guideline: headings, research: headings}).optional()
}
