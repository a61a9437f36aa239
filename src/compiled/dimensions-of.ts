import type {CompiledArticle} from './article.js'

/**
 * Get the dimensions of a compiled article.
 *
 * @throws {TypeError}
 *   When there are none, as in an article that isn't decoded.
 */
export function dimensionsOf(article: CompiledArticle): CompiledArticle['dimensions'] {
  if (article.dimensions) return article.dimensions
  // Whatever was taken for a compiled article has none.
  throw new TypeError('Undecoded article: `decode(article.encode())` first')
}
