import type {Output} from './outputs-of.js'

/** A word or pattern that some readers must not see. */
export type Marker = string | RegExp

/** How many characters are shown before and after what was found. */
const around = 40

/** Most places that are told. */
const most = 8

/**
 * Check a marker, and make a pattern of it that keeps no place.
 *
 * @throws {TypeError}
 *   When it is none, or would be found in any text.
 */
export function toPattern(marker: Marker): RegExp {
  if (typeof marker !== 'string' && !(marker instanceof RegExp)) {
    throw new TypeError(`Unexpected ${typeof marker} for a marker, expected a text or a pattern`)
  }
  const pattern =
    typeof marker === 'string'
      ? new RegExp(marker.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'u')
      : new RegExp(marker.source, marker.flags.replace(/[gy]/g, ''))
  if (pattern.test('')) {
    throw new TypeError(`Unexpected marker \`${marker}\`, expected one that no empty text has`)
  }
  return pattern
}

/**
 * Find a marker in outputs.
 *
 * @returns
 *   A line for each output that it is in, with the text around it; the rest is
 *   counted where there are many.
 */
export function findMarker(pattern: RegExp, outputs: Iterable<Output>): Array<string> {
  const lines: Array<string> = []
  let more = 0
  for (const {name, text} of outputs) {
    const match = pattern.exec(text)
    if (!match) continue
    if (lines.length < most) lines.push(`- ${name}: ${excerpt(text, match.index, match[0].length)}`)
    else more++
  }
  if (more > 0) lines.push(`- and ${more} more`)
  return lines
}

/** Text around a stretch, on one line. */
export function excerpt(text: string, at: number, length: number): string {
  const start = Math.max(0, at - around)
  const end = Math.min(text.length, at + length + around)
  const shown = text.slice(start, end).toWellFormed().replace(/\s+/g, ' ').trim()
  return `“${start > 0 ? '…' : ''}${shown}${end < text.length ? '…' : ''}”`
}
