import type {TextDirective} from 'mdast-util-directive'
import {fault, type State} from '../../annotate/state.js'
import {attributePlaces} from '../../syntax/attributes.js'
import {placeOf} from '../../syntax/place.js'
import {startsSentence} from './capitals.js'
import type {Lexicon} from './lexicon.js'
import {rules} from './rules.js'
import {type Replaced, say} from './say.js'

/** Put the forms of a concept in the place of the word that its author pins to it. */
export function pin(state: State, lexicon: Lexicon, node: TextDirective, replaced: Replaced): void {
  if (state.own.get(node) === 0) return
  const [text] = node.children
  if (node.children.length !== 1 || text?.type !== 'text') {
    fault(state, rules['term-content'], node)
    return
  }
  const found = lexicon.findWhole(text.value)
  const id = node.attributes?.id
  const concept = id ? lexicon.concepts.get(id) : found?.concept
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
  const own = found?.concept === concept ? found : undefined
  const form = own?.form ?? text.value
  const capital = own !== undefined && startsSentence(form, text.value, 'x', '')
  const number = own?.number ?? 'singular'
  replaced.set(
    text,
    say(state, {
      article: '',
      capital,
      concept,
      explained: true,
      form,
      node: text,
      number,
      surface: text.value
    })
  )
}
