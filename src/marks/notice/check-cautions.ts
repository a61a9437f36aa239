import type {Nodes} from 'mdast'
import {isNote} from '../../annotate/definition.js'
import {narrowedBy} from '../../annotate/narrowing.js'
import {fault, openingOf, type State, seenOf} from '../../annotate/state.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import type {Place} from '../../messages/report.js'
import {isDirective} from '../../syntax/directive.js'
import {placeOf} from '../../syntax/place.js'
import type {ArticleNotice} from './notice.js'
import {rules} from './rules.js'

/** Cautions that reach readers together. */
interface Cautions {
  first: ArticleNotice
  /** Who sees one of them. */
  seen: Condition
  /** The outermost node around the first one that some readers don't see. */
  hidden: Nodes | undefined
}

/** What a node stands in. */
interface Around {
  /** `choose` group. */
  group?: Nodes | undefined
  /** The outermost node that some readers don't see. */
  hidden?: Nodes | undefined
  /** Whether a note is around it (default: `false`). */
  inNote?: boolean
}

/**
 * Check that cautions reach every reader of the article.
 *
 * One that says itself whom it is for is the author's decision; any other must
 * be seen by everybody, alone or together with those in the other branches of
 * its `choose` group.
 *
 * @param state
 *   State of the article; `seen` is known.
 * @param notices
 *   Notices of the article's own.
 */
export function checkCautions(state: State, notices: ReadonlyMap<Nodes, ArticleNotice>): void {
  const groups = new Map<Nodes, Cautions>()
  visit(state.tree, {})
  for (const {first, hidden, seen} of groups.values()) {
    const missing = state.sets.minus(state.readers, seen)
    if (missing === 0) continue
    fault(state, rules['caution-gap'], first.node, {
      other: placeAround(first, hidden),
      place: first.place,
      values: {reader: describeReader(state.audiences, missing)}
    })
  }

  /** Where that starts which hides a caution; nothing where it is its own content. */
  function placeAround({node}: ArticleNotice, hidden: Nodes | undefined): Place | undefined {
    const by = hidden && (narrowedBy(state).get(hidden) ?? hidden)
    return by && by !== node ? openingOf(state, by) : undefined
  }

  function visit(node: Nodes, {group, hidden, inNote = false}: Around): void {
    const notice = notices.get(node)
    // The outermost node that not all readers see is what hides a notice.
    const narrowed = state.sets.isSubset(state.readers, seenOf(state, node)) ? undefined : node
    const by = hidden ?? narrowed
    if (notice && inNote) fault(state, rules['notice-place'], node, {place: notice.place})
    else if (notice?.kind === 'caution' && !notice.conditional) {
      const known = groups.get(group ?? node)
      const seen = state.sets.or(known?.seen ?? 0, seenOf(state, node))
      groups.set(group ?? node, {first: known?.first ?? notice, hidden: known?.hidden ?? by, seen})
    }
    const choose = isDirective(node) && node.name === 'choose' ? node : undefined
    const around = {group: group ?? choose, hidden: by, inNote: inNote || isNote(node)}
    if ('children' in node) for (const child of node.children) visit(child, around)
  }
}

/**
 * Find the notices in which anything is at fault: a caution must not be shown
 * with a part of it missing.
 *
 * @param state
 *   State of the article.
 * @returns
 *   Tells of a notice whether there is an error in it.
 */
export function findErrorsInside(state: State): (notice: ArticleNotice) => boolean {
  const offsets = state.file.messages
    .flatMap(({fatal, place}) =>
      fatal === true && place && 'start' in place ? [place.start.offset ?? -1] : []
    )
    .sort((a, b) => a - b)
  return ({node}) => {
    // Cast: only texts and links may lack a place.
    const place = placeOf(node) as Place
    const first = offsets[firstFrom(offsets, place.start.offset)]
    return first !== undefined && first < place.end.offset
  }
}

/** Index of the first of ascending offsets that isn't before another one. */
function firstFrom(offsets: ReadonlyArray<number>, offset: number): number {
  let low = 0
  let high = offsets.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((offsets[middle] as number) < offset) low = middle + 1
    else high = middle
  }
  return low
}
