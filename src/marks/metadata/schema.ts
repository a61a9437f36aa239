import * as z from 'zod'
import {isWholeDate} from '../../annotate/dates.js'
import {strict} from '../../front-matter/schema.js'

/** A day; what is none is the host's. */
const day = z
  .string({error: 'since it is no date such as `2026-03-01`'})
  .refine(isWholeDate, {error: 'since it is no date such as `2026-03-01`'})
  .optional()

/** Keys of front matter for metadata. */
export const matterSchema = {published: day, updated: day}

/** Key of the config for metadata. */
export const metadataSchema = {
  metadata: strict({
    audiences: z
      .record(
        z.string(),
        strict({
          audienceType: z.string().optional(),
          educationalRole: z.string().optional(),
          medicalAudienceType: z.enum(['Clinician', 'MedicalResearcher']).optional(),
          type: z
            .string()
            .regex(/^[A-Z][A-Za-z]+$/, {
              error: 'Unexpected type, expected one of schema.org, such as `MedicalAudience`'
            })
            .optional()
        })
      )
      .optional(),
    publisher: strict({name: z.string(), url: z.string().optional()}).optional(),
    type: z.enum(['Article', 'MedicalWebPage', 'WebPage']).optional()
  }).optional()
}
