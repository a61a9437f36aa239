import {fault, type State} from '../../annotate/state.js'
import {placeOfLine} from '../../source/lines.js'
import {placeOf} from '../../syntax/place.js'
import {rules} from './rules.js'

/** Warn of notes that nothing refers to: no reader gets them. */
export function warnOfUnused(state: State): void {
  const used = new Set<object>(state.definitions.values())
  // The article is lowered: notes stand at the end of the root.
  for (const node of state.tree.children) {
    if (node.type !== 'footnoteDefinition' || used.has(node)) continue
    fault(state, rules['unused-note'], node, {
      place: placeOfLine(state.lines, state.source, Number(placeOf(node)?.start.offset)),
      // Cast: what was parsed has a label.
      values: {name: node.label as string}
    })
  }
}
