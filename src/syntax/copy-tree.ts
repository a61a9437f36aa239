import type {Root} from 'mdast'
import type {Data, Node, Parent} from 'unist'

/** Nodes that always have children. */
const parents = new Set([
  'root',
  'paragraph',
  'heading',
  'blockquote',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'emphasis',
  'strong',
  'delete',
  'link',
  'linkReference',
  'footnoteDefinition',
  'containerDirective',
  'leafDirective',
  'textDirective'
])

/** Fields that are always text, by type of node. */
const texts: ReadonlyMap<string, ReadonlyArray<string>> = new Map([
  ['code', ['value']],
  ['containerDirective', ['name']],
  ['definition', ['identifier', 'url']],
  ['footnoteDefinition', ['identifier']],
  ['footnoteReference', ['identifier']],
  ['html', ['value']],
  ['image', ['url']],
  ['imageReference', ['identifier']],
  ['inlineCode', ['value']],
  ['leafDirective', ['name']],
  ['link', ['url']],
  ['linkReference', ['identifier']],
  ['text', ['value']],
  ['textDirective', ['name']],
  ['yaml', ['value']]
])

/**
 * Copy a tree that somebody else has made; data and positions are shared by
 * nobody who changes them.
 *
 * @param tree
 *   Anything.
 * @returns
 *   Copy; nothing if it is no mdast: it has no root, or nodes that lack what
 *   mdast gives them.
 */
export function copyTree(tree: unknown): Root | undefined {
  const around = new Set<Node>()
  if (!isNode(tree) || tree.type !== 'root') return undefined
  // Cast: a copy has the type of its node.
  return copy(tree) as Root | undefined

  function copy(node: Readonly<Node>): Node | undefined {
    if (around.has(node)) return undefined
    const result: Node & Partial<Parent> = {...node}
    const {data, position} = node
    if (data) result.data = withoutOurs(data)
    if (position) result.position = {end: {...position.end}, start: {...position.start}}
    if (hasChildren(node)) {
      around.add(node)
      result.children = []
      for (const child of node.children) {
        const copied = isNode(child) ? copy(child) : undefined
        if (!copied) return undefined
        result.children.push(copied)
      }
      around.delete(node)
    } else {
      Reflect.deleteProperty(result, 'children')
    }
    return result
  }
}

/** A copy of the data of a node, without the key by which Lectern finds what it knows of a node. */
function withoutOurs({...data}: Readonly<Data>): Data {
  Reflect.deleteProperty(data, 'lectern')
  return data
}

function hasChildren(node: Readonly<Node>): node is Parent {
  return 'children' in node && node.children !== undefined
}

/** Whether something is a node with the fields of its type. */
function isNode(value: unknown): value is Node {
  if (typeof value !== 'object' || value === null) return false
  // Cast: whatever it is, it may have fields.
  const {children, depth, type, ...fields} = value as Record<string, unknown>
  if (typeof type !== 'string') return false
  if ((parents.has(type) || children !== undefined) && !Array.isArray(children)) return false
  // Cast: whatever it is, it may be among them.
  if (type === 'heading' && ![1, 2, 3, 4, 5, 6].includes(depth as number)) return false
  return (texts.get(type) ?? []).every((name) => typeof fields[name] === 'string')
}
