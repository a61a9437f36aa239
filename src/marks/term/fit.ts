import type {Block} from './blocks.js'
import type {Concept, GrammaticalNumber, Saying} from './concept.js'
import {brokenContext} from './contexts.js'
import {isEnglish} from './language.js'
import {isCapitals, startsUpper} from './letter-case.js'
import type {Match} from './lexicon.js'
import {
  isAfterAdverb,
  isLetter,
  isPlainAfter,
  isPlainBefore,
  mayBeName,
  type Surroundings
} from './neighbours.js'
import {leftOf, rightOf, withoutForms} from './sentinels.js'
import {classWords, counting, countingOnly, massOnly, prepositions} from './words/sentence.js'

/**
 * Why a term stays as it is for all readers: it touches the edge of a
 * directive, is quoted, is a part of an amount, of a class (“type II”) or of a
 * name, or the concept doesn't hold there.
 *
 * @returns
 *   Name of the rule; nothing if none keeps it.
 */
export function blockedBy(
  {concept, end, letterCase, start}: Match,
  text: string,
  around: Surroundings,
  language: string,
  place: Block['place']
): string | undefined {
  const {after, before} = around
  if (before.kind === 'edge' || after.kind === 'edge') return 'edge'
  if (around.inAmount) return 'amount'
  if (around.isQuoted) return 'quotation'
  // In a line of capitals, capitals tell no names.
  const isShouted = letterCase === 'capitals'
  if (before.kind === 'word') {
    if (classWords.has(before.text.toLowerCase())) return 'class'
    if (isRoman(text, start, end)) return 'class'
    if (before.text === 'A' && isLetter(text, text.lastIndexOf('A', start - 1))) return 'class'
    if (!isShouted && isName(before.text, text, start, language)) return 'name'
  }
  const isRunning = place === 'running' || place === 'notice'
  if (isRunning && isNamed(letterCase, around, language)) return 'name'
  const surface = text.slice(start, end)
  if (isAbbreviated(surface, rightOf(text, end, 120))) return 'name'
  if (
    after.kind === 'word' &&
    startsUpper(surface) &&
    !isCapitals(surface) &&
    isEnglish(language)
  ) {
    if (mayBeName(after.text)) return 'name'
  }
  return brokenContext(concept, text, start, end)
}

/** Whether a name that a term begins is abbreviated right after it, as in “pulmonary function testing (PFT)”. */
function isAbbreviated(surface: string, right: string): boolean {
  const [, initial] =
    /^(?:[\s-]+\p{L}+){1,4}\s+\((\p{L})\p{L}*\p{Lu}[\p{L}\d]*\)/u.exec(right) ?? []
  return initial !== undefined && initial.toLowerCase() === surface.charAt(0).toLowerCase()
}

/** Whether a term has a capital of its own inside a sentence, as in “College of Physicians”, “the ‘Thrombus’ trial” and “Rebecca, Vertigo”. */
function isNamed(
  letterCase: Match['letterCase'],
  {before, startsSentence}: Surroundings,
  language: string
): boolean {
  const isInside = before.kind === 'word' || /^[,"“„«‘']$/.test(before.text)
  return (
    isEnglish(language) &&
    isInside &&
    !startsSentence &&
    (letterCase === 'first' || letterCase === 'title')
  )
}

/** Whether a term is the second of two Roman numerals, as in “stages III and IV”. */
function isRoman(text: string, start: number, end: number): boolean {
  const left = leftOf(text, start, 20)
  return (
    /^[IVX]+$/.test(text.slice(start, end)) && /(?<!\p{L})[IVX]+\s+(?:and|or|to)\s+$/u.test(left)
  )
}

/** Whether a word before a term makes it a part of a name. */
function isName(word: string, text: string, start: number, language: string): boolean {
  if (isEnglish(language)) return mayBeName(word)
  // In German every noun has a capital; elsewhere the first word of a sentence has one.
  if (/^(?:de|lb)(?:-|$)/i.test(language) || !startsUpper(word)) return false
  const at = text.lastIndexOf(word, start)
  const left = withoutForms(leftOf(text, at, 20))
  return !/(?:^\s*|[.!?…:]["”»)]?\s+)["“«¿¡(]?$/.test(left)
}

/** Whether nothing narrows a term or is narrowed by it, as far as the words tell. */
function isBare(around: Surroundings, number: GrammaticalNumber, language: string): boolean {
  return isBareBefore(around, language) && isBareAfter(around, number, language)
}

function isBareBefore({before, isJoined}: Surroundings, language: string): boolean {
  if (before.kind === 'word') {
    return !isEnglish(language) || (isPlainBefore(before.text) && !isJoined)
  }
  return before.kind !== 'object'
}

function isBareAfter({after}: Surroundings, number: GrammaticalNumber, language: string): boolean {
  if (after.kind === 'word') return !isEnglish(language) || !narrows(after.text, number)
  return after.kind !== 'object' && after.text !== '(' && after.text !== '['
}

/** Whether a term may narrow the word after it: a noun in the plural hardly ever does, as in “thromboses pass”. */
function narrows(word: string, number: GrammaticalNumber): boolean {
  return number === 'singular' && !isPlainAfter(word)
}

/** Whether the next words go on with what a term says, as in “polyps of the colon”, so that an explanation would part them. */
export function isCompleted({goesOn}: Surroundings, language: string): boolean {
  return isEnglish(language) && goesOn
}

/** Whether an explanation may follow a term: it stands free in running text. */
export function isFreeStanding(
  around: Surroundings,
  number: GrammaticalNumber,
  language: string
): boolean {
  const {before, inParentheses, inQuotes, isPaired, possessive} = around
  return (
    isBare(around, number, language) &&
    !isCompleted(around, language) &&
    !isPaired &&
    possessive === '' &&
    !inParentheses &&
    !inQuotes &&
    !/^[()[\]]$/.test(before.text)
  )
}

/**
 * The plain form that can stand in the place of a term.
 *
 * @returns
 *   Plain form; nothing where none fits, so that the term stays.
 */
export function fittingForm(
  concept: Concept,
  saying: Saying,
  match: Match,
  around: Surroundings,
  language: string
): string | undefined {
  const {after, possessive} = around
  if (concept.slot === 'adverb') {
    // “Take it orally”, but “orally active”.
    const ends = after.kind === 'word' ? isAfterAdverb(after.text) : after.kind !== 'object'
    // “By mouth and by drip” could join what the source keeps apart.
    const joins = /^(?:&|and|or|nor|and\/or)$/i.test(after.text) && saying.singular?.includes(' ')
    return ends && !joins ? saying.singular : undefined
  }
  const isModifier = after.kind === 'word' && possessive === '' && narrows(after.text, match.number)
  if (after.text === '(' || after.text === '[' || !isBareBefore(around, language)) return undefined
  if (concept.slot === 'attributive') {
    // “Smooth and cardiac muscle” are two kinds of muscle.
    if (/^(?:&|and|or|nor|and\/or)$/i.test(around.before.text)) return undefined
    return isModifier ? (saying.attributive ?? saying.singular) : undefined
  }
  if (isModifier) return saying.attributive
  if (!isBareAfter(around, match.number, language) && possessive === '') return undefined
  const plain = inNumber(saying, match, around)
  if (plain === undefined) return undefined
  // “Embolism and stroke” isn't “blocked blood vessel and stroke”: several words join what was apart.
  if (/\s/.test(plain) && /^(?:&|and|or|nor|and\/or)$/i.test(after.text)) return undefined
  return plain
}

/** The plain form in the number of a term, where the words around it let it be counted or not. */
function inNumber(saying: Saying, match: Match, around: Surroundings): string | undefined {
  const {determiner} = around
  const possessed = /['\u2019]s?$/.test(determiner)
  if (saying.number !== undefined && saying.number !== match.number) {
    // Another number does no harm where the sentence ends after the term or it is the
    // object of a preposition, so that no verb follows, and nothing counts or points to
    // it: “a risk of thrombosis.” may be “a risk of blood clots.”
    const ends = around.after.kind === 'none' || /^[.!?;]$/.test(around.after.text)
    const counts = countingOnly.has(determiner) || massOnly.has(determiner)
    const points = /^(?:this|that|another|one)$/.test(determiner)
    const isObject = prepositions.has(determiner) && around.after.kind === 'mark'
    const free =
      (ends || isObject) && !counts && !points && around.possessive === '' && !around.startsSentence
    return free ? saying[saying.number] : undefined
  }
  const plain = saying[match.number]
  if (match.number === 'plural') return plain
  if (saying.countable === true && !possessed) {
    return counting.has(determiner) ? plain : undefined
  }
  if (saying.countable === false && countingOnly.has(determiner)) return undefined
  return plain
}
