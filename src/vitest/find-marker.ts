import type {Output} from './outputs-of.js'

/** A word or pattern that some readers must not see. */
export type Marker = string | RegExp

/** How many characters are shown before and after what was found. */
const around = 40

/** Most places that are told. */
const most = 8

/** Characters that nobody sees: soft hyphens, and spaces and joints of no width. */
const unseen = /[\u00AD\u200B\u200C\u2060\uFEFF]|\u200D/g

/** Write a text as it is read: each stretch of white space as one space, nothing that isn't seen. */
function fold(text: string): string {
  return text.replace(unseen, '').replace(/\s+/g, ' ')
}

/** Write a text without the escapes of HTML and Markdown, as Lectern writes them. */
function withoutEscapes(text: string): string {
  return text.replace(
    /\\([!-/:-@[-`{-~])|&#x([\da-f]+);/gi,
    (_, character: string | undefined, code: string) =>
      character ?? String.fromCodePoint(Number.parseInt(code, 16))
  )
}

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
      ? new RegExp(fold(marker).replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'u')
      : new RegExp(marker.source, marker.flags.replace(/[gy]/g, ''))
  if (pattern.test('')) {
    throw new TypeError(`Unexpected marker \`${marker}\`, expected one that no empty text has`)
  }
  return pattern
}

/**
 * Find a marker in outputs, as they are and as they are read: `300 mg` is found
 * with a no-break space or the end of a line in it, too, and `R&D` where it is escaped.
 *
 * @returns
 *   A line for each output that it is in, with the text around it; the rest is
 *   counted where there are many.
 */
export function findMarker(pattern: RegExp, outputs: Iterable<Output>): Array<string> {
  const lines: Array<string> = []
  let more = 0
  for (const {name, text} of outputs) {
    const read = fold(withoutEscapes(text))
    const found = [text, fold(text), read].flatMap((each) => {
      const match = pattern.exec(each)
      return match ? [excerpt(each, match.index, match[0].length)] : []
    })[0]
    if (found === undefined) continue
    if (lines.length < most) lines.push(`- ${name}: ${found}`)
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
