import {createSlot} from '../../annotate/slot.js'
import type {Block} from './blocks.js'
import type {Edits, Replaced} from './edits.js'
import type {Lexicon, Match} from './lexicon.js'
import type {Surroundings} from './neighbours.js'
import type {Passage} from './passages.js'
import type {Place} from './place.js'

/** A use of a concept where it may change, whatever was made of it. */
export interface RecordedUse {
  match: Match
  /** Text that it was found in. */
  passage: Passage
  around: Surroundings
  place: Place
  /** Block that it stands in. */
  block: Block
  /** Rule that keeps the term for all readers; nothing if none does. */
  keptBy: string | undefined
}

/** What was found and done in an article, for audits. */
export interface TermRecord {
  /** Concepts that act in it. */
  lexicon: Pick<Lexicon, 'concepts'>
  /** Uses in the order that they were found in; pinned words are their author's, and none. */
  uses: Array<RecordedUse>
  /** What stands in the place of terms. */
  edits: Edits
  /** What stands for each text that has changed. */
  replaced: Replaced
}

/** Gives what was found in an article; nothing in one that was not resolved. */
export const termsIn = createSlot<TermRecord>(() => ({
  edits: new Map(),
  lexicon: {concepts: new Map()},
  replaced: new Map(),
  uses: []
}))
