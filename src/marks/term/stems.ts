import {fold} from './tokens.js'
import {light} from './words/sentence.js'

const endings = /(?:ings?|ed|ers?|ies|es|s|fully|ful|ly|ness|ments?|ations?|ions?|al|y|e)$/

/** Stems that were worked out, since few words make up most of a text. */
const known = new Map<string, string>()

/** Rough stem of an English word, to tell whether two words are akin. */
export function stemOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  const stem = workOut(word)
  if (known.size >= 10_000) known.clear()
  known.set(word, stem)
  return stem
}

function workOut(word: string): string {
  const folded = fold(word)
  if (folded.length < 4) return folded
  const stem = folded.replace(endings, '')
  if (stem.length < 3) return folded
  // “clotting” and “clot”.
  return /([^aeiou])\1$/.test(stem) ? stem.slice(0, -1) : stem
}

/** Stems of the words of a text, but for those that say nothing of their own. */
export function stemsOf(text: string): ReadonlySet<string> {
  const stems = new Set<string>()
  for (const [word] of text.matchAll(/[\p{L}\p{M}\p{N}]+/gu)) {
    if (!light.has(word.toLowerCase())) stems.add(stemOf(word))
  }
  return stems
}
