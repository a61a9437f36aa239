import type {Audiences} from './audiences.js'
import type {Condition} from './sets.js'

/** One reader of a set, such as `role: student, level: basic`; somebody must be in it. */
export function describeReader({sets}: Audiences, condition: Condition): string {
  // Cast: somebody is in it.
  return Object.entries(sets.sample(condition) as Record<string, string>)
    .map(([dimension, value]) => `${dimension}: ${value}`)
    .join(', ')
}
