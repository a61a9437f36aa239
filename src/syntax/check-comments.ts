import {type CheckContext, fault} from './checks.js'
import {areaAt} from './outline.js'

/** The start of a comment that isn’t read as one: it never ends, or has other characters. */
const brokenComment =
  /(?<!\\)(?:<!-|<--(?=[^\n\r>][^\n\r]{0,500}-->)|^[\t >]*-->[\t ]*$|<[\t ]+!-|<![\t ]*(?:-|[\u2013\u2014])|\u2039![\t ]*[-\u2013\u2014]|(?<![\p{L}\p{N}<]|\\<[\t ]{0,8})!--(?=[^\n\r]{0,500}-->))/gmu

/** What is nearly a comment is text, and shown to everybody. */
export function checkComments(context: CheckContext): void {
  const {outline, source} = context
  for (const {0: form, index} of source.matchAll(brokenComment)) {
    if (areaAt(outline.areas, index)) continue
    const isOpen = source.startsWith('<!--', index)
    const end = isOpen ? index + 4 : index + form.length
    fault(context, 'raw-html', index, end, isOpen ? {values: {open: 'yes'}} : {})
  }
  context.steps += source.length
}
