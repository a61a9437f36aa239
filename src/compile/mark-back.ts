import type {ElementContent} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {BackLinks} from '../annotate/annotation.js'
import * as operation from '../compiled/operation.js'
import {raw} from './cutter.js'
import type {Marking} from './marking.js'
import {narrowed} from './narrowed.js'

/**
 * Mark links back to the uses of a key: written once for the first use, and
 * once for all others, if there may be others.
 *
 * @param marking
 *   What they are marked with.
 * @param back
 *   Links, and their key.
 */
export function markBack(
  {cutter: {mark, node}, ids, writer}: Marking,
  back: BackLinks
): Array<ElementContent> {
  // Of a source that is cited once, as most are, there is nothing to count: who
  // sees the entry sees that use.
  if (back.nodes && ids.once.has(back.key)) return linksFor(true)
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
