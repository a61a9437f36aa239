import type {Definition, Image, Link, Nodes} from 'mdast'
import {referenceRules} from '../messages/reference.js'
import {readFragment} from './fragment.js'
import type {AddressUse} from './rewrite-url.js'
import {fault, nodesOf, type State} from './state.js'

/** A relative path to another article, a query, and a fragment in that article. */
export const otherArticle = /^(?![a-z][a-z\d+.-]*:|\/\/)([^#?]+\.mdx?(?:\?[^#]*)?#)(.+)$/i

/** What has an address, with what the address is rewritten from. */
interface Rewriting {
  node: Definition | Image | Link
  /** What it is the address of; of a definition it may be both. */
  kinds: Set<AddressUse['kind']>
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
 * @returns
 *   What the config was asked for the address of, by node.
 */
export function rewriteAddresses(state: State): ReadonlyMap<Nodes, string> {
  const {idPrefix, url} = state.addresses
  const {path} = state.file
  // A walk takes time.
  if (!url && !/\.md/i.test(state.source)) return new Map()
  const found = findAddresses(state)
  for (const rewriting of found) {
    rewriting.address = rewriting.node.url.replace(
      otherArticle,
      (_, before: string, fragment: string) => before + idPrefix + readFragment(fragment)
    )
    rewriting.node.url = rewriting.address
  }
  if (!url) return new Map()
  const wrong = new Set<Rewriting['node']>()
  for (const {address, kinds, node} of found) {
    const [kind, other] = kinds
    // Cast: it has a use.
    node.url = url(address, {kind: kind as AddressUse['kind'], path})
    if (other) hold(url(address, {kind: other, path}), {address, node, mixed: true})
  }
  // In another order, so that a counter or a clock shows.
  for (const {address, kinds, node} of found.toReversed()) {
    const [kind] = kinds
    // Cast: as above.
    hold(url(address, {kind: kind as AddressUse['kind'], path}), {address, node, mixed: false})
  }
  return new Map(found.map(({address, node}) => [node, address]))

  /** Check that a further answer is a text, and the one that was given. */
  function hold(again: unknown, {address, mixed, node}: Answer): void {
    if ((typeof again === 'string' && again === node.url) || wrong.has(node)) return
    wrong.add(node)
    const values = {address, first: String(node.url), second: String(again)}
    fault(state, referenceRules['bad-rewriting'], node, {
      values: mixed ? {...values, mixed: 'true'} : values
    })
    node.url = ''
  }
}

/** What a further answer is for. */
interface Answer {
  address: string
  node: Rewriting['node']
  /** Whether it is for the other kind of use. */
  mixed: boolean
}

/** Addresses that lead out of the article; of definitions those that something points to. */
function findAddresses(state: State): Array<Rewriting> {
  const found = new Map<Rewriting['node'], Rewriting>()
  for (const node of nodesOf(state)) {
    const definition = state.definitions.get(node)
    const target = definition?.type === 'definition' ? definition : node
    if (target.type !== 'image' && target.type !== 'link' && target.type !== 'definition') continue
    if ((target === node && node.type === 'definition') || target.url.startsWith('#')) continue
    const kind = node.type === 'image' || node.type === 'imageReference' ? 'image' : 'link'
    const known = found.get(target)
    if (known) known.kinds.add(kind)
    else found.set(target, {address: target.url, kinds: new Set([kind]), node: target})
  }
  return [...found.values()]
}
