import type {Heading, Nodes, Parents, Table} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {mayHoldBlocks} from '../syntax/host-nodes.js'
import {isDefinition} from './definition.js'
import {contextOf, type State, seenOf} from './state.js'

/** White space that Markdown knows. */
const blank = /^[\t\n\r ]*$/

/**
 * Work out who sees each node: its context, less the readers for whom all of
 * its content is gone.
 *
 * A parent goes if and only if it had content and hiding took all of it; what
 * the author left empty stays.
 * Content is anything but white space, hard breaks, and definitions.
 * A directive is content even when it is empty, since what stands in it must
 * not matter to those who don't see it.
 *
 * @param state
 *   State of the article; `seen` is filled from `context`.
 */
export function dropEmptied(state: State): void {
  const {sets} = state
  seeFlow(state.tree)
  state.seen.set(state.tree, contextOf(state, state.tree))
  narrowChildren(state.tree)

  /** Hide children with their parent, except definitions. */
  function narrowChildren(parent: Parents): void {
    const around = seenOf(state, parent)
    for (const child of parent.children) {
      if (!isDefinition(child)) {
        state.seen.set(child, sets.and(seenOf(state, child), around))
      }
      if ('children' in child) narrowChildren(child)
    }
  }

  function visit(node: Nodes): void {
    const context = contextOf(state, node)
    if (!('children' in node)) {
      state.seen.set(node, context)
    } else if (node.type === 'table') {
      seeTable(node)
    } else if (mayHoldBlocks(node)) {
      seeFlow(node)
    } else {
      for (const child of node.children) visit(child)
      conclude(node)
    }
  }

  /** Readers for whom content is left, of those for whom there was some. */
  function conclude(node: Parents): void {
    state.seen.set(node, sets.and(contextOf(state, node), contentOf([node])))
  }

  /** Union of who sees the content of parents; everybody if there was none. */
  function contentOf(parents: ReadonlyArray<Parents>): Condition {
    let union: Condition | undefined
    for (const parent of parents) {
      for (const child of parent.children) {
        if (isContent(child)) {
          union = union === undefined ? seenOf(state, child) : sets.or(union, seenOf(state, child))
        }
      }
    }
    return union ?? 1
  }

  /** Cells stay with their row, the header row with the table, and the table while it has rows. */
  function seeTable(table: Table): void {
    const context = contextOf(state, table)
    let body: Condition | undefined
    for (const [index, row] of table.children.entries()) {
      for (const cell of row.children) {
        for (const child of cell.children) visit(child)
      }
      const content = sets.and(contextOf(state, row), contentOf(row.children))
      state.seen.set(row, content)
      if (index > 0) body = body === undefined ? content : sets.or(body, content)
    }
    const [head] = table.children
    const seen = sets.and(context, body ?? (head ? seenOf(state, head) : 1))
    state.seen.set(table, seen)
    if (head) state.seen.set(head, seen)
    for (const row of table.children) {
      for (const cell of row.children) state.seen.set(cell, seenOf(state, row))
    }
  }

  function seeFlow(parent: Parents): void {
    const blocks = [...blocksIn(parent.children)]
    for (const node of blocks) {
      if (!isWrapper(node)) visit(node)
      else state.seen.set(node, contextOf(state, node))
    }
    seeSections(blocks)
    concludeWrappers(parent)
    conclude(parent)
  }

  function concludeWrappers(parent: Parents): void {
    for (const child of parent.children) {
      if (isWrapper(child)) {
        concludeWrappers(child)
        conclude(child)
      }
    }
  }

  /**
   * Take away headings whose section is gone.
   *
   * From the end to the start, `bare[rank]` are the readers for whom nothing
   * stands before the next heading of this or a higher rank, or the end.
   * For them a heading of this rank goes, unless the section was empty in the
   * source too, so that such a heading comes next: it keeps this one for those
   * who see it, since what is hidden must not matter to others.
   */
  function seeSections(blocks: ReadonlyArray<Nodes>): void {
    if (!blocks.some(({type}) => type === 'heading')) return
    const bare: Array<Condition> = [1, 1, 1, 1, 1, 1, 1]
    let next: Nodes | undefined
    for (let index = blocks.length - 1; index >= 0; index--) {
      const block = blocks[index] as Nodes
      if (!isContent(block)) continue
      if (block.type === 'heading') {
        let leftEmpty: Condition = 1
        if (next) leftEmpty = startsSection(next, block.depth) ? seenOf(state, next) : 0
        const left = sets.or(sets.not(bare[block.depth] as Condition), leftEmpty)
        state.seen.set(block, sets.and(seenOf(state, block), left))
      }
      for (let rank = 1; rank <= 6; rank++) {
        const before = bare[rank] as Condition
        bare[rank] = startsSection(block, rank)
          ? sets.or(before, seenOf(state, block))
          : sets.minus(before, seenOf(state, block))
      }
      next = block
    }
  }
}

/** Whether a node is a heading that ends a section of a rank. */
function startsSection(node: Nodes, rank: number): node is Heading {
  return node.type === 'heading' && node.depth <= rank
}

/** Whether a node is content: what keeps its parent alive. */
export function isContent(node: Readonly<Nodes>): boolean {
  return (
    node.type !== 'break' &&
    !isDefinition(node) &&
    !(node.type === 'text' && blank.test(node.value))
  )
}

/** Blocks in their order, those of directives in the place of these; a directive without content stays. */
export function* blocksIn(nodes: ReadonlyArray<Nodes>): Generator<Nodes> {
  for (const node of nodes) {
    if (!isWrapper(node) || !node.children.some(isContent)) yield node
    if (isWrapper(node)) yield* blocksIn(node.children)
  }
}

/** Whether a node is only there for who sees its children. */
function isWrapper(node: Readonly<Nodes>): node is Parents {
  return node.type === 'containerDirective'
}
