import type {Nodes, Parents} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import type {LocalText} from '../../annotate/local-text.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {findStrayIn, type Parameters} from '../../annotate/parameters.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, type State} from '../../annotate/state.js'
import {checkTexts} from '../../annotate/texts-for.js'
import type {DirectiveForm} from '../../syntax/directive-names.js'
import type {FollowUpConfig, FollowUpTexts} from './config.js'
import {makeCalls, putInto} from './insert.js'
import {findForbidden} from './parse.js'
import {rules} from './rules.js'
import {followUpSchema} from './schema.js'

/** The call that closes an article, for each audience. */
export const followUp = defineMark<FollowUpTexts | undefined>({
  kind: 'follow-up',
  rules,
  apart: ['follow-up'],
  elements: {section: [['className', 'follow-up']]},
  names: new Map([['follow-up', new Set<DirectiveForm>(['leaf'])]]),
  config: {
    schema: followUpSchema,
    resolve(config, context) {
      // Cast: checked by the schema above.
      const texts = (config as FollowUpConfig).followUp
      if (!texts) return undefined
      checkTexts(texts.text, 'followUp.text', context, false)
      // Cast: checked by the schema of parameters.
      const {parameters = {}} = config as {parameters?: Parameters}
      for (const [key, local] of Object.entries(texts.text)) {
        check(local, `followUp.text.${key}`, findForbidden)
      }
      if (texts.title) check(texts.title, 'followUp.title', () => undefined)
      return texts

      function check(
        local: LocalText,
        path: string,
        find: (text: string) => string | undefined
      ): void {
        for (const text of typeof local === 'string' ? [local] : Object.values(local)) {
          const reason = find(text) ?? findStrayIn(text, parameters)
          if (reason) context.problems.push({path, reason})
        }
      }
    }
  },
  create: createFollowUp
})

/** Where the call of an article stands, and what is there until it is made. */
const placeOf = createSlot<{node: LeafDirective | undefined; stub: Nodes | undefined}>(() => ({
  node: undefined,
  stub: undefined
}))

function createFollowUp({language, settings}: MarkContext<FollowUpTexts | undefined>): Mark {
  return {
    kind: 'follow-up',

    annotate(state, parent) {
      for (const node of parent.children) {
        if (node.type === 'leafDirective' && node.name === 'follow-up') read(state, parent, node)
      }
    },

    lower: (state) => ({
      leafDirective(node) {
        const place = placeOf(state)
        if (node !== place.node) return undefined
        place.stub = {children: [], type: 'paragraph'}
        state.seen.set(place.stub, state.readers)
        return [place.stub]
      }
    }),

    insert(state) {
      const {stub} = placeOf(state)
      const calls = settings ? makeCalls(state, settings, language) : []
      if (calls.length > 0 || stub) putInto(state, calls, stub)
    }
  }

  function read(state: State, parent: Parents, node: LeafDirective): void {
    readConditions(state, node, {conditions: []})
    const place = placeOf(state)
    let problem: string | undefined
    if (parent !== state.tree) problem = 'in a block, expected it outside of all'
    else if (place.node) problem = 'again, expected one'
    else if (!settings) problem = 'without texts, expected `followUp` in the config'
    if (problem === undefined) place.node = node
    else fault(state, rules['follow-up-place'], node, {values: {problem}})
  }
}
