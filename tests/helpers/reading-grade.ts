/**
 * Reading grade of a text in English: Flesch-Kincaid (Kincaid et al. 1975),
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 *
 * Syllables are counted as groups of vowels, without a silent `e` at the end.
 */
export function readingGrade(text: string): number {
  const words = wordsOf(text)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  return (
    (0.39 * words.length) / sentencesOf(text).length + (11.8 * syllables) / words.length - 15.59
  )
}

/** Sentences of a text; each has words. */
export function sentencesOf(text: string): Array<string> {
  return text.split(/(?<=[.!?:;])\s+/).filter((sentence) => wordsOf(sentence).length > 0)
}

/** Words of a text. */
function wordsOf(text: string): Array<string> {
  return text.match(/[A-Za-z][A-Za-z’'-]*/g) ?? []
}

function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const ending = /(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/
  const groups = letters.replace(ending, '').match(/[aeiouy]{1,2}/g)
  return Math.max(1, groups?.length ?? 0)
}
