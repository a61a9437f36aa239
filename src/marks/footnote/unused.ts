import type {Nodes} from 'mdast'
import {visit} from 'unist-util-visit'
import {isNote} from '../../annotate/definition.js'
import {fault, type State} from '../../annotate/state.js'
import {placeOfLine} from '../../source/lines.js'
import {placeOf} from '../../syntax/place.js'
import {rules} from './rules.js'

/** Warn of notes that no text leads to, alone or by way of other notes: no reader gets them. */
export function warnOfUnused(state: State): void {
  // The article is lowered: notes stand at the end of the root.
  const notes = state.tree.children.filter(isNote)
  if (notes.length === 0) return
  const led = new Set<Nodes>(state.tree.children.filter((node) => !isNote(node)))
  // What is added while it goes on comes later.
  for (const node of led) {
    visit(node, 'footnoteReference', (reference) => {
      // Cast: one without its note is an error.
      led.add(state.definitions.get(reference) as Nodes)
    })
  }
  for (const node of notes) {
    if (led.has(node)) continue
    fault(state, rules['unused-note'], node, {
      place: placeOfLine(state.lines, state.source, Number(placeOf(node)?.start.offset)),
      // Cast: what was parsed has a label.
      values: {name: node.label as string}
    })
  }
}
