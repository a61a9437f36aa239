/**
 * Characters that look like a colon: full-width and small forms, ratio sign,
 * modifier letters, and the colons of other scripts.
 */
const colons: ReadonlySet<number> = new Set([
  0x02d0, 0x02d1, 0x02f8, 0x0589, 0x05c3, 0x0703, 0x0704, 0x0706, 0x0831, 0x0903, 0x0a83, 0x1361,
  0x1365, 0x16ec, 0x17d6, 0x1803, 0x1804, 0x1809, 0xa6f4, 0xa9c7, 0x205a, 0x205d, 0x2236, 0x2237,
  0x2982, 0xa4fd, 0xa789, 0xfe13, 0xfe30, 0xfe55, 0xff1a
])

/**
 * Characters that other keyboards have in the place of `[` or `{`: all that
 * open something, quotation marks too, but for parentheses.
 */
const brackets = /[\p{Ps}\p{Pi}\u23a1\u23a3]/u

/** Quotation marks that close in some languages what they open in others, as in „x“. */
const quotes = /\p{Pi}/u

/** Characters that look like `(`. */
export const parenthesisLookAlikes = '\ufe35\ufe59\uff08'

/** White space that isn't Markdown's, and characters that show nothing. */
const blank = /[\p{Cf}\p{Mn}\p{Z}\v\f\u0085\u115f\u1160\u2800\u3164\uffa0]/u

/**
 * What may stand in a name in place of its characters: letters, digits and
 * hyphens of other scripts, marks, characters that show nothing, and halves of
 * surrogate pairs; no white space and no other punctuation, which end a name.
 */
const nameParts = /[\p{L}\p{M}\p{N}\p{Cf}\p{Cs}\u2010\u2011]/u

/** Whether a character beyond ASCII may pass for a part of a name. */
export function isNameLookAlike(code: number): boolean {
  return code > 0x7f && !isColonLookAlike(code) && nameParts.test(String.fromCharCode(code))
}

/** Whether a character looks like a colon and is none. */
export function isColonLookAlike(code: number): boolean {
  return code > 0x7f && colons.has(code)
}

/** Whether a character may stand for `[` or `{` and is neither. */
export function isBracketLookAlike(code: number): boolean {
  if (code < 0x80) return false
  const char = String.fromCharCode(code)
  return brackets.test(char) && !parenthesisLookAlikes.includes(char)
}

/** Whether a character may stand for `[` or `{` at this place, where it closes no quotation. */
export function isBracketInPlace(source: string, index: number): boolean {
  if (!isBracketLookAlike(source.charCodeAt(index))) return false
  // A no-break space stands before text.
  return (
    !quotes.test(source.charAt(index)) ||
    /^(?:[\u00a0\u202f]|[^\s\p{P}])/u.test(source.slice(index + 1, index + 3))
  )
}

/** Whether a character is white space that Markdown doesn't know, or can't be seen. */
export function isOddBlank(code: number): boolean {
  return code !== 32 && (code > 0x7f || code < 0x20) && blank.test(String.fromCharCode(code))
}
