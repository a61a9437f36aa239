import type {Blockquote, Paragraph} from 'mdast'
import {visit} from 'unist-util-visit'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, type State, seenOf} from '../../annotate/state.js'
import {type Alert, alertKinds, readAlert} from './read.js'
import {rules} from './rules.js'
import {styles} from './styles.js'
import {type AlertWords, alertWords} from './words.js'

/** Whether the config owes readers notices, so that a caution may be meant to be one. */
interface AlertSettings {
  owes: boolean
}

/** Alerts, as GitHub writes them: asides with a title, and no notices. */
export const alert = defineMark<AlertSettings>({
  kind: 'alert',
  rules,
  elements: {
    aside: [
      ['className', 'alert', ...alertKinds.map((kind) => `alert-${kind}`)],
      ['role', 'note']
    ],
    p: [['className', 'alert-title']]
  },
  styles,
  words: alertWords,
  config: {
    resolve: ({owed}) => ({owes: Array.isArray(owed) && owed.length > 0}),
    schema: {}
  },
  create: createAlert
})

/** Alerts of an article. */
const alerts = createSlot(() => new Map<Blockquote, Alert>())

function createAlert({settings, words: all}: MarkContext<AlertSettings>): Mark {
  return {
    kind: 'alert',

    prepare(state) {
      // Most articles have none, and a walk takes time.
      if (!state.source.includes('[!')) return
      visit(state.tree, 'blockquote', (node) => {
        const found = readAlert(state, node)
        if (!found) return
        alerts(state).set(node, found)
        if (settings.owes && (found.kind === 'caution' || found.kind === 'warning')) {
          const {end, start} = found.place
          fault(state, rules['alert-caution'], node, {
            actual: state.source.slice(start.offset, end.offset),
            place: found.place
          })
        }
      })
    },

    lower: (state) => ({
      blockquote(node) {
        // Cast: the key is the type of node.
        const quotation = node as Blockquote
        const found = alerts(state).get(quotation)
        if (!found) return undefined
        // Cast: words are complete, or the config was refused.
        const words = all(state.language) as AlertWords
        quotation.data = {
          ...quotation.data,
          hName: 'aside',
          hProperties: {className: ['alert', `alert-${found.kind}`], role: 'note'}
        }
        quotation.children.unshift(titleOf(state, quotation, words[found.kind]))
        return [quotation]
      }
    })
  }
}

/** Title of an alert, for all who see the alert. */
function titleOf(state: State, node: Blockquote, value: string): Paragraph {
  const text = {type: 'text', value} as const
  const title: Paragraph = {
    type: 'paragraph',
    children: [text],
    data: {hProperties: {className: ['alert-title']}}
  }
  const seen = seenOf(state, node)
  state.seen.set(title, seen).set(text, seen)
  return title
}
