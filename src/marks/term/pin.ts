import type {TextDirective} from 'mdast-util-directive'
import {fault, type State} from '../../annotate/state.js'
import {attributePlaces} from '../../syntax/attributes.js'
import {placeOf} from '../../syntax/place.js'
import type {Edits} from './edits.js'
import {isEnglish} from './language.js'
import {lowerFirst, startsUpper} from './letter-case.js'
import type {Found, Lexicon} from './lexicon.js'
import type {Article} from './place.js'
import type {Occurrence} from './plan.js'
import {rules} from './rules.js'
import {say} from './say.js'
import type {Uses} from './uses.js'

/** A word that its author pins to a concept, and where it stands. */
interface Pin {
  node: TextDirective
  article: Article | undefined
  place: Occurrence['place']
}

/** Nothing stands around a pinned word that matters. */
const nothing = {kind: 'none', text: ''} as const

/** Put the forms of a concept in the place of the word that its author pins to it. */
export function pin(
  state: State,
  lexicon: Lexicon,
  uses: Uses,
  edits: Edits,
  {article, node, place}: Pin
): void {
  if (state.own.get(node) === 0) return
  const [text] = node.children
  if (node.children.length !== 1 || text?.type !== 'text') {
    fault(state, rules['term-content'], node)
    return
  }
  const found = lexicon.findWhole(text.value)
  const id = node.attributes?.id
  const concept = id ? lexicon.conceptOf(id) : found?.concept
  if (!concept) {
    const place = id ? attributePlaces(state, node).get('id')?.value : placeOf(text)
    fault(state, rules['unknown-concept'], node, {
      actual: id ?? text.value,
      // Text is the author's: only an id may be put right by a tool.
      exact: id ? undefined : false,
      expected: lexicon.nearest(id ?? text.value),
      place
    })
    return
  }
  const own: Found = (found?.concept === concept && found) || {
    abbreviation: false,
    concept,
    form: lowerFirst(text.value),
    letterCase: startsUpper(text.value) ? 'first' : 'as-is',
    number: isPlural(text.value, lexicon.language) ? 'plural' : 'singular'
  }
  const end = text.value.length
  say(
    state,
    uses,
    edits,
    {
      ...own,
      around: {
        after: nothing,
        before: nothing,
        determiner: '',
        goesOn: false,
        inAmount: false,
        inParentheses: false,
        inQuotes: false,
        isJoined: false,
        isPaired: false,
        isQuoted: false,
        possessive: '',
        startsSentence: own.letterCase === 'first' && !startsUpper(own.form)
      },
      end,
      language: lexicon.language,
      pinned: true,
      place,
      start: 0,
      text: text.value
    },
    {article, end, node: text, readers: 1, start: 0}
  )
}

/** Whether a word that no concept knows looks like a plural. */
function isPlural(word: string, language: string): boolean {
  return isEnglish(language) && /[^ius]s$/.test(word)
}
