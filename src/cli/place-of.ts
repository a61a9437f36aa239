import type {VFileMessage} from 'vfile-message'

/** Where a message stands, from 1; columns count UTF-16 code units. */
export interface MessagePlace {
  /** First line; nothing when the message is about the whole file. */
  line: number | undefined
  /** First column. */
  column: number | undefined
  /** Last line. */
  endLine: number | undefined
  /** Column after the last. */
  endColumn: number | undefined
}

/** Say where a message stands. */
export function placeOf({place}: Pick<VFileMessage, 'place'>): MessagePlace {
  const start = place && 'start' in place ? place.start : place
  const end = place && 'end' in place ? place.end : place
  return {
    line: start?.line,
    column: start?.column,
    endLine: end?.line,
    endColumn: end?.column
  }
}
