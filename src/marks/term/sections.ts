import type {State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'

/** What readers are in from one heading to the next, as far as they see headings. */
export interface Section {
  /** Number of its heading; 0 before the first. */
  index: number
  readers: Condition
}

/** Sections at a place of an article, as sets of readers, since each sees headings of their own. */
export interface Sections {
  /** Sections that readers are in; one where first uses are counted in the whole article. */
  list: ReadonlyArray<Section>
  /** Readers who are in a list of sources. */
  inReferences: Condition
  /** By rank of heading, the readers in a list of sources under one. */
  references: Array<Condition>
  /** Whether first uses are counted by section. */
  bySection: boolean
  /** How many headings there were. */
  count: number
}

/** Sections at the start of an article. */
export function createSections(bySection: boolean): Sections {
  return {
    bySection,
    count: 0,
    inReferences: 0,
    list: [{index: 0, readers: 1}],
    references: [0, 0, 0, 0, 0, 0, 0]
  }
}

/** Note a heading: with it sections and lists of sources begin and end, for who sees it. */
export function passHeading(
  {sets}: State,
  sections: Sections,
  {depth, isReferences, seen}: {depth: number; isReferences: boolean; seen: Condition}
): void {
  const {references} = sections
  for (let rank = depth; rank <= 6; rank++) {
    references[rank] = sets.minus(references[rank] as Condition, seen)
  }
  if (isReferences) references[depth] = sets.or(references[depth] as Condition, seen)
  sections.inReferences = references.reduce((all, each) => sets.or(all, each), 0)
  sections.count++
  if (!sections.bySection || depth > 2) return
  const list = sections.list.map((section) => ({
    ...section,
    readers: sets.minus(section.readers, seen)
  }))
  list.push({index: sections.count, readers: seen})
  sections.list = list.filter(({readers}) => readers !== 0)
}
