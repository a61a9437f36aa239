import type {Concept, GrammaticalNumber, Saying, TermUse} from './concept.js'
import {fittingForm, isFreeStanding} from './fit.js'
import {inCase, type LetterCase, lowerFirst, startsUpper} from './letter-case.js'
import type {Match} from './lexicon.js'
import type {Surroundings} from './neighbours.js'
import {parenthesesAfter, readOwnExplanation, standsAloneInParentheses} from './own-explanation.js'
import {rightOf, withoutForms} from './sentinels.js'
import {fold} from './tokens.js'

/** Where a term stands, and what that allows. */
export interface Occurrence extends Match {
  /** Flat text that the offsets are in. */
  text: string
  around: Surroundings
  /** `running` text, a `heading`, a `header` cell, a `notice` of the article’s, or a `quotation`, where only pinned words change. */
  place: 'header' | 'heading' | 'notice' | 'quotation' | 'running'
  /** Whether the author says which concept it is, so that it is said wherever it stands. */
  pinned: boolean
  language: string
}

/** The term and its explanation, one before the other. */
export interface Explained {
  /** What stands in the sentence. */
  main: string
  /** What stands in parentheses after it. */
  aside: string
  /** Which of them is the term, or whether the aside is an abbreviation. */
  term: 'main' | 'aside' | 'abbreviation'
}

/** What is said to some readers at one place. */
export interface Plan {
  /** Use that it is, or `keep` where the term stays for its neighbours’ sake. */
  decision: TermUse
  /** What stands there when nothing is explained. */
  other: string
  /** What stands at the first use; nothing where nothing may be explained. */
  first?: Explained
  /** The author explains the term here: that is the first use. */
  explained?: true
  /** Only readers who get the abbreviation this often or more are introduced to it; the others get the words alone. */
  introduce?: {atLeast: 1 | 2; alone: string}
}

/** Plan what is said at one place to the readers of a saying; the possessive belongs to what stands there. */
export function planSaying(occurrence: Occurrence, saying: Saying): Plan {
  const plan = planWord(occurrence, saying)
  const surface = occurrence.text.slice(occurrence.start, occurrence.end)
  const {possessive} = occurrence.around
  return plan.other === surface ? {...plan, other: surface + possessive} : plan
}

/** Plan what is said for the term itself; a plain form has its possessive already. */
function planWord(occurrence: Occurrence, saying: Saying): Plan {
  const {concept, end, pinned, place, start, text} = occurrence
  const surface = text.slice(start, end)
  const kept: Plan = {decision: 'keep', other: surface}
  if (saying.use === 'keep') return kept
  const own = pinned ? undefined : readOwn(occurrence, saying)
  if (own === 'explained') {
    return {decision: saying.use, explained: true, other: surface}
  }
  if (saying.use === 'expand') return planExpansion(occurrence, concept)
  const alone = !pinned && standsAloneInParentheses(text, start, end)
  const near = own === 'near'
  const free = isFree(occurrence) && !near
  const {number} = occurrence
  if (saying.use === 'gloss' || saying.use === 'term-first') {
    // Cast: the check of the lexicon demands it.
    const aside = saying.use === 'gloss' ? (saying.gloss as string) : plainIn(saying, number)
    const first = free && {main: surface, aside, term: 'main' as const}
    return {decision: saying.use, other: surface, ...(first && {first})}
  }
  if (place === 'notice') return planForNotice(occurrence, saying, free)
  const plain = alone || near ? undefined : plainHere(occurrence, saying)
  if (plain === undefined) return kept
  const main = inCase(plain, caseFor(occurrence))
  const other = main + possessiveFor(main, occurrence.around.possessive)
  if (saying.use === 'replace' || !free) return {decision: saying.use, other}
  return {decision: saying.use, first: {aside: termAside(occurrence), main, term: 'aside'}, other}
}

/** Whether the concept may be explained there: in running text, or where its author pins it. */
function isFree({around, language, number, pinned, place}: Occurrence): boolean {
  if (pinned) return place !== 'quotation'
  return (place === 'running' || place === 'notice') && isFreeStanding(around, number, language)
}

function readOwn(
  {concept, end, start, text}: Occurrence,
  saying: Saying
): ReturnType<typeof readOwnExplanation> {
  return readOwnExplanation(text, start, end, saying, concept)
}

/** A notice of the article’s own takes explanations, never replacements. */
function planForNotice(
  {end, number, start, text}: Occurrence,
  saying: Saying,
  free: boolean
): Plan {
  const main = text.slice(start, end)
  const aside = plainIn(saying, number)
  if (saying.use === 'replace' || !free) {
    return {decision: 'keep', other: main}
  }
  return {decision: saying.use, first: {aside, main, term: 'main'}, other: main}
}

function plainHere(occurrence: Occurrence, saying: Saying): string | undefined {
  const {around, concept, language, number, pinned} = occurrence
  if (pinned) return plainIn(saying, number)
  return fittingForm(concept, saying, occurrence, around, language)
}

/** The plain form in a number, or in the one that it has. */
function plainIn(saying: Saying, number: GrammaticalNumber): string {
  // Cast: the check of the lexicon demands one for every use that says a plain form.
  return (saying[number] ?? saying.singular ?? saying.plural) as string
}

/** The long form of an abbreviation, or the abbreviation of a long form, at the first use. */
function planExpansion(occurrence: Occurrence, concept: Concept): Plan {
  const {abbreviation, around, end, number, place, start, text} = occurrence
  const surface = text.slice(start, end)
  const kept: Plan = {decision: 'keep', other: surface}
  if (isIntroduced(occurrence)) return {decision: 'expand', explained: true, other: surface}
  if (!isFree(occurrence)) return kept
  if (abbreviation) {
    const long = formOf(concept, false, number)
    if (long === undefined) return kept
    const main = inCase(long, around.startsSentence && !startsUpper(long) ? 'first' : 'as-is')
    if (place === 'notice') {
      return {decision: 'expand', first: {aside: long, main: surface, term: 'main'}, other: surface}
    }
    return {
      decision: 'expand',
      first: {aside: surface, main, term: 'abbreviation'},
      introduce: {alone: main, atLeast: 2},
      other: surface
    }
  }
  const short = formOf(concept, true, number)
  if (short === undefined) return kept
  return {
    decision: 'expand',
    first: {aside: short, main: surface, term: 'abbreviation'},
    introduce: {alone: surface, atLeast: 1},
    other: surface
  }
}

/** Whether another form of the concept stands in parentheses after this one. */
function isIntroduced({concept, end, form, pinned, text}: Occurrence): boolean {
  const inside = pinned ? undefined : parenthesesAfter(rightOf(text, end, 240))
  if (inside === undefined) return false
  return concept.forms.some(({plural, singular}) =>
    [...singular, ...plural].some(
      (each) => each !== form && fold(each) === fold(withoutForms(inside).trim())
    )
  )
}

/** First form of a concept that is an abbreviation, or isn’t, in a number. */
function formOf(
  {forms}: Concept,
  abbreviation: boolean,
  number: GrammaticalNumber
): string | undefined {
  return forms.find((form) => form.abbreviation === abbreviation && form[number].length > 0)?.[
    number
  ][0]
}

/** Case of what stands in the place of a term. */
function caseFor({around, form, letterCase}: Occurrence): LetterCase {
  if (letterCase === 'first') return around.startsSentence || /\s/.test(form) ? 'first' : 'title'
  if (letterCase !== 'as-is') return letterCase
  // One that the lexicon writes with a capital has it anywhere.
  return startsUpper(form) && around.startsSentence ? 'first' : 'as-is'
}

/** The term in parentheses after the plain form: inside the sentence, even when it started it. */
function termAside({end, form, letterCase, start, text}: Occurrence): string {
  const surface = text.slice(start, end)
  return letterCase === 'first' && !startsUpper(form) ? lowerFirst(surface) : surface
}

/** A possessive for other words: `'s`, or `'` after a plural in -s. */
function possessiveFor(main: string, possessive: string): string {
  if (possessive === '') return ''
  const mark = possessive.slice(0, 1)
  return mark + possessiveEnd(main, possessive)
}

function possessiveEnd(main: string, possessive: string): string {
  if (/s$/i.test(main) && !/ss$/i.test(main)) return ''
  return possessive.slice(1) || 's'
}
