import type {VFile} from 'vfile'

/**
 * Source of a file, as positions count it: without a byte order mark, which
 * the parser doesn't count either.
 */
export function sourceOf(file: VFile): string {
  const value = String(file)
  return value.charCodeAt(0) === 0xfeff ? value.slice(1) : value
}
