import type {List, ListItem, Nodes, Parents} from 'mdast'
import type {Position} from 'unist'
import type {Condition} from '../audience/sets.js'
import {type State, seenOf} from './state.js'

/**
 * Work out who gets a list loose: with blank lines between its items, or in
 * one of them.
 *
 * A list is as loose for a reader as the source is with what this reader
 * doesn't see cut out, together with the blank lines just before it.
 * Lists in which nothing is for some readers only stay as they are, but in notes:
 * there the parser takes a blank line between items for one in the item before.
 *
 * @param state
 *   State of the article; `seen` is known, `loose` is filled for list and items.
 * @param list
 *   List.
 * @param inNote
 *   Whether it stands in a note.
 */
export function settleLooseness(state: State, list: List, inNote: boolean): void {
  const {sets} = state
  if (!inNote && !list.children.some((item) => item.children.some(isSettled))) return
  /** Who had a block. */
  let had: Condition = 0
  /** Who had a block in this item. */
  let hadHere: Condition = 0
  /** Who had a blank line since their last block. */
  let waiting: Condition = 0
  /** Who gets a blank line between items. */
  let between: Condition = 0
  /** Who gets one in this item. */
  let within: Condition = 0
  /** Who sees this item: for others a definition in it stands elsewhere. */
  let here: Condition = 0
  /** Who sees the last block or directive. */
  let last: Condition = 0
  let line = lineOf(list, 'start')
  for (const item of list.children) {
    here = seenOf(state, item)
    hadHere = 0
    within = 0
    if (item.children.length === 0) meet(item, here, seenOf(state, list))
    // A blank line before it is between items; one in it counts for those who see it.
    waitAt(lineOf(item, 'start'), seenOf(state, list))
    visit(item, here)
    // What comes after its last block is a comment, which goes with that block.
    waitAt(lineOf(item, 'end'), sets.and(here, last))
    state.loose.set(item, within)
  }
  state.loose.set(list, between)

  /** Whether it is worked out here how a block stands in its item. */
  function isSettled(node: ListItem['children'][number]): boolean {
    return (
      node.type === 'containerDirective' ||
      state.own.has(node) ||
      seenOf(state, node) !== seenOf(state, list)
    )
  }

  /** Visit the blocks of an item, or of a directive in one. */
  function visit(parent: Parents, around: Condition): void {
    for (const node of parent.children) {
      if (node.type !== 'containerDirective') {
        const seen = sets.and(seenOf(state, node), state.inSection.get(node) ?? 1)
        meet(node, sets.and(seen, here), around)
        continue
      }
      const seen = seenOf(state, node)
      waitAt(lineOf(node, 'start'), around)
      waiting = sets.and(waiting, seen)
      visit(node, seen)
      waitAt(lineOf(node, 'end'), seen)
      last = seen
    }
  }

  /** Go on to a block; who doesn't see it doesn't see the blank lines before it either. */
  function meet(node: Nodes, seen: Condition, around: Condition): void {
    waitAt(lineOf(node, 'start'), around)
    const apart = sets.and(waiting, seen)
    within = sets.or(within, sets.and(apart, hadHere))
    between = sets.or(between, sets.minus(apart, hadHere))
    waiting = 0
    had = sets.or(had, seen)
    hadHere = sets.or(hadHere, seen)
    last = seen
    line = Math.max(line, lineOf(node, 'end'))
  }

  /** Go on to a line; after a blank one all wait who see it and had a block. */
  function waitAt(next: number, around: Condition): void {
    for (let number = line + 1; number < next; number++) {
      if (isBlank(number)) waiting = sets.or(waiting, sets.and(had, around))
    }
    line = Math.max(line, next)
  }

  function lineOf(node: Nodes, edge: 'end' | 'start'): number {
    // Cast: only texts and links may lack a place.
    return (node.position as Position)[edge].line
  }

  function isBlank(number: number): boolean {
    const {lines, source} = state
    return /^[\t >]*[\n\r]*$/.test(source.slice(lines[number - 1], lines[number]))
  }
}
