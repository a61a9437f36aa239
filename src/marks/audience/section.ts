import type {Heading, Parents} from 'mdast'
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
  const {sets} = state
  for (let index = 0; index < parent.children.length; index++) {
    const node = parent.children[index]
    if (node?.type !== 'leafDirective' || node.name !== 'section') continue
    parent.children.splice(index, 1)
    index--
    const heading = parent.children[index]
    if (heading?.type !== 'heading') {
      fault(state, 'stray-section', node)
      continue
    }
    const attributes = Object.keys({...node.attributes})
    const condition = readConditions(state, node, {others: ['id']})
    if (attributes.length === 0) fault(state, 'missing-condition', node)
    const faulty = condition === undefined || state.own.get(node) === 0
    if (!faulty && !attributes.some((name) => name !== 'id')) continue

    let end = index + 1
    while (end < parent.children.length) {
      const next = parent.children[end]
      if (next?.type === 'heading' && next.depth <= heading.depth) break
      end++
    }
    const last = parent.children[end]
    if (last?.type === 'heading' && isUnclear(state, last)) {
      fault(state, 'unclear-heading', last)
    }
    const own = faulty ? 0 : condition
    const around = sets.and(context, state.own.get(heading) ?? 1)
    if (!faulty && around !== 0 && sets.isDisjoint(own, around)) {
      fault(state, 'never-shown', node, {
        values: {context: around === state.readers ? '' : state.audiences.describe(around)}
      })
    } else if (!faulty && sets.isSubset(around, own)) {
      fault(state, 'always-shown', node)
    }
    for (const block of parent.children.slice(index, end)) {
      if (block.type !== 'definition' && block.type !== 'footnoteDefinition')
        restrict(state, block, own)
    }
    state.records.push({
      forms: [],
      kind: 'audience',
      name: node.name,
      node: heading,
      place: placeOf(node),
      rule: undefined
    })
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
