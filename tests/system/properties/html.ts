import type {Element, Nodes, Root} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

/** Parse HTML as a browser does. */
export function fromHtml(html: string): Root {
  return unified()
    .use(rehypeParse, {fragment: !html.startsWith('<!doctype')})
    .parse(html)
}

/** Text of a tree. */
export function textIn(node: Nodes): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map((child) => textIn(child as Nodes)).join('') : ''
}

/** Elements of a tree that a test picks. */
export function findAll(node: Nodes, test: (element: Element) => boolean): Array<Element> {
  const own = node.type === 'element' && test(node) ? [node] : []
  return 'children' in node
    ? [...own, ...node.children.flatMap((child) => findAll(child as Nodes, test))]
    : own
}

/** Classes of an element. */
export function classOf({properties}: Element): Array<string> {
  // Cast: that is how hast has them.
  return (properties.className ?? []) as Array<string>
}
