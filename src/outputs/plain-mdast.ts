import GithubSlugger, {slug as slugOf} from 'github-slugger'
import type {Html, Link, ListItem, Nodes, Parents, Root, Text} from 'mdast'
import {defaultHandlers} from 'mdast-util-to-markdown'
import {toString as textOf} from 'mdast-util-to-string'
import {noteReferenceType} from '../annotate/definition.js'
import {otherArticle} from '../annotate/rewrite-addresses.js'
import {addOrJoin} from './copy.js'

/** Names of elements that Markdown has no markup for: what they hold stands by itself. */
const opened: ReadonlySet<unknown> = new Set(['abbr', 'aside', 'dfn', 'nav', 'section', 'span'])

/** Names of elements that Markdown has no markup for, and that say what the text means. */
const kept: ReadonlySet<unknown> = new Set(['sub', 'sup'])

/** Nodes without children that Markdown has a form for. */
const known: ReadonlySet<string> = new Set([...Object.keys(defaultHandlers), noteReferenceType])

/** Nodes whose signs are taken for each other's when one stands in another. */
const attention: ReadonlySet<string> = new Set(['delete', 'emphasis', 'strong'])

/** Nodes whose signs would be taken for those of one where two of a kind touch. */
const joined: ReadonlySet<string> = new Set([...attention, 'inlineCode'])

/** Nodes that begin with a bracket, which a reference by its text alone would be read on into. */
const bracketed: ReadonlySet<string | undefined> = new Set([
  noteReferenceType,
  'link',
  'linkReference'
])

/** Nodes that Markdown can't write when they hold nothing. */
const filled: ReadonlySet<string> = new Set(['delete', 'emphasis', 'paragraph', 'strong'])

/**
 * Make a tree that Markdown can say all of: notices, alerts and terms are
 * opened, `<sub>`, `<sup>` and breaks at an edge or on one line are tags, ids
 * go, and with them the white space and breaks at the edges of paragraphs,
 * headings and cells. Links within the article lead to the slugs of headings
 * (those to a slug that several bear are their text), those to Markdown of other articles to ids without the prefix;
 * those of a list of contents are their text, with addresses as code.
 *
 * @param tree
 *   Tree of a reader; it isn't changed.
 * @param idPrefix
 *   Prefix of ids.
 * @returns
 *   New tree, without data.
 */
export function plainMdast(tree: Root, idPrefix: string): Root {
  /** Types of the nodes that a node stands in. */
  const around: Array<string> = []
  const headings: Array<PlainHeading> = []
  const links: Array<Link> = []
  /** Ids to which no link in Markdown leads: those of all but headings. */
  const lost = idsOf(tree, new Set())
  plainChildren(tree, false)
  const slugs = slugsOf(headings, lost)
  links.length = 0
  // Cast: of the kind of those that were there.
  const result: Root = {type: 'root', children: plainChildren(tree, false) as Root['children']}
  pointLinks()
  return result

  /** Address of a link; in the Markdown of another article ids have no prefix. */
  function leadOut(url: string): string {
    return url.replace(otherArticle, (whole, path: string, fragment: string) =>
      fragment.startsWith(idPrefix) ? path + fragment.slice(idPrefix.length) : whole
    )
  }

  /** Point links within the article at the ids that readers of Markdown give headings. */
  function pointLinks(): void {
    for (const link of links) {
      const id = link.url.slice(1)
      link.url = `#${slugs.get(id) ?? id}`
    }
  }

  /** @param oneLine Whether a break would end the heading or cell that it stands in. */
  function plainChildren(parent: Parents, oneLine: boolean): Array<Nodes> {
    const result: Array<Nodes> = []
    for (const child of parent.children) {
      for (const node of plain(child, oneLine)) {
        const last = result.at(-1)
        if (node.type === 'text' && last?.type === 'text') last.value += node.value
        else {
          // Their signs would be those of one.
          if (node.type === last?.type && joined.has(node.type)) result.push(tag('!-- --'))
          result.push(node)
        }
      }
    }
    const inList = around.includes('nav') ? result.flatMap(addressesAsCode) : result
    return inList.map((node, index) => {
      const atEdge = index === 0 || index === inList.length - 1
      const next = inList[index + 1]?.type
      if ('referenceType' in node && node.referenceType === 'shortcut' && bracketed.has(next)) {
        return {...node, referenceType: 'collapsed'}
      }
      return node.type === 'break' && (oneLine || atEdge || next === 'break') ? tag('br') : node
    })
  }

  function plain({data, ...node}: Nodes, oneLine: boolean): Array<Nodes> {
    if (node.type === 'definition') node.url = leadOut(node.url)
    if (!('children' in node)) return [known.has(node.type) ? node : asText(node)]
    const name = data && 'hName' in data ? data.hName : undefined
    const ends = node.type === 'heading' || node.type === 'tableCell'
    const nested = attention.has(node.type) && around.includes(node.type)
    around.push(name === 'nav' ? name : name ? 'element' : node.type)
    const children = plainChildren(node, oneLine || ends)
    around.pop()
    if (ends || node.type === 'paragraph') trimEdges(children)
    if (opened.has(name) || (nested && !name)) return children
    // Of headings that are called alike a list of links says nothing.
    if (node.type === 'link' && (lost.has(node.url) || around.includes('nav'))) return children
    if (kept.has(name)) return [tag(`${name}`), ...onLine(children), tag(`/${name}`)]
    if (filled.has(node.type) && children.length === 0) return []
    // Cast: of the kind of those that were there.
    const made: Nodes = {...node, children: children as never}
    if (made.type === 'listItem') showBox(made)
    if (made.type === 'link') {
      if (made.url.startsWith('#')) links.push(made)
      else made.url = leadOut(made.url)
    }
    if (made.type === 'heading') headings.push({id: data?.hProperties?.id, node: made})
    return [made]
  }
}

/** A heading as it is written, and the id that it has for the reader. */
interface PlainHeading {
  id: unknown
  node: Nodes
}

/** Ids that readers of Markdown give headings, by their own; those that are taken for others' too are lost. */
function slugsOf(
  headings: ReadonlyArray<PlainHeading>,
  lost: Set<string>
): ReadonlyMap<unknown, string> {
  const slugger = new GithubSlugger()
  const slugs = new Map<unknown, string>()
  const bearers = new Map<string, Array<unknown>>()
  for (const {id, node} of headings) {
    // Without an id it has no letters, and nothing leads to it.
    if (id === undefined) continue
    const text = textOf(node, {includeHtml: false, includeImageAlt: false}).trim()
    const name = slugOf(text)
    slugs.set(id, slugger.slug(text))
    bearers.set(name, [...(bearers.get(name) ?? []), id])
  }
  for (const [id, slug] of slugs) {
    const named = bearers.get(slug) ?? [id]
    if (named.length > 1 || named[0] !== id) lost.add(`#${id}`)
  }
  return slugs
}

/** Addresses of the nodes in a tree that have an id, headings left out. */
function idsOf(node: Nodes, into: Set<string>): Set<string> {
  const id = node.data?.hProperties?.id
  if (id !== undefined && node.type !== 'heading') into.add(`#${id}`)
  if ('children' in node) for (const child of node.children) idsOf(child, into)
  return into
}

/** Take the white space and breaks at both ends of a paragraph, heading or cell. */
function trimEdges(children: Array<Nodes>): void {
  while (trimEdge(children[0], (value) => value.trimStart())) children.shift()
  while (trimEdge(children.at(-1), (value) => value.trimEnd())) children.pop()
}

/** Trim a text; whether nothing is left, or the node is a break. */
function trimEdge(node: Nodes | undefined, trim: (value: string) => string): boolean {
  if (node?.type === 'break') return true
  if (node?.type === 'html') return node.value === '<br>'
  if (node?.type !== 'text') return false
  node.value = trim(node.value)
  return node.value === ''
}

/** Part a text of a list of contents, with addresses as code, since they would be links again. */
function addressesAsCode(node: Nodes): Array<Nodes> {
  if (node.type !== 'text') return [node]
  const parts: Array<Nodes> = []
  for (const value of node.value.split(/([^\s()[\]<>]+)/)) {
    addOrJoin(parts, {type: /@|:\/\/|www\./i.test(value) ? 'inlineCode' : 'text', value})
  }
  return parts
}

/** Keep a tag from standing alone on the first line of a paragraph, where it would open a block of HTML. */
function onLine(children: Array<Nodes>): Array<Nodes> {
  const [first] = children
  if (first?.type === 'text') first.value = first.value.replace(/^[\t ]*\n[\t ]*/, ' ')
  return children
}

/** Write the box of a task as text where it has no text: Markdown has no form for it. */
function showBox(item: ListItem): void {
  if (typeof item.checked !== 'boolean' || item.children[0]?.type === 'paragraph') return
  const value = item.checked ? '[x]' : '[ ]'
  item.children.unshift({children: [{type: 'text', value}], type: 'paragraph'})
  item.checked = null
}

/** What a node of a host holds, such as maths: Markdown of others has no form for it. */
function asText(node: Nodes): Text {
  return {type: 'text', value: 'value' in node ? node.value : ''}
}

function tag(name: string): Html {
  return {type: 'html', value: `<${name}>`}
}
