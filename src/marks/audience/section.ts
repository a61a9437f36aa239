import type {Heading, Nodes, Parents} from 'mdast'
import type {LeafDirective} from 'mdast-util-directive'
import {toString as textOf} from 'mdast-util-to-string'
import {readConditions} from '../../annotate/conditions.js'
import {isDefinition} from '../../annotate/definition.js'
import {createSlot} from '../../annotate/slot.js'
import {fault, restrict, type State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {audienceRules} from '../../messages/audience.js'
import {directiveRules} from '../../messages/directive.js'
import type {Place, ReportOptions} from '../../messages/report.js'
import {placeBetween} from '../../source/lines.js'
import {placeOf} from '../../syntax/place.js'
import {
  fenceOf,
  isDeeper,
  isDoubled,
  isUnclear,
  isUnclosed,
  isUnderlined,
  isUnspacedHeading
} from './heading-slips.js'
import {rules} from './rules.js'

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
 *   Quotations and items that end in a section for some readers; those of `parent` are added.
 */
export function readSections(
  state: State,
  parent: Parents,
  context: Condition,
  open: Set<Nodes>
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
    if (!ends && (parent.type === 'listItem' || isQuotation(state, parent))) open.add(parent)
  }
}

/** Warn of a section with nothing in it: a slip may have ended it too early. */
function warnEmpty(
  state: State,
  blocks: ReadonlyArray<Nodes>,
  index: number,
  node: LeafDirective
): void {
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
    fault(state, audienceRules['never-shown'], node, neverShown(state, heading, around))
  } else if (!faulty && sets.isSubset(around, own)) {
    fault(state, audienceRules['always-shown'], node)
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

/** Headings of the sections that narrow who sees a block, the innermost of each block. */
const narrowed = createSlot(() => new Map<Nodes, Heading>())

/** What is told of a block that no reader of its context can see. */
export function neverShown(state: State, node: Nodes, context: Condition): ReportOptions {
  const heading = narrowed(state).get(node)
  return {
    other: heading && placeOf(heading),
    values: {
      context: context === state.readers ? '' : state.audiences.describe(context),
      ...(heading && {heading: textOf(heading)})
    }
  }
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
  const heading = blocks[index] as Heading
  const {depth} = heading
  for (let next = index + 1; next < blocks.length; next++) {
    const block = blocks[next] as Nodes
    if (block.type === 'heading' && block.depth <= depth) {
      if (
        isUnclear(state, block) ||
        (isUnderlined(state, block) && !isUnderlined(state, heading))
      ) {
        fault(state, rules['unclear-heading'], block)
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
    narrowed(state).set(block, heading)
    if (isDefinition(block)) {
      state.inSection.set(block, state.sets.and(state.inSection.get(block) ?? 1, condition))
    } else restrict(state, block, condition)
  }
  return false
}

/**
 * Check that what follows a quotation or item that ends in a section for some
 * readers wasn't meant to stand in it: one lost `>` or space tears it out, and
 * then everybody sees it.
 *
 * @param state
 *   State of the article.
 * @param open
 *   Parents that such a section goes on to the end of.
 */
export function checkOpenSections(state: State, open: ReadonlySet<Nodes>): void {
  if (open.size > 0) visit(state.tree)

  /** Whether a node ends in such a section. */
  function visit(parent: Parents): boolean {
    let ends = false
    let before: Nodes | undefined
    for (const node of parent.children) {
      if (node.type === 'definition') continue
      if (ends && before && isTornOff(state, before, node))
        fault(state, rules['unclear-section'], node)
      ends = 'children' in node && visit(node)
      before = node
    }
    // A directive has a fence that ends it.
    const goesOn =
      parent.type === 'list' || parent.type === 'listItem' || isQuotation(state, parent)
    return open.has(parent) || (ends && goesOn)
  }
}

/** A line of a quotation without a space after its marker. */
const bareMarker = /(?:^|[\n\r])[\t ]*>[^\s>]/

/** Whether a node may have belonged to the quotation or item before it, but for one character. */
function isTornOff(state: State, before: Nodes, node: Nodes): boolean {
  // Cast: only texts and links may lack a place.
  const [last, {end, start}] = [placeOf(before), placeOf(node)] as [Place, Place]
  // A heading is no slip unless it stands further to the right than what goes before.
  if (startsAnew(node)) return start.column > last.start.column || isEmptyHeading(node)
  const source = state.source.slice(start.offset, end.offset)
  const follows = last.end.line === start.line - 1
  // Of several items one would have lost its marker.
  const isList = node.type === 'list' && node.children.length > 1
  const isRight = start.column > last.start.column && !isList
  if (isQuotation(state, before)) {
    // What a marker was lost before stands a space further right, or is apart by chance.
    const quoted = state.source.slice(last.start.offset, last.end.offset)
    const isQuoted = /^(?:[-*+]|\d+[.)])?[\t ]*>/.test(source)
    return follows || isRight || isQuoted || bareMarker.test(quoted)
  }
  // A space of its indentation was lost, or is another character.
  if (node.type === 'listItem')
    return !follows || isRight || /^(?:[-*+]|\d+[.)])[\t ]*(?:[\n\r]|$)/.test(source)
  if (node.type === 'list') return before.type === 'list'
  // Text below a list may have lost its indentation.
  return node.type === 'paragraph' || node.type === 'blockquote'
}

/** Whether a node is a heading without text, which a character more in a line makes. */
function isEmptyHeading(node: Nodes): boolean {
  return node.type === 'heading' && node.children.length === 0
}

/** Whether a node is a quotation, not what stands for a notice. */
function isQuotation({source}: State, node: Nodes): boolean {
  return node.type === 'blockquote' && source.startsWith('>', placeOf(node)?.start.offset)
}

/** Whether a node is a heading or starts with one, so that it is no slip. */
function startsAnew(node: Nodes): boolean {
  if (node.type === 'heading') return true
  if (node.type !== 'list' && node.type !== 'listItem') return false
  const [first] = node.children
  return first !== undefined && startsAnew(first)
}
