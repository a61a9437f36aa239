import type {Nodes, Root} from 'hast'
import {toHtml as stringify} from 'hast-util-to-html'

/**
 * Make HTML of hast.
 *
 * Arrows back from notes are written as character references: one symbol
 * beyond Latin-1 makes V8 store the whole string at twice the width.
 *
 * @param tree
 *   Tree that Lectern has made.
 * @returns
 *   HTML; ends with a newline unless empty.
 */
export function toHtml(tree: Root): string {
  return stringify(withReferences(tree) as Root, {allowDangerousHtml: true})
}

/** A tree with the arrows replaced; what holds none is shared with the one given. */
function withReferences(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const back = node.type === 'element' && 'dataFootnoteBackref' in node.properties
  let children: Array<Nodes> | undefined
  for (const [index, child] of node.children.entries()) {
    const result: Nodes =
      back && child.type === 'text'
        ? ({type: 'raw', value: '&#x21A9;'} as never)
        : withReferences(child)
    if (result === child) continue
    children ??= [...node.children]
    children[index] = result
  }
  return children ? ({...node, children} as Nodes) : node
}
