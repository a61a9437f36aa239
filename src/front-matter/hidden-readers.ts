import type {Audiences} from '../audience/audiences.js'
import {findReaders} from '../audience/reader-line.js'
import {holdsReaders, isNestedReaderKey} from './reader-key.js'

/** Steps from the root of the data. */
type Path = ReadonlyArray<string | number>

/** Something that says whom the article is for where it is without effect. */
export interface HiddenReaders {
  /** Where it is: a key, or a text that holds it in a line. */
  path: Path
  part: 'key' | 'value'
}

/** What hidden keys are found by. */
export interface HiddenOptions {
  audiences: Audiences
  /** What the key is called. */
  names: ReadonlyArray<string>
  /** Text in the source of what stands at a path; nothing when it isn't in the source. */
  textOf(path: Path): string | undefined
}

/**
 * Find what says whom the article is for within other keys: a slip of the
 * indent puts the key into a map, an item or a text of the host's.
 *
 * ```yaml
 *   | seo:
 *   |   robots: none
 * > |   audience: clinician
 *       ^^^^^^^^
 * ```
 *
 * @param data
 *   All keys of front matter.
 * @param options
 *   Names, and the source.
 */
export function findHiddenReaders(
  data: Readonly<Record<string, unknown>>,
  {audiences, names, textOf}: Readonly<HiddenOptions>
): Array<HiddenReaders> {
  const found: Array<HiddenReaders> = []
  for (const [key, value] of Object.entries(data)) walk(value, [key])
  return found

  function walk(value: unknown, path: Path): void {
    if (typeof value === 'string') {
      if (isInText(value, path)) found.push({part: 'value', path})
    } else if (Array.isArray(value)) {
      for (const [index, item] of value.entries()) walk(item, [...path, index])
    } else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        const place = [...path, key]
        if (isNestedReaderKey(key, names) && (isOurs(path) || holdsReaders(audiences, inner))) {
          found.push({part: 'key', path: place})
        } else walk(inner, place)
      }
    }
  }

  /** Whether a line of a text says it, as the data has it or as it was written: YAML may have joined lines. */
  function isInText(value: string, path: Path): boolean {
    if (!/[:\uff1a\ua789]/.test(value)) return false
    return [value, textOf(path) ?? ''].some((text) => {
      const lines = text.split(/\r\n|[\n\r]/)
      return (
        lines.length > 1 && lines.some((line) => findReaders(audiences, line, names) !== undefined)
      )
    })
  }
}

/** Whether a key holds nothing of the host's: that of a merge, or of our name. */
function isOurs([key, ...rest]: Path): boolean {
  return rest.length === 0 && (key === '<<' || key === 'lectern')
}
