import {isColonLookAlike, isNameLookAlike} from './look-alike-punctuation.js'

/** Offset of the first character of the name that ends here. */
export function startOfName(source: string, from: number, end: number): number {
  let start = end
  while (start > from && isNameCode(source.charCodeAt(start - 1))) start--
  return start
}

/** Offset after the last character of the name that starts here. */
export function endOfName(source: string, from: number, lineEnd: number): number {
  let end = from
  while (end < lineEnd && isNameCode(source.charCodeAt(end))) end++
  return end
}

/** Whether a character is a letter, digit or dash, or what may pass for one. */
export function isNameCode(code: number): boolean {
  return (
    code === 45 ||
    (code > 47 && code < 58) ||
    (code > 64 && code < 91) ||
    (code > 96 && code < 123) ||
    isNameLookAlike(code)
  )
}

/** Whether a character is a colon or looks like one. */
export function isColon(code: number): boolean {
  return code === 58 || isColonLookAlike(code)
}

/** Whether a character is white space within a line. */
export function isSpace(code: number): boolean {
  return code === 9 || code === 11 || code === 12 || code === 32
}
