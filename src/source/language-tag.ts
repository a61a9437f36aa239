/** Whether a text is a language tag as BCP 47 has it, which dates and the like can be written in. */
export function isLanguageTag(text: string): boolean {
  try {
    // A subtag for a language has two or three letters; `english` would pass too.
    return Intl.getCanonicalLocales(text).length === 1 && /^[a-z]{2,3}(?:-|$)/i.test(text)
  } catch {
    // It says so by throwing, and throws nothing else.
    return false
  }
}
