import * as z from 'zod'
import {isWholeDate} from '../../annotate/dates.js'
import {localText, strict} from '../../front-matter/schema.js'
import {statuses} from './statuses.js'

/** A day. */
const date = z
  .string()
  .refine(isWholeDate, {error: 'Unexpected date, expected one such as `2026-03-01`'})

const filled = z.string().regex(/\S/, {error: 'Unexpected empty text, expected some'})

/** Who reviews: a line, or one for each language. */
const board = localText.refine(
  (text) =>
    (typeof text === 'string' ? [text] : Object.values(text)).every((each) => /\S/.test(each)),
  {error: 'Unexpected empty text, expected some'}
)

/** Key of front matter for the review of an article. */
export const matterSchema = {
  review: strict({
    approved: date.optional(),
    board: board.optional(),
    next: date.optional(),
    policy: z.string().optional(),
    reviewed: date.optional(),
    reviewers: z.array(strict({credentials: filled.optional(), name: filled})).optional(),
    status: z.enum(statuses),
    submitted: date.optional(),
    versions: z.string().optional()
  }).optional()
}

const approvalSchema = strict({
  article: z.string().optional(),
  comment: z.string().optional(),
  date,
  digest: z.string().regex(/^[0-9a-f]{64}$/, {
    error: 'Unexpected digest, expected 64 hexadecimal digits, from `lectern approvals`'
  }),
  readers: z.string().optional(),
  reviewer: filled,
  role: z.string(),
  text: z.string().optional()
})

/** Key of the config for reviews. */
export const reviewSchema = {
  review: strict({
    approvals: z.array(approvalSchema).optional(),
    approvedOnly: z.string().optional(),
    board: board.optional(),
    policy: z.string().optional(),
    required: z.boolean().optional(),
    signOff: z.record(z.string(), z.string()).optional(),
    versions: z.string().optional()
  }).optional()
}
