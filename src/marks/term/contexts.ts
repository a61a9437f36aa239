import type {Concept} from './concept.js'
import {endsWithOne, startsWithOne} from './nearby-words.js'

/** Why a concept doesn’t hold between two offsets, by the words right before and after; nothing if it does. */
export function brokenContext(
  {never, only}: Concept,
  text: string,
  start: number,
  end: number
): 'never' | 'only' | undefined {
  if (only?.before && !endsWithOne(text, start, only.before)) return 'only'
  if (only?.after && !startsWithOne(text, end, only.after)) return 'only'
  if (never?.before && endsWithOne(text, start, never.before)) return 'never'
  if (never?.after && startsWithOne(text, end, never.after)) return 'never'
  return undefined
}
