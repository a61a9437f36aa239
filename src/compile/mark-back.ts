import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {BackLinks} from '../annotate/annotation.js'
import * as operation from '../compiled/operation.js'
import {type Cutter, raw} from './cutter.js'
import type {Writer} from './writer.js'

/**
 * Mark links back to the uses of a key: written once for the first use, and
 * once for all others.
 *
 * @param cutter
 *   Gives marks.
 * @param writer
 *   Writes their instructions.
 * @param back
 *   Links, and their key.
 */
export function markBack(
  {mark, node}: Cutter,
  writer: Writer,
  {key, links}: BackLinks
): Array<ElementContent> {
  return [
    node(() => writer.begin(operation.back, writer.keyOf(key), 0)),
    ...linksFor(false),
    node(() => writer.part()),
    ...linksFor(true),
    node(() => writer.end())
  ]

  function linksFor(first: boolean): Array<ElementContent> {
    const nodes = links({
      first,
      number: mark(() => writer.write(operation.number, writer.keyOf(key))),
      suffix: first ? '' : mark(() => writer.write(operation.suffix)),
      use: first ? '1' : mark(() => writer.write(operation.use))
    })
    return nodes.map(narrow)
  }
}

/** Write characters beyond Latin-1 as references: one of them would make V8 store the whole string at twice the width. */
function narrow(node: ElementContent): ElementContent {
  if (node.type === 'element') return {...node, children: node.children.map(narrow)}
  const html = toHtml(node)
  return raw(html.replace(/[^\0-\xFF]/gu, (character) => `&#x${hexOf(character)};`))
}

function hexOf(character: string): string {
  return (character.codePointAt(0) as number).toString(16).toUpperCase()
}
