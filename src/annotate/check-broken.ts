import type {Text} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import {referenceRules} from '../messages/reference.js'
import type {Place} from '../messages/report.js'
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
 *
 * @returns
 *   Identifiers of the broken ones.
 */
export function checkBroken(state: State, {definitions, texts}: References): Set<string> {
  /** Where each label first stands: as the second part of a reference, or in brackets alone. */
  const full = new Map<string, Place>()
  const alone = new Map<string, Place>()
  const starts: Array<{end: number; id: string; node: Text; start: number}> = []
  for (const {node} of texts) {
    const place = placeOf(node)
    if (!place || !node.value.includes(']')) continue
    const from = place.start.offset
    const source = state.source.slice(from, place.end.offset)
    for (const label of labelsIn(source)) {
      const {end, id, start} = label
      if (definitions.has(id) || source.startsWith(':', end)) continue
      const labels = label.full ? full : alone
      if (labels.has(id)) continue
      labels.set(id, placeBetween(state.lines, from + start, from + end))
    }
    for (const {0: text, 1: before = '', 2: label = '', index} of source.matchAll(
      /(^|[\n\r][\t >]*)\[((?:\\[\s\S]|[^[\]\\^])+)\]:/g
    )) {
      const end = from + index + text.length
      const start = from + index + before.length
      starts.push({end, id: normalizeIdentifier(label), node, start})
    }
  }
  const broken = new Set<string>()
  for (const {end, id, node, start} of starts) {
    const isAddress = address.test(state.source.slice(end, end + 100))
    const other = full.get(id) ?? (isAddress ? alone.get(id) : undefined)
    if (!other || id === '') continue
    broken.add(id)
    fault(state, referenceRules['broken-definition'], node, {
      other,
      place: placeBetween(state.lines, start, end)
    })
  }
  return broken
}

/** White space and what starts an address. */
const address = /^[\t ]*:?[\t ]*(?:<|(?:https?|ftp):|mailto:|www\.|\.{0,2}\/|#)/i
