import type {RootContent} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {isDefinition} from './definition.js'
import {createSlot} from './slot.js'
import {annotationOf, readAnnotation, type State, seenOf} from './state.js'

/** What the config or front matter adds to an article, before or after its body. */
export interface Part {
  /** `start`: after a leading heading of rank 1, else first; `end`: after the body, before the notes. */
  place: 'end' | 'start'
  /** Where it stands among others there: lowest first, equal ones in the order in which they are added. */
  rank: number
  /** Who gets it. */
  readers: Condition
  /**
   * Make its nodes for some of these, with who sees each in `state.seen`; it may
   * be called several times, for readers that exclude each other.
   */
  build: (seen: Condition) => ReadonlyArray<RootContent>
}

/**
 * Ranks of parts, by what they are: whoever adds another one finds its place
 * here. At the start those after cautions come after the article's own, too.
 */
export const partRanks = {caution: 0, review: 1, notice: 2} as const

const partsOf = createSlot((): Array<Part> => [])

/** Add a part; by the hook `insert` at the latest. */
export function addPart(state: State, part: Part): void {
  partsOf(state).push(part)
}

/** Where parts go: into the root's children at an index, for some readers. */
interface Slot {
  index: number
  condition: Condition
}

/**
 * Put all parts where they go.
 *
 * @param state
 *   State of the article, lowered.
 */
export function placeParts(state: State): void {
  const {sets, tree} = state
  const parts = partsOf(state)
  if (parts.length === 0) return
  const content = tree.children.findIndex(isDefinition)
  const end = content === -1 ? tree.children.length : content
  const slots = {end: [{condition: state.readers, index: end}], start: startSlots(state, end)}
  const added: Array<{index: number; nodes: ReadonlyArray<RootContent>}> = []
  for (const {build, place, rank, readers} of [...parts].sort((a, b) => a.rank - b.rank)) {
    for (const {condition, index} of slots[place]) {
      const seen = sets.and(readers, condition)
      // Cautions come first, those that an article begins with too.
      const at = place === 'start' && rank > partRanks.caution ? cautionsEnd(state, index) : index
      if (seen !== 0) added.push({index: at, nodes: build(seen)})
    }
  }
  for (const {nodes} of added) {
    for (const node of nodes) {
      const seen = seenOf(state, node)
      if (seen !== state.readers) annotationOf(state, node).condition = seen
    }
  }
  // From the end, so that indexes stay right; those of one place in their order.
  for (const {index, nodes} of added.sort((a, b) => a.index - b.index).reverse()) {
    tree.children.splice(index, 0, ...nodes)
  }
}

/** Where the cautions end that begin at an index, whoever sees them. */
function cautionsEnd(state: State, index: number): number {
  const {annotations, tree} = state
  let end = index
  while (isCaution(tree.children[end])) end++
  return end

  function isCaution(node: RootContent | undefined): boolean {
    return node !== undefined && readAnnotation(annotations, node)?.notice?.facts.kind === 'caution'
  }
}

/** Where the start is: after a leading heading of rank 1 for those who see one, else first. */
function startSlots(state: State, end: number): Array<Slot> {
  const {sets} = state
  const slots: Array<Slot> = []
  let waiting = state.readers
  let first: Condition = 0
  for (const [index, node] of state.tree.children.slice(0, end).entries()) {
    if (waiting === 0) break
    const here = sets.and(waiting, seenOf(state, node))
    if (node.type === 'heading' && node.depth === 1 && here !== 0)
      slots.push({condition: here, index: index + 1})
    else first = sets.or(first, here)
    waiting = sets.minus(waiting, here)
  }
  first = sets.or(first, waiting)
  if (first !== 0) slots.unshift({condition: first, index: 0})
  return slots
}
