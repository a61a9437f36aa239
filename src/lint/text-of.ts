import type {Parents} from 'mdast'
import {visit} from 'unist-util-visit'
import {placeOf} from '../syntax/place.js'

/** What stands in the text for code, and for all else that is no text. */
const code = '`'
export const other = ')'

/** Source of a block, with signs in place of all that is no text. */
export function textOf(source: string, block: Parents, start: number, end: number): string {
  const parts: Array<string> = []
  let at = start
  visit(block, (node) => {
    if (node.type !== 'text' && node.type !== 'inlineCode') return
    const place = placeOf(node)
    if (!place || place.start.offset < at) return
    blank(at, place.start.offset, other)
    at = place.end.offset
    if (node.type === 'text') parts.push(source.slice(place.start.offset, at))
    else blank(place.start.offset, at, code)
  })
  blank(at, end, other)
  return parts.join('')

  function blank(from: number, to: number, sign: string): void {
    parts.push(source.slice(from, to).replace(/[^\n\r\t >]/g, sign))
  }
}
