import type {Nodes, Parents, Table, TableRow} from 'mdast'
import {visit} from 'unist-util-visit'
import {referenceRules} from '../messages/reference.js'
import type {Place} from '../messages/report.js'
import {placeBetween} from '../source/lines.js'
import {isDirective} from '../syntax/directive.js'
import {placeOf} from '../syntax/place.js'
import {fault, nodesOf, openingOf, type State} from './state.js'

/**
 * Check that tables are whole: no block of ours stands between their rows, and
 * no row has more cells than the header.
 *
 * @param state
 *   State of the article; its directives still stand in the tree.
 */
export function checkTables(state: State): void {
  for (const node of nodesOf(state)) {
    if (node.type === 'table') checkCells(state, node)
    if ('children' in node && node.children.some(isTable)) checkInterruptions(state, node)
  }
}

/** A cell that the header has none for is shown to nobody. */
function checkCells(state: State, table: Table): void {
  const [head] = table.children
  // A table without rows has no header, and nothing to look at.
  const columns = Number(head?.children.length)
  for (const row of table.children) {
    if (checkCode(state, row)) continue
    const extra = row.children[columns]
    if (!extra) continue
    fault(state, referenceRules['extra-cell'], extra, {
      other: head && placeOf(head),
      values: {count: String(columns)}
    })
  }
}

/**
 * Code that is cut off: a run of backticks in a cell that has no partner there,
 * and one as long in the cells after it.
 *
 * @returns
 *   Whether there is any.
 */
function checkCode(state: State, row: TableRow): boolean {
  // Cast: only texts and links may lack a place.
  const {end, start} = placeOf(row) as Place
  // Most rows have none, and a walk takes time.
  if (!state.source.slice(start.offset, end.offset).includes('`')) return false
  const open = new Map<number, Place>()
  for (const cell of row.children) {
    const own = new Map<number, Place>()
    visit(cell, 'text', (text) => {
      const place = placeOf(text)
      if (!place) return
      const {offset} = place.start
      const source = state.source.slice(offset, place.end.offset)
      for (const {0: run, index} of source.matchAll(/(?<![\\`])`+/g)) {
        const at = offset + index
        own.set(run.length, placeBetween(state.lines, at, at + run.length))
      }
    })
    for (const length of own.keys()) {
      const place = open.get(length)
      if (!place) continue
      fault(state, referenceRules['cut-code'], cell, {place})
      return true
    }
    for (const [length, place] of own) open.set(length, place)
  }
  return false
}

function isTable({type}: Nodes): boolean {
  return type === 'table'
}

/** A block right below a table ends it: rows after the block would be text. */
function checkInterruptions(state: State, {children}: Parents): void {
  for (const [index, node] of children.entries()) {
    const before = children[index - 1]
    if (before?.type !== 'table') continue
    const [, name] = /^:{2,}([\w-]+)/.exec(sourceFrom(state, node)) ?? []
    if (name === undefined) continue
    if (placeOf(before)?.end.line !== Number(placeOf(node)?.start.line) - 1) continue
    const isRow = [node, children[index + 1]].some((each) => each && holdsBars(state, each))
    const form = isRow ? formFor(state, node) : undefined
    fault(state, referenceRules['table-interrupted'], node, {
      other: placeOf(before),
      place: openingOf(state, node),
      values: {name, ...(form !== undefined && {row: `\`| ${form} |\``})}
    })
  }
}

/** The form in a sentence that a block for some readers has, or the first one in it. */
function formFor({audiences}: State, node: Nodes): string | undefined {
  // Cast: what begins with colons is a directive or a notice.
  for (const block of [node, ...(node as Parents).children]) {
    if (!isDirective(block)) continue
    if (block.name === 'audience') return ':audience[…]{…}'
    if (audiences.names.has(block.name)) return `:${block.name}[…]`
  }
  return undefined
}

/** Whether a line of a block, or of what a block holds, has the bars of a row. */
function holdsBars(state: State, node: Nodes): boolean {
  return /^[\t >]*\||[^\\]\|[\t ]*\S/m.test(sourceFrom(state, node))
}

/** The source of a node. */
function sourceFrom({source}: State, node: Nodes): string {
  // Cast: only texts and links may lack a place.
  const {end, start} = placeOf(node) as Place
  return source.slice(start.offset, end.offset)
}
