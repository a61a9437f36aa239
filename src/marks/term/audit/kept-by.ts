import type {Saying} from '../concept.js'
import {fittingForm, isCompleted} from '../fit.js'
import {isPlainAfter, isPlainBefore, type Surroundings} from '../neighbours.js'
import {readOwnExplanation, standsAloneInParentheses} from '../own-explanation.js'
import {type Occurrence, type Plan, planSaying} from '../plan.js'
import type {RecordedUse} from '../record.js'
import type {Outcome} from './read-article.js'

/**
 * Name the rule by which a reader gets the author’s word.
 *
 * @param use
 *   Use that no rule keeps for all readers.
 * @param saying
 *   What would be said to the reader.
 * @param outcome
 *   Which form the reader gets, and whether the concept was explained to them before.
 * @param language
 *   Language of the article.
 * @returns
 *   Name of the rule, as the documentation of `lectern audit` lists them.
 */
export function keptBy(
  {around, block, match, passage, place}: RecordedUse,
  saying: Saying,
  {form, told}: Pick<Outcome, 'form'> & {told: boolean},
  language: string
): string {
  if (saying.use === 'keep') return 'keep'
  const {text} = passage
  const occurrence = {...match, around, language, pinned: false, place: block.place, text}
  const plan = planSaying(occurrence, saying)
  if (plan.explained) return 'author'
  if (form === 'other' || (plan.first && told)) return 'told'
  // Where a plain form stands, it does so without an explanation too.
  const replaces =
    (saying.use === 'replace' || saying.use === 'plain-first') && block.place !== 'notice'
  if (replaces && place.spans) return 'markup'
  if (plan.first) return replaces ? 'article' : isAlone(plan, occurrence) ? 'once' : 'sentence'
  if (readOwnExplanation(text, match.start, match.end, saying, match.concept) === 'near')
    return 'near'
  if (!replaces && block.place !== 'running') return block.place
  if (standsAloneInParentheses(text, match.start, match.end)) return 'parentheses'
  return replaces ? replacedBy(occurrence, saying) : (freeBy(around, language) ?? 'form')
}

/** Whether this reader doesn’t get the abbreviation, so that nobody introduces it. */
function isAlone({introduce}: Plan, {end, start, text}: Occurrence): boolean {
  return introduce?.alone === text.slice(start, end)
}

/** Why no plain form stands in the place of a term. */
function replacedBy(occurrence: Occurrence, saying: Saying): string {
  const {around, concept, language} = occurrence
  if (fittingForm(concept, saying, occurrence, around, language) !== undefined) return 'article'
  const {after} = around
  if (after.kind === 'word' && /^(?:and|or)$/i.test(after.text)) return 'and'
  const rule = neighboursBy(around, language)
  if (rule !== undefined) return rule
  if (concept.slot === 'attributive') return 'slot'
  return 'number'
}

/** Why no explanation may follow a term. */
function freeBy(around: Surroundings, language: string): string | undefined {
  if (around.inParentheses) return 'parentheses'
  if (around.inQuotes) return 'quotation'
  if (around.possessive !== '') return 'possessive'
  const rule = neighboursBy(around, language)
  if (rule !== undefined) return rule
  if (around.isPaired) return 'pair'
  return isCompleted(around, language) ? 'complement' : undefined
}

/** Rule about what stands next to a term. */
function neighboursBy(
  {after, before, isJoined}: Surroundings,
  language: string
): string | undefined {
  if (/^[([]$/.test(after.text) || /^[([]$/.test(before.text)) return 'parentheses'
  if (after.kind === 'object' || before.kind === 'object') return 'object'
  if (!/^en(?:-|$)/i.test(language)) return undefined
  if (before.kind === 'word' && (isJoined || !isPlainBefore(before.text))) return 'modified'
  if (after.kind === 'word' && !isPlainAfter(after.text)) return 'modifier'
  return undefined
}
