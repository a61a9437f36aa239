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

/** Nodes of mdast that hold blocks, items or rows only. */
const flow: ReadonlySet<string> = new Set([
  'blockquote',
  'containerDirective',
  'footnoteDefinition',
  'list',
  'listItem',
  'root',
  'table',
  'tableRow'
])

/** What tells that a node holds a sentence: no block begins with it. */
const phrasing: ReadonlySet<string> = new Set([
  'delete',
  'emphasis',
  'footnoteReference',
  'link',
  'linkReference',
  'strong',
  'text',
  'textDirective'
])

/**
 * Whether a node holds a sentence: a paragraph, heading or cell, or a node of a
 * host with text right in it, such as `<Card>text</Card>` on one line, or the
 * term of a list of definitions.
 */
export function holdsSentence(node: Readonly<Parents>): boolean {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') return true
  return !flow.has(node.type) && node.children.some(({type}) => phrasing.has(type))
}

/** Whether a node is of a type that mdast doesn't have, and has nothing in it, such as `<Chart />`. */
export function isEmptyHostNode(node: Readonly<Nodes>): boolean {
  // Cast: what may hold blocks has children.
  return mayHoldBlocks(node) && (node as Parents).children.length === 0
}
