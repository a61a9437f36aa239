import type {Text} from 'mdast'
import {annotationOf, keyOf, type MarkForm, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import type {Saying} from './concept.js'
import {type Edits, edit, element, type Part, piece} from './edits.js'
import {guard} from './guard.js'
import {mendArticle} from './indefinite-article.js'
import type {Place} from './place.js'
import {type Explained, type Occurrence, type Plan, planSaying} from './plan.js'
import type {Uses} from './uses.js'

/** What is needed to put the words of some readers in a place. */
interface Telling {
  state: State
  uses: Uses
  edits: Edits
  occurrence: Occurrence
  place: Place
  plan: Plan
}

/**
 * Put the words of each reader in the place of a term.
 *
 * @returns
 *   Whether some readers would have got a second explanation in a sentence.
 */
export function say(
  state: State,
  uses: Uses,
  edits: Edits,
  occurrence: Occurrence,
  place: Place
): boolean {
  const {sets} = state
  const {concept} = occurrence
  const seen = seenOf(state, place.node)
  const forms: Array<MarkForm> = []
  let crowded: Condition = 0
  for (const [expression, saying] of Object.entries(concept.say)) {
    // Cast: checked when the lexicon was read.
    const read = state.audiences.read(expression) as {condition: Condition}
    const condition = sets.and(read.condition, sets.and(seen, place.readers))
    if (condition === 0) continue
    const plan = planFor(occurrence, saying, place)
    guard(state, occurrence, place, plan)
    const rule = `lexicon.${concept.id}.say.${expression}`
    forms.push({condition, decision: plan.decision, rule})
    const telling = {edits, occurrence, place, plan, state, uses}
    for (const {index, readers} of uses.sections) {
      const here = sets.and(condition, readers)
      if (here !== 0) crowded = sets.or(crowded, put(telling, here, index))
    }
  }
  state.records.push({
    // In a list of sources it is no use.
    concerns: place.readers,
    condition: seen,
    decision: 'keep',
    forms,
    kind: 'term',
    name: concept.id,
    node: place.node,
    rule: `lexicon.${concept.id}`
  })
  return crowded !== 0
}

/** Plan what is said; where the article before can’t be put right, the term stays. */
function planFor(occurrence: Occurrence, saying: Saying, {article, node, spans}: Place): Plan {
  const plan = planSaying(occurrence, saying)
  if (spans) return explaining(occurrence, plan)
  if (article === undefined || article.node === node) return plan
  const {end, start, text} = occurrence
  const surface = text.slice(start, end)
  const mended = new Set(
    [plan.other, plan.first?.main, plan.introduce?.alone].map((main) =>
      mendArticle(article.letters, surface, main ?? plan.other)
    )
  )
  const stays = mended.size === 1 && (article.node !== undefined || mended.has(article.letters))
  return stays ? plan : {decision: 'keep', other: surface + occurrence.around.possessive}
}

/** Where a term is in several texts, it can be explained only. */
function explaining({around, end, start, text}: Occurrence, plan: Plan): Plan {
  const surface = text.slice(start, end)
  const isKept = plan.explained || (plan.first?.main === surface && !plan.introduce)
  return isKept ? plan : {decision: 'keep', other: surface + around.possessive}
}

/**
 * Put what is planned in its place for readers of one section.
 *
 * @returns
 *   Readers who are not told here, since the sentence has an explanation.
 */
function put(saying: Telling, condition: Condition, section: number): Condition {
  const {occurrence, plan, state, uses} = saying
  const {sets} = state
  const short = occurrence.abbreviation && plan.decision !== 'expand'
  const name = `${occurrence.concept.id}${section > 0 ? ` ${section}` : ''}${short ? ' short' : ''}`
  const done = uses.done.get(name) ?? 0
  if (plan.explained) {
    const fresh = sets.minus(condition, done)
    if (fresh !== 0) {
      const form = () => [textOf(saying, plan.other, fresh)]
      place(saying, either(saying, name, form(), form()), plan.other, fresh)
    }
    sayAgain(sets.and(condition, done))
    tell(uses, state, name, condition)
    return 0
  }
  if (!plan.first) {
    sayAgain(condition)
    return 0
  }
  let fresh = sets.minus(condition, done)
  let others = condition
  if (plan.introduce) {
    const counts = uses.abbreviations.get(occurrence.concept.id)
    const enough = plan.introduce.atLeast === 1 ? counts?.once : counts?.twice
    const alone = uses.inNote ? fresh : sets.minus(fresh, enough ?? 0)
    if (alone !== 0) {
      place(saying, [textOf(saying, plan.introduce.alone, alone)], plan.introduce.alone, alone)
    }
    fresh = sets.minus(fresh, alone)
    others = sets.minus(others, alone)
  }
  const crowded = sets.and(fresh, uses.taken)
  const told = sets.minus(fresh, crowded)
  // Those who were told before have no part in it: whether there are any must not show to others.
  if (told !== 0) {
    const first = firstOf(saying, plan.first, told)
    const parts = either(saying, name, first, [textOf(saying, plan.other, told)])
    place(saying, parts, plan.first.main, told)
    tell(uses, state, name, told)
  }
  sayAgain(sets.minus(others, told))
  return crowded

  /** Say it without an explanation. */
  function sayAgain(readers: Condition): void {
    if (readers !== 0) place(saying, [textOf(saying, plan.other, readers)], plan.other, readers)
  }
}

/** Note to whom something was explained. */
function tell(uses: Uses, {sets}: State, name: string, readers: Condition): void {
  if (!uses.inNote) uses.done.set(name, sets.or(uses.done.get(name) ?? 0, readers))
  uses.taken = sets.or(uses.taken, readers)
}

/** Mark two forms of a use, the first one and any other. */
function either(
  {state}: Telling,
  name: string,
  first: ReadonlyArray<Part>,
  other: ReadonlyArray<Part>
): ReadonlyArray<Part> {
  const use = {key: keyOf(state, 'term', name)}
  for (const part of first) annotationOf(state, part).first = {form: 'first', use}
  for (const part of other) annotationOf(state, part).first = {form: 'other', use}
  return [...first, ...other]
}

/** Parts of the first use. */
function firstOf(
  saying: Telling,
  {aside, main, term}: Explained,
  condition: Condition
): Array<Part> {
  const {place, state} = saying
  if (place.spans) return [piece(state, place.node, ` (${aside})`, condition)]
  if (term === 'main') {
    const lead = leadOf(saying, main)
    return [
      ...(lead === '' ? [] : [piece(state, place.node, lead, condition)]),
      element(state, place.node, 'dfn', main, condition),
      piece(state, place.node, ` (${aside})`, condition)
    ]
  }
  return [
    textOf(saying, `${main} (`, condition),
    element(state, place.node, term === 'aside' ? 'dfn' : 'abbr', aside, condition),
    piece(state, place.node, ')', condition)
  ]
}

/** A text with the article before it, where that stands in the same text. */
function textOf(saying: Telling, main: string, condition: Condition): Text {
  const value = saying.place.spans ? '' : leadOf(saying, main) + main
  return piece(saying.state, saying.place.node, value, condition)
}

/** The article before a term as it is right for a word, and what stands between; nothing where it is in another text. */
function leadOf({occurrence, place: {article, node, start}}: Telling, main: string): string {
  if (article === undefined || article.node !== node) return ''
  const between = node.value.slice(article.start + article.letters.length, start)
  const surface = occurrence.text.slice(occurrence.start, occurrence.end)
  return mendArticle(article.letters, surface, main) + between
}

/** Put parts in the place of a term, and the article before it right where that is in another text. */
function place(
  {edits, occurrence, place: {article, end, node, start}, state}: Telling,
  parts: ReadonlyArray<Part>,
  main: string,
  condition: Condition
): void {
  const isSame = article?.node === node
  edit(state, edits, {end, node, start: isSame ? article.start : start}, parts, condition)
  if (article?.node === undefined || isSame) return
  const surface = occurrence.text.slice(occurrence.start, occurrence.end)
  const mended = mendArticle(article.letters, surface, main)
  if (mended === article.letters) return
  const stretch = {
    end: article.start + article.letters.length,
    node: article.node,
    start: article.start
  }
  edit(state, edits, stretch, [piece(state, article.node, mended, condition)], condition)
}
