import {sentenceEnds} from './sentences.js'
import {leftOf, rightOf} from './sentinels.js'
import {functionWords} from './words/sentence.js'

/** What follows a term that is the subject of its definition. */
const isDefined =
  /^["”’'\s\uE003]*(?:(?:is|are|was|were)\s+(?:an?|any|one(?:\s+of)?|when|where)\s|(?:means?|refers?\s+to|denotes?)\s)/i

/** What follows a term in the key to a table, as in “NSAIDs = nonsteroidal anti-inflammatory drugs”. */
const isKey = /^["”’'\s\uE003]*=/

/** What follows a term that its sentence goes on to explain, unless that starts with “in”, “if” and the like. */
const isApposed = /^["”’'\s\uE003]*[,—–]\s*(?:an?|the|meaning|that\s+is)\s/i

/** What opens a clause or phrase that a comma ends. */
const opensClause =
  /^(?:after|although|as|at|because|before|by|despite|during|for|from|if|in|on|once|since|through|to|under|unless|until|when|where|while|with|without)$/i

/** What calls something by a term, before it; “also called” does so with all that follow. */
const calls =
  /(?:(?:called|known\s+as|named|termed|(?:referred\s+to|described|defined|classified)\s+as|define)\s+(?:an?\s+|the\s+)?["“‘']*|=\s*|\balso\s+(?:called|known\s+as)\s[^.;:]*,\s+(?:or\s+)?)$/i

/** What stands between words and a term that is another name for them. */
const orBefore = /,\s+or\s+["“‘']*$/i

/** What may open a definition after a term, if it has words of the explanation. */
const mayDefine = /^["”’'\s\uE003]*(?:[:—]|[–-]\s|,\s*(\p{L}+)|(?:is|are|was|were|which)\s)/iu

/**
 * Whether the sentence of a term says what it is.
 *
 * `yes`: it does so, as in “Bradycardia is a slow heart rate” and “a procedure
 * called a biopsy”; `maybe`: a colon, a comma or the like stands there, so that
 * one word of the explanation is enough; `no`: two of its words are needed.
 *
 * @param sentence
 *   Sentence of the term, up to it and after it.
 */
export function readDefinition(sentence: readonly [string, string]): 'maybe' | 'no' | 'yes' {
  const [left, right] = sentence
  const isSubject = /^[^\p{L}\p{N}]*(?:(?:an?|the)\s+)?["“‘']*$/iu.test(left)
  const [first = ''] = /\p{L}+/u.exec(left) ?? []
  // In a list of things the next one follows the comma.
  const isApart = !left.includes(',') && (isSubject || !opensClause.test(first))
  if ((isSubject && isDefined.test(right)) || isKey.test(right)) return 'yes'
  if ((isApart && isApposed.test(right)) || calls.test(left) || isRenamed(left)) return 'yes'
  const found = mayDefine.exec(right)
  if (!found) return 'no'
  // “It keeps a cache, so that pages open faster” says nothing of caches.
  const [, word] = found
  return word === undefined || (isApart && !functionWords.has(word.toLowerCase())) ? 'maybe' : 'no'
}

/** Whether “or” after the only comma of a sentence gives what stands before another name. */
function isRenamed(left: string): boolean {
  const [end] = orBefore.exec(left.slice(-16)) ?? []
  return (
    end !== undefined &&
    !/[,;:]/.test(left.slice(0, -end.length)) &&
    /\s/.test(left.slice(0, -end.length).trim())
  )
}

/** The sentence of a term, up to the term and after it. */
export function sentenceAround(text: string, start: number, end: number): [string, string] {
  const right = rightOf(text, end, far)
  const [stop = right.length] = sentenceEnds(right, 0, right.length)
  return [sentenceBefore(text, start), right.slice(0, stop)]
}

/** Most characters that are looked at on either side: enough for a sentence. */
const far = 240

/** The sentence of an offset, up to it. */
function sentenceBefore(text: string, start: number): string {
  const left = leftOf(text, start, far)
  return left.slice(sentenceEnds(left, 0, left.length).at(-1) ?? 0)
}
