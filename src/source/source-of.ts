import type {VFile} from 'vfile'

/**
 * Source of a file, as positions count it: without a byte order mark, which
 * the parser doesn't count either, and with a replacement character for half a
 * surrogate pair, which UTF-8 can't hold.
 */
export function sourceOf(file: VFile): string {
  const value = String(file).toWellFormed()
  return value.charCodeAt(0) === 0xfeff ? value.slice(1) : value
}
