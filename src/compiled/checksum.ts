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
  let hash = 0x811c9dc5
  add(article.keys)
  for (const name of ['code', 'nodes', 'roots'] as const) addAll(article[name])
  for (const name of ['title', 'description'] as const) article[name].forEach(addAll)
  for (const name of ['pieces', 'texts'] as const) addTexts(article[name])
  addTexts([language, idPrefix, restrictedTo])
  for (const {default: fallback, name, values} of dimensions) addTexts([name, fallback, ...values])
  for (const {id = '', kind, title = '', version = ''} of notices) {
    addTexts([id, kind, title, version])
  }
  for (const {html, reason, unless} of withheld) {
    add(unless)
    addTexts([html, reason])
  }
  return hash >>> 0

  function add(value: number): void {
    hash = Math.imul(hash ^ value, 0x01000193)
  }

  function addAll(integers: ReadonlyArray<number>): void {
    add(integers.length)
    for (const integer of integers) add(integer)
  }

  function addTexts(texts: ReadonlyArray<string>): void {
    add(texts.length)
    for (const text of texts) {
      const {length} = text
      add(length)
      if (length > 0) {
        add(text.charCodeAt(length >> 2))
        add(text.charCodeAt(length >> 1))
        add(text.charCodeAt((length * 3) >> 2))
      }
    }
  }
}
