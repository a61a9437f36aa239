/** Whether a language is English: the word lists are of it, and so are the articles. */
export function isEnglish(language: string): boolean {
  return /^en(?:-|$)/i.test(language)
}
