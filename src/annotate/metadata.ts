import type {Condition} from '../audience/sets.js'

/** A property of the page in the words of schema.org, for some readers. */
export interface MetadataProperty {
  /** Such as `lastReviewed`; one that is there several times is a list. */
  name: string
  value: unknown
  readers: Condition
}
