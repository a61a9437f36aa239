import type {Table, TableCell} from 'mdast'
import {isContent} from '../annotate/drop-emptied.js'
import {fault, type State, seenOf} from '../annotate/state.js'
import type {Condition} from '../audience/sets.js'
import {lintRules} from '../messages/lint.js'
import type {Collected} from './collect.js'

/**
 * Warn of cells that are empty for some readers while their row stays: in a
 * table of doses that reads as “no dose”; and of tables that some lose with
 * their header, since all rows are for others.
 *
 * ```markdown
 * > | | Drug | :clinician[ATC] |
 *              ^^^^^^^^^^^^^^^^^
 *   | | --- | --- |
 *   | | Aspirin | :clinician[B01] |
 * ```
 */
export function warnOfEmptiedCells(state: State, {tables}: Collected): void {
  for (const table of tables) {
    checkTable(state, table)
    checkHeader(state, table)
  }
}

/**
 * The header of a table goes with its rows, though what it says is for more
 * readers; or stays above blank rows alone.
 */
function checkHeader(state: State, table: Table): void {
  const {audiences, context, readers, sets} = state
  const [head, ...rows] = table.children
  if (!head) return
  const contents = head.children.flatMap((cell) => cell.children.filter(isContent))
  // Before the table went; those of the config's notices stand in no context.
  const said = contents.reduce<Condition>(
    (union, node) => sets.or(union, context.get(node) ?? 0),
    0
  )
  const filled = rows.filter(({children}) => children.some(saysSomething))
  const kept = filled.reduce<Condition>((union, row) => sets.or(union, seenOf(state, row)), 0)
  const lost = sets.minus(sets.and(said, readers), filled.length > 0 ? kept : seenOf(state, table))
  if (lost === 0) return
  fault(state, lintRules['table-gone'], head, {
    values: {readers: audiences.describe(lost, readers)}
  })
}

/** Whether a cell has more than white space, which a line that looks blank is. */
function saysSomething({children}: TableCell): boolean {
  return children.some(
    (child) => isContent(child) && !(child.type === 'text' && child.value.trim() === '')
  )
}

function checkTable(state: State, table: Table): void {
  const {audiences, readers, sets} = state
  /** Of a column one cell is enough to tell of the same readers. */
  const told = new Set<string>()
  for (const row of table.children) {
    for (const [column, cell] of row.children.entries()) {
      const lost = sets.minus(seenOf(state, row), contentOf(cell))
      const key = `${column} ${lost}`
      if (lost === 0 || told.has(key)) continue
      told.add(key)
      fault(state, lintRules['cell-emptied'], cell, {
        values: {readers: audiences.describe(lost, readers)}
      })
    }
  }

  /** Who sees content of a cell; everybody if there is none. */
  function contentOf(cell: TableCell): Condition {
    const contents = cell.children.filter(isContent)
    if (contents.length === 0) return 1
    return contents.reduce<Condition>((union, node) => sets.or(union, seenOf(state, node)), 0)
  }
}
