/** Kinds of notice. */
export const noticeKinds = ['disclaimer', 'caution', 'information'] as const

/** A kind of notice. */
export type NoticeKind = (typeof noticeKinds)[number]

/** Places of notices of the config. */
export const placements = ['start', 'end', 'topic', 'notices'] as const

/** A place of a notice of the config. */
export type Placement = (typeof placements)[number]
