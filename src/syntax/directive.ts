import type {Nodes} from 'mdast'
import type {ContainerDirective, LeafDirective, TextDirective} from 'mdast-util-directive'

/** A directive, in any of its forms. */
export type Directive = ContainerDirective | LeafDirective | TextDirective

/** Whether a node is a directive. */
export function isDirective(node: Readonly<Nodes>): node is Directive {
  return (
    node.type === 'containerDirective' ||
    node.type === 'leafDirective' ||
    node.type === 'textDirective'
  )
}

/** Count the colons from an offset on. */
export function countColons(source: string, start: number): number {
  let end = start
  while (source[end] === ':') end++
  return end - start
}
