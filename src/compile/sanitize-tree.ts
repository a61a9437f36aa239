import type {Nodes, Root} from 'hast'
import {type Schema, sanitize} from 'hast-util-sanitize'
import {cleanText} from '../annotate/clean-text.js'

/**
 * Sanitise a tree whose nodes point at annotations.
 *
 * hast-util-sanitize makes a structured clone of each `data`, which takes most
 * of its time.
 * Where it drops nothing, and that is nearly always, `data` is kept from it
 * and handed over node by node.
 * NUL and halves of surrogate pairs become replacement characters; trees of
 * other parsers and configs may have them.
 *
 * @param tree
 *   Tree; it isn't changed, but its `data` is handed over.
 * @param schema
 *   What may be in it.
 * @returns
 *   New tree.
 */
export function sanitizeTree(tree: Root, schema: Schema): Root {
  const clean = sanitizeWithData(tree, schema)
  for (const node of list(clean, [])) cleanNode(node)
  return clean
}

function cleanNode(node: Nodes): void {
  if (node.type === 'text') node.value = cleanText(node.value)
  else if (node.type === 'element') {
    const {properties} = node
    for (const name in properties) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = cleanText(value)
      else if (Array.isArray(value)) {
        properties[name] = value.map((part) => cleanText(String(part)))
      }
    }
  }
}

function sanitizeWithData(tree: Root, schema: Schema): Root {
  const nodes = list(tree, [])
  const data = nodes.map((node) => node.data)
  for (const node of nodes) if (node.data) node.data = undefined
  // Cast: what is left of a root is a root.
  const clean = sanitize(tree, schema) as Root
  handOver(nodes)
  const left = list(clean, [])
  // Cast: as above.
  if (left.length < nodes.length) return sanitize(tree, schema) as Root
  handOver(left)
  return clean

  function handOver(to: ReadonlyArray<Nodes>): void {
    // Cast: data of the node that stood there.
    for (const [index, node] of to.entries()) if (data[index]) node.data = data[index] as never
  }
}

/** List the nodes of a tree. */
function list(node: Nodes, into: Array<Nodes>): Array<Nodes> {
  into.push(node)
  if ('children' in node) for (const child of node.children) list(child, into)
  return into
}
