import {VFile} from 'vfile'
import {VFileMessage} from 'vfile-message'
import {reporter} from 'vfile-reporter'
import {codeFrame} from './code-frame.js'
import {width} from './io.js'
import {placeOf} from './place-of.js'

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
  const report = reporter(told.map(withFrames), {color, defaultName: '<stdin>', verbose: true})
  // biome-ignore lint/suspicious/noControlCharactersInRegex: reason: colours are control characters.
  const lines = report.split('\n').filter((line) => !/^ {2}(?:\u001B\[1m)?\[note\]/.test(line))
  return `${lines.join('\n').trim()}\n`
}

/** A copy of a file, whose messages have the source in the place of their notes. */
function withFrames(file: VFile): VFile {
  const copy = new VFile({...(file.path !== undefined && {path: file.path})})
  const lines = String(file)
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\r|\n/)
  for (const message of file.messages) {
    const {cause, fatal, place, reason, ruleId, source} = message
    const own = new VFileMessage(reason, {place})
    Object.assign(own, {cause, fatal, ruleId, source})
    const frame = codeFrame(lines, placeOf(message), width - indent)
    if (frame.length > 0) own.note = frame.join('\n')
    copy.messages.push(own)
  }
  return copy
}
