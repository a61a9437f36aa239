/** Whether a text is a language tag as BCP 47 has it, which dates and the like can be written in. */
export function isLanguageTag(text: string): boolean {
  try {
    return Intl.getCanonicalLocales(text).length === 1
  } catch {
    // It says so by throwing, and throws nothing else.
    return false
  }
}
