/** An indefinite article and the white space after it, at the end of a text. */
export const indefiniteArticle = /(?:^|[\s(“"'‘])([Aa]n?)(\s+)$/

/**
 * Give a word the indefinite article that was before another one.
 *
 * @param article
 *   Article and the white space after it; nothing if there is none.
 * @param before
 *   Word that the author has after it.
 * @param after
 *   Word that follows now.
 */
export function withArticle(article: string, before: string, after: string): string {
  const letters = article.trimEnd()
  if (letters === '') return after
  return mendArticle(letters, before, after) + article.slice(letters.length) + after
}

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
 *   `a`, `an`, `A` or `An`, as written.
 * @param before
 *   Word that the author has after it.
 * @param after
 *   Word that follows now.
 */
function mendArticle(article: string, before: string, after: string): string {
  const vowel = startsWithVowel(after)
  if (vowel === startsWithVowel(before)) return article
  return article.slice(0, 1) + (vowel ? 'n' : '')
}

function startsWithVowel(word: string): boolean {
  if (/^[A-Z]{2,}s?(?![a-z])/.test(word)) return /^[AEFHILMNORSX]/.test(word)
  if (/^(?:heir|honest|honou?r|hour)/i.test(word)) return true
  return (
    /^[aeiou]/i.test(word) &&
    !/^(?:eu|ewe|one(?!r)|once|uni(?!n|m)|us[aeu]|uter|uti|ubi|urea|uro|uri)/i.test(word)
  )
}
