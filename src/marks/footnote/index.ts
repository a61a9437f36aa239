import type {State as HastState} from 'mdast-util-to-hast'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {fault} from '../../annotate/state.js'
import {checkPlaces} from './check-places.js'
import {checkTorn} from './check-torn.js'
import {footer} from './footer.js'
import type {Making} from './note.js'
import {reference} from './reference.js'
import {rules} from './rules.js'
import {styles} from './styles.js'
import {warnOfUnused} from './unused.js'
import {type FootnoteWords, footnoteWords} from './words.js'

/** Footnotes: numbered by first visible reference, with links both ways. */
export const footnote = defineMark({
  kind: 'footnote',
  rules,
  elements: {ol: [['type', 'a']]},
  ids: ['fn-', 'fnref-', 'footnote-label'],
  styles,
  words: footnoteWords,
  create: createFootnote
})

/** Make the mark; its HTML is that of mdast-util-to-hast. */
function createFootnote({idPrefix, words: all}: MarkContext<undefined>): Mark {
  return {
    kind: 'footnote',

    resolve(state) {
      checkPlaces(state)
      checkTorn(state)
      for (const {name, node, place} of state.undefinedNotes) {
        fault(state, rules['undefined-footnote'], node, {place, values: {name}})
      }
      for (const [node, definition] of state.definitions) {
        if (node.type !== 'footnoteReference' || definition.type !== 'footnoteDefinition') continue
        state.records.push({
          forms: [],
          kind: 'footnote',
          name: node.identifier,
          node,
          rule: undefined
        })
      }
    },

    lint: warnOfUnused,

    hast(state) {
      // Cast: words are complete, or the config was refused.
      const words = all(state.language) as FootnoteWords
      const making = (hast: HastState): Making => ({hast, idPrefix, state, words})
      return {
        footer: (hast) => footer(making(hast)),
        handlers: {footnoteReference: (hast, node) => reference(making(hast), node)}
      }
    }
  }
}
