import type {Text} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {referenceRules} from '../messages/reference.js'
import {placeBetween} from '../source/lines.js'
import {placeOf} from '../syntax/place.js'
import type {References} from './collect-references.js'
import {labelsIn} from './labels.js'
import {fault, type State} from './state.js'

/**
 * Check that no definition is broken, so that it is text for everybody: a line
 * that starts as one does, with a label that something points to.
 *
 * ```markdown
 *   | See [the guide][g].
 *   |
 * > | [g]: https://internal.example The guide
 *     ^^^^
 * ```
 */
export function checkBroken(state: State, {definitions, texts}: References): void {
  const wanted = new Set<string>()
  /** How often each label stands in brackets alone. */
  const alone = new Map<string, number>()
  const starts: Array<{
    id: string
    place: {start: number; end: number}
    node: Text
  }> = []
  for (const {node} of texts) {
    const place = placeOf(node)
    if (!place || !node.value.includes(']')) continue
    const from = place.start.offset
    const source = state.source.slice(from, place.end.offset)
    for (const {full, id} of labelsIn(source)) {
      if (definitions.has(id)) continue
      if (full) wanted.add(id)
      else alone.set(id, (alone.get(id) ?? 0) + 1)
    }
    for (const {0: text, 1: before = '', 2: label = '', index} of source.matchAll(
      /(^|[\n\r][\t >]*)\[((?:\\[\s\S]|[^[\]\\^])+)\]:/g
    )) {
      const start = from + index + before.length
      const end = from + index + text.length
      starts.push({id: normalizeIdentifier(label), node, place: {end, start}})
    }
  }
  for (const {id, node, place} of starts) {
    // Text may start so, and other text bear its label, but not with an address after it.
    const used = Number(alone.get(id)) > 1 && address.test(state.source.slice(place.end))
    if (!wanted.has(id) && !used) continue
    fault(state, referenceRules['broken-definition'], node, {
      place: placeBetween(state.lines, place.start, place.end)
    })
  }
}

/** White space and what starts an address. */
const address = /^[\t ]*:?[\t ]*(?:<|(?:https?|ftp):|mailto:|www\.|\.{0,2}\/|#)/i
