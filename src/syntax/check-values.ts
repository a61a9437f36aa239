import {isName} from '../audience/name.js'
import {type CheckContext, fault} from './checks.js'
import {areaAt} from './outline.js'
import {isAfterWord, isEscaped} from './surroundings.js'

/** A colon, or several, and what may be a value, with its dimension perhaps. */
const form = /(?<!:)(:+)((?:[a-z][a-z0-9-]*:)?[a-z0-9]+(?:[.-][a-z0-9]+)*)(?=[[{])/g

/**
 * Check values: one that can't be the name of a directive, such as
 * `3.12`, or that is told with its dimension, is written as none.
 *
 * As a block it is a misspelled name.
 *
 * ```markdown
 * > | Use :3.12[type parameters] now.
 *         ^^^^^
 * ```
 */
export function checkValues(context: CheckContext): void {
  const {audiences, outline, source} = context
  context.steps += source.length
  const told = new Set(context.faults.map(({start}) => start))
  for (const {0: text, 1: colons = '', 2: written = '', index} of source.matchAll(form)) {
    if (isName(written) || !('condition' in audiences.read(written))) continue
    if (told.has(index) || isEscaped(source, index) || areaAt(outline.areas, index)) continue
    // A ratio may stand before a note: `1:3.12[…]`.
    if (colons === ':' && isAfterWord(source, index)) continue
    const right = `:audience[…]{when="${written}"}`
    fault(context, 'value-as-name', index, index + text.length, {values: {right}})
  }
}
