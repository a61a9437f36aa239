import type {Blockquote, Text} from 'mdast'
import type {State} from '../../annotate/state.js'
import type {Place} from '../../messages/report.js'
import {placeBetween} from '../../source/lines.js'
import {placeOf} from '../../syntax/place.js'

/** Kinds of alert: those of GitHub. */
export const alertKinds = ['note', 'tip', 'important', 'warning', 'caution'] as const

type AlertKind = (typeof alertKinds)[number]

/** First line of an alert, with what ends it. */
const marker = /^\[!([a-z]+)\][\t ]*(?:\r\n?|\n|$)/i

/** An alert that was read. */
export interface Alert {
  kind: AlertKind
  /** Where its marker stands. */
  place: Place
}

/**
 * Read the marker of an alert, and take it out.
 *
 * ```markdown
 * > | > [!NOTE]
 *       ^^^^^^^
 *   | > Drink enough.
 * ```
 *
 * @param state
 *   State of the article.
 * @param node
 *   Block quotation; it is changed when it is an alert.
 * @returns
 *   Alert; nothing when it is a quotation.
 */
export function readAlert(state: State, node: Blockquote): Alert | undefined {
  const [paragraph] = node.children
  if (paragraph?.type !== 'paragraph') return undefined
  const [text, next] = paragraph.children
  if (text?.type !== 'text') return undefined
  const [line, name = ''] = marker.exec(text.value) ?? []
  const kind = alertKinds.find((one) => one === name.toLowerCase())
  // With an escape or character reference in it, it is text.
  const start = placeOf(text)?.start
  if (line === undefined || !kind || !start) return undefined
  if (!state.source.startsWith(`[!${name}]`, start.offset)) return undefined
  const ends = line === text.value && !/[\n\r]$/.test(line)
  if (ends && next && next.type !== 'break') return undefined
  const length = name.length + '[!]'.length
  if (ends) paragraph.children.splice(0, next ? 2 : 1)
  else cut(state, text, line.length)
  const [first] = paragraph.children
  const from = first && placeOf(first)?.start
  if (!first) node.children.shift()
  // Cast: only texts and links may lack a place.
  else if (from) paragraph.position = {...(placeOf(paragraph) as Place), start: from}
  const end = {column: start.column + length, line: start.line, offset: start.offset + length}
  return {kind, place: {end, start}}
}

/** Take the first line off a text, whose place then starts on the next one. */
function cut({lines, source}: State, text: Text, length: number): void {
  // Cast: it starts an alert, and has a place then.
  const {end, start} = placeOf(text) as Place
  const rest = /[\n\r][\n\r\t >]*/g
  rest.lastIndex = start.offset
  rest.exec(source)
  text.value = text.value.slice(length)
  text.position = {end, start: placeBetween(lines, rest.lastIndex, end.offset).start}
}
