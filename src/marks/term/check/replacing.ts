import type {Concept, Saying} from '../concept.js'
import {alsoVerbs} from '../words/everyday.js'
import {type Check, type Entry, isReplacing, pathOf, plainsOf} from './check.js'

/** Words that start what stands after the head of a plain form. */
const afterHead =
  /\s(?:about|after|against|around|at|before|between|by|during|for|from|in|inside|into|of|on|over|that|through|to|under|when|where|which|who|whose|with|within|without)(?=\s)/i

/** Check a concept whose plain form stands for the term, so that the sentence stays right. */
export function checkReplacing(check: Check, entry: Entry): void {
  const {concept, path} = entry
  let isFirst = true
  for (const [expression, saying] of Object.entries(concept.say)) {
    if (!isReplacing(saying.use)) continue
    const at = `${path}.say.${expression}`
    if (!entry.isEnglish) {
      check.add(
        `${at}.use`,
        `Unexpected use \`${saying.use}\` in \`${concept.language}\`, expected \`term-first\`, \`gloss\` or \`expand\`, since words are made to agree in English only`
      )
      continue
    }
    if (isFirst) checkTerm(check, entry, saying)
    isFirst = false
    checkSaying(check, concept, saying, at)
  }
}

/** Check what must be known of the term. */
function checkTerm({add}: Check, {concept, path, words}: Entry, {use}: Saying): void {
  const {countable, only, slot} = concept
  if (slot === undefined) {
    add(
      `${path}.slot`,
      `Missing \`slot\`, expected \`noun\` or \`attributive\` or \`adverb\`, since \`${use}\` needs it`
    )
  }
  if (slot === 'noun' && countable === undefined) {
    add(
      `${path}.countable`,
      `Missing \`countable\`, expected whether the term can be counted, since \`${use}\` needs it`
    )
  }
  if (only?.before !== undefined || only?.after !== undefined) return
  for (const word of words) {
    if (alsoVerbs.has(word.key) || alsoVerbs.has(word.key.replace(/s$/, ''))) {
      add(
        pathOf(word),
        `Unexpected form \`${word.value}\`, a verb too, expected the words around the noun in \`only\`, or the use \`term-first\``
      )
    }
  }
}

/** Check what must be known of the plain form, and whether it can stand for a noun. */
function checkSaying({add}: Check, concept: Concept, saying: Saying, path: string): void {
  const {confirmed, slot} = concept
  if (slot === 'noun' && saying.countable === undefined) {
    add(
      `${path}.countable`,
      `Missing \`countable\`, expected whether the plain form can be counted, since \`${saying.use}\` needs it`
    )
  }
  if (slot === 'adverb' || confirmed !== undefined) return
  for (const [key, plain] of plainsOf(saying)) {
    const found = afterHead.exec(plain)?.[0]?.trim()
    if (found !== undefined) {
      add(
        `${path}.${key}`,
        `Unexpected \`${found}\` after the head of \`${plain}\`, expected the use \`term-first\`, a single word, or \`confirmed\` with a reason`
      )
    } else if (/\s/.test(plain)) {
      add(
        `${path}.${key}`,
        `Unexpected several words \`${plain}\`, expected the use \`term-first\`, a single word, or \`confirmed\` with a reason, since the term may have a modifier`
      )
    }
  }
}
