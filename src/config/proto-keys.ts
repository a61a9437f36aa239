import {writePath} from '../front-matter/issues.js'
import type {ConfigProblem} from '../messages/errors.js'

/**
 * Find keys `__proto__` in data, which JSON can hold: schemas drop them, with
 * all that they say.
 *
 * @param config
 *   Config, of which nothing is known yet; functions and what has a class are
 *   left alone.
 */
export function findProtoKeys(config: unknown): Array<ConfigProblem> {
  const problems: Array<ConfigProblem> = []
  // Data may hold itself.
  const seen = new Set<unknown>()
  walk(config, [])
  return problems

  function walk(value: unknown, path: ReadonlyArray<string | number>): void {
    if (!isData(value) || seen.has(value)) return
    seen.add(value)
    for (const [key, inner] of Object.entries(value)) {
      const place = [...path, Array.isArray(value) ? Number(key) : key]
      if (key === '__proto__') {
        const reason = 'Unexpected key `__proto__`, expected another name'
        problems.push({path: writePath(place), reason})
      } else walk(inner, place)
    }
  }
}

/** Whether a value is a list or a map. */
function isData(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  return Array.isArray(value) || [Object.prototype, null].includes(Object.getPrototypeOf(value))
}
