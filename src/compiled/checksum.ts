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
 *   Checksum, a signed integer of 32 bits.
 */
export function checksum(article: CompiledArticle): number {
  const {dimensions, language, idPrefix, notices, restrictedTo = '', withheld} = article
  const {code, description, keys, nodes, pieces, roots, texts, title} = article
  const integers = [keys, title.length, ...title.flat(), ...description.flat()]
  const facts = [language, idPrefix, restrictedTo]
  for (const {default: fallback, name, values} of dimensions) {
    integers.push(values.length)
    facts.push(name, fallback, ...values)
  }
  for (const {id = '', kind, title: name = '', version = ''} of notices) {
    facts.push(id, kind, name, version)
  }
  for (const {html, reason, unless} of withheld) {
    integers.push(unless)
    facts.push(html, reason)
  }
  // Signed, so that engines keep it an integer.
  const start = 0x811c9dc5 | 0
  const hash = addIntegers(start, [integers, code, nodes, roots])
  return addTexts(hash, [facts, pieces, texts])
}

function addIntegers(start: number, lists: ReadonlyArray<ReadonlyArray<number>>): number {
  let hash = start
  for (const list of lists) {
    for (const integer of list) hash = Math.imul(hash ^ integer, 0x01000193)
    hash = Math.imul(hash ^ list.length, 0x01000193)
  }
  return hash
}

function addTexts(start: number, lists: ReadonlyArray<ReadonlyArray<string>>): number {
  let hash = start
  for (const list of lists) {
    for (const text of list) {
      const {length} = text
      const step = (length >> 4) + 1
      for (let at = length - 1; at >= 0; at -= step) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
      }
      hash = Math.imul(hash ^ length, 0x01000193)
    }
    hash = Math.imul(hash ^ list.length, 0x01000193)
  }
  return hash
}
