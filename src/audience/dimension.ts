/** Something that readers are told apart by, with its closed list of values. */
export interface Dimension {
  /** Name, such as `role`. */
  name: string
  /** Values; when `ordered` they ascend, otherwise broader ones stand before what they hold. */
  values: ReadonlyArray<string>
  /** Whether values can be compared. */
  ordered: boolean
  /** For values that have them, the values directly below. */
  narrower: ReadonlyMap<string, ReadonlyArray<string>>
  /** Value of readers of whom nothing is known. */
  default: string
}

/**
 * Indexes of a value and of all narrower ones.
 *
 * @param dimension
 *   Dimension.
 * @param value
 *   One of its values.
 */
export function coveredBy(dimension: Dimension, value: string): Array<number> {
  return [
    dimension.values.indexOf(value),
    ...(dimension.narrower.get(value) ?? []).flatMap((below) => coveredBy(dimension, below))
  ]
}
