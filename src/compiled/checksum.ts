import type {CompiledArticle} from './article.js'

/**
 * Checksum over instructions, conditions, and the lengths of texts, with a
 * few characters of each so that texts can't change places unnoticed.
 *
 * FNV-1a over integers, 32 bits: any single one that differs is noticed.
 * It catches accidents; whoever changes a file on purpose can make another.
 *
 * @param article
 *   Compiled article; only numbers and texts are looked at.
 * @returns
 *   Checksum, from 0 to 4294967295.
 */
export function checksum(article: CompiledArticle): number {
  const {dimensions, language, idPrefix, notices, restrictedTo = '', withheld} = article
  const {code, description, keys, nodes, pieces, roots, texts, title} = article
  let hash = 0x811c9dc5
  for (const integers of [[keys], code, nodes, roots, ...title, ...description]) {
    hash = addAll(hash, integers)
  }
  for (const list of [
    pieces,
    texts,
    [language, idPrefix, restrictedTo],
    ...dimensions.map(({default: fallback, name, values}) => [name, fallback, ...values]),
    ...notices.map(({id = '', kind, title = '', version = ''}) => [id, kind, title, version]),
    ...withheld.map(({html, reason, unless}) => [html, reason, String(unless)])
  ]) {
    hash = addTexts(hash, list)
  }
  return hash >>> 0
}

function add(hash: number, value: number): number {
  return Math.imul(hash ^ value, 0x01000193)
}

function addAll(start: number, integers: ReadonlyArray<number>): number {
  let hash = add(start, integers.length)
  for (const integer of integers) hash = add(hash, integer)
  return hash
}

function addTexts(start: number, texts: ReadonlyArray<string>): number {
  let hash = add(start, texts.length)
  for (const text of texts) {
    const {length} = text
    const step = (length >> 4) + 1
    hash = add(hash, length)
    for (let at = length - 1; at >= 0; at -= step) hash = add(hash, text.charCodeAt(at))
  }
  return hash
}
