/** An element of an output, whatever it was read from. */
export interface Box {
  /** Name in lower case; empty for the whole, and for what only groups others. */
  name: string
  /** Values by name, in lower case and without hyphens. */
  attributes: ReadonlyMap<string, string>
  children: ReadonlyArray<Box | string>
  /** Whether it is an element of HTML, not of SVG or mathematics. */
  html: boolean
}

/** Most levels that are looked at: browsers draw no more than half of them. */
const mostLevels = 1000

/** Name of an attribute, the same for HTML (`aria-hidden`) and hast (`ariaHidden`). */
export function nameOf(attribute: string): string {
  const name = attribute.toLowerCase().replaceAll('-', '')
  return name === 'classname' ? 'class' : name
}

/** Names of classes of an element. */
export function classesOf({attributes}: Box): Array<string> {
  return (attributes.get('class') ?? '').split(/\s+/).filter((name) => name !== '')
}

/**
 * Go one level deeper.
 *
 * @throws {RangeError}
 *   When there are too many.
 */
export function deeper(level: number): number {
  if (level < mostLevels) return level + 1
  throw new RangeError(`Cannot check notices in elements nested more than ${mostLevels} deep`)
}
