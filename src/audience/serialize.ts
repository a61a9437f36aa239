import type {Condition, Diagram} from './diagram.js'

/** Sets as `holds` reads them. */
export interface SerializedSets {
  /** Nodes, in one list of integers. */
  nodes: Array<number>
  /** Entry of each set. */
  roots: Array<number>
}

/**
 * Write sets for `holds`.
 *
 * @param diagram
 *   Diagram that they are in.
 * @param conditions
 *   Sets.
 * @returns
 *   Nodes in one list of integers, and the entry of each set.
 */
export function serialize(
  {children, levels}: Diagram,
  conditions: ReadonlyArray<Condition>
): SerializedSets {
  const nodes: Array<number> = []
  const written = new Map<Condition, number>([
    [0, 0],
    [1, 1]
  ])
  return {nodes, roots: conditions.map(write)}

  function write(a: Condition): number {
    const done = written.get(a)
    if (done !== undefined) return done
    const below = (children[a] as ReadonlyArray<Condition>).map(write)
    const reference = nodes.length + 2
    nodes.push(levels[a] as number, ...below)
    written.set(a, reference)
    return reference
  }
}
