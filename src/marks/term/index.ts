import {SKIP, visit} from 'unist-util-visit'
import {readConditions} from '../../annotate/conditions.js'
import {fallbacks} from '../../annotate/local-text.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {createSlot} from '../../annotate/slot.js'
import {isDirective} from '../../syntax/directive.js'
import type {DirectiveForm, DirectiveNames} from '../../syntax/directive-names.js'
import {checkLexicon} from './check.js'
import type {LexiconConfig} from './config.js'
import {type Concept, createLexicon, type Lexicon} from './lexicon.js'
import {pin} from './pin.js'
import {replaceRun} from './replace-run.js'
import {rules} from './rules.js'
import {textRuns} from './runs.js'
import type {Replaced} from './say.js'
import {lexiconSchema} from './schema.js'

const termNames: DirectiveNames = new Map([
  ['term', new Set<DirectiveForm>(['text'])],
  ['verbatim', new Set<DirectiveForm>(['container', 'text'])]
])

/**
 * Terms: the reader's words for the concepts of the lexicon.
 *
 * Words are found in the article's text, never across the edge of one of our
 * directives, and never in code, block quotations, notices or `verbatim`.
 */
export const term = defineMark<ReadonlyArray<Concept>>({
  kind: 'term',
  rules,
  names: termNames,
  config: {
    schema: lexiconSchema,
    resolve(config, {audiences, language, problems}) {
      // Cast: checked by the schema above.
      const lexicon = ((config as LexiconConfig).lexicon ?? []).map((concept) => ({
        ...concept,
        language: concept.language ?? language
        // Cast: the schema fills in what is said by default.
      })) as Array<Concept>
      if (audiences) checkLexicon(lexicon, audiences, problems)
      return lexicon
    }
  },
  create: createTerm
})

/** What stands for a text in which concepts were found. */
const replacedIn = createSlot<Replaced>(() => new Map())

function createTerm({settings: concepts}: MarkContext<ReadonlyArray<Concept>>): Mark {
  const lexicons = new Map<string, Lexicon>()

  return {
    kind: 'term',

    annotate(state, parent) {
      for (const node of parent.children) {
        if (!isDirective(node)) continue
        if (node.name === 'verbatim') readConditions(state, node, {conditions: []})
        if (node.name === 'term') readConditions(state, node, {conditions: [], others: ['id']})
      }
    },

    resolve(state) {
      const replaced = replacedIn(state)
      const lexicon = lexiconFor(state.language)
      for (const run of textRuns(state.tree)) replaceRun(state, lexicon, run, replaced)
      visit(state.tree, 'textDirective', (node) => {
        if (node.name !== 'term') return undefined
        pin(state, lexicon, node, replaced)
        return SKIP
      })
    },

    lower: (state) => ({
      text: (node) => replacedIn(state).get(node),
      textDirective: () => undefined
    })
  }

  /** Concepts that act in articles in a language: those in it, or in a less specific one. */
  function lexiconFor(language: string): Lexicon {
    const known = lexicons.get(language)
    if (known) return known
    const tags = fallbacks(language)
    const lexicon = createLexicon(
      concepts.filter((concept) => tags.includes(concept.language.toLowerCase()))
    )
    lexicons.set(language, lexicon)
    return lexicon
  }
}
