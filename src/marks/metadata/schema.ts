import * as z from 'zod'
import {isWholeDate} from '../../annotate/dates.js'
import {strict} from '../../front-matter/schema.js'
import type {AudienceConfig} from './config.js'

/** A day; what is none is the host's. */
const day = z
  .string({error: 'since it is no date such as `2026-03-01`'})
  .refine(isWholeDate, {error: 'since it is no date such as `2026-03-01`'})
  .optional()

/** Keys of front matter for metadata. */
export const matterSchema = {published: day, updated: day}

/** `Audience` of schema.org, and the types that are one. */
const audienceTypes = [
  'Audience',
  'BusinessAudience',
  'EducationalAudience',
  'MedicalAudience',
  'ParentAudience',
  'Patient',
  'PeopleAudience',
  'Researcher'
] as const satisfies ReadonlyArray<AudienceConfig['type']>

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
          type: z.enum(audienceTypes).optional()
        }).refine(
          ({educationalRole, type}) =>
            educationalRole === undefined || type === 'EducationalAudience',
          {
            error: 'Unexpected `educationalRole`, expected it with the type `EducationalAudience`'
          }
        )
      )
      .optional(),
    publisher: strict({name: z.string(), url: z.string().optional()}).optional(),
    type: z.enum(['Article', 'MedicalWebPage', 'WebPage']).optional()
  }).optional()
}
