import {type Output, width} from './io.js'

/** Break a text between words, its lines below each other; a word that is too long stays whole. */
export function wrap(text: string, room: number, indentation: number): string {
  const lines: Array<string> = []
  let line = ''
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`
    if (longer.length > room && line !== '') {
      lines.push(line)
      line = word
    } else line = longer
  }
  return [...lines, line].join(`\n${' '.repeat(indentation)}`)
}

/** Break the lines of an error for a terminal; elsewhere they stay whole, to be searched. */
export function wrapError(text: string, {isTTY}: Output): string {
  if (isTTY !== true) return text
  return text
    .split('\n')
    .map((line) => wrap(line, width - 2, 2))
    .join('\n')
}
