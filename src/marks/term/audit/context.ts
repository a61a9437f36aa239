import type {Passage} from '../passages.js'
import type {RecordedUse} from '../record.js'
import {sentenceEnds} from '../sentences.js'
import {edge, lineBreak, noteMark, object} from '../sentinels.js'

/** A use and the words next to it, as audits know it. */
export interface Context {
  /** Word before, or a bracket or quotation mark; empty where there is none. */
  before: string
  /** Term, with its possessive. */
  form: string
  /** Word after, or a bracket or quotation mark; empty where there is none. */
  after: string
  /** All three, as lexicons note what an editor accepted. */
  context: string
}

/** Read the words next to a use; case matters in abbreviations alone, and marks that end a clause don’t. */
export function contextOf({around, match, passage}: RecordedUse): Context {
  const before = plain(around.before)
  const after = plain(around.after)
  const form = inLowerCase(passage.text.slice(match.start, match.end) + around.possessive)
  return {after, before, context: [before, form, after].filter(Boolean).join(' '), form}
}

function plain({kind, text}: RecordedUse['around']['before']): string {
  if (kind === 'word') return inLowerCase(text)
  return kind === 'mark' && /^[()[\]"“”„«»]$/.test(text) ? text : ''
}

/** A text in lower case, but for words with a capital after their first letter. */
export function inLowerCase(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/[\p{L}\p{M}\p{N}]+/gu, (word) =>
      /^.+\p{Lu}/u.test(word) ? word : word.toLowerCase()
    )
}

/** The sentence of a text that an offset is in, in one line. */
export function sentenceAt(text: string, at: number): string {
  const [start, end] = sentenceBounds(text, at)
  return text.slice(start, end).replace(/\s+/g, ' ').trim()
}

/** The sentence of the source that a use stands in, with all that directives in it hold. */
export function sourceSentence({match, passage}: RecordedUse): string {
  const [start, end] = sentenceBounds(passage.text, match.start)
  return written(passage, start, end).replace(/\s+/g, ' ').trim()
}

/** Where the sentences of the last text end, since uses are asked for one block after another. */
let last: {text: string; ends: ReadonlyArray<number>} = {ends: [], text: ''}

function sentenceBounds(text: string, at: number): [number, number] {
  if (last.text !== text) last = {ends: sentenceEnds(text, 0, text.length), text}
  let start = 0
  for (const end of last.ends) {
    if (end > at) return [start, end]
    start = end
  }
  return [start, text.length]
}

/** A stretch of a flat text, with what its marks stand for. */
function written({inner, text}: Passage, start: number, end: number): string {
  const held = new Map(inner.map(({at, passage}) => [at, passage]))
  let result = ''
  for (let at = start; at < end; at++) {
    const char = text.charAt(at)
    const own = held.get(at)
    if (own) result += written(own, own.from, own.to)
    else if (char === edge || char === object) result += '…'
    else if (char === lineBreak) result += ' '
    else if (char !== noteMark) result += char
  }
  return result
}
