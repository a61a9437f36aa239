import type {Nodes} from 'mdast'
import type {Place} from '../messages/report.js'

/** Place of a node; nothing when GFM has split it off another one. */
export function placeOf(node: Readonly<Nodes>): Place | undefined {
  // Cast: trees whose positions have no offsets are refused.
  return node.position as Place | undefined
}
