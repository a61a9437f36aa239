import type {FenceLine} from '../source/fence-line.js'
import {endOfLine} from '../source/lines.js'
import {type CheckContext, fault} from './checks.js'
import {countColons} from './directive.js'
import type {CodeBlock, Container} from './outline.js'
import {skipBlank} from './skip.js'

/** What is known of the lines that start with two or more colons. */
export interface Fences {
  /** Lines by the offset of their first colon. */
  byStart: ReadonlyMap<number, FenceLine>
  /** Lines that are what they look like. */
  right: Set<FenceLine>
  /** The line that closes a directive, of each that is closed by one. */
  closing: ReadonlyMap<Container, FenceLine>
  /** Code that shows directives. */
  shows: Set<CodeBlock>
  /** Fences that will close nothing, by a slip that there is a message about. */
  strays: number
}

/** Find the lines that open and close the directives of the tree. */
export function findFences(context: CheckContext): Fences {
  const {outline, scan, source} = context
  const byStart = new Map<number, FenceLine>()
  const byEnd = new Map<number, FenceLine>()
  for (const line of scan.fences) {
    byStart.set(line.start, line)
    byEnd.set(line.lineEnd, line)
  }
  const right = new Set<FenceLine>()
  const closing = new Map<Container, FenceLine>()
  for (const container of outline.containers) {
    const line = byStart.get(container.start)
    if (!line || container.size < 3) {
      reportMisplaced(context, container.start)
      continue
    }
    right.add(line)
    const last = byEnd.get(container.end)
    if (last && closes(source, last, container)) {
      right.add(last)
      closing.set(container, last)
    }
  }
  return {byStart, closing, right, shows: new Set(), strays: 0}
}

/** Report a directive of the tree at a line that doesn't look like one. */
export function reportMisplaced(context: CheckContext, start: number): void {
  fault(context, 'directive-place', start, endOfLine(context.source, start))
}

/** Whether the colons of a line are colons. */
export function isPlain(source: string, {end, size, start}: FenceLine): boolean {
  return end - start === size && countColons(source, start) === size
}

/** Whether the last line of a directive closes it, rather than stands in it. */
function closes(source: string, last: FenceLine, {contentEnd, size, start}: Container): boolean {
  return (
    last.start > start &&
    last.start >= contentEnd &&
    last.size >= size &&
    isPlain(source, last) &&
    skipBlank(source, last.end, last.lineEnd) === last.lineEnd
  )
}
