/** What is needed of a dimension to read profiles. */
export interface ProfileDimension {
  /** Name, such as `role`. */
  name: string
  /** All values. */
  values: ReadonlyArray<string>
  /** Value of readers of whom nothing is known. */
  default: string
}

/** A profile with a dimension or value that doesn't exist: the caller's mistake. */
export class ProfileError extends Error {
  override name = 'ProfileError'
  /** Always `profile`. */
  code = 'profile'
  /** Dimension at fault, as it was given; empty when the profile as a whole is none; the expression, where one is at fault. */
  declare dimension: string
  /** Value at fault; nothing when the dimension is unknown, or the value no text. */
  declare value: string | undefined

  constructor(message: string, dimension: string, value?: string) {
    super(message)
    this.dimension = dimension
    this.value = value
  }
}

/**
 * Validate a profile and resolve it to value indexes.
 *
 * @param dimensions
 *   All dimensions.
 * @param profile
 *   Value by dimension, in properties of its own; what is not given, or
 *   `undefined`, is the default (default: none given).
 * @returns
 *   Index of the value of each dimension.
 * @throws {ProfileError}
 *   When a dimension or value is unknown, or the profile is no plain object.
 */
export function resolveProfile(
  dimensions: ReadonlyArray<ProfileDimension>,
  profile?: Readonly<Record<string, string | undefined>> | null
): Array<number> {
  const own: object = profile ?? {}
  // Lists, maps, search parameters and promises would look like profiles without a value.
  if (!isPlain(own)) {
    throw new ProfileError('Profile is no plain object', '')
  }
  const given = new Map<string, unknown>(Object.entries(own))
  for (const name of given.keys()) {
    if (!dimensions.some((dimension) => dimension.name === name)) {
      throw new ProfileError(`Unknown dimension \`${name}\` in profile`, name)
    }
  }
  return dimensions.map((dimension) => {
    const value = given.get(dimension.name)
    // Cast: what is no text is in no list of values.
    const index = dimension.values.indexOf(
      (value === undefined ? dimension.default : value) as string
    )
    if (index === -1) {
      const text = typeof value === 'string' ? value : undefined
      throw new ProfileError(
        `${text === value ? `Unknown value \`${text}\`` : `Unexpected ${typeof value}`} for \`${dimension.name}\` in profile`,
        dimension.name,
        text
      )
    }
    return index
  })
}

/** Whether something is an object that inherits nothing of its own kind, of whatever realm. */
function isPlain(value: object): boolean {
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.hasOwn(prototype, 'isPrototypeOf')
}

/**
 * Read a profile that nobody has checked.
 *
 * Never throws: whatever isn't exactly one known value is the default, and
 * what isn't a dimension is left out.
 *
 * @param dimensions
 *   All dimensions.
 * @param untrusted
 *   Plain object, `URLSearchParams`, or anything else.
 * @returns
 *   Value of each dimension.
 */
export function readProfile(
  dimensions: ReadonlyArray<ProfileDimension>,
  untrusted: unknown
): Record<string, string> {
  const profile: Record<string, string> = Object.create(null)
  for (const {default: fallback, name, values} of dimensions) {
    const value = readValue(untrusted, name)
    profile[name] = values.find((known) => known === value) ?? fallback
  }
  return {...profile}
}

/** The one value of a name; nothing when there is none, or several. */
function readValue(untrusted: unknown, name: string): unknown {
  if (typeof untrusted !== 'object' || untrusted === null) return undefined
  try {
    if (typeof URLSearchParams === 'function' && untrusted instanceof URLSearchParams) {
      const values = untrusted.getAll(name)
      return values.length === 1 ? values[0] : undefined
    }
    // A getter is code, not data.
    return Object.getOwnPropertyDescriptor(untrusted, name)?.value
  } catch {
    // A proxy's own code, or search parameters that are none: no value.
    return undefined
  }
}
