import type {Article} from './articles.js'

/** One way from an article to what one reader gets. */
export interface Way {
  /** What it is, for the table. */
  name: string
  /**
   * Get ready for an article: nothing that is done here is measured.
   *
   * @returns
   *   What is measured: gives HTML, or the tree of a parser.
   */
  prepare(article: Article): () => object | string
}
