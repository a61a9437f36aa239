import GithubSlugger, {slug as slugOf} from 'github-slugger'
import type {Nodes, Parents, Root} from 'mdast'
import {toString as textOf} from 'mdast-util-to-string'
import {visit} from 'unist-util-visit'

type Plain = Record<string, unknown>

/** Elements that stand for what they hold. */
const opened: ReadonlySet<unknown> = new Set(['abbr', 'aside', 'dfn', 'nav', 'section', 'span'])

const marks = new Set(['delete', 'emphasis', 'strong'])

/** Fields that a tree of Markdown has and that of a reader hasn't, or the other way about. */
const dropped = new Set(['children', 'data', 'position', 'referenceType', 'spread'])

/**
 * Normalise a tree, so that that of `toMdast` and that of its Markdown can be
 * compared: links within it by the heading that they lead to; no positions,
 * data, ids and kinds of reference, and none to one of several headings that are called alike; `aside`, `dfn` and the like opened;
 * `<sub>`, `<sup>` and `<br>` as tags, with no line ending after the first two;
 * texts that touch joined; no white space
 * or breaks at the edges of paragraphs, headings and cells; no emphasis in
 * emphasis of its kind, and none of nothing, nor paragraphs.
 * Addresses in a list of contents are code.
 * Looseness is left out: of two paragraphs of an item without a blank line
 * between Markdown can't say that they are two.
 */
export function plainTree(tree: Root): Plain {
  const around: Array<string> = []
  const targets = new Map<string, string>()
  const slugger = new GithubSlugger()
  const named: Array<{name: string; slug: string; url: string}> = []
  visit(tree, 'heading', (heading) => {
    const text = textOf(heading)
    const slug = slugger.slug(text)
    const url = `#${heading.data?.hProperties?.id ?? slug}`
    named.push({name: slugOf(text), slug, url})
    targets.set(url, `heading ${text}`)
  })
  const shared = new Set(
    named
      .filter(({slug, url}) => named.some((other) => other.name === slug && other.url !== url))
      .map(({url}) => url)
  )
  return {type: 'root', children: childrenOf(tree)}

  function childrenOf(parent: Parents): Array<Plain> {
    const result: Array<Plain> = []
    for (const node of parent.children.flatMap((child) => nodesOf(child))) {
      const last = result.at(-1)
      if (last?.type === 'text' && node.type === 'text') last.value = `${last.value}${node.value}`
      else if (node.type !== 'text' || node.value !== '') result.push(node)
    }
    return around.includes('nav') ? result.flatMap(addressesAsCode) : result
  }

  function nodesOf(node: Nodes): Array<Plain> {
    if (node.type === 'html' && node.value === '<!-- -->') return []
    if (node.type === 'break') return [{type: 'html', value: '<br>'}]
    const result: Plain = {}
    for (const [key, value] of Object.entries(node).sort()) {
      if (value !== null && value !== undefined && !dropped.has(key)) result[key] = value
    }
    if (node.type === 'link') result.url = targets.get(node.url) ?? node.url
    if (!('children' in node)) return [result]
    // Links between citations and references: back ones go, the others are their text.
    if (node.type === 'link' && node.url.startsWith('#l-cite-')) return []
    if (node.type === 'link' && node.url.startsWith('#l-ref-')) return childrenOf(node)
    if (node.type === 'link' && shared.has(node.url)) return childrenOf(node)
    const name = (node.data as {hName?: string} | undefined)?.hName
    const nested = !name && marks.has(node.type) && around.includes(node.type)
    around.push(name === 'nav' ? name : name ? 'element' : node.type)
    const inner = childrenOf(node)
    around.pop()
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) {
      for (const [at, space] of [
        [0, /^\s+/],
        [-1, /\s+$/]
      ] as const) {
        for (let edge = inner.at(at); edge; edge = inner.at(at)) {
          if (edge.type === 'text') edge.value = String(edge.value).replace(space, '')
          if (edge.value !== '' && edge.value !== '<br>') break
          inner.splice(at, 1)
        }
      }
    }
    if (opened.has(name) || nested || (node.type === 'link' && around.includes('nav'))) return inner
    if (name === 'sub' || name === 'sup') {
      // A tag alone on the first line of a paragraph would open a block of HTML.
      const [first] = inner
      if (first?.type === 'text') first.value = String(first.value).replace(/^[\t ]*\n[\t ]*/, ' ')
      return [{type: 'html', value: `<${name}>`}, ...inner, {type: 'html', value: `</${name}>`}]
    }
    const children = inner.filter(({type, value}) => type !== 'text' || value !== '')
    if (['delete', 'emphasis', 'paragraph', 'strong'].includes(node.type) && children.length === 0)
      return []
    return [{...result, children}]
  }
}

/** Part a text at addresses, which are code in lists of contents. */
function addressesAsCode(node: Plain): Array<Plain> {
  if (node.type !== 'text') return [node]
  const address = /([^\s()[\]<>]*(?:@|:\/\/|www\.)[^\s()[\]<>]*)/i
  return String(node.value)
    .split(address)
    .map((value, index) => ({type: index % 2 === 1 ? 'inlineCode' : 'text', value}))
    .filter(({value}) => value !== '')
}
