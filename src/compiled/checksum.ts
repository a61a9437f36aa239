import type {CompiledArticle} from './article.js'

/**
 * Checksum over instructions, conditions, and the lengths of strings, with a
 * few characters of each so that strings can't change places unnoticed.
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
  const {code, description, dimensions, keys, nodes, roots, strings, title, withheld} = article
  let hash = 0x811c9dc5
  addAll([code.length, nodes.length, roots.length, strings.length, keys])
  for (const integers of [code, nodes, roots, ...title, ...description]) addAll(integers)
  for (const text of strings) addText(text)
  for (const {default: fallback, name, values} of dimensions) {
    for (const text of [name, fallback, ...values]) addText(text)
  }
  for (const {html, reason, unless} of withheld) {
    add(unless)
    addText(reason)
    addText(html)
  }
  return hash >>> 0

  function add(value: number): void {
    hash = Math.imul(hash ^ value, 0x01000193)
  }

  function addAll(integers: ReadonlyArray<number>): void {
    for (const integer of integers) add(integer)
  }

  function addText(text: string): void {
    const {length} = text
    add(length)
    for (const share of [0.2, 0.5, 0.8]) add(text.charCodeAt(Math.floor(length * share)))
  }
}
