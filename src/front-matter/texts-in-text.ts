import type {Audiences} from '../audience/audiences.js'
import {isNear} from '../audience/nearest.js'

/** Characters of a piece of text in which its key must end. */
const longest = 200

/** Colons of a piece that may end its key: an expression such as `role:lay` has some of its own. */
const mostColons = 4

/** What is looked into for texts by reader. */
export interface WrittenText {
  /** As YAML reads it: lines may have been joined. */
  value: string
  /** As it stands in the source; nothing where it isn't there. */
  written: string | undefined
  /** Whether it is one of several texts by reader. */
  isPart: boolean
}

/**
 * Find the key in a text that says whom a part of it is for: quotation marks,
 * `|` or `>` made a text of the map, and everybody would read all of it.
 *
 * ```yaml
 * > | title: >
 *   |   lay: Blood clots
 *       ^^^
 *   |   otherwise: Thrombosis
 * ```
 *
 * @returns
 *   First key, as it was written; nothing where the text is only text.
 */
export function findTexts(
  audiences: Audiences,
  {isPart, value, written = value}: Readonly<WrittenText>
): string | undefined {
  for (const text of new Set([value, written])) {
    const keys = text.split(/[\n\r{},;]+/).flatMap((piece) => keyOf(piece) ?? [])
    if (keys.length > 1 || /^\s*\{[^}]*\}\s*$/.test(text)) {
      if (keys[0] !== undefined) return keys[0]
    }
    const [, ...lines] = text.split(/[\n\r]+/)
    for (const line of lines) {
      const key = keyOf(line)
      if (key !== undefined && (isPart || key === 'otherwise')) return key
    }
  }
  return undefined

  /** Expression, or what is nearly `otherwise`, that a piece of text starts with as a key. */
  function keyOf(piece: string): string | undefined {
    const start = piece.slice(0, longest).replace(/["'“”‘’]/g, '')
    let colon = -1
    for (let count = 0; count < mostColons; count++) {
      colon = start.indexOf(':', colon + 1)
      if (colon === -1) return undefined
      const key = start.slice(0, colon).trim()
      if (isNear(key, 'otherwise')) return 'otherwise'
      if (key !== '' && 'condition' in audiences.read(key)) return key
    }
    return undefined
  }
}
