/** How far the review of an article is, in order; all but the last are drafts. */
export const statuses = ['draft', 'submitted', 'under-review', 'approved'] as const

/** How far the review of an article is. */
export type ReviewStatus = (typeof statuses)[number]

/** The steps that readers are shown. */
export const steps = [
  'submitted',
  'under-review',
  'approved'
] as const satisfies ReadonlyArray<ReviewStatus>

/** States that notices may depend on: `approved`, `pending` (not approved), `overdue` (its next review was due). */
export const reviewFacts = ['approved', 'pending', 'overdue'] as const
