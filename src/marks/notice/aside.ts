import type {Blockquote, Heading, PhrasingContent} from 'mdast'
import {annotationOf, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import type {NoticeFacts} from '../../compiled/article.js'
import type {NoticeKind} from './kinds.js'

/** What is told of a notice. */
export interface AsideFacts extends NoticeFacts {
  kind: NoticeKind
}

/**
 * Make a block quotation the element of a notice, headed by its title.
 *
 * @param state
 *   State of the article.
 * @param facts
 *   What is told of the notice.
 * @param node
 *   Content of the notice; it is changed.
 * @param ranks
 *   Readers for each heading rank of the title.
 * @param toTitle
 *   Makes the content of a title for some readers.
 */
export function aside(
  state: State,
  facts: AsideFacts,
  node: Blockquote,
  ranks: ReadonlyArray<Condition>,
  toTitle: (readers: Condition) => Array<PhrasingContent>
): Blockquote {
  const seen = seenOf(state, node)
  node.data = {
    ...node.data,
    hName: 'aside',
    hProperties: {className: ['notice', `notice-${facts.kind}`], role: 'note'}
  }
  const titles: Array<Heading> = []
  for (const [rank, condition] of ranks.entries()) {
    const readers = state.sets.and(condition, seen)
    if (readers === 0 || facts.title === undefined) continue
    const title: Heading = {
      type: 'heading',
      // Cast: ranks begin with 2.
      depth: rank as Heading['depth'],
      children: toTitle(readers)
    }
    state.seen.set(title, readers)
    if (readers !== seen) annotationOf(state, title).condition = readers
    titles.push(title)
  }
  annotationOf(state, node).notice = {facts, titles: titles.length}
  node.children.unshift(...titles)
  return node
}
