import {readConditions} from '../../annotate/conditions.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {isDirective} from '../../syntax/directive.js'
import type {DirectiveForm, DirectiveNames} from '../../syntax/directive-names.js'
import {checkLexicon} from './check/index.js'
import type {Concept} from './concept.js'
import type {LexiconConfig} from './config.js'
import {createLexicon, type Lexicon} from './lexicon.js'
import {actingIn, ownConceptsOf, readOwnConcepts} from './own.js'
import {termsIn} from './record.js'
import {resolveTerms} from './resolve.js'
import {resolveConcepts} from './resolve-concept.js'
import {rules} from './rules.js'
import {lexiconSchema, ownLexiconSchema} from './schema.js'
import type {Vocabulary} from './vocabulary.js'

const termNames: DirectiveNames = new Map([
  ['term', new Set<DirectiveForm>(['text'])],
  ['verbatim', new Set<DirectiveForm>(['container', 'text'])]
])

/** What a config says of vocabulary. */
interface Settings {
  concepts: ReadonlyArray<Concept>
  vocabulary: Vocabulary
}

/**
 * Terms: the reader's words for the concepts of the lexicon.
 *
 * Words are found in the article's text, never across the edge of one of our
 * directives, and never in code, block quotations, lists of sources or
 * `verbatim`.
 */
export const term = defineMark<Settings>({
  kind: 'term',
  rules,
  elements: {abbr: [], dfn: []},
  names: termNames,
  frontMatter: ownLexiconSchema,
  sharedKeys: ['lexicon'],
  config: {
    schema: lexiconSchema,
    resolve(config, {audiences, language, problems}) {
      // Cast: checked by the schema above.
      const {lexicon = [], vocabulary} = config as LexiconConfig
      const concepts = resolveConcepts(lexicon, language, problems)
      if (audiences) checkLexicon(concepts, audiences, problems)
      return {
        concepts,
        vocabulary: {
          alternatives: vocabulary?.alternatives ?? false,
          firstUse: vocabulary?.firstUse ?? 'article',
          headings: vocabulary?.headings ?? true
        }
      }
    }
  },
  create: createTerm
})

function createTerm({language, settings}: MarkContext<Settings>): Mark {
  const {concepts, vocabulary} = settings
  const lexicons = new Map<string, Lexicon>()
  // Most articles are in this one: its lexicon is ready before the first.
  lexiconFor(language)

  return {
    kind: 'term',

    readFrontMatter: readOwnConcepts,

    annotate(state, parent) {
      for (const node of parent.children) {
        if (!isDirective(node)) continue
        if (node.name === 'verbatim') readConditions(state, node, {conditions: []})
        if (node.name === 'term') readConditions(state, node, {conditions: [], others: ['id']})
      }
    },

    resolve(state) {
      const base = lexiconFor(state.language)
      const own = ownConceptsOf(state)
      // The concepts of the config may be many, and stay as they are.
      const lexicon = own.length > 0 ? createLexicon(own, state.language, base) : base
      resolveTerms(state, lexicon, vocabulary)
    },

    lower: (state) => ({
      image: (node) => termsIn(state).replaced.get(node),
      imageReference: (node) => termsIn(state).replaced.get(node),
      text: (node) => termsIn(state).replaced.get(node),
      textDirective: () => undefined
    })
  }

  /** Concepts of the config that act in articles in a language. */
  function lexiconFor(language: string): Lexicon {
    const known = lexicons.get(language)
    if (known) return known
    const lexicon = createLexicon(actingIn(language, concepts), language)
    lexicons.set(language, lexicon)
    return lexicon
  }
}
