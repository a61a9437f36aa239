import {visit} from 'unist-util-visit'
import {fault, type State} from '../../annotate/state.js'
import {placeOfLine} from '../../source/lines.js'
import {placeOf} from '../../syntax/place.js'
import {rules} from './rules.js'

/** Warn of notes that nothing refers to: no reader gets them. */
export function warnOfUnused(state: State): void {
  const used = new Set<object>(state.definitions.values())
  // A second definition of a name is an error.
  const names = new Set<string>()
  visit(state.tree, 'footnoteDefinition', (node) => {
    if (!used.has(node) && !names.has(node.identifier)) {
      fault(state, rules['unused-note'], node, {
        place: placeOfLine(state.lines, state.source, Number(placeOf(node)?.start.offset)),
        // Cast: what was parsed has a label.
        values: {name: node.label as string}
      })
    }
    names.add(node.identifier)
  })
}
