import {resolveProfile} from '../audience/profile.js'
import type {DecodedArticle} from '../compiled/article.js'
import {holds} from '../compiled/condition.js'
import {dimensionsOf} from '../compiled/dimensions-of.js'
import {type GivenProfile, renderFor} from './render.js'
import {sha256} from './sha256.js'

/** Most keys that are remembered on an article. */
const most = 1000

/**
 * Key of the variant that a reader gets: for caches, file names and ETags.
 *
 * It is a hash of what `render` gives, but for `choices`, which are the same for
 * all: readers of an article with the same key get the same, and nothing that a
 * reader doesn't see changes this reader's key.
 *
 * @param article
 *   Compiled article, from `decode`; keys are remembered on it.
 * @param profile
 *   Reader (default: the defaults of all dimensions).
 * @returns
 *   24 hexadecimal digits: the first 96 bits of a SHA-256.
 * @throws {ProfileError}
 *   When a dimension or value is unknown.
 */
export function variantKey(article: DecodedArticle, profile?: GivenProfile): string {
  return variantKeyFor(article, resolveProfile(dimensionsOf(article), profile))
}

/** Key for a reader whose values are known by index. */
export function variantKeyFor(article: DecodedArticle, reader: ReadonlyArray<number>): string {
  const {nodes, roots} = article
  const group = roots.map((root) => (holds(nodes, root, reader) ? '1' : '0')).join('')
  article.variantKeys ??= new Map()
  const known = article.variantKeys.get(group)
  if (known !== undefined) return known
  const {description, headings, html, language, notices, title, withheld} = renderFor(
    article,
    reader
  )
  const key = sha256(
    JSON.stringify([html, title, description, language, headings, notices, withheld])
  ).slice(0, 24)
  if (article.variantKeys.size < most) article.variantKeys.set(group, key)
  return key
}
