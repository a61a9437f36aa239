import type {Parents, Text} from 'mdast'
import type {Condition} from '../audience/sets.js'
import {contextOf, type State, seenOf} from './state.js'
import {type Pieces, type Step, stepThrough} from './steps.js'

/** What readers met since the last content that they got. */
interface Gap {
  /** Something was left out. */
  hidden: Condition
  /** Emphasis or a link ended. */
  ended: Condition
}

/**
 * Put white space and hard breaks right around inline directives and comments,
 * for every reader at once.
 *
 * `Take :clinician[10 mg] daily` has two spaces where the directive is hidden.
 * Where something is left out, white space is not doubled, and stands neither
 * before closing punctuation nor at the end of a block, link or emphasis; a
 * hard break is not doubled, and stands neither first nor last.
 * White space after a hard break, before one that is written as spaces, and
 * around a line ending goes, as it does in Markdown.
 *
 * @param state
 *   State of the article; `seen` is known.
 * @param block
 *   Paragraph, heading or table cell; one without directives and comments stays as it is.
 */
export function settleSpace(state: State, block: Parents): void {
  if (!hasGap(block)) return
  const {sets} = state
  const all = seenOf(state, block)
  const {breaks, steps, texts} = stepThrough(state, block)
  passBreaks()
  passForward()
  passBackward()
  for (const [node, {seen}] of breaks) state.seen.set(node, seen)
  // From the end, so that indexes stay right.
  for (const text of texts.toReversed()) cut(text)

  /** Take away hard breaks that would end emphasis or a link before white space, which stays. */
  function passBreaks(): void {
    const gap: Gap = {ended: 0, hidden: 0}
    let blank: Condition = 0
    for (const step of steps.toReversed()) {
      const {kind, seen} = step
      if (kind === 'break') {
        step.seen = sets.minus(seen, sets.and(sets.and(blank, gap.ended), gap.hidden))
      }
      if (!pass(gap, step, seen)) continue
      blank = sets.minus(blank, step.seen)
      if (kind !== 'content') blank = sets.or(blank, step.seen)
    }
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
    /** Who last got an opening bracket or quotation mark. */
    let opened: Condition = 0
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
        const after = isInLine(step) ? broken : 0
        const inside = sets.and(opened, gap.hidden)
        step.seen = sets.minus(seen, sets.or(sets.or(doubled, inside), sets.or(after, indents)))
      } else if (kind === 'break') {
        step.seen = sets.minus(seen, sets.and(sets.or(first, broken), gap.hidden))
      }
      if (!pass(gap, step, seen)) continue
      first = sets.minus(first, step.seen)
      blank = sets.minus(blank, step.seen)
      broken = sets.minus(broken, step.seen)
      ended = sets.minus(ended, step.seen)
      opened = step.opens ? sets.or(opened, step.seen) : sets.minus(opened, step.seen)
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
    /** Who next gets a digit. */
    let digit: Condition = 0
    /** Who next gets white space or a break. */
    let blank: Condition = 0
    /** Who next gets a hard break that is written as spaces. */
    let spaced: Condition = 0
    /** Who next gets a line ending, and in what. */
    let ended: Condition = 0
    let around: Parents | undefined
    for (const step of steps.toReversed()) {
      const {kind, seen} = step
      if (step.holder !== around) ended = 0
      around = step.holder
      if (kind === 'space' || kind === 'break') {
        const before = sets.or(closed, sets.and(blank, gap.ended))
        const trails = isInLine(step) ? sets.or(ended, sets.and(spaced, gap.hidden)) : 0
        step.seen = sets.minus(seen, sets.or(sets.and(before, gap.hidden), trails))
      }
      if (!pass(gap, step, seen)) continue
      closed = sets.minus(closed, step.seen)
      blank = sets.minus(blank, step.seen)
      ended = sets.minus(ended, step.seen)
      spaced = sets.minus(spaced, step.seen)
      if (step.spaced) spaced = sets.or(spaced, step.seen)
      if (/^[\n\r]/.test(step.space ?? '')) ended = sets.or(ended, step.seen)
      if (kind !== 'content') blank = sets.or(blank, step.seen)
      // A point may be of the number that follows.
      const closes = step.closes === 'alone' ? sets.minus(step.seen, digit) : step.seen
      if (step.closes) closed = sets.or(closed, closes)
      digit = step.digit ? sets.or(digit, step.seen) : sets.minus(digit, step.seen)
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

  /** Cut a text where not all who see it get the white space at its edges. */
  function cut({node, parent, pieces}: Pieces): void {
    const parts: Array<{end: number; seen: Condition}> = []
    for (const {end, step} of pieces) {
      const before = parts.at(-1)
      if (before?.seen === step.seen) before.end = end
      else parts.push({end, seen: step.seen})
    }
    if (parts.every(({seen}) => seen === seenOf(state, node))) return
    const texts = parts.map(({end, seen}, index) =>
      part(node, parts[index - 1]?.end ?? 0, end, seen)
    )
    // Cast: texts may stand wherever a text stood.
    parent.children.splice(parent.children.indexOf(node as never), 1, ...(texts as Array<never>))
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

/**
 * Whether white space in a block may have to go: something may be missing in
 * it, a directive, or a comment between two texts; or a space that was written
 * as a character reference follows a hard break.
 */
function hasGap({children}: Parents): boolean {
  return children.some((child, index) => {
    if (child.type === 'textDirective') return true
    if ('children' in child) return hasGap(child)
    const next = children[index + 1]
    if (next?.type !== 'text') return false
    return child.type === 'text' || (child.type === 'break' && /^[\t ]/.test(next.value))
  })
}
