import {parenthesisLookAlikes} from '../source/look-alike-punctuation.js'
import {type CheckContext, fault} from './checks.js'
import {areaAt} from './outline.js'
import {isAfterWord, isEscaped} from './surroundings.js'

/** A colon and a name before a parenthesis. */
export const parenthesis = new RegExp(
  `(?<!:):+([a-z][a-z0-9-]*)[\\t ]?[(${parenthesisLookAlikes}]`,
  'g'
)

/** A known name with parentheses for brackets, which is text. */
export function checkParentheses(context: CheckContext): void {
  const {names, outline, scan, source} = context
  // A line of colons has an error already.
  const fences = new Set(scan.fences.map(({start}) => start))
  for (const {0: form, 1: name = '', index} of source.matchAll(parenthesis)) {
    if (!names.get(name)?.has('text') || fences.has(index)) continue
    if (isEscaped(source, index) || areaAt(outline.areas, index)) continue
    // `the:patient(s)` is text.
    if (isAfterWord(source, index)) continue
    fault(context, 'parentheses', index, index + form.length, {expected: [`:${name}[`]})
  }
  context.steps += source.length
}
