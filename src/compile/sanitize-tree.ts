import type {Nodes, Root} from 'hast'
import {sanitize} from 'hast-util-sanitize'
import {sanitizeSchema} from './sanitize-schema.js'

/**
 * Sanitise a tree whose nodes point at annotations.
 *
 * hast-util-sanitize makes a structured clone of each `data`, which takes most
 * of its time.
 * Where it drops nothing, and that is nearly always, `data` is kept from it
 * and handed over node by node.
 *
 * @param tree
 *   Tree; it isn't changed, but its `data` is handed over.
 * @returns
 *   New tree.
 */
export function sanitizeTree(tree: Root): Root {
  const nodes = list(tree, [])
  const data = nodes.map((node) => node.data)
  for (const node of nodes) if (node.data) node.data = undefined
  const clean = sanitize(tree, sanitizeSchema) as Root
  handOver(nodes)
  const left = list(clean, [])
  if (left.length < nodes.length) return sanitize(tree, sanitizeSchema) as Root
  handOver(left)
  return clean

  function handOver(to: ReadonlyArray<Nodes>): void {
    for (const [index, node] of to.entries()) if (data[index]) node.data = data[index] as never
  }
}

/** List the nodes of a tree. */
function list(node: Nodes, into: Array<Nodes>): Array<Nodes> {
  into.push(node)
  if ('children' in node) for (const child of node.children) list(child, into)
  return into
}
