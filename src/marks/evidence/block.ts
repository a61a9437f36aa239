import type {Nodes, Paragraph, Parents} from 'mdast'
import type {ContainerDirective} from 'mdast-util-directive'
import {isContent} from '../../annotate/drop-emptied.js'
import {createSlot} from '../../annotate/slot.js'
import {type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {isDirective} from '../../syntax/directive.js'

/** Where evidence comes from. */
export const origins = ['guideline', 'research'] as const

/** A block of evidence. */
export interface Evidence {
  from: (typeof origins)[number]
  node: ContainerDirective
  attributes: Readonly<Record<string, string>>
}

/** Evidence of an article, by the directive. */
export const evidenceOf = createSlot(() => new Map<Nodes, Evidence>())

/** Cautions of an article’s own, as they were parsed. */
export const cautionsOf = createSlot(() => new Set<ContainerDirective>())

/** A block that some readers see first. */
interface First {
  node: Nodes
  /** Who sees it first. */
  readers: Condition
}

/** Find what readers see first in a block; blocks for some readers are looked into. */
export function firstBlocks(state: State, {node}: Evidence): Array<First> {
  const {sets} = state
  const firsts: Array<First> = []
  let left = seenOf(state, node)
  look(node)
  return firsts

  function look(parent: Parents): void {
    for (const child of parent.children) {
      if (child.type === 'containerDirective') look(child)
      else if (isContent(child)) {
        const readers = sets.and(seenOf(state, child), left)
        left = sets.minus(left, readers)
        if (readers !== 0) firsts.push({node: child, readers})
      }
    }
  }
}

/** Whether a node is a paragraph. */
export function isParagraph(node: Nodes): node is Paragraph {
  return node.type === 'paragraph'
}

/** An id of a source in a citation, which is looked at as data: another mark has put it there. */
interface CitedId {
  id: string
  /** The citation. */
  node: Nodes
  seen: Condition
}

/** Ids that are cited in a node, and who sees each. */
export function citedIn(state: State, node: Nodes, within?: Nodes): Array<CitedId> {
  const cited = within ?? (isDirective(node) && node.name === 'cite' ? node : undefined)
  if (within && 'id' in node) {
    return [{id: String(node.id), node: within, seen: seenOf(state, node)}]
  }
  if (!('children' in node)) return []
  return node.children.flatMap((child) => citedIn(state, child, cited))
}

/** Who sees a citation in a node. */
export function citingReaders(state: State, node: Nodes): Condition {
  let readers: Condition = 0
  for (const {seen} of citedIn(state, node)) readers = state.sets.or(readers, seen)
  return readers
}
