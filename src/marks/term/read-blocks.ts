import {contextOf, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {type Block, listBlocks, ownText} from './blocks.js'
import {type PassageEvent, readEvents} from './events.js'
import {mayHoldInitialism} from './initialism.js'
import type {Lexicon} from './lexicon.js'
import {type Passage, readPassage} from './passages.js'
import {isReference, isReferenceHeading} from './reference-lists.js'
import {createSections, passHeading, type Section} from './sections.js'
import type {Vocabulary} from './vocabulary.js'

/** A block, and what is met in it. */
export interface ReadBlock {
  block: Block
  passage: Passage
  events: ReadonlyArray<PassageEvent>
  /** Sections that its readers are in. */
  sections: ReadonlyArray<Section>
  /** Readers for whom it is in no list of sources. */
  readers: Condition
}

/** Find the terms in all blocks of an article. */
export function readBlocks(
  state: State,
  lexicon: Lexicon,
  vocabulary: Vocabulary
): Array<ReadBlock> {
  const sections = createSections(vocabulary.firstUse === 'section')
  const whole = sections.list
  return listBlocks(state).flatMap((block) => {
    const {node, note} = block
    if (node.type === 'heading' && !note) {
      const isReferences = isReferenceHeading(ownText(state, node, contextOf(state, node)))
      passHeading(state, sections, {depth: node.depth, isReferences, seen: seenOf(state, node)})
    }
    // Without a lexicon, abbreviations alone are looked at.
    if (lexicon.isEmpty && !mayHoldInitialism(node)) return []
    const passage = readPassage(node)
    const readers = state.sets.not(note ? 0 : sections.inReferences)
    const events: Array<PassageEvent> = []
    readEvents(lexicon, passage, (own) => readersOf(block, own, readers), events)
    return {block, events, passage, readers, sections: note ? whole : sections.list}
  })

  /** Who gets words of their own in a passage. */
  function readersOf(
    {isEntry, node, ...block}: Block,
    own: Passage,
    readers: Condition
  ): Condition {
    if (block.isReference || (node.type === 'heading' && !vocabulary.headings)) return 0
    return isEntry && isReference(own.text.slice(own.from, own.to)) ? 0 : readers
  }
}
