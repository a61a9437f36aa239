import type {Emphasis, Nodes, Text} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import {fallbacks} from '../../annotate/local-text.js'
import {defineMark, type Mark, type MarkContext} from '../../annotate/mark.js'
import {createSlot} from '../../annotate/slot.js'
import {annotationOf, fault, keyOf, type MarkForm, type State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {attributePlaces} from '../../syntax/attributes.js'
import {isDirective} from '../../syntax/directive.js'
import type {DirectiveForm, DirectiveNames} from '../../syntax/directive-names.js'
import {placeOf} from '../../syntax/place.js'
import {checkLexicon} from './check.js'
import type {LexiconConfig} from './config.js'
import {indefiniteArticle, mendArticle} from './indefinite-article.js'
import {
  type Concept,
  createLexicon,
  type GrammaticalNumber,
  type Lexicon,
  type Saying
} from './lexicon.js'
import {rules} from './rules.js'
import {type Run, textRuns} from './runs.js'
import {lexiconSchema} from './schema.js'

/** Where an occurrence of a concept stands. */
interface Occurrence {
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
const replacedIn = createSlot(() => new Map<Nodes, Array<Text | Emphasis>>())

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
      for (const run of textRuns(state.tree)) replaceRun(state, run, replaced, lexicon)
      pinAll(state, state.tree, replaced)
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

  /** Find the concepts in one text and put their forms in their places. */
  function replaceRun(
    state: State,
    run: Run,
    replaced: Map<Nodes, Array<Text | Emphasis>>,
    lexicon: Lexicon
  ): void {
    const {node} = run
    const matches = lexicon.find(node.value, run.before, run.after)
    const parts: Array<Text | Emphasis> = []
    let done = 0
    for (const {concept, end, form, number, start} of matches) {
      // The author explains the word right there.
      if (/^\s*\(/.test(node.value.slice(end))) continue
      const before = node.value.slice(done, start)
      const article = indefiniteArticle.exec(before)
      const [, letters = '', space = ''] = article ?? []
      const from = start - letters.length - space.length
      if (from > done) parts.push(piece(state, node, node.value.slice(done, from)))
      const occurrence: Occurrence = {
        article: letters + space,
        capital: startsSentence(
          form,
          node.value.slice(start, end),
          node.value.slice(0, start),
          run.before
        ),
        concept,
        explained: !run.heading,
        form,
        node,
        number,
        surface: node.value.slice(start, end)
      }
      parts.push(...say(state, occurrence))
      done = end
    }
    if (parts.length === 0) return
    if (done < node.value.length) parts.push(piece(state, node, node.value.slice(done)))
    replaced.set(node, parts)
  }

  /** Words that authors pin to a concept. */
  function pinAll(state: State, node: Nodes, replaced: Map<Nodes, Array<Text | Emphasis>>): void {
    if (node.type === 'textDirective' && node.name === 'term') pin(state, node, replaced)
    else if ('children' in node) for (const child of node.children) pinAll(state, child, replaced)
  }

  function pin(
    state: State,
    node: TextDirective,
    replaced: Map<Nodes, Array<Text | Emphasis>>
  ): void {
    if (state.own.get(node) === 0) return
    const lexicon = lexiconFor(state.language)
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
}

/** Nodes of an occurrence, for all readers: each sees one form. */
function say(state: State, occurrence: Occurrence): Array<Text | Emphasis> {
  const {article, concept, node, surface} = occurrence
  const seen = state.seen.get(node) as Condition
  const parts: Array<Text | Emphasis> = []
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
): Array<Text | Emphasis> {
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

  function first(
    explained: ReadonlyArray<Text | Emphasis>,
    other: ReadonlyArray<Text | Emphasis>
  ): Array<Text | Emphasis> {
    if (!occurrence.explained) return [...other]
    const use = {key}
    for (const part of explained) annotationOf(state, part).first = {form: 'first', use}
    for (const part of other) annotationOf(state, part).first = {form: 'other', use}
    return [...explained, ...other]
  }
}

/** A part of a text, seen by some of its readers. */
function piece(state: State, node: Text, value: string, condition?: Condition): Text {
  const result: Text = {...node, value}
  state.seen.set(result, condition ?? (state.seen.get(node) as Condition))
  return result
}

function withArticle(article: string, before: string, after: string): string {
  const letters = article.trimEnd()
  if (letters === '') return after
  return mendArticle(letters, before, after) + article.slice(letters.length) + after
}

/**
 * Whether a word has its capital from the start of a sentence.
 *
 * One that the lexicon writes with a capital has it anyway; then the text
 * before tells, and where that is white space what stands before it.
 */
function startsSentence(form: string, surface: string, text: string, before: string): boolean {
  if (!startsUpper(form)) return startsUpper(surface)
  // From the end: a pattern would look through all of the text for each word.
  const ink = text.trimEnd()
  if (ink === '') return /(?:^|[.!?]\s+)$/.test(before + text)
  return ink.length < text.length && /[.!?]/.test(ink.slice(-1))
}

function upperFirst(value: string): string {
  return value.slice(0, 1).toUpperCase() + value.slice(1)
}

function lowerFirst(value: string): string {
  return value.slice(0, 1).toLowerCase() + value.slice(1)
}

function startsUpper(value: string): boolean {
  return /^\p{Lu}/u.test(value)
}
