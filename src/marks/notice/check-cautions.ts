import type {Nodes} from 'mdast'
import {isDirective} from '../../article/directive.js'
import {placeOf} from '../../article/place.js'
import {describeReader} from '../../article/reader.js'
import {fault, type State} from '../../article/state.js'
import type {Condition} from '../../audience/sets.js'
import type {ArticleNotice} from './notice.js'

/**
 * See to it that cautions reach every reader of the article.
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
  const groups = new Map<Nodes, {first: Nodes; seen: Condition}>()
  visit(state.tree, undefined)
  for (const {first, seen} of groups.values()) {
    const missing = state.sets.minus(state.readers, seen)
    if (missing !== 0) {
      fault(state, 'caution-gap', first, {values: {reader: describeReader(state, missing)}})
    }
  }

  function visit(node: Nodes, group: Nodes | undefined): void {
    if (node.type === 'footnoteDefinition') {
      for (const [notice] of notices) {
        if (isInside(notice, node)) fault(state, 'notice-in-footnote', notice)
      }
      return
    }
    const caution = notices.get(node)
    if (caution?.kind === 'caution') {
      if (hasErrorInside(node)) state.failed = true
      if (!caution.conditional) {
        const known = groups.get(group ?? node)
        const seen = state.sets.or(known?.seen ?? 0, state.seen.get(node) as Condition)
        groups.set(group ?? node, {first: known?.first ?? node, seen})
      }
    }
    const choose = isDirective(node) && node.name === 'choose' ? node : undefined
    if ('children' in node) for (const child of node.children) visit(child, group ?? choose)
  }

  function hasErrorInside(node: Nodes): boolean {
    const place = placeOf(node)
    return state.file.messages.some(
      ({fatal, place: at}) =>
        fatal === true &&
        place &&
        at &&
        'start' in at &&
        at.start.offset !== undefined &&
        at.start.offset >= place.start.offset &&
        at.start.offset < place.end.offset
    )
  }
}

function isInside(node: Nodes, parent: Nodes): boolean {
  return (
    node === parent ||
    ('children' in parent && parent.children.some((child) => isInside(node, child)))
  )
}
