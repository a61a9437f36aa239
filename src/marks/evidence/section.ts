import type {Blockquote, Heading, Paragraph} from 'mdast'
import {longDate} from '../../annotate/dates.js'
import {annotationOf, type State, seenOf} from '../../annotate/state.js'
import type {TextFor} from '../../annotate/texts-for.js'
import type {Condition} from '../../audience/sets.js'
import {type Evidence, firstBlocks, isParagraph} from './block.js'
import {tellGrade} from './grade.js'
import type {EvidenceWords} from './words.js'

/** What a block is made with. */
export interface SectionOptions {
  /** Who sees it right under a heading of the article’s own. */
  headed: Condition
  /** Headings, and who gets which. */
  headings: ReadonlyArray<TextFor>
  /** Readers by the rank of its heading. */
  ranks: ReadonlyArray<Condition>
  words: EvidenceWords
}

/** Make the element of a block of evidence: its heading, what it says, and from whom that is. */
export function sectionOf(
  state: State,
  evidence: Evidence,
  {headed, headings, ranks, words}: SectionOptions
): Blockquote {
  const {from, node} = evidence
  const seen = seenOf(state, node)
  if (from === 'guideline') markBottomLine(state, evidence)
  const facts = factsOf(state, evidence, words)
  const titles = headingsFor(state, headings, ranks, state.sets.minus(seen, headed))
  const section: Blockquote = {
    children: [...titles, ...node.children, ...facts],
    data: {hName: 'section', hProperties: {className: ['evidence', `evidence-${from}`]}},
    position: node.position,
    type: 'blockquote'
  }
  state.seen.set(section, seen)
  return section
}

/** The first paragraph is the bottom line, for those who see it first. */
function markBottomLine(state: State, evidence: Evidence): void {
  for (const {node, readers} of firstBlocks(state, evidence)) {
    if (!isParagraph(node)) continue
    node.data = {...node.data, hProperties: {...node.data?.hProperties, className: ['bottom-line']}}
    if (readers !== seenOf(state, node)) annotationOf(state, node).className = readers
  }
}

function headingsFor(
  state: State,
  headings: ReadonlyArray<TextFor>,
  ranks: ReadonlyArray<Condition>,
  around: Condition
): Array<Heading> {
  const {sets} = state
  return ranks.flatMap((below, rank) =>
    headings.flatMap(({condition, text: value}) => {
      const seen = sets.and(sets.and(below, condition), around)
      if (seen === 0) return []
      const text = {type: 'text', value} as const
      state.seen.set(text, seen)
      // Cast: ranks begin with 2.
      const heading: Heading = {children: [text], depth: rank as Heading['depth'], type: 'heading'}
      state.seen.set(heading, seen)
      return [heading]
    })
  )
}

/** Who says it, when, for where, and how it is graded. */
function factsOf(
  state: State,
  {attributes, node}: Evidence,
  words: EvidenceWords
): Array<Paragraph> {
  const {date, issuer, jurisdiction} = attributes
  const told = [issuer, date && longDate(date, state.language), jurisdiction].filter(Boolean)
  const grade = tellGrade(attributes, words, state.language)
  const value = [told.length > 0 ? told.join(', ').replace(/\.?$/, '.') : undefined, grade]
    .filter(Boolean)
    .join(' ')
  if (value === '') return []
  const seen = seenOf(state, node)
  const text = {type: 'text', value} as const
  const paragraph: Paragraph = {
    children: [text],
    data: {hProperties: {className: ['evidence-facts']}},
    type: 'paragraph'
  }
  for (const each of [text, paragraph]) state.seen.set(each, seen)
  return [paragraph]
}
