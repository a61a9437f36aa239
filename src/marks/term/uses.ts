import type {Condition} from '../../audience/sets.js'
import type {Section} from './sections.js'

/**
 * What each reader was told up to a place: which terms were explained, and
 * whether one was in this sentence.
 *
 * All of it are sets of readers, worked out from what each of them sees, so
 * that hidden text changes nothing for others.
 */
export interface Uses {
  /** Sections that readers are in. */
  sections: ReadonlyArray<Section>
  /** Readers to whom what has a key was explained in the running text. */
  done: Map<string, Condition>
  /** Readers to whom something was explained in this sentence. */
  taken: Condition
  /** Whether the text is that of a note: notes come last, in an order of each reader’s own. */
  inNote: boolean
  /** Readers who get an abbreviation of a concept once or more, and twice or more. */
  abbreviations: ReadonlyMap<string, {once: Condition; twice: Condition}>
}
