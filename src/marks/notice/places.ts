import type {Nodes, Parents} from 'mdast'
import type {ContainerDirective, LeafDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, narrowTo, type State, seenOf} from '../../annotate/state.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import {placeOf} from '../../syntax/place.js'
import {conditionOf} from './check.js'
import type {ConfigNotice} from './notice.js'
import {rules} from './rules.js'

/** The `::notices` of an article, and the parents that they may stand in. */
const found = createSlot(() => ({leaves: new Set<Nodes>(), parents: new Set<Nodes>()}))

/**
 * Read the `::notices` in a parent: they are for those whom a notice is for that
 * goes there.
 *
 * @param state
 *   State of the article.
 * @param parent
 *   Parent that may hold some.
 * @param context
 *   Who sees it.
 * @param notices
 *   Notices of the config and of front matter.
 */
export function readPlaces(
  state: State,
  parent: Parents,
  context: Condition,
  notices: ReadonlyArray<ConfigNotice>
): void {
  const {parents} = found(state)
  const isFlow = parent.type === 'root' || parents.has(parent)
  for (const node of parent.children) {
    if (isFlow && node.type === 'containerDirective' && isBranch(state, node)) parents.add(node)
    if (node.type !== 'leafDirective' || node.name !== 'notices') continue
    if (isFlow) readPlace(state, node, context, notices)
    else fault(state, rules['notices-place'], node)
  }
}

/** Whether a block says who sees its content, and nothing else; a block of the host’s may. */
function isBranch({audiences, directives}: State, {name}: ContainerDirective): boolean {
  return (
    ['audience', 'choose', 'otherwise'].includes(name) ||
    'condition' in audiences.read(name) ||
    !directives.has(name)
  )
}

function readPlace(
  state: State,
  node: LeafDirective,
  context: Condition,
  notices: ReadonlyArray<ConfigNotice>
): void {
  const {audiences, sets} = state
  if (readConditions(state, node, {conditions: []}) === undefined) {
    state.failed = true
    return
  }
  let readers: Condition = 0
  for (const {for: expression, placement} of notices) {
    if (placement !== 'notices') continue
    readers = sets.or(readers, conditionOf(audiences, expression))
  }
  narrowTo(state, node, readers)
  if (sets.isDisjoint(readers, context)) fault(state, rules['no-notices'], node)
  else found(state).leaves.add(node)
}

/**
 * Work out who gets notices at which `::notices`.
 *
 * @param state
 *   State of the article; `seen` is known.
 * @returns
 *   Readers by node, in the order of the article.
 */
export function sharePlaces(state: State): Map<Nodes, Condition> {
  const {sets} = state
  const places = new Map<Nodes, Condition>()
  // Cast: only texts and links may lack a place.
  const start = (node: Nodes): number => placeOf(node)?.start.offset as number
  let before: Condition = 0
  for (const node of [...found(state).leaves].sort((a, b) => start(a) - start(b))) {
    const readers = seenOf(state, node)
    const both = sets.and(before, readers)
    if (both !== 0) {
      fault(state, rules['second-notices'], node, {
        values: {reader: describeReader(state.audiences, both)}
      })
    }
    places.set(node, readers)
    before = sets.or(before, readers)
  }
  return places
}
