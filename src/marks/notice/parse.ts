import type {Image, Link, Nodes, Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {forbiddenAddress} from '../../annotate/addresses.js'
import {isOfNotes} from '../../annotate/definition.js'
import {placeholder} from '../../annotate/parameters.js'

/** Give the tree of the text of a config notice. */
export type NoticeParser = (text: string) => Readonly<Root>

/** Parse the texts of config notices, each of them once. */
export function createNoticeParser(): NoticeParser {
  const trees = new Map<string, Root>()
  return (text) => {
    const known = trees.get(text)
    if (known) return known
    const tree = parseNotice(text)
    trees.set(text, tree)
    return tree
  }
}

const processor = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()

function parseNotice(text: string): Root {
  return processor.parse(text)
}

/**
 * Find what the title of a config notice may not hold.
 *
 * @param title
 *   Markdown.
 * @returns
 *   What is wrong, in words; nothing when it is fine.
 */
export function findForbiddenInTitle(title: string): string | undefined {
  const problem = findForbidden(title)
  if (problem) return problem
  const [first, second] = parseNotice(title).children
  return first?.type === 'paragraph' && !second && !/[\n\r]/.test(title.trim())
    ? undefined
    : 'Unexpected block, expected a line of text'
}

/**
 * Find what the text of a config notice may not hold.
 *
 * @param text
 *   Markdown.
 * @returns
 *   What is wrong, in words; nothing when it is fine.
 */
export function findForbidden(text: string): string | undefined {
  if (text.trim() === '') return 'Unexpected empty text, expected Markdown'
  const directive = /^[\t >]*:{2,}|:[A-Za-z][\w-]*[[{]/m.exec(text)
  if (directive) return `Unexpected directive \`${directive[0].trim()}\`, expected plain Markdown`
  const tree = parseNotice(text)
  return (
    visit(tree) ?? (hasWords(tree) ? undefined : 'Unexpected text without words, expected some')
  )

  function visit(node: Nodes): string | undefined {
    if (node.type === 'html')
      return `Unexpected raw HTML \`${node.value}\`, expected plain Markdown`
    if (isOfNotes(node)) {
      return 'Unexpected `[^…]`, expected plain Markdown'
    }
    if (
      node.type === 'definition' ||
      node.type === 'linkReference' ||
      node.type === 'imageReference'
    ) {
      return 'Unexpected definition or reference, expected a link with its target'
    }
    const problem = node.type === 'link' || node.type === 'image' ? findInLink(node) : undefined
    if (problem) return problem
    for (const child of 'children' in node ? node.children : []) {
      const inside = visit(child)
      if (inside) return inside
    }
    return undefined
  }
}

/** Whether something is to be read in a node, not struck out. */
function hasWords(node: Nodes): boolean {
  if (node.type === 'delete') return false
  if ('children' in node) return node.children.some(hasWords)
  // Cast: the parser gives each image an alternative.
  const text = 'value' in node ? node.value : node.type === 'image' ? (node.alt as string) : ''
  return /[\p{L}\p{N}]/u.test(text)
}

/** Find what a link or image of a notice may not hold: it is in no article, and one for all readers. */
function findInLink(node: Image | Link): string | undefined {
  const {title, url} = node
  for (const value of node.type === 'image' ? [url, title, node.alt] : [url, title]) {
    const [parameter] = placeholder.exec(value ?? '') ?? []
    if (parameter === undefined) continue
    return `Unexpected parameter \`${parameter}\` in an address, title or alternative, expected it in the text, or a notice for each address`
  }
  return forbiddenAddress(url, node.type)
}
