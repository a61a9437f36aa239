import type {Nodes, Parents, Root} from 'mdast'
import type {Extension, Transform} from 'mdast-util-from-markdown'

/** What is in every address that GFM makes a link of. */
const hint = /@|:\/\/|www\./i

/**
 * Keep the search for addresses in texts, by mdast-util-gfm, to the sentences
 * that may hold one, which gives the same tree.
 *
 * It visits all nodes once for each kind of address.
 */
export function narrowTree({transforms, ...extension}: Readonly<Extension>): Extension {
  return transforms ? {...extension, transforms: transforms.map(narrow)} : extension
}

function narrow(transform: Transform): Transform {
  return (tree) => visit(tree)

  function visit(node: Parents): void {
    if (isLink(node)) return
    if (!node.children.some((child) => child.type === 'text')) {
      for (const child of node.children) if ('children' in child) visit(child)
    } else if (node.children.some(mayHold)) {
      // Cast: it looks at what is inside, whatever that is.
      transform(node as Root)
    }
  }
}

function mayHold(node: Nodes): boolean {
  if (node.type === 'text') return hint.test(node.value)
  return 'children' in node && !isLink(node) && node.children.some(mayHold)
}

/** Whether no address is looked for in a node: a link can't be in another one. */
function isLink(node: Nodes): boolean {
  return node.type === 'link' || node.type === 'linkReference'
}
