import type {Mark} from '../annotate/mark.js'
import type {State} from '../annotate/state.js'
import {warnOfBareNames} from './bare-name.js'
import {warnOfEmptiedBrackets} from './brackets-emptied.js'
import {warnOfBrokenTables} from './broken-table.js'
import {warnOfEmptiedCells} from './cell-emptied.js'
import {collect} from './collect.js'
import {warnOfForeignMarkup} from './foreign-markup.js'
import {warnOfGoneHeadings} from './heading-gone.js'
import {warnOfSkippedRanks} from './rank-skipped.js'
import {warnOfSkippedSteps} from './step-skipped.js'

/**
 * Warn of what is worth a look in an article without errors.
 *
 * @param state
 *   State of the article, lowered; messages go to its file.
 * @param marks
 *   Every kind of mark.
 */
export function lint(state: State, marks: ReadonlyArray<Mark>): void {
  const found = collect(state.tree)
  warnOfGoneHeadings(state, found)
  warnOfSkippedRanks(state, found)
  warnOfSkippedSteps(state, found)
  warnOfEmptiedCells(state, found)
  warnOfEmptiedBrackets(state, found)
  warnOfForeignMarkup(state, found)
  warnOfBareNames(state, found)
  warnOfBrokenTables(state, found)
  for (const mark of marks) mark.lint?.(state)
}
