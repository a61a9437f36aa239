import type {
  Blockquote,
  Heading,
  Link,
  LinkReference,
  List,
  ListItem,
  Nodes,
  Paragraph,
  Parents,
  PhrasingContent
} from 'mdast'
import {visit} from 'unist-util-visit'
import {isOfNotes} from '../../annotate/definition.js'
import {isContent} from '../../annotate/drop-emptied.js'
import {settleSpace} from '../../annotate/space.js'
import {annotationOf, readAnnotation, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {isDirective} from '../../syntax/directive.js'

/** Ranks of the headings that are listed. */
const ranks: ReadonlySet<number> = new Set([2, 3])

/**
 * Make the list of the headings that each reader sees, in their words.
 *
 * The list is flat: whether a heading stands below another one depends on
 * which of them a reader sees.
 *
 * @param state
 *   State of the article, lowered.
 * @param name
 *   What the list is called.
 * @returns
 *   List; nothing when nobody sees a heading.
 */
export function contentsOf(state: State, name: string): Blockquote | undefined {
  const {annotations, sets} = state
  const headings: Array<Heading> = []
  visit(state.tree, 'heading', (node) => {
    const own = readAnnotation(annotations, node)
    if (own?.outline !== undefined && ranks.has(node.depth) && seenOf(state, node) !== 0) {
      headings.push(node)
    }
  })
  const children = headings.map((heading) => itemOf(state, heading))
  const seen = children.reduce<Condition>((all, item) => sets.or(all, seenOf(state, item)), 0)
  if (seen === 0) return undefined
  const list: List = {children, ordered: false, spread: false, type: 'list'}
  const nav: Blockquote = {
    children: [list],
    data: {hName: 'nav', hProperties: {className: ['contents'], ariaLabel: name}},
    type: 'blockquote'
  }
  for (const node of [list, nav]) state.seen.set(node, seen)
  for (const item of list.children) {
    const readers = seenOf(state, item)
    if (readers !== seen) annotationOf(state, item).condition = readers
  }
  if (seen !== state.readers) annotationOf(state, nav).condition = seen
  return nav
}

/** The entry of a heading: a link to it, where it has an id. */
function itemOf(state: State, heading: Heading): ListItem {
  const id = readAnnotation(state.annotations, heading)?.id
  const children = heading.children.flatMap((child) => copy(state, child))
  // A heading that is the mark of a note says nothing there.
  const seen = state.sets.and(seenOf(state, heading), contentOf(state, children))
  const link: PhrasingContent | undefined = id && {
    children: children as never, // Cast: what stands in a heading, without links.
    type: 'link',
    url: `#${id.name}`
  }
  if (link && id) annotationOf(state, link).href = [id]
  const paragraph: Paragraph = {children: link ? [link] : children, type: 'paragraph'}
  const item: ListItem = {
    children: [paragraph],
    data: {hProperties: {className: [`contents-${heading.depth}`]}},
    spread: false,
    type: 'listItem'
  }
  for (const node of [...(link ? [link] : []), paragraph, item]) {
    state.seen.set(node, seen)
    // White space in it is settled here, or was with that of the heading.
    state.settled.add(node)
  }
  settleSpace(state, paragraph)
  narrow(state, paragraph)
  return item
}

/** Who gets text or the like of some nodes. */
function contentOf(state: State, nodes: ReadonlyArray<Nodes>): Condition {
  return nodes.reduce<Condition>((all, node) => {
    const own = 'children' in node ? contentOf(state, node.children) : seenOf(state, node)
    return isContent(node) ? state.sets.or(all, own) : all
  }, 0)
}

/** Take away what stands where a note stood, and narrow who gets what stands in a node as in the heading. */
function narrow(state: State, parent: Parents): void {
  const children: Array<Nodes> = parent.children.filter((child) => !isDirective(child))
  parent.children = children as never // Cast: children of this parent.
  for (const child of children) {
    const condition = seenOf(state, child)
    if (condition !== seenOf(state, parent)) annotationOf(state, child).condition = condition
    if ('children' in child) narrow(state, child)
  }
}

/** Copy what stands in a heading, a gap in the place of each note, and links as their text. */
function copy(state: State, node: PhrasingContent): Array<PhrasingContent> {
  const gap: PhrasingContent = {children: [], name: '', type: 'textDirective'}
  if (isOfNotes(node)) return [seen(state, gap, node)]
  const own = readAnnotation(state.annotations, node)
  // Explained it is where the heading stands.
  if (own?.first?.form === 'first') return []
  if (node.type === 'link' || node.type === 'linkReference') return [textOfLink(state, node)]
  const {data, ...result} = node
  if (data?.hName !== undefined) Object.assign(result, {data: {hName: data.hName}})
  if ('children' in result) {
    // Cast: copies of the children that were there.
    result.children = result.children.flatMap((child) => copy(state, child)) as never
    state.settled.add(result)
  }
  return [seen(state, result, node)]
}

/** What a link says, without the link. */
function textOfLink(state: State, node: Link | LinkReference): PhrasingContent {
  const children = node.children.flatMap((child) => copy(state, child))
  const made: PhrasingContent = {children, data: {hName: 'span'}, type: 'emphasis'}
  state.settled.add(made)
  return seen(state, made, node)
}

/** Let the readers of a node, and no others, see what stands for it. */
function seen(state: State, made: PhrasingContent, node: PhrasingContent): PhrasingContent {
  state.seen.set(made, seenOf(state, node))
  return made
}
