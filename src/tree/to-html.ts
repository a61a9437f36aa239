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

function withReferences(node: Nodes): Nodes {
  if (!('children' in node)) return node
  const back = node.type === 'element' && 'dataFootnoteBackref' in node.properties
  return {
    ...node,
    children: node.children.map((child) =>
      back && child.type === 'text' ? {type: 'raw', value: '&#x21A9;'} : withReferences(child)
    )
  } as Nodes
}
