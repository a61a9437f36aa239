import type {Heading, Nodes, Parents} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import {readConditions} from '../../article/conditions.js'
import {placeOf} from '../../article/place.js'
import {fault, restrict, type State} from '../../article/state.js'
import type {Condition} from '../../audience/sets.js'

/**
 * Read `::section` under headings, and take it out.
 *
 * It says whom the heading and its section are for: to the next heading of the
 * same or a higher rank in the same parent, definitions left out.
 *
 * @param state
 *   State of the article.
 * @param parent
 *   Parent that may hold headings.
 * @param context
 *   Who sees the parent.
 */
export function readSections(state: State, parent: Parents, context: Condition): void {
  const kept: Array<Nodes> = []
  const sections = new Map<number, Array<LeafDirective>>()
  for (const node of parent.children) {
    if (node.type !== 'leafDirective' || node.name !== 'section') kept.push(node)
    else if (kept.at(-1)?.type !== 'heading') fault(state, 'stray-section', node)
    else {
      const known = sections.get(kept.length - 1)
      if (known) known.push(node)
      else sections.set(kept.length - 1, [node])
    }
  }
  parent.children = kept as never
  for (const [index, nodes] of sections) {
    const heading = kept[index] as Heading
    let condition: Condition | undefined
    // Several under one heading mean all of them.
    for (const node of nodes) {
      const own = readSection(state, node, heading, context)
      if (own !== undefined) condition = state.sets.and(condition ?? 1, own)
    }
    if (condition !== undefined) restrictSection(state, kept, index, condition)
  }
}

/** Read one `::section`: whom it is for; nothing when it gives the heading an id and says no more. */
function readSection(
  state: State,
  node: LeafDirective,
  heading: Heading,
  context: Condition
): Condition | undefined {
  const {sets} = state
  const attributes = Object.keys({...node.attributes})
  const condition = readConditions(state, node, {others: ['id']})
  if (attributes.length === 0) fault(state, 'missing-condition', node)
  const faulty = condition === undefined || state.own.get(node) === 0
  if (!faulty && !attributes.some((name) => name !== 'id')) return undefined

  const own = faulty ? 0 : condition
  const around = sets.and(context, state.own.get(heading) ?? 1)
  if (!faulty && around !== 0 && sets.isDisjoint(own, around)) {
    fault(state, 'never-shown', node, {
      values: {context: around === state.readers ? '' : state.audiences.describe(around)}
    })
  } else if (!faulty && sets.isSubset(around, own)) {
    fault(state, 'always-shown', node)
  }
  restrict(state, heading, own)
  state.records.push({
    forms: [],
    kind: 'audience',
    name: node.name,
    node: heading,
    place: placeOf(node),
    rule: undefined
  })
  return own
}

/** Narrow who sees what stands under a heading, up to the next one of its rank. */
function restrictSection(
  state: State,
  blocks: ReadonlyArray<Nodes>,
  index: number,
  condition: Condition
): void {
  const {depth} = blocks[index] as Heading
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next] as Nodes
    if (block.type === 'heading' && block.depth <= depth) {
      if (isUnclear(state, block)) fault(state, 'unclear-heading', block)
      return
    }
    if (block.type !== 'definition' && block.type !== 'footnoteDefinition') {
      restrict(state, block, condition)
    }
  }
}

/**
 * Whether a heading may be a slip of one character: it has no text, or is made
 * of a paragraph by one or two characters in the line below.
 */
function isUnclear(state: State, heading: Heading): boolean {
  const place = placeOf(heading)
  if (heading.children.length === 0) return true
  if (!place || place.start.line === place.end.line) return false
  const lines = state.source.slice(place.start.offset, place.end.offset).split(/[\n\r]+/)
  return /^[\t >]*(?:-{1,2}|={1,2})[\t ]*$/.test(lines.at(-1) as string)
}
