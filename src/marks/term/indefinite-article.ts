/** An indefinite article, and the white space and opening marks after it, at the end of a text. */
export const indefiniteArticle = /(?:^|[\s(“"'‘[\uE002])(AN?|[Aa]n?)([\s\uE002\uE003]+["“„‘'(*]*)$/

/**
 * Put `a` or `an` right for the word that now follows.
 *
 * The author's choice stays while the new word starts with the same kind of
 * sound as the old one, so an exception is never “mended”.
 * Sounds are told by the first letters, as Merriam-Webster describes: vowel
 * letters, but for `eu-`, `one-`, `uni-`, `use-` and the like; silent `h`;
 * letters of initialisms that are said with a vowel first.
 *
 * @param article
 *   `a`, `an`, `A`, `An` or `AN`, as written.
 * @param before
 *   Word that the author has after it.
 * @param after
 *   Word that follows now.
 */
export function mendArticle(article: string, before: string, after: string): string {
  const vowel = startsWithVowel(after)
  if (vowel === startsWithVowel(before)) return article
  if (!vowel) return article.slice(0, 1)
  // In a line of capitals the word after it is in capitals, and no initialism.
  return article + (article === 'A' && isShouted(before) && isShouted(after) ? 'N' : 'n')
}

function isShouted(word: string): boolean {
  return /^\p{Lu}{5}/u.test(word)
}

function startsWithVowel(word: string): boolean {
  if (/^[A-Z]{2,5}s?(?![A-Za-z])/.test(word)) return /^[AEFHILMNORSX]/.test(word)
  if (/^(?:heir|honest|honou?r|hour)/i.test(word)) return true
  return (
    /^[aeiou]/i.test(word) &&
    !/^(?:eu|ewe|one(?!r)|once|uni(?!n|m)|us[aeu]|uter|uti|ubi|urea|uro|uri)/i.test(word)
  )
}
