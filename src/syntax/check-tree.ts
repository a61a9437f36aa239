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
      else if (isDirective(node) && !isAsWritten(node, start)) mismatch(start)
      if ('children' in node) visit(node, start, stop)
      end = Math.max(end, node.type === 'listItem' ? endOfItem(node, start) : stop)
    }
  }

  /** End of what is in an item: in notes the parser lets an item end after the marker of the next one. */
  function endOfItem({children}: ListItem, start: number): number {
    return children.at(-1)?.position?.end.offset ?? start
  }

  /** Whether a directive is what the source says: its name, text, attributes, and opening line. */
  function isAsWritten(node: Directive, start: number): boolean {
    const from = start + countColons(source, start)
    const end = from + node.name.length
    if (source.slice(from, end) !== node.name || /[\w-]/.test(source.charAt(end))) return false
    if (node.type === 'textDirective') {
      if (!isFilled(node, end)) return false
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

  /** Whether the children of a text directive go from bracket to bracket. */
  function isFilled({children, position}: TextDirective, bracket: number): boolean {
    if (source[bracket] !== '[') return children.length === 0
    // Cast: what lacks an end was left out.
    const close = endOfBrackets(source, bracket, position?.end.offset as number) - 1
    const [first, last] = [children.at(0), children.at(-1)]
    // A bracket that isn't closed has an error of its own; line endings take white space along.
    if (close < 0 || !first || !last) return close < 0 || isLost(bracket + 1, close)
    // Parts of addresses have no place.
    const start = first.position ? first.position.start.offset : bracket + 1
    const end = last.position ? last.position.end.offset : close
    return isLost(bracket + 1, start) && isLost(end, close)
  }

  /** Whether what stands between offsets is nothing, or white space with a line ending. */
  function isLost(from: number | undefined, to: number | undefined): boolean {
    const between = source.slice(from, to)
    return between === '' || /^[\s>]*[\n\r][\s>]*$/.test(between)
  }

  /** Whether nothing follows the name, label and attributes of a block on its line. */
  function endsLine(nameEnd: number): boolean {
    const lineEnd = endOfLine(source, nameEnd)
    const label = source[nameEnd] === '[' ? endOfBrackets(source, nameEnd, lineEnd) : nameEnd
    const end = readAttributes(source, label, lineEnd, false)?.end ?? label
    return source.slice(end, lineEnd).trim() === ''
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
