import * as z from 'zod'
import {localText, strict} from '../../front-matter/schema.js'
import {noticeKinds, placements} from './kinds.js'

/** One value or several. */
const values = z.union([z.string(), z.array(z.string())]).optional()

/** What readers must see. */
const whenSchema = strict({evidence: values, review: values, topic: values})

/** A notice, wherever it stands. */
const noticeKeys = {
  exclusive: z.string().optional(),
  for: z.string(),
  id: z.string(),
  kind: z.enum(noticeKinds),
  order: z.number().optional(),
  parameters: z.record(z.string(), z.record(z.string(), localText)).optional(),
  placement: z.enum(placements),
  required: z.boolean(),
  text: localText,
  title: localText.optional(),
  version: z.string().optional(),
  when: whenSchema.optional()
}

/** Which kind of notice somebody is owed. */
const owedSchema = strict({
  kind: z.enum(noticeKinds),
  to: z.string().optional(),
  when: whenSchema.optional()
})

/** Keys of the config for notices. */
export const noticesSchema = {
  notices: z.array(strict({...noticeKeys, sample: z.boolean().optional()})).optional(),
  owed: z.array(owedSchema).optional()
}

/** Why a value of `topics` is the host's. */
const noTopics = 'since it is no text, or list of texts'

const topic = z.string({error: noTopics}).min(1, {error: noTopics})

/** Keys of front matter for notices. */
export const matterSchema = {
  notices: z.array(strict(noticeKeys)).optional(),
  topics: z
    .preprocess(
      (value) => (typeof value === 'string' ? [value] : value),
      z.array(topic, {error: noTopics})
    )
    .optional()
}
