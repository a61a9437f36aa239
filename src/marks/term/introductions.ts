import {type State, seenOf} from '../../annotate/state.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import {report} from '../../messages/report.js'
import {placeOf} from '../../syntax/place.js'
import type {Lexicon} from './lexicon.js'
import type {Passage, Piece} from './passages.js'
import type {ReadBlock} from './read-blocks.js'
import {rules} from './rules.js'
import {leftOf} from './sentinels.js'

/** A word with two capitals or more, such as `MSC` or `mRNA`. */
export const initialism =
  /(?<![\p{L}\p{N}-])[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*\p{Lu}[\p{L}\p{N}]*(?![\p{L}\p{N}])/gu

/** A use of an abbreviation. */
interface Use {
  name: string
  piece: Piece
  readers: Condition
}

/**
 * Warn of abbreviations that a reader gets whose introduction they don’t see,
 * as `DVT` where “deep vein thrombosis (DVT)” is for others.
 */
export function checkIntroductions(
  state: State,
  lexicon: Lexicon,
  blocks: ReadonlyArray<ReadBlock>
): void {
  const {sets} = state
  const introduced = new Map<string, Condition>()
  const uses: Array<Use> = []
  for (const {passage, readers} of blocks) read(passage, readers)
  const warned = new Set<string>()
  for (const {name, piece, readers} of uses) {
    const known = introduced.get(name)
    if (known === undefined || warned.has(name)) continue
    const missing = sets.minus(sets.minus(readers, known), expanded(state, lexicon, name))
    if (missing === 0) continue
    warned.add(name)
    report(state.file, rules['abbreviation-gap'], {
      place: placeOf(piece.node),
      values: {abbreviation: name, reader: describeReader(state.audiences, missing)}
    })
  }

  function read(passage: Passage, readers: Condition): void {
    const {inner, pieces, text} = passage
    for (const piece of pieces) {
      initialism.lastIndex = 0
      for (const found of text.slice(piece.start, piece.end).matchAll(initialism)) {
        const name = singularOf(found[0])
        const seen = sets.and(seenOf(state, piece.node), readers)
        const at = piece.start + found.index
        if (isIntroduction(text, at, at + found[0].length)) {
          introduced.set(name, sets.or(introduced.get(name) ?? 0, seen))
        } else uses.push({name, piece, readers: seen})
      }
    }
    for (const each of inner) read(each.passage, readers)
  }
}

/** Whether an abbreviation stands alone in parentheses after words that start with its first letter. */
export function isIntroduction(text: string, start: number, end: number): boolean {
  if (!/\(\s*$/.test(text.slice(Math.max(0, start - 4), start))) return false
  if (!/^\s*\)/.test(text.slice(end, end + 4))) return false
  const words = leftOf(text, start, 120).match(/[\p{L}\p{N}]+/gu) ?? []
  const first = text.slice(start, start + 1).toLowerCase()
  const count = end - start + 4
  return words.slice(-count).some((word) => word.toLowerCase().startsWith(first))
}

/** Readers for whom the lexicon writes an abbreviation out. */
function expanded(state: State, lexicon: Lexicon, name: string): Condition {
  const found = lexicon.findWhole(name)
  if (!found?.abbreviation) return 0
  let readers: Condition = 0
  for (const [expression, {use}] of Object.entries(found.concept.say)) {
    if (use !== 'expand') continue
    // Cast: checked when the lexicon was read.
    const read = state.audiences.read(expression) as {condition: Condition}
    readers = state.sets.or(readers, read.condition)
  }
  return readers
}

/** An abbreviation without the *s* of its plural. */
export function singularOf(name: string): string {
  return /\p{Lu}s$/u.test(name) ? name.slice(0, -1) : name
}
