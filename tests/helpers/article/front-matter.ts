import {type Context, mark, markHidden, writeFor} from './draft.js'
import {everybody, pickCondition} from './readers.js'
import {markedWords} from './words.js'

/**
 * Write the front matter of an article, or none.
 *
 * @param context
 *   Root, for the readers of the article.
 * @param audience
 *   Expression for them; nothing for everybody.
 * @param language
 *   Language; nothing for that of the config.
 * @param review
 *   State of its review; nothing when it says nothing of one.
 */
export function writeFrontMatter(
  context: Context,
  audience: string | undefined,
  language: string | undefined,
  review: string | undefined
): Array<string> {
  const {random} = context
  const lines: Array<string> = []
  if (random.chance(0.4)) lines.push(`title: ${localText(context)}`)
  if (random.chance(0.25)) lines.push(`description: ${localText(context)}`)
  if (audience !== undefined) lines.push(`audience: ${JSON.stringify(audience)}`)
  if (language !== undefined) lines.push(`language: ${language}`)
  if (random.chance(0.05)) lines.push('topics: [dosing]')
  if (review !== undefined) lines.push(`review: {status: ${review}, reviewed: 2026-01-02}`)
  // Keys of the host are no part of what a reader gets.
  if (random.chance(0.15)) lines.push(`reviewer: ${markHidden(context)}`)
  return lines.length === 0 ? [] : ['---', ...lines, '---', '']
}

/** A text, or texts by reader. */
function localText(context: Context): string {
  const unsure = {...context, certain: false}
  const chosen = context.random.chance(0.7)
    ? pickCondition(
        context,
        context.random.pick(['some', 'hidden']),
        ({mask}) => (context.mask & ~mask) !== 0
      )
    : undefined
  if (!chosen) return text(unsure)
  const first = writeFor(unsure, chosen.mask, text, text)
  const rest = writeFor(unsure, everybody & ~chosen.mask, text, text)
  return `{${JSON.stringify(chosen.expression)}: ${first}, otherwise: ${rest}}`
}

function text(context: Context): string {
  const {random} = context
  return JSON.stringify(random.chance(0.3) ? mark(context) : `${markedWords(context)}.`)
}
