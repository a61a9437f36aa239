/** Where vocabulary acts, with its defaults. */
export interface Vocabulary {
  /** Whether words of headings are replaced. */
  headings: boolean
  /** Whether words of images’ alternatives are replaced. */
  alternatives: boolean
  /** Whether a term is explained once in an article or in each section. */
  firstUse: 'article' | 'section'
}
