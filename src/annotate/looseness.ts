import type {List, ListItem, Nodes, Parents} from 'mdast'
import type {Position} from 'unist'
import type {Condition} from '../audience/sets.js'
import {mayHoldBlocks} from '../syntax/host-nodes.js'
import {isDefinition, isNote} from './definition.js'
import {contextOf, type State, seenOf} from './state.js'

/**
 * Work out who gets a list loose: with blank lines between its items, or in
 * one of them.
 *
 * A list is as loose for a reader as the source is with what this reader
 * doesn't see cut out, together with the blank lines just before it; two
 * paragraphs in a row have a blank line between them. A comment is a block to
 * the parser; it goes with the block before it. A note stands elsewhere, but to
 * the parser its blank lines are in the item, for those who are pointed to it.
 * A list in which nothing is for some readers only stays as it is. One in a note
 * doesn't, since there the parser takes a blank line between items for one in the
 * item before.
 *
 * `- a`, then `- :::clinician` … `:::` below a blank line, then `- b` is loose for
 * clinicians alone: for the others that blank line goes with what it stands before.
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
  /** Whose last block in this item is a paragraph. */
  let paragraph: Condition = 0
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
  /** Who sees the last block or directive of this item. */
  let last: Condition = 0
  /** Last line that was looked at. */
  let line = lineOf(list, 'start') - 1
  for (const item of list.children) {
    here = seenOf(state, item)
    hadHere = 0
    within = 0
    last = here
    paragraph = 0
    if (item.children.length === 0) meet(item, here, seenOf(state, list))
    // A blank line before it is between items; one in it counts for those who see it.
    waitAt(lineOf(item, 'start'), seenOf(state, list))
    passComment(lineOf(item, 'start'), here)
    visit(item, here)
    // What comes after its last block is a comment.
    waitAt(lineOf(item, 'end') + 1, sets.and(here, last))
    state.loose.set(item, within)
  }
  state.loose.set(list, between)

  /** Whether it is worked out here how a block stands in its item. */
  function isSettled(
    node: ListItem['children'][number],
    index: number,
    all: ListItem['children']
  ): boolean {
    return (node.type === 'paragraph' && all[index - 1]?.type === 'paragraph') || isForSome(node)
  }

  /** Who sees a block here; an address keeps its lines, whoever is led to it. */
  function seenHere(node: Nodes): Condition {
    return node.type === 'definition' ? contextOf(state, node) : seenOf(state, node)
  }

  /** Whether a block, or one in it, is for some readers only. */
  function isForSome(node: Nodes): boolean {
    return (
      node.type === 'containerDirective' ||
      state.own.has(node) ||
      seenHere(node) !== seenOf(state, list) ||
      (isHosts(node) && node.children.some(isForSome))
    )
  }

  /** Visit the blocks of an item, or of what holds some of its blocks. */
  function visit(parent: Parents, around: Condition): void {
    for (const node of parent.children) {
      const seen = sets.and(seenHere(node), state.inSection.get(node) ?? 1)
      if (node.type === 'containerDirective') enter(node, seenOf(state, node), around)
      else if (isNote(node)) {
        const before = paragraph
        paragraph = 0
        enter(node, sets.and(seen, here), around)
        paragraph = before
      } else if (isHosts(node)) {
        waitAt(lineOf(node, 'start'), around)
        take(sets.and(seen, here))
        paragraph = sets.minus(paragraph, seen)
        enter(node, sets.and(seen, here), around)
        paragraph = sets.minus(paragraph, seen)
        // A blank line before its end is in the item, too.
        within = sets.or(within, sets.and(waiting, seen))
        waiting = 0
      } else meet(node, sets.and(seen, around), around)
    }
  }

  /** Go through what holds blocks of the item; blank lines in it are blank lines in the item. */
  function enter(node: Parents, seen: Condition, around: Condition): void {
    waitAt(lineOf(node, 'start'), around)
    line = Math.max(line, lineOf(node, 'start'))
    waiting = sets.and(waiting, seen)
    visit(node, seen)
    waitAt(lineOf(node, 'end'), seen)
    line = Math.max(line, lineOf(node, 'end'))
    last = seen
  }

  /** Go on to a block; who doesn't see it doesn't see the blank lines before it either. */
  function meet(node: Nodes, seen: Condition, around: Condition): void {
    waitAt(lineOf(node, 'start'), around)
    take(seen)
    if (node.type === 'paragraph') {
      within = sets.or(within, sets.and(paragraph, seen))
      paragraph = sets.or(paragraph, seen)
    } else if (!isDefinition(node)) paragraph = sets.minus(paragraph, seen)
    waiting = 0
    last = seen
    line = Math.max(line, lineOf(node, 'end'))
  }

  /** A block for some, after the blank lines that they wait at. */
  function take(seen: Condition): void {
    const apart = sets.and(waiting, seen)
    within = sets.or(within, sets.and(apart, hadHere))
    between = sets.or(between, sets.minus(apart, hadHere))
    had = sets.or(had, seen)
    hadHere = sets.or(hadHere, seen)
  }

  /** Go on to a line; after a blank one all wait who see it and had a block. */
  function waitAt(next: number, around: Condition): void {
    while (line + 1 < next) {
      line++
      if (blank.test(textOf(line))) waiting = sets.or(waiting, sets.and(had, around))
      else passComment(line, sets.and(around, last))
    }
  }

  /** Go on to the end of a comment, if a line begins with one. */
  function passComment(start: number, around: Condition): void {
    if (!comment.test(textOf(start))) return
    take(around)
    waiting = sets.minus(waiting, around)
    line = Math.max(line, start)
    while (!textOf(line).includes('-->') && line < state.lines.length) line++
  }

  function lineOf(node: Nodes, edge: 'end' | 'start'): number {
    // Cast: only texts and links may lack a place.
    return (node.position as Position)[edge].line
  }

  function textOf(number: number): string {
    const {lines, source} = state
    return source.slice(lines[number - 1], lines[number])
  }
}

/** A line without text, but for markers of quotations. */
const blank = /^[\t >]*[\n\r]*$/

/** Whether a node is of a host, and may hold blocks: a container with a name of its own, or an element. */
function isHosts(node: Nodes): node is Nodes & Parents {
  return mayHoldBlocks(node) && !ours.has(node.type)
}

/** Nodes that hold blocks, and aren’t of a host. */
const ours: ReadonlySet<string> = new Set([
  'blockquote',
  'containerDirective',
  'footnoteDefinition',
  'listItem'
])

/** Begins a comment, after markers of quotations and items. */
const comment = /^(?:[\t >]|[-*+][\t ]|\d{1,9}[.)][\t ])*<!--/
