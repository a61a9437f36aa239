import type {VFileMessage} from 'vfile-message'

/** A stretch of a text that is replaced. */
interface Fix {
  start: number
  end: number
  text: string
  ruleId: string | undefined
}

/** What fixing gave. */
export interface Fixed {
  /** The text, put right as far as it goes. */
  text: string
  /** How many fixes are in it. */
  count: number
  /** Fixes that weren't kept, since an error comes up with them: the first of each. */
  undone: ReadonlyArray<UndoneFix>
}

/** A fix that wasn't kept. */
interface UndoneFix {
  /** What would stand there. */
  fix: string
  /** Line that it would stand on. */
  line: number
  /** The error that comes up with it, in the text as it would be. */
  error: VFileMessage
}

/** Most rounds: a fix may show what stood behind the fault. */
const mostRounds = 10

/**
 * Put right what can be: what a message has exactly one text for, that stands
 * exactly in the place of what is at fault.
 *
 * After each the text is checked again: the message must be gone and nothing
 * else come up, or the text stays as it was.
 *
 * @param text
 *   Article.
 * @param check
 *   Gives the messages of a text.
 * @returns
 *   Text with the fixes, and how many.
 */
export function applyFixes(
  text: string,
  check: (text: string) => ReadonlyArray<VFileMessage>
): Fixed {
  let count = 0
  let current = text
  let messages = check(current)
  for (let round = 0; round < mostRounds; round++) {
    const fixes = fixesOf(current, messages)
    // Several slips may be one: the fences of a block.
    const groups = fixes.length > 1 ? [fixes, ...fixes.map((fix) => [fix])] : [fixes]
    const better = firstBetter(groups)
    if (!better) break
    count += better.count
    current = better.text
    messages = better.messages
  }
  return {count, text: current, undone: undoneFixes()}

  /** Fixes of the text as it is now, each with an error that comes up with it. */
  function undoneFixes(): Array<UndoneFix> {
    return fixesOf(current, messages).flatMap((fix): ReadonlyArray<UndoneFix> => {
      const put = replace(current, [fix])
      const error = check(put).find(({ruleId}) => countOf(messages, ruleId) === 0)
      const line = current.slice(0, fix.start).split(/\r\n|\r|\n/).length
      return error ? [{error, fix: fix.text, line}] : []
    })
  }

  function firstBetter(groups: ReadonlyArray<ReadonlyArray<Fix>>) {
    for (const group of groups) {
      const better = group.length > 0 && tryGroup(group)
      if (better) return better
    }
    return undefined
  }

  function tryGroup(group: ReadonlyArray<Fix>) {
    const put = replace(current, group)
    const again = check(put)
    return isBetter(messages, again, group)
      ? {count: group.length, messages: again, text: put}
      : undefined
  }
}

/** Fixes of messages, none of which overlap, in the order of the text. */
function fixesOf(text: string, messages: ReadonlyArray<VFileMessage>): Array<Fix> {
  // Places count without a byte order mark.
  const mark = text.startsWith('\uFEFF') ? 1 : 0
  const fixes: Array<Fix> = []
  let last = 0
  for (const {actual, fix, place, ruleId} of messages) {
    if (fix === undefined || !place || !('start' in place)) continue
    const start = (place.start.offset ?? Number.NaN) + mark
    const end = (place.end.offset ?? Number.NaN) + mark
    if (!(start >= last) || text.slice(start, end) !== actual) continue
    fixes.push({end, ruleId, start, text: fix})
    last = end
  }
  return fixes
}

function replace(text: string, fixes: ReadonlyArray<Fix>): string {
  let result = ''
  let last = 0
  for (const {end, start, text: fix} of fixes) {
    result += text.slice(last, start) + fix
    last = end
  }
  return result + text.slice(last)
}

/** Whether the messages are gone, and no error came up. */
function isBetter(
  before: ReadonlyArray<VFileMessage>,
  after: ReadonlyArray<VFileMessage>,
  fixes: ReadonlyArray<Fix>
): boolean {
  for (const ruleId of new Set(fixes.map((fix) => fix.ruleId))) {
    const fixed = fixes.filter((fix) => fix.ruleId === ruleId).length
    if (countOf(after, ruleId) > countOf(before, ruleId) - fixed) return false
  }
  const rules = new Set(after.filter(({fatal}) => fatal).map(({ruleId}) => ruleId))
  return [...rules].every((ruleId) => countOf(after, ruleId) <= countOf(before, ruleId))
}

function countOf(messages: ReadonlyArray<VFileMessage>, ruleId: string | undefined): number {
  return messages.filter((message) => message.ruleId === ruleId).length
}
