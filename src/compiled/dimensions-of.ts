import type {CompiledArticle} from './article.js'

/**
 * Get the dimensions of a compiled article.
 *
 * @throws {TypeError}
 *   When there are none, or it has a checksum, as in an article that isn't decoded.
 */
export function dimensionsOf(article: CompiledArticle): CompiledArticle['dimensions'] {
  // Whatever was taken for a compiled article has none; what `JSON.parse` made of one was never checked.
  if (article.dimensions && !('checksum' in article)) return article.dimensions
  throw new TypeError('Undecoded article: `decode(article.encode())` first')
}
