import {lookAlikeLetters} from './look-alike-letters.js'

/**
 * Fold case and letters that look alike, so that what looks the same is the
 * same.
 *
 * @param value
 *   Any text.
 * @returns
 *   Lower case, without marks; look-alikes as ASCII letters.
 */
export function fold(value: string): string {
  // Most texts are ASCII, and names are always.
  if (!/[^\0-\x7f]/.test(value)) return value.toLowerCase()
  let result = ''
  for (const char of value.normalize('NFKD')) {
    // Marks, and characters that show nothing.
    if (/[\p{M}\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(char)) continue
    const lower = char.toLowerCase()
    result += lookAlikeLetters.get(codeOf(char)) ?? lookAlikeLetters.get(codeOf(lower)) ?? lower
  }
  return result
}

function codeOf(char: string): number {
  // Cast: it has a character.
  return char.codePointAt(0) as number
}
