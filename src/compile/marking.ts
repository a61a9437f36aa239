import type {ElementContent} from 'hast'
import type {State} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import type {Cutter} from './cutter.js'
import type {VisibleIds} from './settled-ids.js'
import type {Visible} from './visible.js'
import type {Writer} from './writer.js'

/** What nodes of the conditional tree are marked with. */
export interface Marking {
  state: State
  /** Readers that the instructions are for. */
  readers: Condition
  /** Prefix of ids that come from content. */
  idPrefix: string
  /** What the readers see. */
  visible: Visible
  /** Ids of headings that they see. */
  ids: VisibleIds
  /** Gives marks. */
  cutter: Cutter
  /** Writes the instructions that marks stand for. */
  writer: Writer
  /** Mark that ends the instruction begun last. */
  end: ElementContent
}
