/** Kinds of notice. */
export const noticeKinds = ['disclaimer', 'caution', 'information'] as const

/** A kind of notice. */
export type NoticeKind = (typeof noticeKinds)[number]
