import type {Concept, Saying} from './concept.js'
import {wordsAfter, wordsBefore, wordsOf} from './nearby-words.js'
import {readDefinition, sentenceAround} from './own-definition.js'
import {leftOf, rightOf} from './sentinels.js'
import {stemOf, stemsOf} from './stems.js'

/** Words that say that two names are of one thing. */
const joining =
  'or|medically|(?:the )?medical (?:name|term|word):?|i\\.e\\.,?|that is,?|aka|a\\.k\\.a\\.|meaning|in other words,?|in plain (?:words|language|English),?|which (?:is|are|means?)|(?:which|that) (?:is|are) (?:also |sometimes |often |commonly )?(?:called|known as)|(?:also |sometimes |often |commonly |otherwise |better |formerly |medically )?(?:called|known as|named|termed|referred to as)|(?:which|that|what) (?:\\p{L}+ ){1,2}calls?'

const joinedAfter = new RegExp(
  `^["”’'\\s\\uE003]*(?:[,;:–—-]\\s*|\\(\\s*)?(?:${joining})\\s+["“‘']*`,
  'iu'
)

const joinedBefore = new RegExp(
  `(?:[,;:–—([]\\s*|[\\s"”’'\\uE003])(?:${joining})\\s+(?:an?\\s+|the\\s+)?["“‘']*$`,
  'iu'
)

/**
 * Whether the author explains a term where it stands, in either order.
 *
 * `explained`: the plain form and the term stand for each other there, with
 * parentheses, `or`, `also called` and the like; quotation marks, markup and
 * marks of notes between them make no difference.
 * `near`: its sentence says what it is, or has two words of the explanation in
 * it, or its only one.
 *
 * @param text
 *   Flat text.
 * @param start
 *   Where the term starts.
 * @param end
 *   Where it ends.
 * @param saying
 *   What would be said.
 * @param concept
 *   Concept, whose forms explain none of each other.
 * @returns
 *   How it is explained; nothing if it isn't.
 */
export function readOwnExplanation(
  text: string,
  start: number,
  end: number,
  saying: Saying,
  {forms, slot}: Concept
): 'explained' | 'near' | undefined {
  const own = new Set(stemsOf(text.slice(start, end)))
  for (const {plural, singular} of forms) {
    for (const form of [...singular, ...plural]) for (const stem of stemsOf(form)) own.add(stem)
  }
  const plains = [saying.singular, saying.plural].filter((value) => value !== undefined)
  for (const plain of plains) {
    const stems = [...stemsOf(plain)]
    if (stems.length > 0 && isExplainedBy(text, start, end, stems)) return 'explained'
  }
  if (saying.gloss !== undefined && isGlossed(text, end, saying.gloss)) return 'explained'
  const sentence = sentenceAround(text, start, end)
  const definition = slot === 'adverb' ? 'no' : readDefinition(sentence)
  if (definition === 'yes') return 'near'
  const [before, after] = sentence
  const whole = stemsOf(`${before} ${after}`)
  const later = stemsOf(definition === 'maybe' ? after : '')
  const close = [...wordsBefore(text, start, 3), ...wordsAfter(text, end, 3)].map(stemOf)
  const said = [...plains, ...(saying.gloss === undefined ? [] : [saying.gloss])]
  for (const explanation of said) {
    const stems = [...stemsOf(explanation)].filter((stem) => !own.has(stem))
    const found = stems.filter((stem) => whole.has(stem)).length
    // Of several words one is soon in a sentence.
    if (found > 0 && found >= Math.min(2, stems.length)) return 'near'
    if (stems.length === 2 && stems.some((stem) => close.includes(stem))) return 'near'
    if (stems.some((stem) => later.has(stem))) return 'near'
  }
  return undefined
}

/** Whether a plain form, as its stems, stands for the term right before or after it. */
function isExplainedBy(
  text: string,
  start: number,
  end: number,
  stems: ReadonlyArray<string>
): boolean {
  const holds = (words: ReadonlyArray<string>) => {
    const found = words.map(stemOf)
    return stems.every((stem) => found.includes(stem))
  }
  const right = rightOf(text, end, 240)
  const inside = parenthesesAfter(right)
  if (inside !== undefined) return holds(wordsOf(inside))
  const [after] = joinedAfter.exec(right) ?? []
  if (after !== undefined && holds(wordsAfter(text, end + after.length, stems.length + 3))) {
    return true
  }
  const left = leftOf(text, start, 240)
  const [before] = /[([]\s*["“‘']*$/.exec(left) ?? joinedBefore.exec(left) ?? []
  return before !== undefined && holds(wordsBefore(text, start - before.length, stems.length + 2))
}

/** Whether parentheses after the term hold at least half of the words of an explanation. */
function isGlossed(text: string, end: number, gloss: string): boolean {
  const inside = parenthesesAfter(rightOf(text, end, 240))
  if (inside === undefined) return false
  const found = new Set(stemsOf(inside))
  const stems = [...stemsOf(gloss)]
  return stems.length > 0 && stems.filter((stem) => found.has(stem)).length * 2 >= stems.length
}

/** What parentheses right after a term hold. */
export function parenthesesAfter(right: string): string | undefined {
  const [, round, square] =
    /^["”’'\s\uE003]*(?:\(([^()]{1,200})\)|\[([^[\]]{1,200})\])/.exec(right) ?? []
  return round ?? square
}

/** Whether a text stands alone in parentheses after a word, as an author introduces an abbreviation. */
export function standsAloneInParentheses(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N}"”’'\uE003]\s*\(\s*["“‘']*$/u.test(leftOf(text, start, 80)) &&
    /^["”’']*\s*\)/.test(text.slice(end, end + 8))
  )
}
