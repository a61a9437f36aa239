import type {Nodes} from 'hast'
import rehypeParse from 'rehype-parse'
import {unified} from 'unified'

/** Elements that don't part words. */
const phrasing = new Set(['a', 'code', 'del', 'dfn', 'em', 'strong', 'sub', 'sup'])

/**
 * List the words that HTML shows: what white space and blocks part.
 *
 * Arrows back from notes are left out, since each way has its own.
 */
export function wordsOf(html: string): Array<string> {
  const tree = unified().use(rehypeParse, {fragment: true}).parse(html)
  return textOf(tree)
    .replaceAll(/↩\d*/g, ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
}

function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value
  if (!('children' in node)) return ' '
  const text = node.children.map((child) => textOf(child)).join('')
  return node.type === 'element' && phrasing.has(node.tagName) ? text : ` ${text} `
}

/** Where two lists of words part ways, with some words around; nothing when they are the same. */
export function findDifference(
  left: ReadonlyArray<string>,
  right: ReadonlyArray<string>
): string | undefined {
  const length = Math.max(left.length, right.length)
  for (let index = 0; index < length; index++) {
    if (left[index] === right[index]) continue
    const show = (words: ReadonlyArray<string>): string =>
      `\`${words.slice(Math.max(0, index - 4), index + 5).join(' ')}\``
    return `Unexpected ${show(right)}, expected ${show(left)} around word ${index + 1}`
  }
  return undefined
}
