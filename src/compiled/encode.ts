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
  const {choices, code, description, dimensions, idPrefix, keys, language, lectern, nodes} = article
  const {notices, pieces, restrictedTo, roots, texts, title, withheld} = article
  const facts = {lectern, restrictedTo, language, dimensions, choices, idPrefix, title, description}
  const parts = {...facts, notices, withheld, keys, nodes, roots, code, texts, pieces}
  // Over what decoding will see: engines keep strings in forms, by how they came
  // about, and code that has met more than four of these reads three times slower.
  const seen: unknown = JSON.parse(JSON.stringify(parts))
  return JSON.stringify({...parts, checksum: checksum(seen)}).replace(
    /<(?=!--|\/?script)/gi,
    '\\u003c'
  )
}
