import type {Root} from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {visit} from 'unist-util-visit'
import {forbiddenAddress} from '../../annotate/addresses.js'

const processor = unified().use(remarkParse).use(remarkGfm, {singleTilde: false}).freeze()

/** What a text of the config may hold. */
const allowed: ReadonlySet<string> = new Set([
  ...['root', 'paragraph', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'link', 'break'],
  ...['list', 'listItem']
])

/** Parse a text of the config. */
export function parseText(text: string): Root {
  return processor.parse(text)
}

/** Say what a text holds that it may not; nothing when it is right. */
export function findForbidden(text: string): string | undefined {
  let wrong: string | undefined
  visit(parseText(text), (node) => {
    if (!allowed.has(node.type)) {
      wrong ??= `Unexpected ${node.type}, expected paragraphs, lists, emphasis, code and links`
    } else if (node.type === 'link') {
      wrong ??= forbiddenAddress(node.url, 'link')
    }
  })
  return wrong
}
