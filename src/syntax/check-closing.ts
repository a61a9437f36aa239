import {type CheckContext, fault} from './checks.js'
import type {Fences} from './fences.js'
import {closesByName} from './other-words.js'
import {areaAt, type Container} from './outline.js'

/** What isn't closed, and what it runs into. */
interface Unclosed {
  /** Of blocks that are not as they should be closed: the block that was to be closed before each. */
  before: ReadonlyMap<Container, Container>
  /** Blocks that another one stands in, since they aren't closed before it. */
  followed: ReadonlySet<Container>
  /** Blocks that a word was to close. */
  named: ReadonlySet<Container>
}

/**
 * Check that blocks are closed, each by a fence as long as its own, and that
 * those around it are longer.
 *
 * A fence closes the outermost block that is no longer than it. Where blocks
 * follow each other and fences between them are missing, it closes the first,
 * and each gets a message that isn't closed before the next:
 *
 * ```markdown
 * > | :::patient
 *     ^^^^^^^^^^
 *   | Drink.
 *   | :::clinician
 *   | 300 mg.
 *   | :::
 * ```
 */
export function checkClosing(context: CheckContext, fences: Fences): void {
  const unclosed = findUnclosed(context, fences)
  const {before, followed, named} = unclosed
  for (const container of context.outline.containers) {
    const outer = before.get(container)
    if (outer && !named.has(container)) reportShort(context, outer, container)
    if (fences.closing.has(container)) continue
    if (fences.closing.has(firstOf(unclosed, container))) fences.strays++
    else if (!(followed.has(container) || named.has(container))) reportUnclosed(context, container)
  }
}

function findUnclosed({names, outline, scan, source}: CheckContext, {closing}: Fences): Unclosed {
  const before = new Map<Container, Container>()
  const followed = new Set<Container>()
  const named = new Set<Container>()
  /** The last word that is text, and has a message of its own. */
  const last = scan.fences.findLast(
    ({end, lineEnd, start}) =>
      closesByName(names, source.slice(end, lineEnd).trim()) && !areaAt(outline.areas, start)
  )
  for (const container of outline.containers) {
    const {end, node, parent, size, start} = container
    if (!closing.has(container) && last && last.start > start && last.start < end) {
      named.add(container)
    }
    if (closesByName(names, node.name)) named.add(container)
    // What is for all others follows a block, and is in none but those that hold several.
    const isOther = node.name === 'otherwise' && parent?.node.name !== 'choose'
    const isRight = closing.has(container) && (!parent || closing.has(parent))
    let outer = parent
    if (!isOther || isRight) while (outer && outer.size > size) outer = outer.parent
    // What is closed may stand in longer ones.
    if (!outer || (isRight && outer !== parent)) continue
    before.set(container, outer)
    followed.add(outer)
  }
  return {before, followed, named}
}

/** The first of the blocks that follow each other up to one. */
function firstOf({before}: Unclosed, container: Container): Container {
  let first = container
  for (let outer = before.get(first); outer; outer = before.get(first)) first = outer
  return first
}

function reportShort(context: CheckContext, outer: Container, inner: Container): void {
  const {node, size, start} = outer
  fault(context, 'short-fence', start, start + size + node.name.length, {
    other: {end: inner.start + inner.size, start: inner.start},
    values: {closing: ':'.repeat(size), fence: ':'.repeat(Math.max(size, inner.size) + 1)}
  })
}

function reportUnclosed(context: CheckContext, {node, size, start}: Container): void {
  const values = {fence: ':'.repeat(size)}
  fault(context, 'unclosed-directive', start, start + size + node.name.length, {values})
}
