import type {Nodes, Root, Text} from 'mdast'
import {isDirective} from '../../syntax/directive.js'

/** A text that words may be found in, and the characters around it that decide what is a whole word. */
export interface Run {
  node: Text
  /** Up to two characters before and after; nothing at an edge. */
  before: string
  after: string
  /** Whether it is in a heading. */
  heading: boolean
}

/**
 * List the texts of an article that vocabulary may change.
 *
 * Text around emphasis and the like goes on; at directives, code, images,
 * breaks and notes there are edges, so that hiding can't make or unmake a word.
 *
 * @param tree
 *   Annotated article.
 */
export function textRuns(tree: Root): Array<Run> {
  const runs: Array<Run> = []
  let current: Array<Run> = []
  visit(tree, false)
  close()
  return runs

  function visit(node: Nodes, heading: boolean): void {
    if (node.type === 'text') {
      current.push({after: '', before: '', heading, node})
      return
    }
    const goesOn =
      node.type === 'emphasis' ||
      node.type === 'strong' ||
      node.type === 'delete' ||
      node.type === 'link' ||
      node.type === 'linkReference'
    if (!goesOn) close()
    if (!isKept(node) && 'children' in node) {
      for (const child of node.children) visit(child, heading || node.type === 'heading')
    } else if (goesOn) close()
    if (!goesOn) close()
  }

  function close(): void {
    for (const [index, run] of current.entries()) {
      run.before = current[index - 1]?.node.value.slice(-2) ?? ''
      run.after = current[index + 1]?.node.value.slice(0, 2) ?? ''
      runs.push(run)
    }
    current = []
  }
}

/** Whether what a node holds stays as it is. */
function isKept(node: Nodes): boolean {
  if (node.type === 'blockquote') return true
  if (isDirective(node)) return node.name === 'verbatim' || node.name === 'term'
  if (node.type !== 'link') return false
  // An address that is its own text.
  const [text] = node.children
  if (text?.type !== 'text' || node.children.length !== 1) return false
  return ['', 'mailto:', 'xmpp:', 'http://'].some((start) => node.url === start + text.value)
}
