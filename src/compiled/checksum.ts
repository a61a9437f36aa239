/** Levels of a compiled article; what is deeper is none. */
const levels = 4

/**
 * Checksum over numbers, the lengths of texts, and a few characters of each
 * text so that texts can't change places unnoticed.
 *
 * FNV-1a over integers, 32 bits: any single one that differs is noticed.
 * It catches accidents; whoever changes a file on purpose can make another.
 *
 * @param value
 *   Compiled article, or a part of it; the order of its keys doesn't matter.
 * @param left
 *   How many levels are looked at.
 * @returns
 *   Checksum, a signed integer of 32 bits.
 */
export function checksum(value: unknown, left = levels): number {
  // Signed, so that engines keep it an integer.
  let hash = 0x811c9dc5 | 0
  if (typeof value === 'string') {
    const {length} = value
    const step = (length >> 4) + 1
    add(length)
    for (let at = length - 1; at >= 0; at -= step) add(value.charCodeAt(at))
  } else if (left > 0 && Array.isArray(value)) {
    add(value.length)
    for (const item of value) add(numberOf(item))
  } else if (left > 0) {
    for (const [key, item] of Object.entries(Object(value))) {
      hash += Math.imul(checksum(key) ^ numberOf(item), 0x01000193)
    }
  }
  return hash | 0

  function numberOf(item: unknown): number {
    return typeof item === 'number' ? item : checksum(item, left - 1)
  }

  function add(integer: number): void {
    hash = Math.imul(hash ^ integer, 0x01000193)
  }
}
