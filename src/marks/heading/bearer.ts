import type {Heading} from 'mdast'
import type {Id} from '../../annotate/annotation.js'
import type {Condition} from '../../audience/sets.js'

/** A heading with the id that it asks for. */
export interface Bearer {
  node: Heading
  id: Id
  /** Who sees it. */
  seen: Condition
}
