import type {FenceLine} from '../source/fence-line.js'
import {checkClosing} from './check-closing.js'
import {checkCode, checkShows} from './check-code.js'
import {checkOpening} from './check-openings.js'
import {checkLoose, checkMiddle, checkSlip} from './check-slips.js'
import {type CheckContext, fault} from './checks.js'
import {type Fences, findFences, reportMisplaced} from './fences.js'
import {areaAt, type Leaf} from './outline.js'

/**
 * Check block directives: every line that starts with two or more colons, or
 * look-alikes of them, opens or closes a directive at exactly that place, or
 * shows a directive in closed fenced code, or stands in a comment or in front
 * matter.
 *
 * The scan lists such lines and tells what kind of slip each would be; the
 * tree tells what it was taken for; only both together decide.
 *
 * ```markdown
 * > | ::: clinician
 *     ^^^^^^^^^^^^^
 * ```
 */
export function checkBlocks(context: CheckContext): void {
  const {outline, scan} = context
  const fences = findFences(context)
  for (const leaf of outline.leaves) checkLeaf(context, fences, leaf)
  for (const {node, size, start} of outline.containers) {
    checkOpening(context, {form: 'container', node, size, start})
  }
  checkClosing(context, fences)
  for (const code of outline.codes) checkCode(context, fences, code)
  for (const line of scan.fences) checkLine(context, fences, line)
  for (const line of scan.looseLines) checkLoose(context, line)
  for (const fence of scan.middleFences) checkMiddle(context, fence)
  checkShows(context, fences)
  context.steps += scan.fences.length + scan.looseLines.length + scan.middleFences.length
}

/** A directive on a single line. */
function checkLeaf(context: CheckContext, fences: Fences, {node, size, start}: Leaf): void {
  const line = fences.byStart.get(start)
  if (!line || size !== 2) {
    reportMisplaced(context, start)
    return
  }
  fences.right.add(line)
  // What was meant to close it will close nothing.
  if (checkOpening(context, {form: 'leaf', node, size, start})) fences.strays++
}

/** Whether a line would open or close a block of ours, were it not code. */
function mayBeFence(
  {names, source}: CheckContext,
  {end, lineEnd, size, start}: FenceLine
): boolean {
  const rest = source.slice(end, lineEnd)
  // Colons that only look like colons are no C++ either.
  const isPlain = /^:*$/.test(source.slice(start, end))
  if (rest.trim() === '') return size > 2 || !isPlain
  // Cast: it may match nothing.
  const [, blank, name] = /^(:*\s)?[^\w-]*([\w-]*)/.exec(rest) as RegExpExecArray
  return blank === undefined && (!isPlain || names.has(name as string))
}

/** A line of colons, which must be what it looks like. */
function checkLine(context: CheckContext, fences: Fences, line: FenceLine): void {
  if (fences.right.has(line)) return
  const area = areaAt(context.outline.areas, line.start)
  // HTML that is no comment has a message of its own.
  if (area?.kind === 'html' || area?.kind === 'matter') return
  if (!area?.code) checkSlip(context, fences, line)
  else if (area.code.fenced && !area.code.container) fences.shows.add(area.code)
  else if (mayBeFence(context, line)) fault(context, 'fence-in-code', line.start, line.lineEnd)
}
