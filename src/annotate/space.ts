import type {Nodes, Parents, Text} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {isDirective} from '../syntax/directive.js'
import {isEmptyHostNode} from '../syntax/host-nodes.js'
import {contextOf, type State, seenOf} from './state.js'

/** White space, the kinds that don't break included. */
const space = /[\t\n\r \u00a0\u2007\u202f]/
const leading = /^[\t\n\r \u00a0\u2007\u202f]+/

/** Punctuation that no white space precedes; before a digit it is a part of a number. */
export const closing = /^[,.;:!?)](?!\d)/

/** A step through the inline content of a block. */
interface Step {
  /**
   * White space at the edge of a text, a hard break, other content, a
   * directive that begins, emphasis or a link that ends.
   */
  kind: 'space' | 'break' | 'content' | 'directive' | 'end'
  /** Who gets it. */
  seen: Condition
  /** Whether the content starts with closing punctuation. */
  closes?: boolean
  /** White space as it is written. */
  space?: string
  /** What it stands in, directives aside: texts next to each other in one become one. */
  holder: Parents
}

/** The edges of a text, which some readers may get without their white space. */
interface Edges {
  node: Text
  parent: Parents
  start: Step | undefined
  end: Step | undefined
}

/** What readers met since the last content that they got. */
interface Gap {
  /** Something was left out. */
  hidden: Condition
  /** Emphasis or a link ended. */
  ended: Condition
}

/**
 * Put white space and hard breaks right around inline directives, for every
 * reader at once.
 *
 * `Take :clinician[10 mg] daily` has two spaces where the directive is hidden.
 * Where something is left out, white space is not doubled, and stands neither
 * before closing punctuation nor at the end of a block, link or emphasis; a
 * hard break is not doubled, and stands neither first nor last.
 * White space after a hard break and around a line ending goes, as it does in
 * Markdown.
 *
 * @param state
 *   State of the article; `seen` is known.
 * @param block
 *   Paragraph, heading or table cell; one without directives stays as it is.
 */
export function settleSpace(state: State, block: Parents): void {
  if (!holdsDirective(block)) return
  const {sets} = state
  const all = seenOf(state, block)
  const steps: Array<Step> = []
  const texts: Array<Edges> = []
  const breaks = new Map<Nodes, Step>()
  /** The last text, where it is a point or comma. */
  let point: Step | undefined
  collect(block, block)
  passForward()
  passBackward()
  for (const [node, {seen}] of breaks) state.seen.set(node, seen)
  // From the end, so that indexes stay right.
  for (const edges of texts.reverse()) cut(edges)

  function add(step: Step): Step {
    steps.push(step)
    return step
  }

  function collect(parent: Parents, holder: Parents): void {
    state.settled.add(parent)
    for (const node of parent.children) {
      const seen = seenOf(state, node)
      if (node.type === 'text') collectText(node, parent, holder)
      else if (node.type === 'break') breaks.set(node, add({holder, kind: 'break', seen}))
      else if (!('children' in node) || isEmptyHostNode(node)) add({holder, kind: 'content', seen})
      else if (isDirective(node)) {
        // An empty one leaves a gap for everybody.
        add({holder, kind: 'directive', seen: node.children.length === 0 ? 0 : seen})
        collect(node, holder)
      } else {
        collect(node, node)
        add({holder, kind: 'end', seen})
      }
    }
  }

  function collectText(node: Text, parent: Parents, holder: Parents): void {
    const {value} = node
    const seen = seenOf(state, node)
    const ink = value.replace(leading, '')
    const spaced = (space: string) => add({holder, kind: 'space', seen, space})
    const start = ink === value ? undefined : spaced(value.slice(0, value.length - ink.length))
    if (ink !== '') {
      // The sign before may be of this number, as all who see it tell.
      const goesOn = start === undefined && /^\d/.test(ink)
      if (point && goesOn && sets.isSubset(point.seen, seen)) point.closes = false
      const step = add({closes: closing.test(ink), holder, kind: 'content', seen})
      point = /^[.,]$/.test(ink) ? step : undefined
    }
    const from = startOfTrailing(ink)
    const end = from < ink.length ? spaced(ink.slice(from)) : undefined
    texts.push({end, node, parent, start})
  }

  /** Take away what would be doubled after something that is left out. */
  function passForward(): void {
    const gap: Gap = {ended: 0, hidden: 0}
    /** Who got nothing yet. */
    let first = all
    /** Who last got white space or a break, or nothing yet. */
    let blank = all
    /** Who last got a break. */
    let broken: Condition = 0
    /** Who last got a line ending, and in what. */
    let ended: Condition = 0
    let around: Parents | undefined
    for (const step of steps) {
      const {kind, seen} = step
      if (step.holder !== around) ended = 0
      around = step.holder
      if (kind === 'space') {
        const doubled = sets.minus(sets.and(blank, gap.hidden), gap.ended)
        const indents = isInLine(step) ? ended : 0
        step.seen = sets.minus(seen, sets.or(doubled, sets.or(broken, indents)))
      } else if (kind === 'break') {
        step.seen = sets.minus(seen, sets.and(sets.or(first, broken), gap.hidden))
      }
      if (!pass(gap, step, seen)) continue
      first = sets.minus(first, step.seen)
      blank = sets.minus(blank, step.seen)
      broken = sets.minus(broken, step.seen)
      ended = sets.minus(ended, step.seen)
      if (kind !== 'content') blank = sets.or(blank, step.seen)
      if (/[\n\r]$/.test(step.space ?? '')) ended = sets.or(ended, step.seen)
      if (kind === 'break') broken = sets.or(broken, step.seen)
    }
  }

  /** Take away what would stand before an end or closing punctuation, something left out between. */
  function passBackward(): void {
    const gap: Gap = {ended: 0, hidden: 0}
    /** Who next gets the end of the block, or closing punctuation. */
    let closed = all
    /** Who next gets white space or a break. */
    let blank: Condition = 0
    /** Who next gets a line ending, and in what. */
    let ended: Condition = 0
    let around: Parents | undefined
    for (const step of steps.toReversed()) {
      const {kind, seen} = step
      if (step.holder !== around) ended = 0
      around = step.holder
      if (kind === 'space' || kind === 'break') {
        const before = sets.or(closed, sets.and(blank, gap.ended))
        const trails = isInLine(step) ? ended : 0
        step.seen = sets.minus(seen, sets.or(sets.and(before, gap.hidden), trails))
      }
      if (!pass(gap, step, seen)) continue
      closed = sets.minus(closed, step.seen)
      blank = sets.minus(blank, step.seen)
      ended = sets.minus(ended, step.seen)
      if (/^[\n\r]/.test(step.space ?? '')) ended = sets.or(ended, step.seen)
      if (kind !== 'content') blank = sets.or(blank, step.seen)
      else if (step.closes) closed = sets.or(closed, step.seen)
    }
  }

  /**
   * Widen the gap by a step, and close it for those who get content.
   *
   * @param gap
   *   Changed.
   * @param step
   *   Next step.
   * @param before
   *   Who saw the step before white space was taken away.
   * @returns
   *   Whether the step is content, white space or a break.
   */
  function pass(gap: Gap, step: Step, before: Condition): boolean {
    if (step.kind === 'end') gap.ended = sets.or(gap.ended, step.seen)
    else gap.hidden = sets.or(gap.hidden, sets.minus(all, before))
    if (step.kind === 'end' || step.kind === 'directive') return false
    gap.hidden = sets.minus(gap.hidden, step.seen)
    gap.ended = sets.minus(gap.ended, step.seen)
    return true
  }

  /** Cut the white space off a text where not all who see the text get it. */
  function cut({end, node, parent, start}: Edges): void {
    const {value} = node
    const seen = seenOf(state, node)
    const from =
      start && start.seen !== seen ? (leading.exec(value) as RegExpExecArray)[0].length : 0
    const to = end && end.seen !== seen ? startOfTrailing(value) : value.length
    const parts: Array<Text> = []
    if (from > 0 && start) parts.push(part(node, 0, from, start.seen))
    if (to > from) parts.push(part(node, from, to, seen))
    if (to < value.length && end) parts.push(part(node, to, value.length, end.seen))
    if (parts.length > 1 || from > 0)
      // Cast: texts may stand wherever a text stood.
      parent.children.splice(parent.children.indexOf(node as never), 1, ...(parts as Array<never>))
  }

  /** A part of a text, which keeps its place. */
  function part(node: Text, from: number, to: number, seen: Condition): Text {
    const result: Text = {...node, value: node.value.slice(from, to)}
    // Ids of headings are made for the context: they don't change with white space.
    state.context.set(result, contextOf(state, node))
    state.seen.set(result, seen)
    return result
  }
}

/** Whether a step is white space that Markdown takes away at the edges of a line. */
function isInLine({space}: Step): boolean {
  return space !== undefined && /^[\t ]+$/.test(space)
}

/** Offset of the white space that a text ends with; a pattern would try each of a run in the middle. */
function startOfTrailing(value: string): number {
  let end = value.length
  while (end > 0 && space.test(value.charAt(end - 1))) end--
  return end
}

/** Whether a directive stands in a block. */
function holdsDirective(parent: Parents): boolean {
  return parent.children.some(
    (child) => child.type === 'textDirective' || ('children' in child && holdsDirective(child))
  )
}
