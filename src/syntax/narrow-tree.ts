import type {Nodes, Parents, Root} from 'mdast'
import type {CompileContext, Extension, Handle, Transform} from 'mdast-util-from-markdown'

/** What is in every address that GFM makes a link of. */
const hint = /@|:\/\/|www\./i

/**
 * Keep the search for addresses in texts, by mdast-util-gfm, to the sentences
 * that may hold one, which gives the same tree; and boxes of tasks to items.
 *
 * It visits all nodes once for each kind of address.
 */
export function narrowTree({transforms, ...extension}: Readonly<Extension>): Extension {
  const kept = keepBoxes(extension)
  return transforms ? {...kept, transforms: transforms.map(narrow)} : kept
}

/**
 * Leave `[ ]` as text where it stands in no item: micromark takes it for the
 * box of an empty item in the line before.
 */
function keepBoxes(extension: Readonly<Extension>): Extension {
  const {taskListCheckValueChecked: checked, taskListCheckValueUnchecked: unchecked} = {
    ...extension.exit
  }
  if (!checked || !unchecked) return extension
  return {
    ...extension,
    exit: {
      ...extension.exit,
      taskListCheck(token) {
        if (isInItem(this)) return
        const {enter, exit} = this.config
        // Cast: there are always handlers of text.
        for (const handle of [enter.data, exit.data] as ReadonlyArray<Handle>) {
          handle.call(this, token)
        }
      },
      taskListCheckValueChecked(token) {
        if (isInItem(this)) checked.call(this, token)
      },
      taskListCheckValueUnchecked(token) {
        if (isInItem(this)) unchecked.call(this, token)
      }
    }
  }
}

/** Whether the paragraph that is read stands in an item. */
function isInItem({stack}: CompileContext): boolean {
  // Cast: it is in the root at least.
  return (stack[stack.length - 2] as Nodes).type === 'listItem'
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
