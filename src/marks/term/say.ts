import type {Emphasis, Nodes, Text} from 'mdast'
import {annotationOf, keyOf, type MarkForm, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {lowerFirst, startsUpper, upperFirst} from './capitals.js'
import {withArticle} from './indefinite-article.js'
import type {Concept, GrammaticalNumber, Saying} from './lexicon.js'

/** A part of what stands for a text. */
export type Part = Emphasis | Text

/** What stands for each text that has changed. */
export type Replaced = Map<Nodes, Array<Part>>

/** Where an occurrence of a concept stands. */
export interface Occurrence {
  concept: Concept
  number: GrammaticalNumber
  /** `a ` or `an ` before it, if there is one. */
  article: string
  /** The author's word. */
  surface: string
  /** Form of the lexicon that it is. */
  form: string
  /** Whether it starts a sentence, as far as its capital tells. */
  capital: boolean
  /** Text that it stands in. */
  node: Text
  /** Whether first uses are explained here. */
  explained: boolean
}

/** Nodes of an occurrence, for all readers: each sees one form. */
export function say(state: State, occurrence: Occurrence): Array<Part> {
  const {article, concept, node, surface} = occurrence
  const seen = seenOf(state, node)
  const parts: Array<Part> = []
  const forms: Array<MarkForm> = []
  let rest = seen
  for (const [expression, saying] of Object.entries(concept.say)) {
    // Checked when the config was.
    const read = state.audiences.read(expression) as {condition: Condition}
    const condition = state.sets.and(read.condition, seen)
    if (condition === 0) continue
    rest = state.sets.minus(rest, condition)
    forms.push({condition, decision: saying.use, rule: `lexicon.${concept.id}.say.${expression}`})
    parts.push(...put(state, occurrence, saying, condition))
  }
  state.records.push({
    decision: 'keep',
    condition: seen,
    forms,
    kind: 'term',
    name: concept.id,
    node,
    rule: `lexicon.${concept.id}`
  })
  if (rest !== 0) parts.push(piece(state, node, article + surface, rest))
  return parts
}

/** Nodes of an occurrence for some readers. */
function put(
  state: State,
  occurrence: Occurrence,
  saying: Saying,
  condition: Condition
): Array<Part> {
  const {article, capital, concept, form, node, number, surface} = occurrence
  const own = article + surface
  const plain = saying[number] ?? saying.singular ?? surface
  const changed = withArticle(article, surface, capital ? upperFirst(plain) : plain)
  const text = (value: string): Text => piece(state, node, value, condition)
  const key = keyOf(state, 'term', concept.id)

  switch (saying.use) {
    case 'replace':
      return [text(changed)]
    case 'plain-first':
      return first(
        [
          text(`${changed} (`),
          definition(capital && !startsUpper(form) ? lowerFirst(surface) : surface),
          text(')')
        ],
        [text(changed)]
      )
    case 'term-first':
      return first(
        [...(article ? [text(article)] : []), definition(surface), text(` (${plain})`)],
        [text(own)]
      )
    case 'gloss':
      return first(
        [...(article ? [text(article)] : []), definition(surface), text(` (${saying.gloss})`)],
        [text(own)]
      )
    default:
      return [text(own)]
  }

  function definition(value: string): Emphasis {
    const inner = piece(state, node, value, condition)
    const result = {
      type: 'emphasis',
      children: [inner],
      data: {hName: 'dfn'},
      position: node.position
    } as Emphasis
    state.seen.set(result, condition)
    return result
  }

  function first(explained: ReadonlyArray<Part>, other: ReadonlyArray<Part>): Array<Part> {
    if (!occurrence.explained) return [...other]
    const use = {key}
    for (const part of explained) annotationOf(state, part).first = {form: 'first', use}
    for (const part of other) annotationOf(state, part).first = {form: 'other', use}
    return [...explained, ...other]
  }
}

/** A part of a text, seen by some of its readers. */
export function piece(state: State, node: Text, value: string, condition?: Condition): Text {
  const result: Text = {...node, value}
  state.seen.set(result, condition ?? seenOf(state, node))
  return result
}
