import {isDirective} from '../../article/directive.js'
import type {Mark} from '../../article/mark.js'
import type {DirectiveForm, DirectiveNames} from '../../article/names.js'
import {fault} from '../../article/state.js'

/** Directives that have their name but are not there yet. */
export const laterNames: DirectiveNames = new Map<string, ReadonlySet<DirectiveForm>>([
  ['cite', new Set(['text'])],
  ['evidence', new Set(['container'])],
  ['notices', new Set(['leaf'])],
  ['references', new Set(['leaf'])],
  ['review', new Set(['leaf'])],
  ['follow-up', new Set(['leaf'])],
  ['contents', new Set(['leaf'])]
])

/** Directives to come: refused, so that nobody takes them for understood. */
export function later(): Mark {
  return {
    kind: 'later',
    names: laterNames,
    annotate(state, parent) {
      for (const node of parent.children) {
        if (isDirective(node) && laterNames.has(node.name)) {
          fault(state, 'not-yet', node, {values: {name: node.name}})
        }
      }
    }
  }
}
