import type {ListItem, Parents} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {endOfLine} from '../source/lines.js'
import {attributesOf, endOfBrackets, readAttributes} from './attributes.js'
import {type CheckContext, fault} from './checks.js'
import {countColons, type Directive, isDirective} from './directive.js'

/**
 * Check trees of other parsers: nodes stand in each other
 * as their places do, and directives are what the source says at their place.
 *
 * Lectern's own parser can't break it; another one might end a directive where
 * the source doesn't, and show to everybody what stands in it.
 */
export function checkTree(context: CheckContext): void {
  const {source} = context
  visit(context.tree, 0, source.length)

  function visit(parent: Parents, from: number, to: number): void {
    let end = from
    for (const node of parent.children) {
      context.steps++
      const place = node.position
      const start = place?.start.offset
      const stop = place?.end.offset
      if (start === undefined || stop === undefined || !Number.isInteger(start + stop)) {
        // GFM's addresses, and the text around them, are found in the tree.
        if (node.type !== 'text' && node.type !== 'link') {
          fault(context, 'no-positions', from, endOfLine(source, from))
        }
        continue
      }
      if (node.type === 'delete' && source[start + 1] !== '~') reportTilde(start, stop)
      if (start < end || stop < start || stop > to) mismatch(start)
      else if (isDirective(node) && !isAsWritten(node, start, to)) mismatch(start)
      if ('children' in node) visit(node, start, stop)
      end = Math.max(end, node.type === 'listItem' ? endOfItem(node, start) : stop)
    }
  }

  /** End of what is in an item: in notes the parser lets an item end after the marker of the next one. */
  function endOfItem({children}: ListItem, start: number): number {
    return children.at(-1)?.position?.end.offset ?? start
  }

  /** Whether a directive is what the source says: its name, text, attributes, and opening line. */
  function isAsWritten(node: Directive, start: number, to: number): boolean {
    const from = start + countColons(source, start)
    const end = from + node.name.length
    if (source.slice(from, end) !== node.name || /[\w-]/.test(source.charAt(end))) return false
    if (node.type === 'textDirective') {
      if (!isFilled(node, end, to)) return false
    } else if (!endsLine(end)) return false
    const written = new Map<string, string>()
    for (const {name, valueEnd, valueStart} of attributesOf(source, node)) {
      written.set(name, valueStart === -1 ? '' : source.slice(valueStart, valueEnd))
    }
    const read = Object.entries(node.attributes ?? {})
    return (
      read.length === written.size &&
      read.every(([name, value]) => {
        const text = written.get(name)
        // Character references and line endings may be read otherwise; classes are refused.
        return text !== undefined && (text === value || /[&\n\r]/.test(text) || name === 'class')
      })
    )
  }

  /**
   * Whether the children of a text directive go from bracket to bracket, and
   * it ends where its brackets and attributes do, at most where its parent does.
   */
  function isFilled({children, position}: TextDirective, bracket: number, to: number): boolean {
    if (source[bracket] !== '[') return children.length === 0
    // A bracket that isn't closed has an error of its own.
    const stop = endOfBrackets(source, bracket, to)
    if (stop === -1) return children.length === 0
    const end = position?.end.offset
    if (end !== stop && readAttributes(source, stop, to, true)?.end !== end) return false
    let from: number | undefined = bracket + 1
    for (const child of children) {
      // Parts of addresses have no place.
      if (child.position && from !== undefined && !isLost(from, child.position.start.offset)) {
        return false
      }
      from = child.position?.end.offset
    }
    return from === undefined || isLost(from, stop - 1)
  }

  /** Whether what stands between offsets is nothing, or white space with a line ending. */
  function isLost(from: number, to: number | undefined): boolean {
    const between = source.slice(from, to)
    return between === '' || /^[\s>]*[\n\r][\s>]*$/.test(between)
  }

  /** Whether nothing follows the name, label and attributes of a block on its line. */
  function endsLine(nameEnd: number): boolean {
    const lineEnd = endOfLine(source, nameEnd)
    const label = source[nameEnd] === '[' ? endOfBrackets(source, nameEnd, lineEnd) : nameEnd
    const end = readAttributes(source, label, lineEnd, false)?.end ?? label
    return /^[\t ]*$/.test(source.slice(end, lineEnd))
  }

  /** A deletion by single tildes, which Lectern reads as text. */
  function reportTilde(start: number, stop: number): void {
    const inner = source.slice(start + 1, stop - 1)
    fault(context, 'single-tilde', start, stop, {expected: [`\\~${inner}\\~`]})
  }

  function mismatch(start: number): void {
    fault(context, 'tree-mismatch', start, endOfLine(source, start))
  }
}
