import type {Heading, Nodes, Parents, RootContent} from 'mdast'
import {isNote} from '../../annotate/definition.js'
import {wantedOf} from '../../annotate/facts.js'
import {addPart, partRanks} from '../../annotate/parts.js'
import {annotationOf, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import type {BuildNotice} from './build.js'
import type {ForReaders} from './notice.js'

/** What one `::notices` stands for, and who gets notices there. */
interface NoticesPlace {
  node: Nodes
  /** Readers for each heading rank of titles there. */
  ranks: ReadonlyArray<Condition>
  readers: Condition
}

/**
 * Put the notices of the config before and after the body, and before sections.
 *
 * Those at `::notices` are there already.
 *
 * @param state
 *   State of the article, lowered.
 * @param planned
 *   Notices, and who gets each.
 * @param places
 *   Places of `::notices`.
 * @param build
 *   Makes nodes.
 */
export function insertNotices(
  state: State,
  planned: ReadonlyArray<ForReaders>,
  places: ReadonlyArray<NoticesPlace>,
  build: BuildNotice
): void {
  const {sets} = state
  const elsewhere = places.reduce((all, {readers}) => sets.or(all, readers), 0)
  for (const {notice, readers} of planned) {
    const {kind, placement} = notice
    let left = readers
    if (placement === 'topic') left = insertBefore(state, {notice, readers}, build)
    if (placement === 'notices') left = sets.minus(readers, elsewhere)
    if (left === 0) continue
    const place = placement === 'start' || placement === 'topic' ? 'start' : 'end'
    addPart(state, {
      build: (seen) => build(notice, seen, [0, 0, seen]),
      place,
      rank: place === 'start' && kind === 'caution' ? partRanks.caution : partRanks.notice,
      readers: left
    })
  }
}

/** Put a notice before the first section of its topics that each reader sees; who sees none. */
function insertBefore(state: State, {notice, readers}: ForReaders, build: BuildNotice): Condition {
  const {facts, sets, tree} = state
  // Cast: one that goes before a section of topics names them.
  const topics = new Set(wantedOf(notice.when, 'topic') as ReadonlyArray<string>)
  const sections = new Set(
    facts.flatMap(({kind, section, value}) =>
      kind === 'topic' && section && topics.has(value) ? [section] : []
    )
  )
  let left = readers
  visit(tree)
  return left

  function visit(parent: Parents): void {
    const around = seenOf(state, parent)
    const children: Array<Nodes> = []
    for (const child of parent.children) {
      const here = sets.and(left, seenOf(state, child))
      if (sections.has(child) && here !== 0) {
        left = sets.minus(left, here)
        const {depth} = child as Heading // Cast: only headings start sections.
        const ranks: Array<Condition> = []
        ranks[Math.max(2, depth)] = here
        for (const node of build(
          notice,
          here,
          Array.from(ranks, (each) => each ?? 0)
        )) {
          const seen = seenOf(state, node)
          if (seen !== around) annotationOf(state, node).condition = seen
          children.push(node)
        }
      }
      children.push(child)
      if ('children' in child && !isNote(child)) visit(child)
    }
    // Cast: notices may stand wherever a heading may.
    parent.children = children as never
  }
}

/**
 * Make the notices that go to one `::notices`.
 *
 * @param planned
 *   Notices, and who gets each.
 * @param place
 *   Where.
 * @param build
 *   Makes nodes.
 */
export function noticesAt(
  {sets}: State,
  planned: ReadonlyArray<ForReaders>,
  {ranks, readers: here}: NoticesPlace,
  build: BuildNotice
): Array<RootContent> {
  return planned.flatMap(({notice, readers}) => {
    const seen = sets.and(readers, here)
    return notice.placement === 'notices' && seen !== 0 ? build(notice, seen, ranks) : []
  })
}
