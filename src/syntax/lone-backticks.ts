import type {CheckContext} from './checks.js'
import {areaAt} from './outline.js'

/** A stretch of source. */
interface Stretch {
  start: number
  end: number
}

/**
 * Whether the lines around an offset, up to blank ones, hold a backtick that
 * is text: where one was lost, code starts and ends where it should not.
 */
export function isBesideBacktick(context: CheckContext, offset: number): boolean {
  context.backticks ??= findLoneBackticks(context)
  return areaAt(context.backticks, offset) !== undefined
}

/** Runs of lines between blank ones that hold a backtick outside of code. */
function findLoneBackticks(context: CheckContext): Array<Stretch> {
  const {outline, scan, source} = context
  const found: Array<Stretch> = []
  let block: Stretch | undefined
  context.steps += source.length
  for (const [index, start] of scan.lines.entries()) {
    const end = scan.lines[index + 1] ?? source.length
    const line = source.slice(start, end)
    if (/^[\s>]*$/.test(line)) {
      block = undefined
      continue
    }
    block ??= {end, start}
    block.end = end
    if (found.at(-1) !== block && isLone(start, line)) found.push(block)
  }
  return found

  function isLone(start: number, line: string): boolean {
    for (const {index} of line.matchAll(/(?<!\\)`/g)) {
      if (!areaAt(outline.areas, start + index)) return true
    }
    return false
  }
}
