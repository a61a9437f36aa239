import type {MessagePlace} from './place-of.js'

/** Lines that are shown before and after. */
const around = 1

/**
 * Show the lines that a message is about, with carets below its first line.
 *
 * ```text
 *   2 |
 * > 3 | :::clinican
 *     |    ^^^^^^^^
 *   4 | 300 mg
 * ```
 *
 * @param lines
 *   Lines of the source.
 * @param place
 *   Where the message stands.
 * @param width
 *   Most columns; longer lines are cut where the place can still be seen.
 * @returns
 *   Lines; none when the message has no place in the source.
 */
export function codeFrame(
  lines: ReadonlyArray<string>,
  {column, endColumn, endLine, line}: Readonly<MessagePlace>,
  width: number
): Array<string> {
  if (line === undefined || line > lines.length) return []
  const last = Math.min(line + around, lines.length)
  const digits = String(last).length
  const room = Math.max(width - digits - 5, 20)
  const text = lines[line - 1] as string // Cast: it is one of them.
  const start = Math.max((column ?? 1) - 1, 0)
  const end = endLine === line ? Math.max((endColumn ?? 0) - 1, start + 1) : text.length
  // What is far to the right is moved into view.
  const cut = start < room - 10 ? 0 : start - Math.floor(room / 3)
  const frame: Array<string> = []
  for (let number = Math.max(line - around, 1); number <= last; number++) {
    const own = show(lines[number - 1] as string, cut, room) // Cast: it is one of them.
    frame.push(
      `${number === line ? '>' : ' '} ${String(number).padStart(digits)} | ${own}`.trimEnd()
    )
    if (number !== line) continue
    const before = widthOf(text.slice(cut, start))
    const length = widthOf(text.slice(Math.max(start, cut), end))
    const carets = '^'.repeat(Math.max(1, Math.min(length, room - before)))
    frame.push(`  ${' '.repeat(digits)} | ${' '.repeat(before)}${carets}`)
  }
  return frame
}

/** A piece of a line; tabs and control characters take one column. */
function show(line: string, cut: number, room: number): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: reason: a terminal would obey them.
  const plain = line.replace(/[\u0000-\u001F\u007F-\u009F]/g, ' ')
  let used = 0
  let shown = ''
  for (const char of plain.slice(cut)) {
    used += widthOf(char)
    if (used > room) return shown
    shown += char
  }
  return shown
}

/** Columns that a text takes: letters of East Asia take two, those that combine none. */
function widthOf(text: string): number {
  let columns = 0
  for (const char of text) {
    if (/\p{Mark}|\u200D|\uFE0F/u.test(char)) continue
    columns +=
      /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6]|\p{Emoji_Presentation}/u.test(
        char
      )
        ? 2
        : 1
  }
  return columns
}
