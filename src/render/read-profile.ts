import {readProfile as readFor} from '../audience/profile.js'
import type {CompiledArticle} from '../compiled/article.js'
import {dimensionsOf} from '../compiled/dimensions-of.js'

/**
 * Read a profile that nobody has checked, such as a query string.
 *
 * Never throws; what isn't exactly one known value becomes the default.
 *
 * @param article
 *   Compiled article, which knows the dimensions.
 * @param untrusted
 *   Plain object or `URLSearchParams`.
 * @returns
 *   A value for every dimension, and nothing else.
 */
export function readProfile(article: CompiledArticle, untrusted: unknown): Record<string, string> {
  return readFor(dimensionsOf(article), untrusted)
}
