import type {Nodes, Parents} from 'mdast'
import {isNote} from '../../annotate/definition.js'
import {contextOf, type State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {isDirective} from '../../syntax/directive.js'
import {holdsSentence} from '../../syntax/host-nodes.js'
import {isReference} from './reference-lists.js'

/** A block with text that words may be found in. */
export interface Block {
  node: Parents
  place: 'header' | 'heading' | 'notice' | 'running'
  /** Note that it stands in. */
  note: Parents | undefined
  /** Whether it is the entry of a source. */
  isReference: boolean
  /** Whether it is in a list or note, where entries of sources stand. */
  isEntry: boolean
}

/** What is around a block. */
type Around = Omit<Block, 'node'>

/**
 * List the blocks whose words may change, in the order in which readers get
 * them: those of the text, then those of notes.
 *
 * Quotations and `verbatim` stay as they are; alerts and notices are none.
 */
export function listBlocks(state: State): Array<Block> {
  const blocks: Array<Block> = []
  const notes: Array<Parents> = []
  const start: Around = {isEntry: false, isReference: false, note: undefined, place: 'running'}
  for (const child of state.tree.children) visit(child, start)
  for (const note of notes) {
    const around = {...start, isEntry: true, isReference: isEntryOf(note), note}
    for (const child of note.children) visit(child, around)
  }
  return blocks

  function visit(node: Nodes, around: Around): void {
    if (isNote(node)) notes.push(node)
    else if (node.type === 'heading') blocks.push({...around, node, place: 'heading'})
    else if ('children' in node && holdsSentence(node)) blocks.push({...around, node})
    else if ('children' in node && !isKept(node)) visitChildren(node, around)
  }

  function visitChildren(parent: Parents, around: Around): void {
    const inner = {...around}
    if (parent.type === 'listItem') {
      inner.isEntry = true
      inner.isReference = isEntryOf(parent)
    }
    if (parent.type === 'blockquote' && isNotice(parent)) inner.place = 'notice'
    for (const [index, child] of parent.children.entries()) {
      visit(child, parent.type === 'table' && index === 0 ? {...inner, place: 'header'} : inner)
    }
  }

  /** Whether an item or note is the entry of a source, as all tell who see it. */
  function isEntryOf(node: Parents): boolean {
    return isReference(ownText(state, node, contextOf(state, node)))
  }

  /** Whether what a block holds stays as it is. */
  function isKept(node: Nodes): boolean {
    if (isDirective(node)) return node.name === 'verbatim'
    return node.type === 'blockquote' && !isNotice(node) && !isAlert(node)
  }

  /** Whether a quotation was written as a directive. */
  function isNotice(node: Nodes): boolean {
    return sourceAt(node).startsWith(':')
  }

  function isAlert(node: Nodes): boolean {
    return /^>[ \t]*\[!(?:note|tip|important|warning|caution)\][\t ]*(?:[\n\r]|$)/i.test(
      sourceAt(node)
    )
  }

  function sourceAt(node: Nodes): string {
    const offset = node.position?.start.offset
    return offset === undefined ? '' : state.source.slice(offset, offset + 40)
  }
}

/** Text and addresses of a block that all of its readers see, without what directives hold, and without lists in it. */
export function ownText(state: State, node: Nodes, readers: Condition): string {
  if (!state.sets.isSubset(readers, contextOf(state, node))) return ''
  if (node.type === 'text' || node.type === 'inlineCode') return node.value
  if (isDirective(node) || node.type === 'list' || !('children' in node)) return ''
  const text = node.children.map((child) => ownText(state, child, readers)).join('')
  return node.type === 'link' ? `${text} ${node.url} ` : `${text} `
}
