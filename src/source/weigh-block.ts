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
  merge: 0.0014,
  /** What may go on to the end, for each character. */
  openEnd: 0.04,
  /** A character of a run that may end an address, for each of the run. */
  trail: 0.05,
  /** A word after `[`, for each event. */
  word: 0.012
} as const

/** Work for a block, beyond that for its characters and lines each by itself. */
export function weighBlock(counts: Readonly<BlockCounts>, unpaired: number): number {
  const {addresses, cuts, fences} = counts
  const {brackets, braces, emphasis, end, lines, openEnds, pipes, signs, start, trails, words} =
    counts
  const made = events.line * lines + events.sign * signs + events.word * words
  // Cells of tables are texts of their own; a line without cuts is one piece.
  const ends = signs - pipes - fences + addresses + Math.min(lines, signs + cuts)
  return (
    again.merge * ends * (made + events.piece * cuts) +
    (again.bracket * brackets + again.emphasis * emphasis + again.word * counts.wordsAfter) * made +
    (again.openEnd * (openEnds + unpaired) + again.brace * braces) * (end - start) +
    again.trail * trails
  )
}
