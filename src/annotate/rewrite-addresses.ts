import type {Definition, Image, Link} from 'mdast'
import {visit} from 'unist-util-visit'
import {referenceRules} from '../messages/reference.js'
import type {AddressUse} from './rewrite-url.js'
import {fault, type State} from './state.js'

/** A relative path to another article, a query, and a fragment in that article. */
const otherArticle = /^(?![a-z][a-z\d+.-]*:|\/\/)([^#?]+\.mdx?(?:\?[^#]*)?#)(.+)$/i

/** What has an address, with what the address is rewritten from. */
interface Rewriting {
  node: Definition | Image | Link
  kind: AddressUse['kind']
  address: string
}

/**
 * Put the prefix of ids into fragments of links to other articles, and let the
 * config have the last word on each address that leads out of the article.
 *
 * ```markdown
 * > | [dose](aspirin.md#dose)
 *            ^^^^^^^^^^^^^^^
 * ```
 *
 * @param state
 *   State of the article; `definitions` is filled, addresses are changed.
 */
export function rewriteAddresses(state: State): void {
  const {idPrefix, url} = state.addresses
  const {path} = state.file
  // A walk takes time.
  if (!url && !/\.md/i.test(state.source)) return
  const found = findAddresses(state)
  for (const rewriting of found) {
    rewriting.address = rewriting.node.url.replace(
      otherArticle,
      (_, before: string, fragment: string) => before + idPrefix + fragment.normalize()
    )
    rewriting.node.url = rewriting.address
  }
  if (!url) return
  for (const {address, kind, node} of found) node.url = url(address, {kind, path})
  // In another order, so that a counter or a clock shows.
  for (const {address, kind, node} of found.toReversed()) {
    const again: unknown = url(address, {kind, path})
    if (typeof again === 'string' && again === node.url) continue
    fault(state, referenceRules['bad-rewriting'], node, {
      values: {address, first: String(node.url), second: String(again)}
    })
    node.url = ''
  }
}

/** Addresses that lead out of the article; of definitions those that something points to. */
function findAddresses(state: State): Array<Rewriting> {
  const found = new Map<Rewriting['node'], Rewriting>()
  visit(state.tree, (node) => {
    const definition = state.definitions.get(node)
    const target = definition?.type === 'definition' ? definition : node
    if (target.type !== 'image' && target.type !== 'link' && target.type !== 'definition') return
    if ((target === node && node.type === 'definition') || target.url.startsWith('#')) return
    const kind = node.type === 'image' || node.type === 'imageReference' ? 'image' : 'link'
    // What is used as both is a link.
    if (!found.has(target) || kind === 'link') {
      found.set(target, {address: target.url, kind, node: target})
    }
  })
  return [...found.values()]
}
