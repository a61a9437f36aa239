import type {Nodes} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {isNoBlock, underHeading} from '../../annotate/above.js'
import {isNote} from '../../annotate/definition.js'
import {blocksIn} from '../../annotate/drop-emptied.js'
import {fault, type State, seenOf} from '../../annotate/state.js'
import {unwarnedHeadings} from '../../annotate/unwarned-headings.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import {sourceRules} from '../../messages/source.js'
import {tellMissing} from './format.js'
import {citationsOf, sourceOf} from './making.js'
import {keysIn} from './read-keys.js'
import {rules} from './rules.js'
import type {CitationSettings} from './settings.js'
import {missingFields, type Source} from './source.js'

/**
 * Check the citations of an article, and that a heading over the list
 * of references is for those who get references.
 *
 * @param state
 *   State of the article; it is known who sees what.
 * @param settings
 *   What the config says.
 */
export function checkCitations(state: State, settings: CitationSettings): void {
  const {sets} = state
  const citations = citationsOf(state)
  const told = new Set<Source>()
  let cited: Condition = 0
  let repeated = 0
  if (citations.nodes.size > 0) visit(state.tree, 1, undefined)
  if (citations.list) placeList(state, cited)

  function visit(node: Nodes, around: Condition, place: string | undefined): void {
    // Cast: the set tells whether it is one.
    if (citations.nodes.has(node as TextDirective)) {
      checkCitation(node as TextDirective, around, place)
      return
    }
    const within = isNote(node) ? seenOf(state, node) : around
    const inside = placeIn(node) ?? place
    if ('children' in node) for (const child of node.children) visit(child, within, inside)
  }

  /** Add what a citation makes; told once, where it is beyond the limit. */
  function holdSize(node: TextDirective, size: number): void {
    const before = repeated
    const {repeated: most} = state.limits
    repeated += size
    if (repeated > most && before <= most) {
      fault(state, sourceRules.limit, node, {
        values: {count: String(repeated), limit: 'repeated', maximum: String(most)}
      })
    }
  }

  function checkCitation(node: TextDirective, around: Condition, place: string | undefined): void {
    if (place !== undefined) fault(state, rules['citation-place'], node, {values: {place}})
    const keys = keysIn(node)
    holdSize(node, keys.length * sizeOfLink)
    for (const key of keys) {
      // Cast: it stands in the tree.
      const seen = sets.and(seenOf(state, key as unknown as Nodes), around)
      cited = sets.or(cited, seen)
      state.records.push({
        condition: seen,
        forms: [],
        kind: 'citation',
        name: key.id,
        node,
        place: key.place,
        rule: undefined
      })
      const source = sourceOf(state, settings, key.id)
      if (!source || told.has(source)) continue
      told.add(source)
      if (source.item.placeholder && !citations.draft) {
        fault(state, rules['placeholder-reference'], node, {
          place: key.place,
          values: {name: source.id}
        })
      }
      const missing = source.item.placeholder ? [] : missingFields(source.item)
      if (missing.length > 0) tellMissing(state, source, missing, node)
    }
  }
}

/** What one source of a citation makes, in UTF-16 code units: a link with its address and name, and one back. */
const sizeOfLink = 200

/** Where no citation may stand. */
function placeIn({type}: Nodes): string | undefined {
  if (type === 'heading') return 'a heading'
  return type === 'link' || type === 'linkReference' ? 'the text of a link' : undefined
}

/** Check that who sees a citation sees the list, and take its heading away from all others. */
function placeList(state: State, cited: Condition): void {
  const {sets} = state
  const citations = citationsOf(state)
  // Cast: it was found.
  const list = citations.list as NonNullable<typeof citations.list>
  const missing = sets.minus(cited, seenOf(state, list))
  if (missing !== 0) {
    const reader = describeReader(state.audiences, missing)
    fault(state, rules['references-place'], list, {
      values: {
        problem: `that not every reader with a citation sees (${reader}), expected it where they do`
      }
    })
  }
  const {children} = state.tree
  const at = children.indexOf(list)
  const heading = children.slice(0, Math.max(0, at)).findLast(({type}) => type === 'heading')
  if (heading?.type !== 'heading') return
  // Cast: it stands among them.
  citations.headed = underHeading(state, children, (node) => node === list).get(list) as Condition
  let kept = cited
  // Readers whose next block stands under this heading.
  let under: Condition = 1
  for (const node of blocksIn(children.slice(children.indexOf(heading) + 1))) {
    if (under === 0) break
    if (isNoBlock(node) || node === list) continue
    const seen = sets.and(seenOf(state, node), under)
    if (node.type === 'heading' && node.depth <= heading.depth) under = sets.minus(under, seen)
    else kept = sets.or(kept, seen)
  }
  unwarnedHeadings(state).set(heading, sets.not(kept))
  narrow(heading)

  function narrow(node: Nodes): void {
    state.seen.set(node, sets.and(seenOf(state, node), kept))
    if ('children' in node) for (const child of node.children) narrow(child)
  }
}
