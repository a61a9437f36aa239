import type {Text} from 'mdast'
import {normalizeIdentifier} from 'micromark-util-normalize-identifier'
import type {Condition} from '../audience/sets.js'
import {referenceRules} from '../messages/reference.js'
import {placeBetween} from '../source/lines.js'
import {placeOf} from '../syntax/place.js'
import type {References} from './collect-references.js'
import {labelsIn} from './labels.js'
import {fault, type State, seenOf} from './state.js'

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
  /** Who sees each text in which a label stands in brackets alone. */
  const alone = new Map<string, Condition>()
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
      else alone.set(id, state.sets.and(alone.get(id) ?? 1, seenOf(state, node)))
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
    if (!wanted.has(id) && !isTold(id, node, place.end)) continue
    fault(state, referenceRules['broken-definition'], node, {
      place: placeBetween(state.lines, place.start, place.end)
    })
  }

  /** Whether a text tells of an address to more readers than another text with its label in brackets. */
  function isTold(id: string, node: Text, end: number): boolean {
    return (
      address.test(state.source.slice(end, end + 100)) &&
      !state.sets.isSubset(seenOf(state, node), alone.get(id) ?? 1)
    )
  }
}

/** White space and what starts an address. */
const address = /^[\t ]*:?[\t ]*(?:<|(?:https?|ftp):|mailto:|www\.|\.{0,2}\/|#)/i
