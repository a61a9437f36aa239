/**
 * An indefinite article, and the white space and opening marks after it, at the
 * end of a text; the letters for private use are those of `sentinels.ts`.
 */
export const indefiniteArticle =
  /(?:^|[\s(“"'‘[\uE002])\uE000*(AN?|[Aa]n?)([\s\uE002\uE003]+["“„‘'(*]*)$/

/**
 * Put `a` or `an` right for the word that now follows.
 *
 * The author's article tells with what sound the old word starts.
 * The sound of the new one is told by its first letters, as Merriam-Webster
 * describes: vowel letters, but for `eu-`, `one-`, `uni-`, `use-` and the like;
 * silent `h`; letters of initialisms that are said with a vowel first.
 * A new word that starts with the letters of the old one starts with its sound.
 *
 * @param article
 *   `a`, `an`, `A`, `An` or `AN`, as written.
 * @param before
 *   Word that the author has after it.
 * @param after
 *   Word that follows now.
 */
export function mendArticle(article: string, before: string, after: string): string {
  const isLike = before.slice(0, 3).toLowerCase() === after.slice(0, 3).toLowerCase()
  const isVowel = article.length > 1
  if (isLike || startsWithVowel(after) === isVowel) return article
  if (isVowel) return article.slice(0, 1)
  // In a line of capitals the word after it is in capitals, and no initialism.
  return article + (article === 'A' && isShouted(before) && isShouted(after) ? 'N' : 'n')
}

function isShouted(word: string): boolean {
  return /^\p{Lu}{5}/u.test(word)
}

function startsWithVowel(word: string): boolean {
  // Said as words.
  if (/^(?:FODMAP|LASIK|NASA|NATO|REM|SARS|SMOG)(?![A-Za-z])/.test(word)) return false
  // Letters are spelt out in `MRI`, `X-ray`, `mRNA`, `HbA1c`, `T4`.
  if (/^(?:[A-Z]{2,5}s?(?![A-Za-z])|[A-Za-z](?:-|[A-Z]|\d)|[A-Z][a-z][A-Z]\d)/.test(word)) {
    return /^[aefhilmnorsx]/i.test(word)
  }
  if (/^(?:heir|honest|honou?r|hour)/i.test(word)) return true
  return (
    /^[aeiou]/i.test(word) &&
    !/^(?:eu|ewe|one(?!r)|once|uni(?!n|m)|us[aeu]|ukul|unanim|uter|uti|ubi|urea|uro|uri)/i.test(
      word
    )
  )
}
