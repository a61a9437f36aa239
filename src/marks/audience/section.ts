import type {Heading, Nodes, Parents} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import {readConditions} from '../../annotate/conditions.js'
import {isDefinition, isNote} from '../../annotate/definition.js'
import {narrowedBy, neverShown} from '../../annotate/narrowing.js'
import {fault, narrowTo, type State} from '../../annotate/state.js'
import {isQuotation} from '../../annotate/torn-off.js'
import type {Condition} from '../../audience/sets.js'
import {audienceRules} from '../../messages/audience.js'
import {directiveRules} from '../../messages/directive.js'
import type {Place} from '../../messages/report.js'
import {placeBetween} from '../../source/lines.js'
import {placeOf} from '../../syntax/place.js'
import {
  fenceOf,
  isDeeper,
  isDoubled,
  isLong,
  isUnclear,
  isUnclosed,
  isUnderlined,
  isUnspacedHeading
} from './heading-slips.js'
import {rules} from './rules.js'

/** Parents that end in a section for some readers: text after them may belong to it. */
export interface OpenSections {
  /** Blocks, whose fence may stand too far up. */
  cut: Set<Nodes>
  /** Quotations, notes and items, of which a slip may tear off the last lines. */
  torn: Set<Nodes>
}

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
 * @param open
 *   Quotations, items and blocks that end in a section for some readers; `parent` is added where it does.
 */
export function readSections(
  state: State,
  parent: Parents,
  context: Condition,
  open: Readonly<OpenSections>
): void {
  const kept: Array<Nodes> = []
  const sections = new Map<number, Array<LeafDirective>>()
  for (const node of parent.children) {
    if (node.type !== 'leafDirective' || node.name !== 'section') kept.push(node)
    else if (kept.at(-1)?.type !== 'heading') fault(state, rules['stray-section'], node)
    else {
      const known = sections.get(kept.length - 1)
      if (known) known.push(node)
      else sections.set(kept.length - 1, [node])
    }
  }
  // Cast: some of the children that were there.
  parent.children = kept as never
  for (const [index, nodes] of sections) {
    // Cast: sections stand under headings.
    const heading = kept[index] as Heading
    if (heading.children.length === 0 || isDoubled(state, heading)) {
      fault(state, rules['unclear-heading'], heading)
    }
    let condition: Condition | undefined
    // Several under one heading mean all of them.
    for (const node of nodes) {
      const own = readSection(state, node, heading, context)
      if (own !== undefined) condition = state.sets.and(condition ?? 1, own)
    }
    if (condition !== undefined) warnEmpty(state, kept, index, nodes[0] as LeafDirective)
    const ends = condition === undefined || restrictSection(state, kept, index, condition)
    const isLeft = parent.type === 'listItem' || isNote(parent) || isQuotation(state, parent)
    if (!ends && isLeft) open.torn.add(parent)
    if (!ends && parent.type === 'containerDirective') open.cut.add(parent)
  }
}

/** Warn of a section with nothing in it: a slip may have ended it too early. */
function warnEmpty(
  state: State,
  blocks: ReadonlyArray<Nodes>,
  index: number,
  node: LeafDirective
): void {
  // Cast: sections stand under headings.
  const {depth} = blocks[index] as Heading
  let at = index + 1
  // From there on, since a copy of the rest for each section would take long.
  while (at < blocks.length && isDefinition(blocks[at] as Nodes)) at++
  const next = blocks[at]
  if (next && (next.type !== 'heading' || next.depth > depth || isUnclear(state, next))) return
  fault(state, rules['empty-block'], node, {values: {name: node.name}})
}

/** Attributes that say nothing of readers; other marks read them. */
const unconditional: ReadonlyArray<string> = ['id', 'topic']

/** Read one `::section`: whom it is for; nothing when it gives the heading an id or a topic and says no more. */
function readSection(
  state: State,
  node: LeafDirective,
  heading: Heading,
  context: Condition
): Condition | undefined {
  const {sets} = state
  const attributes = Object.keys({...node.attributes})
  const condition = readConditions(state, node, {others: unconditional})
  if (attributes.length === 0) fault(state, audienceRules['missing-condition'], node)
  const faulty = condition === undefined || state.own.get(node) === 0
  if (!faulty && attributes.every((name) => unconditional.includes(name))) return undefined

  const own = faulty ? 0 : condition
  const around = sets.and(context, state.own.get(heading) ?? 1)
  if (!faulty && around !== 0 && sets.isDisjoint(own, around)) {
    fault(
      state,
      audienceRules['never-shown'],
      node,
      neverShown(state, heading, around, state.around)
    )
  } else if (!faulty && sets.isSubset(around, own)) {
    fault(state, audienceRules['always-shown'], node)
  }
  narrowTo(state, heading, own)
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

/**
 * Narrow who sees what stands under a heading, up to the next one of its rank.
 *
 * @returns
 *   Whether there is a next one.
 */
function restrictSection(
  state: State,
  blocks: ReadonlyArray<Nodes>,
  index: number,
  condition: Condition
): boolean {
  // Cast: sections stand under headings.
  const heading = blocks[index] as Heading
  const {depth} = heading
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next] as Nodes
    if (block.type === 'heading' && block.depth <= depth) {
      if (
        isUnclear(state, block) ||
        (isUnderlined(state, block) && (!isUnderlined(state, heading) || isLong(block)))
      ) {
        fault(state, rules['unclear-heading'], block)
      } else if (isWrapped(blocks[next - 1], block)) {
        fault(state, rules['unclear-heading'], block, {values: {wrapped: 'yes'}})
      }
      return true
    }
    if (block.type === 'code' && isUnclosed(state, block)) {
      // Cast: only texts and links may lack a place.
      const {start} = placeOf(block) as Place
      const {length} = fenceOf(state, block)
      const place = placeBetween(state.lines, start.offset, start.offset + length)
      fault(state, directiveRules['unclosed-code'], block, {place})
    }
    if (isUnspacedHeading(state, block) || isDeeper(block, depth)) {
      fault(state, rules['unclear-heading'], block)
    }
    narrowedBy(state).set(block, heading)
    if (isDefinition(block)) {
      state.inSection.set(block, state.sets.and(state.inSection.get(block) ?? 1, condition))
    } else narrowTo(state, block, condition)
  }
  return false
}

/** Blocks whose last line may go on in the next. */
const endsInText: ReadonlySet<string> = new Set(['blockquote', 'list', 'paragraph', 'table'])

/** Whether a heading stands right below a line of text, which may go on in it: a line that was wrapped before `# 18 mm`. */
function isWrapped(before: Nodes | undefined, heading: Heading): boolean {
  if (!before || !(isNote(before) || endsInText.has(before.type))) return false
  return placeOf(before)?.end.line === Number(placeOf(heading)?.start.line) - 1
}
