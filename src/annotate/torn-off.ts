import type {Nodes, Parents} from 'mdast'
import type {Place} from '../messages/report.js'
import {isDirective} from '../syntax/directive.js'
import {placeOf} from '../syntax/place.js'
import {isDefinition} from './definition.js'
import type {State} from './state.js'

/**
 * Find what follows a quotation, item or note that ends in something for some
 * readers, and may have been meant to stand in it: one lost `>` or space tears
 * it out, and then everybody sees it.
 *
 * @param state
 *   State of the article.
 * @param open
 *   Parents that such a thing goes on to the end of.
 * @param tell
 *   Called with each block that may be torn off.
 * @param isClose
 *   Whether only a block counts that follows directly or stands further right
 *   (default: `false`).
 */
export function findTornOff(
  state: State,
  open: ReadonlySet<Nodes>,
  tell: (node: Nodes) => void,
  isClose = false
): void {
  if (open.size > 0) visit(state.tree)

  /** Whether a node ends in such a thing. */
  function visit(parent: Parents): boolean {
    let ends = false
    let before: Nodes | undefined
    for (const node of parent.children) {
      if (node.type === 'definition') continue
      if (ends && before && isTornOff(state, before, node, isClose)) tell(node)
      ends = 'children' in node && visit(node)
      before = node
    }
    // A directive has a fence that ends it.
    const goesOn =
      parent.type === 'list' || parent.type === 'listItem' || isQuotation(state, parent)
    return open.has(parent) || (ends && goesOn)
  }
}

/**
 * Find what follows a block that ends in something for some readers: its fence
 * may stand too far up, and then everybody sees the rest.
 *
 * @param state
 *   State of the article.
 * @param open
 *   Blocks that such a thing goes on to the end of.
 * @param tell
 *   Called with each block that may be cut off.
 */
export function findCutOff(
  {tree}: State,
  open: ReadonlySet<Nodes>,
  tell: (node: Nodes) => void
): void {
  if (open.size > 0) visit(tree)

  /** Whether a node ends in such a thing. */
  function visit(parent: Parents): boolean {
    const isChoose = isDirective(parent) && parent.name === 'choose'
    let ends = false
    for (const node of parent.children) {
      if (isDefinition(node)) continue
      // Another block has fences of its own.
      if (ends && !isDirective(node) && !startsAnew(node)) tell(node)
      const isOther = isChoose || (isDirective(node) && node.name === 'otherwise')
      const own = 'children' in node && visit(node) && node.type === 'containerDirective'
      ends = own || (ends && isOther)
    }
    return ends || open.has(parent)
  }
}

/** A line of a quotation without a space after its marker. */
const bareMarker = /(?:^|[\n\r])[\t ]*>[^\s>]/

/** Whether a node may have belonged to the quotation, item or note before it, but for one character. */
function isTornOff(state: State, before: Nodes, node: Nodes, isClose: boolean): boolean {
  // Cast: only texts and links may lack a place.
  const [last, {end, start}] = [placeOf(before), placeOf(node)] as [Place, Place]
  const follows = last.end.line === start.line - 1
  // What comes after a note is no slip unless it touches it, or stands further right.
  if (before.type === 'footnoteDefinition') {
    return node.type !== 'footnoteDefinition' && (follows || start.column > last.start.column)
  }
  // A heading is no slip unless it stands further to the right than what goes before.
  if (startsAnew(node)) return start.column > last.start.column || isEmptyHeading(node)
  const source = state.source.slice(start.offset, end.offset)
  // Of several items one would have lost its marker.
  const isList = node.type === 'list' && node.children.length > 1
  const isRight = start.column > last.start.column && !isList
  if (isQuotation(state, before)) {
    // What a marker was lost before stands a space further right, or is apart by chance.
    const quoted = state.source.slice(last.start.offset, last.end.offset)
    const isQuoted = /^(?:[-*+]|\d+[.)])?[\t ]*>/.test(source)
    return follows || isRight || isQuoted || bareMarker.test(quoted)
  }
  // A space of its indentation was lost, or is another character.
  if (node.type === 'listItem')
    return (!follows && !isClose) || isRight || /^(?:[-*+]|\d+[.)])[\t ]*(?:[\n\r]|$)/.test(source)
  if (node.type === 'list') return before.type === 'list' && !isClose
  // Text below a list may have lost its indentation.
  return torn.has(node.type) && (!isClose || follows || isRight)
}

/** Whether a node is a heading without text, which a character more in a line makes. */
function isEmptyHeading(node: Nodes): boolean {
  return node.type === 'heading' && node.children.length === 0
}

/** Blocks that may have lost their indentation below a list. */
const torn: ReadonlySet<string> = new Set([
  'blockquote',
  'code',
  'containerDirective',
  'paragraph',
  'table'
])

/** Whether a node is a quotation, not what stands for a notice. */
export function isQuotation({source}: State, node: Nodes): boolean {
  return node.type === 'blockquote' && source.startsWith('>', placeOf(node)?.start.offset)
}

/** Whether a node is a heading or starts with one, so that it is no slip. */
function startsAnew(node: Nodes): boolean {
  if (node.type === 'heading') return true
  if (node.type !== 'list' && node.type !== 'listItem') return false
  const [first] = node.children
  return first !== undefined && startsAnew(first)
}
