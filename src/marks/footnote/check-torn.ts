import type {FootnoteDefinition} from 'mdast'
import {contextOf, fault, nodesOf, type State, seenOf} from '../../annotate/state.js'
import {findTornOff} from '../../annotate/torn-off.js'
import type {Place} from '../../messages/report.js'
import {placeOf} from '../../syntax/place.js'
import {rules} from './rules.js'

/**
 * Check that what follows a note for some readers wasn't meant to stand in it:
 * a line that was wrapped before a `>`, or a space too few, tears it out, and
 * then everybody sees it.
 *
 * @param state
 *   State of the article; notes are seen by who is led to them.
 */
export function checkTorn(state: State): void {
  const forSome = new Set<FootnoteDefinition>()
  for (const note of nodesOf(state)) {
    if (note.type !== 'footnoteDefinition') continue
    for (const inner of note.children) checkInner(state, inner)
    const seen = seenOf(state, note)
    // Where no one is led to it, it says nothing to some.
    if (seen === 0 || state.sets.isSubset(contextOf(state, note), seen)) continue
    forSome.add(note)
    if (note.children.length === 0)
      fault(state, rules['unclear-note'], note, {values: {empty: 'yes'}})
  }
  findTornOff(state, forSome, (node) => fault(state, rules['unclear-note'], node), true)
}

/**
 * Check that a note in a note has four spaces more before all that is in it.
 *
 * The parser takes the spaces of the outer note for those of the inner one
 * (`tokenizeIndent` of micromark-extension-gfm-footnote 2.1).
 *
 * ```markdown
 *   | [^outer]: Outer
 *   |
 *   |     [^inner]: Inner
 *   |
 * > |     Outer again?
 *         ^^^^^^^^^^^^
 * ```
 */
function checkInner(state: State, inner: FootnoteDefinition['children'][number]): void {
  if (inner.type !== 'footnoteDefinition') return
  // Cast: only texts and links may lack a place.
  const other = placeOf(inner) as Place
  const taken = inner.children.find((block) => {
    const {start} = placeOf(block) as Place
    return start.line > other.start.line && start.column < other.start.column + 4
  })
  if (taken) fault(state, rules['unclear-note'], taken, {other})
}
