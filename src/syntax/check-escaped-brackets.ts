import {type CheckContext, fault} from './checks.js'
import {areaAt} from './outline.js'
import {isEscaped} from './surroundings.js'

/** A colon and a name before a bracket that is escaped. */
const form = /(?<!:):([a-z][a-z0-9-]{0,63})\\[[{]/g

/**
 * Check that no bracket of a directive in a sentence is escaped, as editors do
 * that take Markdown for text.
 *
 * ```markdown
 * > | Give :clinician\[300 mg\].
 *          ^^^^^^^^^^^^
 * ```
 */
export function checkEscapedBrackets(context: CheckContext): void {
  const {names, outline, source} = context
  context.steps += source.length
  for (const {0: text, 1: name = '', index} of source.matchAll(form)) {
    if (!names.get(name)?.has('text') || isEscaped(source, index)) continue
    if (areaAt(outline.areas, index)) continue
    const expected = [text.replace('\\', '')]
    fault(context, 'escaped-bracket', index, index + text.length, {expected})
  }
}
