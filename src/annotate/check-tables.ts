import type {Parents, Table} from 'mdast'
import {visit} from 'unist-util-visit'
import {referenceRules} from '../messages/reference.js'
import {isDirective} from '../syntax/directive.js'
import {placeOf} from '../syntax/place.js'
import {fault, openingOf, type State} from './state.js'

/**
 * Check that tables are whole: no block of ours stands between their rows, and
 * no row has more cells than the header.
 *
 * @param state
 *   State of the article; its directives still stand in the tree.
 */
export function checkTables(state: State): void {
  visit(state.tree, (node) => {
    if (node.type === 'table') checkCells(state, node)
    if ('children' in node) checkInterruptions(state, node)
  })
}

/** A cell that the header has none for is shown to nobody. */
function checkCells(state: State, table: Table): void {
  const [head] = table.children
  const columns = head?.children.length ?? 0
  for (const row of table.children) {
    const extra = row.children[columns]
    if (!extra) continue
    fault(state, referenceRules['extra-cell'], extra, {
      other: head && placeOf(head),
      values: {count: String(columns)}
    })
  }
}

/** A block right below a table ends it: rows after the block would be text. */
function checkInterruptions(state: State, {children}: Parents): void {
  for (const [index, node] of children.entries()) {
    const before = children[index - 1]
    if (before?.type !== 'table' || !isDirective(node)) continue
    if (placeOf(before)?.end.line !== Number(placeOf(node)?.start.line) - 1) continue
    fault(state, referenceRules['table-interrupted'], node, {
      other: placeOf(before),
      place: openingOf(state, node),
      values: {name: node.name}
    })
  }
}
