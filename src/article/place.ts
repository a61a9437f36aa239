import type {Nodes} from 'mdast'
import type {Place} from '../diagnostic/report.js'

/** Place of a node, if it has one with offsets. */
export function placeOf(node: Readonly<Nodes>): Place | undefined {
  const {position} = node
  if (position?.start.offset === undefined || position.end.offset === undefined) return undefined
  return position as Place
}
