import {type Base, countWords} from './base.js'
import type {Edit} from './edits.js'
import {look} from './look.js'

/** What becomes of an article by an edit. */
export type Verdict =
  /** There is an error: nobody gets anything. */
  | 'refused'
  /** Each reader gets the words that he got. */
  | 'kept'
  /** The edit made another right text: a name of a name, another rank, an escape. */
  | 'other'
  /** A line was moved across a fence or taken away whole, which makes another right text. */
  | 'moved'
  /** Words were shown or lost, and a new warning says so. */
  | 'warned'
  /** Words were shown or lost by a slip that no message tells yet. */
  /** A reader is shown a directive as text, without a message. */
  | 'raw'
  /** A reader lost words that he got, without a message. */
  | 'lost'
  /** A reader sees words that he did not get. */
  | 'leak'

/** Verdict, and what it is about. */
export interface Judgement {
  verdict: Verdict
  /** Word that leaked or was lost. */
  word?: string
  /** Reader whom it leaked to, or who lost it. */
  reader?: string
  /** Rule of the warning that says so. */
  rule?: string
}

/**
 * Judge what became of an article by an edit.
 *
 * @param base
 *   Article as it was.
 * @param edit
 *   Edit.
 */
export function judge(base: Base, edit: Readonly<Edit>): Judgement {
  const {value} = edit
  const seen = look(base.lectern, value, base.readers)
  if (!seen) return {verdict: 'refused'}
  let counts: ReadonlyMap<string, number> | undefined
  let lost: Judgement | undefined
  for (const [index, words] of seen.words.entries()) {
    // Cast: there is a set for each reader.
    const before = base.look.words[index] as ReadonlySet<string>
    const reader = JSON.stringify(base.readers[index])
    for (const word of base.markers) {
      if (!words.has(word) || before.has(word)) continue
      counts ??= countWords(value)
      const isMade = (counts.get(word) ?? 0) > (base.counts.get(word) ?? 0)
      // A word that the edit made is no leak.
      if (isMade && edit.kind !== 'double' && !word.startsWith('xqz')) continue
      return explain({reader, verdict: 'leak', word})
    }
    for (const word of before) {
      if (lost || words.has(word) || !base.words.has(word)) continue
      counts ??= countWords(value)
      // A word that the edit broke isn't lost.
      if ((counts.get(word) ?? 0) < (base.counts.get(word) ?? 0)) continue
      lost = {reader, verdict: 'lost', word}
    }
  }
  if (lost) return explain(lost)
  return seen.raw > base.look.raw && !base.parts.includes('code')
    ? explain({verdict: 'raw'})
    : {verdict: 'kept'}

  function explain(judgement: Judgement): Judgement {
    if (isAnotherText(base, value)) return {...judgement, verdict: 'other'}
    // Cast: it isn't refused.
    const rule = moreIn(seen?.rules as ReadonlyArray<string>, base.look.rules)
    if (rule) return {...judgement, rule, verdict: 'warned'}
    if (isAnotherPlace(edit)) return {...judgement, verdict: 'moved'}
    return judgement
  }
}

/** Rule of a message that there was not before. */
function moreIn(rules: ReadonlyArray<string>, before: ReadonlyArray<string>): string | undefined {
  const left = [...before]
  return rules.find((rule) => {
    const index = left.indexOf(rule)
    if (index !== -1) left.splice(index, 1)
    return index === -1
  })
}

/** Whether the edit made another right name, operator or rank of heading of one. */
function isAnotherText(base: Base, value: string): boolean {
  if (isEscape(base.source, value)) return true
  const [before, after] = changedLines(base.source, value)
  if (before === undefined || after === undefined) return false
  return isAnotherName(base.names, before, after) || isAnotherRank(before, after)
}

/** The one line that differs. */
function changedLines(
  before: string,
  after: string
): readonly [before?: string | undefined, after?: string | undefined] {
  const [old, made] = [before.split('\n'), after.split('\n')]
  if (old.length !== made.length) return []
  const index = old.findIndex((line, number) => line !== made[number])
  const same = old.every((line, number) => number === index || line === made[number])
  return same ? [old[index], made[index]] : []
}

/** Fences, whatever they fence: without one, what it opens or closes is not told. */
const fence = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?::{3,}|`{3,}|~{3,}|-{3,}\s*$)/

const heading = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*#{1,6}\s/

/** Lines that say who sees the lines after them, or where a section ends. */
const structure = /^[\s>]*(?:(?:[-*+]|\d+[.)])\s+)*(?::{2,}|#{1,6}\s)|^\s*['\w][\w ']*:(?:\s|$)/

/**
 * Whether a line stands elsewhere whole, on the other side of a fence perhaps,
 * or is gone with all that it said.
 */
function isAnotherPlace({kind, moved = []}: Readonly<Edit>): boolean {
  if (kind === 'delete') return moved.some((line) => !fence.test(line))
  // The first of two headings stands above no directive.
  if (kind === 'double') return moved.some((line) => heading.test(line))
  return moved.some((line) => structure.test(line)) && !moved.some((line) => /^-{3,}/.test(line))
}

function isAnotherName(names: ReadonlySet<string>, before: string, after: string): boolean {
  const tokens = /[a-z][a-z0-9-]*|[<>]=?/g
  const [old, made] = [before.match(tokens) ?? [], after.match(tokens) ?? []]
  const [rest, madeRest] = [before, after].map((line) =>
    line.replace(tokens, '').replace(/\s/g, '')
  )
  if (old.length !== made.length || rest !== madeRest) return false
  const changed = old.flatMap((token, index) => (token === made[index] ? [] : [token, made[index]]))
  return changed.length === 2 && changed.every((token) => names.has(token as string))
}

/** Whether a colon is escaped, which is how text is written that looks like a directive. */
function isEscape(before: string, after: string): boolean {
  return count(after) > count(before)

  function count(text: string): number {
    return text.match(/(?<!\\)\\:/g)?.length ?? 0
  }
}

function isAnotherRank(before: string, after: string): boolean {
  const [old, made] = [before, after].map((line) => /^ {0,3}(?:#{1,6} +)?(.*)$/.exec(line)?.[1])
  return /^ {0,3}#{1,6} ./.test(after) && old === made
}
