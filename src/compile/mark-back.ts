import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {BackLinks} from '../annotate/annotation.js'
import * as operation from '../compiled/operation.js'
import {type Cutter, raw} from './cutter.js'
import {narrowed} from './narrowed.js'
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
  back: BackLinks
): Array<ElementContent> {
  return [
    node(() => writer.begin(operation.back, writer.keyOf(back.key), 0)),
    ...linksFor(false),
    node(() => writer.part()),
    ...linksFor(true),
    node(() => writer.end())
  ]

  function linksFor(first: boolean): Array<ElementContent> {
    const nodes = back.links({
      first,
      number: mark(() => writer.writeNumber(back)),
      suffix: first ? '' : mark(() => writer.write(operation.suffix)),
      use: first ? '1' : mark(() => writer.write(operation.use))
    })
    return nodes.map(narrow)
  }
}

/** Write a node with characters beyond Latin-1 as references, which `narrowed` says why. */
function narrow(node: ElementContent): ElementContent {
  if (node.type === 'element') return {...node, children: node.children.map(narrow)}
  return raw(narrowed(toHtml(node)))
}
