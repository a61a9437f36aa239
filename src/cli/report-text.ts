import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {codeFrame} from './code-frame.js'
import {width} from './io.js'
import {placeOf} from './place-of.js'
import {severityOf} from './report-json.js'
import {wrap} from './wrap.js'

/** Fewest columns of a reason. */
const leastReason = 30

/** How far vfile-reporter moves what stands below a message. */
const indent = 4

/**
 * Print the messages of files for people, each with the lines that it is about.
 *
 * @param files
 *   Files.
 * @param color
 *   Whether to colour.
 * @returns
 *   Text, with a newline at its end; empty when there is nothing to say.
 */
export function reportText(files: ReadonlyArray<VFile>, color: boolean): string {
  const told = files.filter(({messages}) => messages.length > 0)
  if (told.length === 0) return ''
  const all = told.flatMap(({messages}) => messages)
  // Columns of what stands before the reason, and after it.
  const before =
    longest(all.map(printPlace)) + longest(all.map((message) => severityOf(message))) + 2
  const after = longest(all.map(({ruleId}) => String(ruleId))) + 1
  const room = Math.max(width - before - after, leastReason)
  const explained = new Set<string>()
  const report = reporter(
    told.map((file) => withNotes(file, (reason) => wrap(reason, room, before), explained)),
    {color, defaultName: '<stdin>', verbose: true}
  )
  // biome-ignore lint/suspicious/noControlCharactersInRegex: reason: colours are control characters.
  const lines = report.split('\n').filter((line) => !/^ {2}(?:\u001B\[1m)?\[note\]/.test(line))
  return `${lines.join('\n').trim()}\n`
}

/**
 * A copy of a file, whose messages have wrapped reasons, and as their notes
 * lines of the source, and what to do: for each rule once.
 */
function withNotes(
  file: VFile,
  wrapReason: (reason: string) => string,
  explained: Set<string>
): VFile {
  const copy = new VFile({...(file.path !== undefined && {path: file.path})})
  const lines = String(file)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
  for (const message of file.messages) {
    const {cause, fatal, note, place, reason, ruleId} = message
    const own = new VFileMessage(wrapReason(reason), {place})
    Object.assign(own, {cause, fatal, ruleId})
    const frame = codeFrame(lines, placeOf(message), width - indent)
    const isNew = note !== undefined && !explained.has(String(ruleId))
    const advice = isNew ? [`= ${wrap(note, width - indent - 2, 2)}`] : []
    explained.add(String(ruleId))
    if (frame.length + advice.length > 0) own.note = [...frame, ...advice].join('\n')
    copy.messages.push(own)
  }
  return copy
}

/** Length of the longest text. */
function longest(texts: ReadonlyArray<string>): number {
  return Math.max(...texts.map((text) => text.length))
}

/** Print a place as vfile-reporter does. */
function printPlace(message: VFileMessage): string {
  const {column, endColumn, endLine, line} = placeOf(message)
  return line === undefined ? '' : `${line}:${column}-${endLine}:${endColumn}`
}
