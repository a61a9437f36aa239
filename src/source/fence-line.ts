import {isOddBlank} from './look-alike-punctuation.js'
import {isColon} from './name-characters.js'

/** A line that starts, after its list and quote markers, with two or more colons or look-alikes. */
export interface FenceLine {
  /** Offset of the first colon. */
  start: number
  /** Offset after the last colon. */
  end: number
  /** How many colons, look-alikes included. */
  size: number
  /** Offset after the last character of the line, its ending not included. */
  lineEnd: number
}

/** Colons at the start of the text; characters that can't be seen may stand between. */
export function readFence(source: string, from: number, lineEnd: number): FenceLine {
  let end = from
  let size = 0
  for (let index = from; index < lineEnd; index++) {
    const code = source.charCodeAt(index)
    if (isColon(code)) {
      // The sign for “proportion” is two colons in one.
      size += code === 0x2237 ? 2 : 1
      end = index + 1
    } else if (size === 0 || !isOddBlank(code)) {
      break
    }
  }
  return {end, lineEnd, size, start: from}
}
