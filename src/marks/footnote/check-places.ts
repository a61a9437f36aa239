import {visit} from 'unist-util-visit'
import {fault, nodesOf, type State} from '../../annotate/state.js'
import {rules} from './rules.js'

/** Check that no reference is in the text of a link: it would be a link in a link, which browsers take apart. */
export function checkPlaces(state: State): void {
  for (const node of nodesOf(state)) {
    if (node.type !== 'link' && node.type !== 'linkReference') continue
    visit(node, 'footnoteReference', (reference) => {
      fault(state, rules['footnote-in-link'], reference)
    })
  }
}
