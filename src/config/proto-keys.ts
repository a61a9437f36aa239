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
  const path: Array<string | number> = []
  walk(config)
  return problems

  function walk(value: unknown): void {
    if (!isData(value) || seen.has(value)) return
    seen.add(value)
    const isList = Array.isArray(value)
    for (const key of Object.keys(value)) {
      path.push(isList ? Number(key) : key)
      if (key === '__proto__') {
        problems.push({
          path: writePath(path),
          reason: 'Unexpected key `__proto__`, expected another name'
        })
        // Cast: it is a key of the value.
      } else walk((value as Record<string, unknown>)[key])
      path.pop()
    }
  }
}

/** Whether a value is a list or a map. */
function isData(value: unknown): value is object {
  if (typeof value !== 'object' || value === null) return false
  if (Array.isArray(value)) return true
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
