import {z} from 'zod'
import {defineMark, type Mark} from '../../annotate/mark.js'
import {fault} from '../../annotate/state.js'
import {isDirective} from '../../syntax/directive.js'
import type {DirectiveForm, DirectiveNames} from '../../syntax/directive-names.js'

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

/** A key of the config that is to come. */
const notYet = z
  .undefined({error: 'Unexpected part of the config that is not there yet'})
  .optional()

/** What is to come: refused, so that nobody takes it for understood. */
export const later = defineMark({
  kind: 'later',
  names: laterNames,
  config: {resolve: () => undefined, schema: {references: notYet}},
  create: (): Mark => ({
    kind: 'later',
    annotate(state, parent) {
      for (const node of parent.children) {
        if (isDirective(node) && laterNames.has(node.name)) {
          fault(state, 'not-yet', node, {values: {name: node.name}})
        }
      }
    }
  })
})
