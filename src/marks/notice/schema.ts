import * as z from 'zod'
import {localText, strict} from '../../front-matter/schema.js'
import {noticeKinds} from './kinds.js'

/** A notice in the config. */
const noticeSchema = strict({
  for: z.string(),
  id: z.string(),
  kind: z.enum(noticeKinds),
  parameters: z.record(z.string(), z.record(z.string(), localText)).optional(),
  placement: z.enum(['start', 'end']),
  required: z.boolean(),
  sample: z.boolean().optional(),
  text: localText,
  title: localText.optional(),
  version: z.string().optional()
})

/** Which kind of notice somebody is owed. */
const owedSchema = strict({
  kind: z.enum(noticeKinds),
  to: z.string().optional()
})

/** Keys of the config for notices. */
export const noticesSchema = {
  notices: z.array(noticeSchema).optional(),
  owed: z.array(owedSchema).optional()
}
