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
 * NUL becomes a replacement character; trees of other parsers and configs may
 * have it.
 *
 * @param tree
 *   Tree; it isn't changed, but its `data` is handed over.
 * @returns
 *   New tree.
 */
export function sanitizeTree(tree: Root): Root {
  const clean = sanitizeWithData(tree)
  for (const node of list(clean, [])) replaceNul(node)
  return clean
}

/** Text without NUL, which Markdown and HTML replace too: instructions are told from text by it. */
export function withoutNul(text: string): string {
  return text.replaceAll('\0', '\uFFFD')
}

function replaceNul(node: Nodes): void {
  if (node.type === 'text') {
    if (node.value.includes('\0')) node.value = withoutNul(node.value)
  } else if (node.type === 'element') {
    const {properties} = node
    for (const name in properties) {
      const value = properties[name]
      if (typeof value === 'string') properties[name] = withoutNul(value)
      else if (Array.isArray(value)) {
        properties[name] = value.map((part) => withoutNul(String(part)))
      }
    }
  }
}

function sanitizeWithData(tree: Root): Root {
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
