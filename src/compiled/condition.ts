/**
 * Whether a reader meets a condition.
 *
 * A decision diagram is one list of integers: a node is the number of a
 * dimension, then a reference for each of its values; a reference is `0` for
 * no, `1` for yes, else the offset of a node plus 2.
 *
 * @param nodes
 *   Nodes of the diagram.
 * @param root
 *   Reference of the condition.
 * @param profile
 *   Index of the reader's value for each dimension.
 */
export function holds(
  nodes: ReadonlyArray<number>,
  root: number,
  profile: ReadonlyArray<number>
): boolean {
  let reference = root
  while (reference > 1) {
    const offset = reference - 2
    const dimension = nodes[offset] as number
    reference = nodes[offset + 1 + (profile[dimension] as number)] as number
  }
  return reference === 1
}
