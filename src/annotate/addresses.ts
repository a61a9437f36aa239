import {defaultSchema, type Schema, sanitize} from 'hast-util-sanitize'
import type {Nodes} from 'mdast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import {referenceRules} from '../messages/reference.js'
import {isDirective} from '../syntax/directive.js'
import {fault, nodesOf, type State} from './state.js'

// Cast: the list has protocols.
const known = defaultSchema.protocols as {[name: string]: Array<string>; href: Array<string>}

/** Protocols that addresses may have, by attribute: GitHub's, and those of telephones in links. */
export const protocols: NonNullable<Schema['protocols']> = {
  ...known,
  href: [...known.href, 'sms', 'tel']
}

/** What addresses are judged by. */
const schema: Schema = {attributes: {a: ['href'], img: ['src']}, protocols, tagNames: ['a', 'img']}

/**
 * Whether sanitising keeps an address.
 *
 * @param url
 *   Address, as Markdown has it.
 * @param kind
 *   What it is the address of.
 */
export function isKeptAddress(url: string, kind: 'image' | 'link'): boolean {
  const [tagName, name] = kind === 'link' ? ['a', 'href'] : ['img', 'src']
  const clean = sanitize(
    {type: 'element', tagName, properties: {[name]: normalizeUri(url)}, children: []},
    schema
  )
  return clean.type === 'element' && Object.hasOwn(clean.properties, name)
}

/** Write the scheme of an address in lower case, which alone sanitising knows: it is the same in any case. */
export function lowerScheme(url: string): string {
  return url.replace(/^[A-Za-z][\w+.-]*:/, (scheme) => scheme.toLowerCase())
}

/**
 * Say why an address may not stand in a text of the config, or in a notice of
 * front matter: such a text is no part of an article's body.
 *
 * @param url
 *   Address, as Markdown has it.
 * @param kind
 *   What it is the address of.
 * @returns
 *   What is wrong, in words; nothing when it is fine.
 */
export function forbiddenAddress(url: string, kind: 'image' | 'link'): string | undefined {
  if (url.startsWith('#')) {
    return `Unexpected address \`${url}\`, expected one that leads out of the article`
  }
  return isKeptAddress(url, kind)
    ? undefined
    : `Unexpected address \`${url}\`, expected one that sanitising keeps`
}

/**
 * Check that no link or image loses its address when it is sanitised.
 *
 * @param state
 *   State of the article; `definitions` is filled.
 * @param rewritten
 *   What the config was asked for the address of, by node.
 */
export function checkAddresses(state: State, rewritten: ReadonlyMap<Nodes, string>): void {
  const dropped = new Set<Nodes>()
  // A definition may be referred to thousands of times.
  const kept = {image: new Set<Nodes>(), link: new Set<Nodes>()}
  /** Links that a directive puts into the text of another one. */
  const nested = new Set<Nodes>()
  for (const node of nodesOf(state)) {
    if (isLink(node)) for (const inner of linksIn(node, false)) nested.add(inner)
    if (nested.has(node)) fault(state, referenceRules['link-in-link'], node)
    const definition = state.definitions.get(node)
    const target = definition?.type === 'definition' ? definition : node
    if (target.type !== 'image' && target.type !== 'link' && target.type !== 'definition') continue
    const kind = node.type === 'image' || node.type === 'imageReference' ? 'image' : 'link'
    if (target === node && node.type === 'definition') continue
    target.url = lowerScheme(target.url)
    if (dropped.has(target) || kept[kind].has(target)) continue
    if (isKeptAddress(target.url, kind)) {
      kept[kind].add(target)
      continue
    }
    dropped.add(target)
    const written = rewritten.get(target)
    fault(state, referenceRules['dropped-address'], kind === 'image' ? node : target, {
      values: {
        address: target.url,
        ...(kind === 'image' && {image: 'yes'}),
        ...(written !== undefined && written !== target.url && {written})
      }
    })
  }
}

function isLink({type}: Nodes): boolean {
  return type === 'link' || type === 'linkReference'
}

/** Links in directives of a parent; those that the parser makes, such as addresses, are as it makes them. */
function linksIn(parent: Nodes, inDirective: boolean): Array<Nodes> {
  if (!('children' in parent)) return []
  const within = inDirective || isDirective(parent)
  return parent.children.flatMap((child) =>
    isLink(child) && within ? [child] : linksIn(child, within)
  )
}
