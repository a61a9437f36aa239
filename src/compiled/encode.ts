import type {CompiledArticle} from './article.js'
import {checksum} from './checksum.js'

/**
 * Encode a compiled article as JSON text.
 *
 * The text is safe inside a script element: `<` is escaped where the element
 * could end, or a comment begin.
 *
 * @param article
 *   Compiled article.
 * @returns
 *   JSON text.
 */
export function encode(article: CompiledArticle): string {
  const {
    code,
    description,
    dimensions,
    idPrefix,
    keys,
    language,
    lectern,
    nodes,
    notices,
    pieces,
    restrictedTo,
    roots,
    texts,
    title,
    withheld
  } = article
  // Over what decoding will see: engines keep strings in forms, by how they came
  // about, and code that has met more than four of these reads three times slower.
  const seen = JSON.parse(JSON.stringify(article)) as CompiledArticle
  return JSON.stringify({
    lectern,
    restrictedTo,
    checksum: checksum(seen),
    language,
    dimensions,
    idPrefix,
    title,
    description,
    notices,
    withheld,
    keys,
    nodes,
    roots,
    code,
    texts,
    pieces
  }).replace(/<(?=!--|\/?script)/gi, '\\u003c')
}
