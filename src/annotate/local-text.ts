/** A text of the config: plain, then in the config's language, or one for each language tag. */
export type LocalText = string | Readonly<Record<string, string>>

/**
 * Text for a language: that of the very tag, else of a less specific one
 * (`en` for `en-GB`). One without letters, such as `999`, is for all.
 *
 * @param text
 *   Text of the config.
 * @param language
 *   BCP 47 tag that is wanted.
 * @param plain
 *   Language of plain texts.
 * @returns
 *   Text; nothing when there is none in the language.
 */
export function localize(text: LocalText, language: string, plain: string): string | undefined {
  // A number is the same in all languages.
  if (typeof text === 'string' && !/\p{L}/u.test(text)) return text
  const texts = typeof text === 'string' ? {[plain]: text} : text
  for (const tag of fallbacks(language)) {
    for (const [key, value] of Object.entries(texts)) {
      if (key.toLowerCase() === tag) return value
    }
  }
  return undefined
}

/** A language tag and the less specific ones, as RFC 4647 looks up. */
export function fallbacks(language: string): Array<string> {
  const parts = language.toLowerCase().split('-')
  return parts.map((_, index) => parts.slice(0, parts.length - index).join('-'))
}
