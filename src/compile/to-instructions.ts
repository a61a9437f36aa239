import type {Root} from 'hast'
import type {State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import {createCutter} from './cutter.js'
import {markNodes} from './mark-nodes.js'
import type {Marking} from './marking.js'
import {findIds, type VisibleIds} from './settled-ids.js'
import {visibleFor} from './visible.js'
import {createWriter, type Writer} from './writer.js'

/** What instructions are made of. */
export interface InstructionOptions {
  state: State
  /** Conditional tree. */
  tree: Root
  /** Readers that the instructions are for; nothing of what others see is in them. */
  readers: Condition
  /** Prefix of ids that come from content. */
  idPrefix: string
  /** Whether the HTML is written too; trees need the instructions alone. */
  html: boolean
}

/** Instructions that were written, and which ids they name. */
export interface Instructed {
  writer: Writer
  ids: VisibleIds
}

/**
 * Make instructions of the conditional tree: put marks in it where readers
 * differ, and write an instruction for each, with the HTML between them if that
 * is wanted.
 *
 * @param options
 *   Tree, and what else belongs to it.
 */
export function toInstructions(options: Readonly<InstructionOptions>): Instructed {
  const {html, idPrefix, readers, state, tree} = options
  const visible = visibleFor(state, readers)
  const ids = findIds(state, tree, visible, readers, idPrefix)
  const cutter = createCutter()
  const writer = createWriter(state)
  const end = cutter.node(() => writer.end())
  const marking: Marking = {cutter, end, idPrefix, ids, readers, state, visible, writer}

  const nodes = markNodes(marking, tree.children, readers)
  if (html) cutter.cut(nodes, (piece) => writer.writePiece(piece))
  else cutter.pass(nodes)
  writer.settle()
  return {ids, writer}
}
