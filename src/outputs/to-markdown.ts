import type {Link, Nodes, Root} from 'mdast'
import {gfmToMarkdown} from 'mdast-util-gfm'
import {defaultHandlers, type Handle, toMarkdown as stringify} from 'mdast-util-to-markdown'
import {noteReferenceType, noteType} from '../annotate/definition.js'
import type {KeyNames} from '../front-matter/keys.js'
import {escapeOurs} from './escape-ours.js'
import {plainMdast} from './plain-mdast.js'

/**
 * Write the tree of a reader as Markdown that any reader of GFM takes as it is
 * meant: without directives, front matter or ids.
 *
 * Lectern reads it as well.
 *
 * @param tree
 *   Tree of a reader; it isn't changed.
 * @param keys
 *   Names that front matter has for keys.
 * @param idPrefix
 *   Prefix of ids, which links to other articles have as long as these are
 *   Markdown.
 * @returns
 *   Markdown; ends with a newline unless empty.
 */
export function toMarkdown(tree: Root, keys: KeyNames, idPrefix: string): string {
  return stringify(plainMdast(tree, idPrefix), {
    bullet: '-',
    extensions: [gfmToMarkdown({tablePipeAlign: false}), escapeOurs(keys), {handlers}],
    join: [part],
    // No bullet of a list, which one in its first item would be read with.
    rule: '_'
  })
}

/** A label as it is where it is defined: GFM compares the two as they are written. */
function noteReference(...[node, , state]: Parameters<Handle>): string {
  const {stack} = state
  state.stack = [noteType, 'label']
  const label = state.safe(state.associationId(node), {after: ']', before: '[^'})
  state.stack = stack
  return `[^${label}]`
}
noteReference.peek = () => '['

/** With its text apart, an address that is none between angle brackets. */
function link(...[node, parent, state, info]: Parameters<Handle>): string {
  const {options} = state
  if (isBeyondBrackets(node)) state.options = {...options, resourceLink: true}
  const written = defaultHandlers.link(node, parent, state, info)
  state.options = options
  return written
}
link.peek = (...[node, parent, state]: Parameters<typeof defaultHandlers.link.peek>): string =>
  isBeyondBrackets(node) ? '[' : defaultHandlers.link.peek(node, parent, state)

const handlers = {[noteReferenceType]: noteReference, link}

/**
 * Whether an address of electronic mail has a domain that CommonMark doesn’t take between angle
 * brackets, or one could be read as having a reference in it.
 */
function isBeyondBrackets({url}: Readonly<Link>): boolean {
  return (/^mailto:/i.test(url) && /@[^?@]*_/.test(url)) || /[[{|]/.test(url)
}

/** Blocks that end where the next line begins. */
const whole: ReadonlySet<string> = new Set(['code', 'heading', 'thematicBreak'])

/** Blocks that end a paragraph without a blank line. */
const ending: ReadonlySet<string> = new Set([...whole, 'blockquote', 'list'])

/** Part blocks by a blank line where the second would go on with the first, in an item without them. */
function part(left: Nodes, right: Nodes, parent: Nodes): number | undefined {
  if (parent.type !== 'listItem' || whole.has(left.type)) return undefined
  if (left.type !== 'paragraph') return 1
  return continues(right) || !ending.has(right.type) ? 1 : undefined
}

/**
 * Whether the parser would go on with a paragraph at what a block begins with:
 * an item without content, or a number other than 1, in lists and quotations
 * within one another too.
 */
function continues(block: Nodes | undefined): boolean {
  if (block?.type === 'blockquote') return continues(block.children[0])
  if (block?.type !== 'list') return false
  const [first] = block.children
  if (block.ordered && block.start !== 1) return true
  return first?.children.length === 0 || continues(first?.children[0])
}
