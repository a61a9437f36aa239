/**
 * Cut a text that is quoted, so that messages stay short whatever they quote.
 *
 * @param text
 *   Text.
 * @param length
 *   UTF-16 code units at most (default: 60), the ellipsis not counted.
 */
export function shorten(text: string, length = 60): string {
  if (text.length <= length) return text
  // Not half of a character.
  return `${text.slice(0, length).replace(/[\ud800-\udbff]$/, '')}…`
}
