/** Words of English in a text. */
export function wordsIn(text: string): Array<string> {
  return text.match(/[A-Za-z][A-Za-z’'-]*/g) ?? []
}

/**
 * Reading grade of sentences in English: Flesch-Kincaid (Kincaid et al. 1975),
 * 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
 *
 * Syllables are counted as groups of vowels, without a silent `e` at the end.
 *
 * @param sentences
 *   Sentences, each with words.
 * @returns
 *   School year of the United States, with one digit after the point.
 */
export function readingGrade(sentences: ReadonlyArray<string>): number {
  const words = sentences.flatMap(wordsIn)
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word), 0)
  const grade = (0.39 * words.length) / sentences.length + (11.8 * syllables) / words.length - 15.59
  return Math.round(grade * 10) / 10
}

function syllablesOf(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '')
  if (letters.length <= 3) return 1
  const groups = letters
    .replace(/(?:[^laeiouy]es|[^td]ed|[^laeiouy]e)$/, '')
    .match(/[aeiouy]{1,2}/g)
  return groups ? groups.length : 1
}
