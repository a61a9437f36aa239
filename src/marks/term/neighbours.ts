import {startsUpper} from './letter-case.js'
import {edge, leftOf, object, rightOf, withoutForms} from './sentinels.js'
import {
  determiners,
  frequencies,
  functionWords,
  numberWords,
  parts,
  shortened,
  units
} from './words/sentence.js'
import {verbsAfter, verbsBefore} from './words/verbs.js'

/** What stands next to a term, white space and the marks of notes left out. */
interface Neighbour {
  /** `none` at the start or end of the block; `edge` of a directive; code or an image is an `object`. */
  kind: 'none' | 'edge' | 'object' | 'word' | 'mark'
  /** Word or punctuation mark, as it is written. */
  text: string
}

/** Where a term stands, as far as everybody sees who sees the term. */
export interface Surroundings {
  before: Neighbour
  after: Neighbour
  /** Word before the term and the quotation marks that it opens. */
  determiner: string
  /** `'s` or `'` right after the term, as it is written. */
  possessive: string
  /** Whether the term stands in parentheses or brackets. */
  inParentheses: boolean
  /** Whether the term stands in quotation marks. */
  inQuotes: boolean
  /** Whether it stands there with more than an article, so that somebody's words are quoted. */
  isQuoted: boolean
  /** Whether the term starts a sentence. */
  startsSentence: boolean
  /** Whether “and” or “or” stands before the term, and before that a word that may narrow both. */
  isJoined: boolean
  /** Whether “of”, but for one before a number, “that”, “whose” or “alone” follows. */
  goesOn: boolean
  /** Whether another term, or a word that ends like this one, and “and” or “or” stand before, so that an explanation may seem to be of both. */
  isPaired: boolean
  /** Whether an amount with a unit or frequency is around the term. */
  inAmount: boolean
}

/** How far the rules look. */
const far = 240

const gapBefore = /[\s\uE002\uE003]+$/
const gapAfter = /^[\s\uE002\uE003]+/
const wordBefore = /[^\s\uE000-\uE003"“”„«»(),;:!?[\]]+$/
const wordAfter = /^[^\s\uE000-\uE003"“”„«»(),;:!?[\]]+/

/** Look at what stands around a term; `previous` is where the term before ends, 0 if there is none. */
export function readSurroundings(
  text: string,
  start: number,
  end: number,
  previous: number
): Surroundings {
  const left = leftOf(text, start, far)
  const right = rightOf(text, end, far)
  const possessive = possessiveOf(left, text.slice(start, end), right)
  const rest = right.slice(possessive.length)
  const inQuotes = isInQuotes(left, rest)
  const isAlone =
    /["“”„‘«»'](?:(?:an?|the)\s+)?$/i.test(withoutForms(left)) &&
    /^["“”’«»']/.test(withoutForms(rest))
  const before = neighbourBefore(left)
  const after = neighbourAfter(rest)
  return {
    after,
    before,
    determiner: neighbourBefore(left.replace(/["“„‘']+$/, '')).text.toLowerCase(),
    goesOn:
      /^[\s\uE002\uE003]+(?:of\s(?!\s*\d)|(?:that|whose|against|called|known\s+as|named|referred\s+to|termed)\s|alone(?![\p{L}\p{N}]))/u.test(
        rest
      ),
    inAmount: isInAmount(withoutForms(left), withoutForms(rest), before, after),
    inParentheses: isInParentheses(left),
    inQuotes,
    isJoined: isJoined(withoutForms(left)),
    isQuoted: inQuotes && !isAlone,
    isPaired:
      (previous > 0 &&
        /^\s+(?:&|and|or|nor)\s+$/i.test(withoutForms(text.slice(previous, start)))) ||
      rhymes(withoutForms(left), text.slice(start, end)),
    possessive,
    startsSentence: startsSentence(left)
  }
}

/** `'s`, or `'` after a plural or a word in -s, unless it closes a quotation. */
function possessiveOf(left: string, surface: string, right: string): string {
  const [found] = /^['\u2019](?:[sS](?![\p{L}\p{N}]))?/u.exec(right) ?? []
  if (found === undefined) return ''
  if (found.length > 1) return found
  if (/['\u2018]$/.test(left) || !/s$/i.test(surface)) return ''
  return /^.\s+\p{L}/u.test(right) ? found : ''
}

function neighbourBefore(left: string): Neighbour {
  const ink = left.replace(gapBefore, '')
  if (ink === '') return {kind: 'none', text: ''}
  const last = ink.slice(-1)
  if (last === edge || last === object) return {kind: last === edge ? 'edge' : 'object', text: ''}
  const [word = ''] = wordBefore.exec(ink) ?? []
  if (/[\p{L}\p{M}\p{N}\p{Cf}%‰°+'\u2019]$/u.test(word)) {
    return {kind: 'word', text: word.replace(/^[^\p{L}\p{N}]+/u, '')}
  }
  // What is quoted before a term narrows it: “‘skipping’ metastasis”.
  const isQuoted = /[\p{L}\p{N}]["”’»]$/u.test(ink) && ink.length < left.length
  return {kind: isQuoted ? 'word' : 'mark', text: last}
}

function neighbourAfter(right: string): Neighbour {
  const ink = right.replace(gapAfter, '')
  if (ink === '') return {kind: 'none', text: ''}
  const [first = ''] = ink
  if (first === edge || first === object)
    return {kind: first === edge ? 'edge' : 'object', text: ''}
  if (/^[<>≤≥=±~+\u2212-]\s?\d/.test(ink)) return {kind: 'word', text: '0'}
  const [word = ''] = wordAfter.exec(ink) ?? []
  if (/^[\p{L}\p{M}\p{N}\p{Cf}%‰°]/u.test(word)) {
    return {kind: 'word', text: word.replace(/[^\p{L}\p{N}%‰°]+$/u, '')}
  }
  return {kind: 'mark', text: first}
}

function isInParentheses(left: string): boolean {
  let depth = 0
  for (let at = left.length - 1; at >= 0; at--) {
    const char = left[at]
    if (char === ')' || char === ']') depth++
    else if (char === '(' || char === '[') {
      if (depth === 0) return true
      depth--
    }
  }
  return false
}

function isInQuotes(left: string, right: string): boolean {
  const straight = left.match(/(?<!\d)"/g)?.length ?? 0
  if (straight % 2 === 1 && right.includes('"')) return true
  // A single one closes a quotation where no letter follows; elsewhere it is an apostrophe.
  if (/(?<![\p{L}\p{N}])‘(?:[^‘’]|’(?=\p{L}))*$/u.test(left) && /’(?!\p{L})/u.test(right))
    return true
  const [open] = /[“”„«»](?=[^“”„«»]*$)/.exec(left) ?? []
  if (open === '“') return !left.slice(0, -1).includes('„') && right.includes('”')
  return (open === '„' && /[“”]/.test(right)) || (open === '«' && right.includes('»'))
}

/** Whether a text ends as “hypo- or” and “new and” do: what stands there may go with the word after, too. */
function isJoined(left: string): boolean {
  const [end] = /\s(?:&|and|or|nor|and\/or)\s+$/i.exec(left.slice(-16)) ?? []
  if (end === undefined) return false
  const words = left.slice(0, -end.length).trimEnd().split(/\s+/)
  const word = words.at(-1) as string
  if (parts.has(words.at(-2)?.toLowerCase() ?? '')) return true
  return (
    /-$/.test(word) ||
    (/(?:[ai]c|[aiu]l|ar|[ai]ry|atory|sory|ive|less|ous)$/i.test(word) && word.length > 4)
  )
}

/** Endings that words of all kinds have. */
const commonEnding = /^\p{L}{0,2}(?:able|ance|ant|ence|ent|ible|ical|ing|ion|ment|ness)s?$/u

/** Whether a text ends as “hypocalcemia and” and “adjuvant or” do before “hypercalcemia” and “neoadjuvant therapy”. */
function rhymes(left: string, surface: string): boolean {
  const [, word] = /(\p{L}+)\s+(?:&|and|or|nor|and\/or)\s+$/iu.exec(left.slice(-60)) ?? []
  if (word === undefined) return false
  return [/^\p{L}+/u, /\p{L}+$/u].some((pattern) => {
    const [other = ''] = pattern.exec(surface) ?? []
    const ending = endingOfBoth(word.toLowerCase(), other.toLowerCase())
    return ending.length >= 4 && !commonEnding.test(ending)
  })
}

/** What two words both end with. */
function endingOfBoth(word: string, other: string): string {
  let length = 0
  while (length < word.length && word.at(-1 - length) === other.at(-1 - length)) length++
  return word.slice(word.length - length)
}

/** Whether a text ends where a sentence may start. */
export function startsSentence(left: string): boolean {
  const ink = left.replace(/[\s\uE002\uE003"“„«‘'([*]+$/, '')
  if (ink === '') return true
  if (ink.length === left.length) return false
  const [end] = /[.!?…]["”’')\]]*$/.exec(ink) ?? []
  if (end === undefined) return false
  const [last = ''] = /[\p{L}.]+$/u.exec(ink.slice(0, ink.length - end.length)) ?? []
  return !end.startsWith('.') || !(shortened.has(last.toLowerCase()) || /^\p{Lu}$/u.test(last))
}

/** Whether a single capital `A` is the name of something, as in “hepatitis A”, and no article: it stands inside a clause. */
export function isLetter(text: string, start: number): boolean {
  const left = withoutForms(leftOf(text, start, far))
  return !startsSentence(left) && !/[:;(\u2013\u2014-]["“„‘'\s\uE003]*$/.test(left)
}

const amount =
  /\d[\d.,]*\s*(?:seconds?|minutes?|hours?|days?|weeks?|months?|years?|times|per ?cent|units?|tablets?|capsules?|doses?|drops?|puffs?)$/i

/** How often a dose is taken. */
const often =
  /^[\s\uE002]+(?:daily|hourly|nightly|weekly|monthly|b\.?i?\.?d|t\.?i?\.?d\.?s?|q\.?i?\.?d\.?s?|od|twice|once|(?:every|each|per|an?)\s(?:other\s|second\s|few\s|\d+\s?|\p{L}+\s)?(?:hour|day|night|morning|evening|week|month|year)s?)(?![\p{L}\p{N}])/iu

/** Whether a number, a unit or how often stands around a term: then it is a part of a dose or measure. */
function isInAmount(left: string, rest: string, before: Neighbour, after: Neighbour): boolean {
  const previous = before.kind === 'word' ? before.text.toLowerCase() : ''
  const next = after.kind === 'word' ? after.text.toLowerCase() : ''
  return (
    /\d/.test(previous) ||
    /^\d|[%‰°]/.test(next) ||
    units.has(previous) ||
    units.has(next) ||
    amount.test(left.replace(gapBefore, '')) ||
    (numberWords.has(previous) && frequencies.has(next)) ||
    often.test(rest)
  )
}

/** Whether a word doesn’t narrow a noun right after it: a determiner, a preposition, a verb and so on. */
export function isPlainBefore(word: string): boolean {
  const lower = keyOf(word)
  return isSmall(lower) || verbsBefore.has(lower) || /'s$|s'$/.test(lower)
}

/** Participles that join the noun before them to the one after. */
const joined = new Set([
  ...['acquired', 'activated', 'adjusted', 'assisted', 'associated', 'based', 'coated', 'depleted'],
  ...['derived', 'directed', 'dominated', 'enriched', 'guided', 'induced', 'infected', 'labeled'],
  ...['labelled', 'linked', 'matched', 'mediated', 'related', 'restricted', 'sensitised'],
  ...['sensitized', 'stimulated', 'targeted', 'transmitted', 'treated']
])

/** Whether a word right after a noun in the singular is no noun that the first one narrows. */
export function isPlainAfter(word: string): boolean {
  const lower = keyOf(word)
  // “Therapy decreased”; but “therapy induced vomiting” is one thing.
  const isPast = /.{3}ed$/.test(lower) && !joined.has(lower)
  return isSmall(lower) || verbsAfter.has(lower) || isPast
}

/** Verbs that go before another one: an adverb before them goes with none. */
const auxiliaries = new Set(
  `am is are was were can could may might must shall should will would do does did has had have
  isn't aren't wasn't weren't can't couldn't won't wouldn't shouldn't mustn't`.split(/\s+/)
)

/** Whether a word after an adverb is no verb or adjective that the adverb goes with. */
export function isAfterAdverb(word: string): boolean {
  const lower = keyOf(word)
  // A participle there: “orally given”.
  return lower !== 'given' && (isSmall(lower) || auxiliaries.has(lower))
}

/** Whether a word is an article, a preposition, an adverb or the like. */
function isSmall(lower: string): boolean {
  return determiners.has(lower) || functionWords.has(lower) || /.{3}ly$/.test(lower)
}

function keyOf(word: string): string {
  return word.toLowerCase().replaceAll('\u2019', "'")
}

/** Whether a word may be a name, or a part of one. */
export function mayBeName(word: string): boolean {
  return (
    startsUpper(word) &&
    (/^\p{Lu}{2}/u.test(word) || !isPlainBefore(word.replace(/['\u2019]s$/, '')))
  )
}
