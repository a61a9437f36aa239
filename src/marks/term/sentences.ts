import {startsSentence} from './neighbours.js'
import {leftOf, withoutForms} from './sentinels.js'

/** Offsets in a flat text, between two others, at which a sentence has ended. */
export function sentenceEnds(text: string, from: number, to: number): Array<number> {
  const ends: Array<number> = []
  const pattern = /[.!?…]["”’')\]\uE003]*\uE000*[\s\uE002]/g
  pattern.lastIndex = from
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) {
    const end = found.index + found[0].length
    if (end > to) break
    if (startsSentence(withoutForms(leftOf(text, end, 80)))) ends.push(end)
  }
  return ends
}
