import type {Image, ImageReference} from 'mdast'
import {nodesOf, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {report} from '../../messages/report.js'
import {placeOf} from '../../syntax/place.js'
import {leaveOthers, listAbbreviations} from './abbreviations.js'
import {sayAlternative} from './alternatives.js'
import {tellCodes} from './defined-terms.js'
import {applyEdits} from './edits.js'
import type {FoundTerm, KeptTerm, PassageEvent} from './events.js'
import {blockedBy} from './fit.js'
import {checkIntroductions} from './introductions.js'
import type {Lexicon} from './lexicon.js'
import type {Passage} from './passages.js'
import {pin} from './pin.js'
import {type ReadBlock, readBlocks} from './read-blocks.js'
import {termsIn} from './record.js'
import {rules} from './rules.js'
import {say} from './say.js'
import {createSections} from './sections.js'
import type {Uses} from './uses.js'
import type {Vocabulary} from './vocabulary.js'

/** Put the reader’s words in the texts of an article. */
export function resolveTerms(state: State, lexicon: Lexicon, vocabulary: Vocabulary): void {
  const {sets} = state
  const record = termsIn(state)
  const {edits} = record
  record.lexicon = lexicon
  const met = new Set<unknown>()
  const found = readBlocks(state, lexicon, vocabulary)
  const abbreviations = listAbbreviations(state, found)
  const leave = leaveOthers(state, lexicon, abbreviations)
  const blocks = found.map((read) => ({...read, events: read.events.map(leave)}))
  const uses: Uses = {
    abbreviations: countAbbreviations(state, blocks),
    done: new Map(),
    inNote: false,
    sections: [],
    taken: 0
  }
  for (const read of blocks) {
    uses.inNote = read.block.note !== undefined
    uses.sections = read.sections
    uses.taken = 0
    for (const event of read.events) tell(event, read)
    if (!vocabulary.alternatives) continue
    for (const image of imagesIn(read.passage)) {
      sayAlternative(state, lexicon, uses, record.replaced, {image, leave, readers: read.readers})
    }
  }
  // Those in quotations and the like are pinned too; there nothing is explained, whatever the section.
  uses.sections = createSections(false).list
  for (const node of nodesOf(state)) {
    if (node.type === 'textDirective' && node.name === 'term' && !met.has(node)) {
      pin(state, lexicon, uses, edits, {article: undefined, node, place: 'quotation'})
    }
  }
  applyEdits(state, edits, record.replaced)
  checkIntroductions(state, lexicon, abbreviations)
  tellCodes(state, record.uses)

  function tell(event: PassageEvent, read: ReadBlock): void {
    if (event.type === 'sentence') {
      uses.taken = sets.minus(uses.taken, seenOf(state, event.passage.owner))
    } else if (event.type === 'pin') {
      met.add(event.node)
      pin(state, lexicon, uses, edits, {...event, place: read.block.place})
    } else sayFound(event, read)
  }

  function sayFound(event: FoundTerm | KeptTerm, {block}: ReadBlock): void {
    const {around, match, passage, place} = event
    const {text} = passage
    const {language} = lexicon
    const keptBy =
      event.type === 'kept' ? event.rule : blockedBy(match, text, around, language, block.place)
    record.uses.push({around, block, keptBy, match, passage, place})
    if (keptBy !== undefined) return
    const occurrence = {...match, around, language, pinned: false, place: block.place, text}
    if (!say(state, uses, edits, occurrence, place)) return
    report(state.file, rules['crowded-sentence'], {
      place: placeOf(place.node),
      values: {term: text.slice(match.start, match.end)}
    })
  }
}

/** Images in a passage and in the directives in it. */
function imagesIn({images, inner}: Passage): Array<Image | ImageReference> {
  return [...images, ...inner.flatMap(({passage}) => imagesIn(passage))]
}

/** Count who gets the abbreviation of each concept, once and twice. */
function countAbbreviations(
  state: State,
  blocks: ReadonlyArray<ReadBlock>
): Map<string, {once: Condition; twice: Condition}> {
  const {sets} = state
  const counts = new Map<string, {once: Condition; twice: Condition}>()
  for (const {events} of blocks) {
    for (const event of events) {
      if (event.type !== 'found' || !event.match.abbreviation) continue
      const {match, place} = event
      const count = counts.get(match.concept.id) ?? {once: 0, twice: 0}
      const seen = sets.and(seenOf(state, place.node), place.readers)
      counts.set(match.concept.id, {
        once: sets.or(count.once, seen),
        twice: sets.or(count.twice, sets.and(count.once, seen))
      })
    }
  }
  return counts
}
