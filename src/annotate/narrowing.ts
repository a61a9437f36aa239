import type {Heading, Nodes} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import type {Condition} from '../audience/sets.js'
import {audienceRules} from '../messages/audience.js'
import type {Place, ReportOptions} from '../messages/report.js'
import {createSlot} from './slot.js'
import {contextOf, fault, openingOf, type State} from './state.js'

/** Headings of the sections that narrow who sees a block, the innermost of each block. */
export const narrowedBy = createSlot(() => new Map<Nodes, Heading>())

/** A condition of a block, and where that stands. */
export interface Narrowing {
  condition: Condition
  /** Readers of its parent. */
  context: Condition
  /** What narrows who sees its parent, if anything does. */
  around: Nodes | undefined
  /** Line that opens the block. */
  place: Place | undefined
  /** Whether the block must say whom it is for, even where all are (default: `false`). */
  isDemanded?: boolean
}

/** What is told of a node that no reader of its context can see. */
export function neverShown(
  state: State,
  node: Nodes,
  context: Condition,
  around: Nodes | undefined
): ReportOptions {
  const heading = narrowedBy(state).get(node)
  const other = heading ?? around
  return {
    other: other && openingOf(state, other),
    values: {
      context: context === 1 ? '' : state.audiences.describe(context),
      ...(other && (other.type === 'heading' ? {heading: textOf(other)} : {block: nameOf(other)}))
    }
  }
}

/** Name of a directive; a notice has become a quotation. */
function nameOf(node: Nodes): string {
  return 'name' in node ? String(node.name) : 'notice'
}

/**
 * Check that some reader of its context meets the condition of a block, and
 * some don't, when it is known whom each block is for.
 */
export function checkNarrowing(
  state: State,
  node: Nodes,
  {around, condition, context, isDemanded, place}: Readonly<Narrowing>
): void {
  const {sets} = state
  const heading = narrowedBy(state).get(node)
  const readers = heading ? sets.and(context, contextOf(state, heading)) : context
  // Inside what nobody sees, that is said already.
  if (readers === 0) return
  if (sets.isDisjoint(condition, readers)) {
    fault(state, audienceRules['never-shown'], node, {
      ...neverShown(state, node, readers, around),
      place
    })
  } else if (!isDemanded && sets.isSubset(readers, condition)) {
    fault(state, audienceRules['always-shown'], node, {place})
  }
}
