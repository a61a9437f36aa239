import type {BlockCounts} from './block-counts.js'
import {events} from './work.js'

/** Work for what makes the parser go over a block again. */
const again = {
  /** `{`, for each character. */
  brace: 0.3,
  /** `[` or `]`, for each event. */
  bracket: 0.05,
  /** `*`, `_` or `~`, for each event. */
  emphasis: 0.025,
  /** What pieces of text may end at, for each event: the parser merges them by a splice. */
  merge: 0.0025,
  /** What may go on to the end, for each character. */
  openEnd: 0.04,
  /** A character of a run that may end an address, for each of the run. */
  trail: 0.05,
  /** A word after `[`, for each event. */
  word: 0.012
} as const

/** Work for a block, beyond that for its characters and lines each by itself. */
export function weighBlock(counts: Readonly<BlockCounts>, unpaired: number): number {
  const {brackets, braces, emphasis, end, lines, openEnds, signs, start, trails, words} = counts
  const made = events.line * lines + events.sign * signs + events.word * words
  return (
    again.merge * endsOf(counts) * (made + events.piece * counts.cuts) +
    (again.bracket * brackets + again.emphasis * emphasis + again.word * counts.wordsAfter) * made +
    (again.openEnd * (openEnds + unpaired) + again.brace * braces) * (end - start) +
    again.trail * trails
  )
}

/** Where pieces of text may end: cells of tables are texts of their own, and a line without cuts is one piece. */
function endsOf({addresses, cuts, fences, lines, pipes, signs}: Readonly<BlockCounts>): number {
  const within = signs - pipes - fences
  return within + addresses + Math.min(lines, within + cuts)
}
