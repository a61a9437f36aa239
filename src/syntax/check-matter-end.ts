import {endOfLine} from '../source/lines.js'
import {type CheckContext, fault} from './checks.js'

/** A line with a key of YAML, and the value on it. */
const keyLine = /^["']?([A-Za-z][^:]*):(?:[\t ]+(.*))?$/

/**
 * Check that front matter ends where it should: without its closing fence, it
 * goes on to the next thematic break, and what YAML can read of the article
 * that far is shown to nobody.
 *
 * Told are headings of rank 2 and below that stand by themselves, and sentences
 * that are read as keys; comments and keys between blank lines are ordinary.
 *
 * ```markdown
 *   | ---
 *   | title: Dose
 *   |
 * > | ## Dose for adults
 *     ^^^^^^^^^^^^^^^^^^
 *   |
 *   | ---
 * ```
 */
export function checkMatterEnd(context: CheckContext, textStart: number, textEnd: number): void {
  const {scan, source} = context
  const starts = scan.lines.filter((start) => start >= textStart && start <= textEnd)
  const lines = starts.map((start) => source.slice(start, endOfLine(source, start)).trimEnd())
  const lastKey = lines.findLastIndex((line) => line !== '' && !line.startsWith('#'))
  const usual = new Set<string>()
  for (const [index, line] of lines.entries()) {
    const opens = index > 0 && lines[index - 1] === ''
    const isLost = isSentence(line) || (index > lastKey && isHeading(line, lines[index + 1]))
    if (opens && isLost) {
      const start = starts[index] as number
      fault(context, 'front-matter-fence', start, start + line.length, {
        exact: false,
        expected: ['---'],
        values: {inside: 'yes'}
      })
      return
    }
    for (const sign of signsOf(line)) usual.add(sign)
  }

  /** Whether a line is a sentence with a colon rather than a key: unlike the keys before it, it has spaces or a capital. */
  function isSentence(line: string): boolean {
    const [, , value = ''] = keyLine.exec(line) ?? []
    const isText = /^[^"'[{|>]\S*\s+\S+\s/.test(value) && /[.!?]$/.test(value)
    return isText && signsOf(line).some((sign) => !usual.has(sign))
  }
}

/** What makes a key look like the start of a sentence. */
function signsOf(line: string): Array<string> {
  const [, key = ''] = keyLine.exec(line) ?? []
  return [...(/^[A-Z]/.exec(key) ? ['capital'] : []), ...(key.includes(' ') ? ['space'] : [])]
}

/** Whether a line is a heading with nothing below it, or another heading, rather than a comment or a key in one. */
function isHeading(line: string, next: string | undefined): boolean {
  return /^#{2,6}[\t ]+\S/.test(line) && (next === '' || /^#{2,6}[\t ]/.test(next ?? ''))
}
