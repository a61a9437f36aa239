/** Words with the format characters in them, white space, and other characters one by one. */
const pattern = /[\p{L}\p{M}\p{N}\p{Cf}]+|\s+|[^\p{L}\p{M}\p{N}\p{Cf}\s]/uy

/** Languages that write no spaces between words. */
const unspaced = new Set(['ja', 'km', 'lo', 'my', 'th', 'zh'])

/** Whether a language writes no spaces between words. */
export function isUnspaced(language: string): boolean {
  return unspaced.has(language.toLowerCase().split('-', 1)[0] as string)
}

/** How texts of a language are read. */
export interface Tokens {
  /** End of the token that starts at an offset. */
  endOf(text: string, start: number): number
  /** A token as it is looked up. */
  keyOf(token: string): string
}

/** Make the way to read texts: word by word, or character by character where no spaces are written. */
export function createTokens(language: string): Tokens {
  const token = new RegExp(pattern.source, pattern.flags)
  if (isUnspaced(language)) {
    return {
      // Cast: it starts within the text.
      endOf: (text, start) => start + ((text.codePointAt(start) as number) > 0xffff ? 2 : 1),
      keyOf
    }
  }
  return {
    endOf(text, start) {
      // Nearly all text is ASCII, which needs no pattern.
      let end = start
      while (isLetterOrDigit(text.charCodeAt(end))) end++
      if (end > start && !(text.charCodeAt(end) > 0x7f)) return end
      token.lastIndex = start
      token.test(text)
      return token.lastIndex
    },
    keyOf
  }
}

/** White space is one space, hyphens and apostrophes are one each; case, composition and format characters make no difference. */
function keyOf(token: string): string {
  let at = 0
  while (isLowerCase(token.charCodeAt(at))) at++
  if (at === token.length) return token
  const code = token.charCodeAt(0)
  if (token.length === 1) {
    // A dash between letters joins them; elsewhere the word ends at it.
    if (code === 0x2010 || code === 0x2011 || code === 0x2013) return '-'
    if (code === 0x2019) return "'"
  }
  if (code === 32 || /^\s/.test(token)) return ' '
  return fold(token)
}

/** A word without regard to case, composition and format characters. */
export function fold(word: string): string {
  return plain(word).toLowerCase()
}

/** A text without regard to composition and format characters. */
export function plain(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: nearly all text is ASCII.
  if (/^[\x00-\x7f]*$/.test(text)) return text
  return text.replace(/\p{Cf}/gu, '').normalize('NFC')
}

/** Whether a character is a letter or digit of ASCII. */
function isLetterOrDigit(code: number): boolean {
  return isLowerCase(code) || (code > 64 && code < 91) || (code > 47 && code < 58)
}

/** Whether a character is a lower-case letter of ASCII. */
function isLowerCase(code: number): boolean {
  return code > 96 && code < 123
}
