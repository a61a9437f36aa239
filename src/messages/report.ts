import type {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import type {Rule} from './rule.js'
import {shorten} from './shorten.js'

/** Most texts that are named as right. */
const mostExpected = 8

/** Length of what would be right that is quoted at most. */
const longestFix = 200

/** Words of a reason that the config says rather than the article; all others are cut. */
const own: ReadonlySet<string> = new Set([
  'context',
  'known',
  'problem',
  'reader',
  'readers',
  'right',
  'why'
])

/** A stretch of the source: unist positions, with offsets in UTF-16 code units. */
export interface Place {
  start: {line: number; column: number; offset: number}
  end: {line: number; column: number; offset: number}
}

declare module 'vfile-message' {
  interface VFileMessage {
    /**
     * The text that may stand exactly in the place of what is at fault, for
     * tools that repair; nothing where more would have to change, or more than
     * one text may have been meant.
     */
    fix?: string
  }
}

/** What a message is about. */
export interface ReportOptions {
  /** The characters at fault; without it the message is about the whole file. */
  place?: Place | undefined
  /** What was found: the very text at `place`, where the two belong together. */
  actual?: string | undefined
  /** What would have been right, nearest first; the first eight are told. */
  expected?: ReadonlyArray<string> | undefined
  /** Whether a single right text may stand exactly at `place` (default: what the rule says); `false` where it may not. */
  exact?: false | undefined
  /** Another place that the message is about; its line is a word for the reason. */
  other?: Place | undefined
  /** Words for the reason of this message, by the names that its rule uses. */
  values?: Readonly<Record<string, string>> | undefined
}

/**
 * Add a message to a file.
 *
 * Never throws: `fatal` says how grave it is (`true` error, `false` warning,
 * `undefined` information).
 *
 * @param file
 *   File that the message is about.
 * @param rule
 *   Kind of message.
 * @param options
 *   Place, what was found, what was expected (optional).
 * @returns
 *   The message, already in `file.messages`.
 */
export function report(
  file: VFile,
  rule: Rule,
  options: Readonly<ReportOptions> = {}
): VFileMessage {
  const {actual, other} = options
  const values = {...options.values, ...(other && {line: String(other.start.line)})}
  const expected = (options.expected ?? []).slice(0, mostExpected)
  const message = file.message(rule.reason(quote({actual: actual ?? '', ...values}, expected)), {
    place: options.place,
    ruleId: rule.id,
    source: 'lectern'
  })
  // Set after the fact: `file.message` always says “warning”.
  message.fatal = rule.severity === 'info' ? undefined : rule.severity === 'error'
  message.note = rule.note
  message.actual = actual
  message.expected = expected
  const [fix] = expected
  const exact = rule.exact && options.exact !== false && expected.length === 1
  // Cast: it is the one that is expected.
  if (exact && actual && fix !== actual && !isGuess(actual, fix as string)) {
    message.fix = fix as string
  }
  // Cast: what has another place says what stands there.
  if (other)
    message.cause = new VFileMessage(rule.other as string, {
      place: other,
      ruleId: rule.id,
      source: 'lectern'
    })
  return message
}

/**
 * Whether a right text is no more than a guess: of a name of few letters, or
 * another number, one letter makes another word that may have been meant.
 */
function isGuess(actual: string, fix: string): boolean {
  const [found, right] = [actual, fix].map((text) => text.replace(/[^a-z\d]/gi, '').toLowerCase())
  // A sign such as `&&` means one thing.
  if (found === '' || found === right || !/^[!-~]*$/.test(actual)) return false
  const [number, other] = [found, right].map((text) => text?.replace(/\D/g, ''))
  return number !== other || Math.min(String(found).length, String(right).length) < 3
}

/** Characters that can't be seen, or look like a space; joiners only beside ASCII, where they join nothing. */
const unseen =
  /[\t\u0085\u00a0\u00ad\u061c\u2000-\u200b\u200e\u200f\u2028-\u202f\u2060-\u206f\u3000\ufeff]|(?<=[!-~])[\u200c\u200d]|[\u200c\u200d](?=[!-~])/g

/** A text of the article as a reason quotes it: cut, and with what can't be seen told by its number. */
function quoted(text: string): string {
  return shorten(text).replaceAll(unseen, (character) => {
    const number = character.charCodeAt(0).toString(16).toUpperCase()
    return `<U+${number.padStart(4, '0')}>`
  })
}

/**
 * Cut what a reason quotes: a text of the article may be long, and be wrong in
 * thousands of places.
 */
function quote(values: Readonly<Record<string, string>>, expected: ReadonlyArray<string>) {
  return {
    ...Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        own.has(name) ? value : name === 'fix' ? shorten(value, longestFix) : quoted(value)
      ])
    ),
    // Cast: it is among the values.
    actual: quoted(values.actual as string),
    expected: expected.map((value) => shorten(value, longestFix))
  }
}
