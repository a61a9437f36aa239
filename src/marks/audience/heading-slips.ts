import type {Code, Heading, Nodes} from 'mdast'
import type {State} from '../../annotate/state.js'
import type {Place} from '../../messages/report.js'
import {placeOf} from '../../syntax/place.js'

/**
 * Whether a heading may be a slip of one character: it has no text, or is made
 * of a paragraph by one or two characters in the line below.
 */
export function isUnclear(state: State, heading: Heading): boolean {
  // Cast: only texts and links may lack a place.
  const {end, start} = placeOf(heading) as Place
  if (heading.children.length === 0 || isDoubled(state, heading)) return true
  if (start.line === end.line) return false
  const lines = state.source.slice(start.offset, end.offset).split(/[\n\r]+/)
  return /^[\t >]*(?:-{1,2}|={1,2})[\t ]*$/.test(lines.at(-1) as string)
}

/** Whether a heading is a paragraph with a line below it, which a rule without a blank line makes too. */
export function isUnderlined(state: State, heading: Heading): boolean {
  return !/^[\t ]*#/.test(state.source.slice(placeOf(heading)?.start.offset))
}

/** Whether an underlined heading has more than one line of text, the first of which may be none of it. */
export function isLong(heading: Heading): boolean {
  // Cast: only texts and links may lack a place.
  const {end, start} = placeOf(heading) as Place
  return end.line - start.line > 1
}

/** Whether code goes on to the end of what it stands in, since no fence closes it. */
export function isUnclosed(state: State, code: Code): boolean {
  // Cast: only texts and links may lack a place.
  const {end, start} = placeOf(code) as Place
  const lines = state.source.slice(start.offset, end.offset).split(/\r\n|\n|\r/)
  const fence = fenceOf(state, code)
  if (fence === '') return false
  const last = (lines.at(-1) as string).replace(/^[\t >]*/, '').trimEnd()
  return (
    lines.length === 1 || !last.startsWith(fence) || last !== fence.charAt(0).repeat(last.length)
  )
}

/** The fence that opens code; empty where it is indented. */
export function fenceOf({source}: State, code: Code): string {
  // Cast: only texts and links may lack a place.
  const {end, start} = placeOf(code) as Place
  return /^(?:`{3,}|~{3,})/.exec(source.slice(start.offset, end.offset))?.[0] ?? ''
}

/** Whether the text of a heading starts with heading marks again: `# ## Dose`. */
export function isDoubled(state: State, heading: Heading): boolean {
  return /^#{1,6}[\t ]+#{1,6}[\t ]/.test(state.source.slice(placeOf(heading)?.start.offset))
}

/** Whether a block starts with a heading that would end the section, were it not in a quotation or item. */
export function isDeeper(node: Nodes, depth: number): boolean {
  if (node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'listItem') return false
  const [first] = node.children
  return (
    first !== undefined &&
    ((first.type === 'heading' && first.depth <= depth) || isDeeper(first, depth))
  )
}

/** Whether a block starts as a heading does, but for a space too few or too many, or marks that are none. */
export function isUnspacedHeading(state: State, node: Nodes): boolean {
  if (node.type !== 'paragraph' && node.type !== 'code') return false
  // Cast: only texts and links may lack a place.
  const {end, start} = placeOf(node) as Place
  return /^(?:[^\S\n\r]|\p{Cf})*\\?[#\uff03\ufe5f]+(?:[^\S\n\r]|\p{Cf}|\p{L}|&)/u.test(
    state.source.slice(start.offset, end.offset)
  )
}
