import type {ConfigProblem} from './errors.js'

/**
 * Says where something was read that is now a part of the config: gives the
 * place of a part of it, such as `say.lay` (empty for all of it).
 */
export type Origin = (path: string) => Pick<ConfigProblem, 'file' | 'line' | 'path'>

/** Not listed among keys, so that nothing but a look for it finds it; the same in each copy of the library. */
const key = Symbol.for('lectern.origin')

/** Note where an object was read; a new object of the caller’s own. */
export function withOrigin<Value extends object>(value: Value, origin: Origin): Value {
  return Object.defineProperty(value, key, {value: origin})
}

/** Where something was read; nothing where that wasn’t noted. */
export function originOf(value: unknown): Origin | undefined {
  // Cast: nothing else is put there.
  return (Object(value) as {[key]?: Origin})[key]
}
