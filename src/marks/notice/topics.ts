import type {Heading, Nodes, Parents} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import {SKIP, visit} from 'unist-util-visit'
import {isNote} from '../../annotate/definition.js'
import {type Wanted, wantedOf} from '../../annotate/facts.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, type State, seenOf} from '../../annotate/state.js'
import {nearest} from '../../audience/nearest.js'
import type {Place} from '../../messages/report.js'
import {attributePlaces, placeInValue} from '../../syntax/attributes.js'
import {placeOf} from '../../syntax/place.js'
import {rules} from './rules.js'

/** Topics that an article has, and where. */
interface Topics {
  /** Those of the whole article. */
  article: Set<string>
  /** Those of sections, by heading. */
  sections: Map<Heading, Set<string>>
}

/** Topics that notices, or what is owed, speak of. */
export function topicsIn(all: ReadonlyArray<{when?: Wanted | undefined}>): Array<string> {
  return [...new Set(all.flatMap(({when}) => wantedOf(when, 'topic') ?? []))]
}

/** Topics of an article. */
export const topicsOf = createSlot((): Topics => ({article: new Set(), sections: new Map()}))

/**
 * Read the topics that `::section` gives to sections.
 *
 * ```markdown
 * > | ## Dose
 * > | ::section{topic="dosing"}
 *                      ^^^^^^
 * ```
 *
 * @param state
 *   State of the article.
 * @param parent
 *   Parent that may hold headings.
 * @param known
 *   Topics that notices speak of.
 */
export function readTopics(state: State, parent: Parents, known: ReadonlyArray<string>): void {
  let heading: Heading | undefined
  for (const node of parent.children) {
    if (node.type === 'leafDirective' && node.name === 'section') {
      if (heading) readSection(state, node, heading, known)
    } else heading = node.type === 'heading' ? node : undefined
  }
}

function readSection(
  state: State,
  node: LeafDirective,
  heading: Heading,
  known: ReadonlyArray<string>
): void {
  const value = node.attributes?.topic
  // An empty one is told already.
  if (!value?.trim()) return
  const {sections} = topicsOf(state)
  const topics = sections.get(heading) ?? new Set()
  sections.set(heading, topics)
  const place = attributePlaces(state, node).get('topic')?.value
  for (const {0: name, index} of value.matchAll(/[^\s,]+/g)) {
    if (known.includes(name)) topics.add(name)
    else {
      const near = nearest(name, known)
      fault(state, rules['unknown-topic'], node, {
        expected: near.length > 0 ? near : known,
        place: place && placeInValue(place, value, index, index + name.length),
        values: {name}
      })
    }
  }
}

/** Tell the topics of an article, and who sees them. */
export function tellTopics(state: State): void {
  const {article, sections} = topicsOf(state)
  for (const value of article) state.facts.push({kind: 'topic', seen: state.readers, value})
  if (sections.size > 0) refuseApart(state, sections)
  for (const [section, topics] of sections) {
    const seen = seenOf(state, section)
    for (const value of topics) state.facts.push({kind: 'topic', section, seen, value})
  }
}

/**
 * Refuse topics where who gets the notices that they call for is another
 * matter: what stands in a note is for those who are led there, and in another
 * notice it would be a part of that.
 */
function refuseApart(state: State, sections: ReadonlyMap<Heading, unknown>): void {
  visit(state.tree, (node) => {
    const place = apartIn(state, node)
    if (place === undefined) return undefined
    visit(node, 'heading', (heading) => {
      if (sections.has(heading)) fault(state, rules['topic-place'], heading, {values: {place}})
    })
    return SKIP
  })
}

/** What no topic may stand in, in words; nothing for all else. */
function apartIn({source}: State, node: Nodes): string | undefined {
  if (isNote(node)) return 'a note'
  if (node.type !== 'blockquote') return undefined
  // A notice has become a quotation.
  // Cast: only texts and links may lack a place.
  return source[(placeOf(node) as Place).start.offset] === ':' ? 'a notice' : undefined
}
