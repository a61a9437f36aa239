import {nearest} from '../audience/nearest.js'
import {ProfileError, resolveProfile} from '../audience/profile.js'
import type {Settings} from '../config/resolve.js'

/**
 * Validate a profile and resolve it to value indexes; an error names what may
 * have been meant, which the runtime has no room for.
 *
 * @param settings
 *   Config.
 * @param profile
 *   Reader (default: the defaults of all dimensions).
 * @throws {ProfileError}
 *   When a dimension or value is unknown.
 */
export function resolveReader({dimensions}: Settings, profile: unknown): Array<number> {
  try {
    // Cast: whatever it is, it is checked.
    return resolveProfile(dimensions, profile as Record<string, string> | null | undefined)
  } catch (error) {
    if (!(error instanceof ProfileError)) throw error
    const dimension = dimensions.find(({name}) => name === error.dimension)
    const near = dimension
      ? nearest(String(error.value), dimension.values)
      : nearest(
          error.dimension,
          dimensions.map(({name}) => name)
        )
    if (near.length > 0) {
      error.message += `, perhaps ${near.map((name) => `\`${name}\``).join(' or ')}`
    }
    throw error
  }
}
