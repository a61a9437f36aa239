import type {FootnoteDefinition} from 'mdast'
import {contextOf, fault, nodesOf, type State, seenOf} from '../../annotate/state.js'
import {findTornOff} from '../../annotate/torn-off.js'
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
    const seen = seenOf(state, note)
    // Where no one is led to it, it says nothing to some.
    if (seen === 0 || state.sets.isSubset(contextOf(state, note), seen)) continue
    forSome.add(note)
    if (note.children.length === 0)
      fault(state, rules['unclear-note'], note, {values: {empty: 'yes'}})
  }
  findTornOff(state, forSome, (node) => fault(state, rules['unclear-note'], node), true)
}
