import type {Condition} from '../audience/sets.js'

/** Most groups of readers whose texts are signed. */
export const mostGroups = 1000

/** What some readers get, as Markdown, without what is told of its review. */
export interface ReviewedText {
  readers: Condition
  text: string
  /** SHA-256 of the text: 64 hexadecimal digits. */
  digest: string
}

/** Who has signed what some readers get. */
export interface SignOff extends ReviewedText {
  /** Roles that have signed, in the order of the sign-offs. */
  signed: ReadonlyArray<{role: string; reviewer: string; date: string}>
  /** Roles whose sign-off is missing. */
  missing: ReadonlyArray<string>
}
