import type {Place} from '../messages/report.js'

/**
 * Find a key that a text of several lines holds: its line stands too far to
 * the right, or the text before it has no end.
 *
 * ```yaml
 *   | - id: rest
 *   |   text: |
 *   |     Rest.
 * > |     when: {topic: bleeding}
 *         ^^^^
 * ```
 *
 * @param source
 *   Source.
 * @param place
 *   Where the text stands; nothing where it isn't in the source.
 * @param keys
 *   Keys to look for.
 */
export function findSwallowedKey(
  source: string,
  place: Place | undefined,
  keys: ReadonlyArray<string>
): string | undefined {
  if (!place) return undefined
  const written = source.slice(place.start.offset, place.end.offset)
  const pattern = new RegExp(`[\\n\\r][\\t ]*(?:-[\\t ]+)?(${keys.join('|')})[\\t ]*:(?:\\s|$)`)
  return pattern.exec(written)?.[1]
}
