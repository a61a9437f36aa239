import type {Nodes, Parents} from 'mdast'

/** Elements of MDX. */
const elements: ReadonlySet<string> = new Set(['mdxJsxFlowElement', 'mdxJsxTextElement'])

/** Nodes of mdast that hold sentences, parts of them, or nodes of one type. */
const notFlow: ReadonlySet<string> = new Set([
  'delete',
  'emphasis',
  'heading',
  'leafDirective',
  'link',
  'linkReference',
  'list',
  'paragraph',
  'strong',
  'table',
  'tableCell',
  'tableRow',
  'textDirective'
])

/** Whether a node is an element of MDX: tags, and Markdown between them. */
export function isElement(node: Readonly<Nodes>): node is Parents {
  return elements.has(node.type)
}

/** Whether a node may hold blocks; those of hosts may. */
export function mayHoldBlocks(node: Readonly<Nodes>): boolean {
  return 'children' in node && !notFlow.has(node.type)
}

/** Whether a node is of a type that mdast doesn't have, and has nothing in it, such as `<Chart />`. */
export function isEmptyHostNode(node: Readonly<Nodes>): boolean {
  // Cast: what may hold blocks has children.
  return mayHoldBlocks(node) && (node as Parents).children.length === 0
}
