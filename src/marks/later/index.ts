import {defineMark, type Mark} from '../../annotate/mark.js'
import {fault, faultAt} from '../../annotate/state.js'
import {matterRules} from '../../messages/front-matter.js'
import {isDirective} from '../../syntax/directive.js'
import type {DirectiveForm, DirectiveNames} from '../../syntax/directive-names.js'
import {frontMatterKeys} from './schema.js'

/** Directives that have their name but are not there yet. */
export const laterNames: DirectiveNames = new Map<string, ReadonlySet<DirectiveForm>>([
  ['contents', new Set(['leaf'])]
])

/** What is to come: refused, so that nobody takes it for understood. */
export const later = defineMark({
  kind: 'later',
  names: laterNames,
  frontMatter: frontMatterKeys,
  sharedKeys: ['lexicon', 'published', 'updated'],
  create: (): Mark => ({
    kind: 'later',
    readFrontMatter(state, {ofMarks}) {
      for (const [name, {placeOf}] of Object.entries(ofMarks)) {
        if (!Object.hasOwn(frontMatterKeys, name)) continue
        faultAt(state, matterRules['not-yet'], placeOf(), {name})
      }
    },
    annotate(state, parent) {
      for (const node of parent.children) {
        if (isDirective(node) && laterNames.has(node.name)) {
          fault(state, matterRules['not-yet'], node, {values: {name: node.name}})
        }
      }
    }
  })
})
