import type {CompiledArticle} from '../compiled/article.js'
import {dimensionsOf} from '../compiled/dimensions-of.js'
import {type ReaderDimension, readersOf} from '../compiled/readers.js'

/**
 * List what readers can be told apart by, for a chooser.
 *
 * @param article
 *   Compiled article, from `decode`.
 * @returns
 *   Dimensions in the order of the config, each with its values; questions and
 *   labels are in the language of the article.
 */
export function readers(article: CompiledArticle): Array<ReaderDimension> {
  return readersOf(dimensionsOf(article))
}
