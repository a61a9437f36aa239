import type {Heading} from 'mdast'
import {fault, type State} from '../../annotate/state.js'
import {lintRules} from '../../messages/lint.js'
import type {Place} from '../../messages/report.js'
import {placeBetween} from '../../source/lines.js'
import {placeOf} from '../../syntax/place.js'

/** An id at the end of a heading, and what else stands in its braces. */
const form = /(?<!\s)[^\S\n\r]*\{[\t ]*#([^\s{}]+)((?:[^\S\n\r][^{}\n\r]*)?)\}[\t ]*$/

/**
 * Read an explicit id at the end of a heading, and take it out.
 *
 * ```markdown
 * > | ## Dose {#dose}
 *              ^^^^^
 * ```
 *
 * @param state
 *   State of the article.
 * @param node
 *   Heading; it is changed when it has such an id.
 * @returns
 *   Id and its place; nothing when there is none.
 */
export function readId(state: State, node: Heading): {id: string; place: Place} | undefined {
  joinId(state, node)
  const last = node.children.at(-1)
  const end = placeOf(node)?.end.offset
  if (last?.type !== 'text' || end === undefined) return undefined
  const [written, id, rest = ''] = form.exec(last.value) ?? []
  if (written === undefined || id === undefined) return undefined
  const {lines, source} = state
  const brace = source.lastIndexOf('{', end)
  // Braces that are escaped, or written by a character reference, are text.
  if (!source.startsWith(written.trim(), brace) || source[brace - 1] === '\\') return undefined
  last.value = last.value.slice(0, -written.length)
  const place = placeOf(last)
  if (last.value === '') node.children.pop()
  else if (place) {
    const {offset} = place.start
    const length = source.slice(offset, brace).trimEnd().length
    last.position = placeBetween(lines, offset, offset + length)
  }
  const start = source.indexOf('#', brace)
  if (rest.trim() !== '') {
    const from = start + 1 + id.length
    fault(state, lintRules['foreign-markup'], node, {
      actual: rest.trim(),
      place: placeBetween(
        lines,
        from + (rest.length - rest.trimStart().length),
        from + rest.trimEnd().length
      ),
      values: {dialect: 'attributes of headings', right: `\`{#${id}}\` alone`}
    })
  }
  return {id, place: placeBetween(lines, start, start + 1 + id.length)}
}

/** Make one text of an id whose signs were read as formatting, or as an address: `{#__init__}`. */
function joinId({lines, source}: State, node: Heading): void {
  const {children} = node
  const last = children.at(-1)
  const end = last && placeOf(last)?.end.offset
  if (last?.type !== 'text' || end === undefined || !/^[^{]*\}[\t ]*$/.test(last.value)) return
  const brace = source.lastIndexOf('{', end)
  const written = source.slice(brace, end)
  // Links, code, HTML and escapes stay what they are.
  if (!/^\{#[^\s()<>[\\\]`{}]+\}[\t ]*$/.test(written)) return
  const index = children.findLastIndex((child) => Number(placeOf(child)?.start.offset) <= brace)
  const opening = children[index]
  if (opening?.type !== 'text') return
  // Cast: it was found by its place.
  const start = placeOf(opening)?.start.offset as number
  const value = opening.value.slice(0, opening.value.lastIndexOf('{')) + written
  children.splice(index, children.length, {
    type: 'text',
    position: placeBetween(lines, start, end),
    value
  })
}
