import {endOfLine} from '../source/lines.js'
import {type CheckContext, fault} from './checks.js'
import {areaAt} from './outline.js'

/**
 * Check that no merge is unresolved: the markers are headings and quotations
 * to Markdown, which end sections.
 *
 * ```markdown
 * > | <<<<<<< HEAD
 *     ^^^^^^^
 * ```
 */
export function checkConflicts(context: CheckContext): void {
  const {outline, source} = context
  context.steps += source.length
  for (const {index} of source.matchAll(
    // The lookahead comes first, since looking back from each of many spaces takes long.
    /(?=[<>|])(?<=^[\t ]*)(?:<{7}(?=[ \n\r]|$)|(?:>{7}|\|{7}) (?=\S))/gm
  )) {
    if (areaAt(outline.areas, index)) continue
    fault(context, 'merge-conflict', index, endOfLine(source, index))
    return
  }
}
