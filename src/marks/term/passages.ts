import type {Image, ImageReference, Nodes, Parents, Text} from 'mdast'
import type {TextDirective} from 'mdast-util-directive'
import {isOfNotes} from '../../annotate/definition.js'
import {type Directive, isDirective} from '../../syntax/directive.js'
import {edge, flatten, leftOf, lineBreak, noteMark, object, rightOf} from './sentinels.js'

/** A text in the flat text of its block. */
export interface Piece {
  node: Text
  start: number
  end: number
  /** Link that it stands in, if there is one. */
  link: Parents | undefined
}

/** The flat text of a block, or of a directive in one, and how it maps to the tree. */
export interface Passage {
  /** Block or directive that it is the text of. */
  owner: Parents
  /** All of the text, with some of what stands around a directive; see `sentinels.ts`. */
  text: string
  /** Where its own text starts and ends. */
  from: number
  to: number
  /** Its texts, in order. */
  pieces: ReadonlyArray<Piece>
  /** Where the text of each link starts and ends. */
  links: ReadonlyMap<Parents, {start: number; end: number}>
  /** Images in it, but for those in what stays. */
  images: ReadonlyArray<Image | ImageReference>
  /** Directives in it that have text of their own, in order, and where each stands. */
  inner: ReadonlyArray<{at: number; passage: Passage; pin: TextDirective | undefined}>
}

/** Most characters around a directive that are looked at: enough for a sentence. */
const around = 240

/** Elements of HTML whose text stays as it is. */
const keptElements = new Set(['abbr', 'cite', 'code', 'dfn', 'kbd', 'pre', 'q', 'samp', 'var'])

/**
 * Read the flat text of a block: a paragraph, heading or cell.
 *
 * It goes on through emphasis and links, and has edges at directives, code,
 * images, breaks and the marks of notes.
 * What is in a directive has its text apart; it may look out, since all who
 * see it see what stands around it, but for directives beside it: those are
 * edges, whoever sees them, since that must not matter to others.
 */
export function readPassage(parent: Parents, before = '', after = '', kept = false): Passage {
  const pieces: Array<Piece> = []
  const images: Array<Image | ImageReference> = []
  const links = new Map<Parents, {start: number; end: number}>()
  const edges: Array<{at: number; node: Directive; kept: boolean}> = []
  const parts: Array<string> = [before]
  let length = before.length
  for (const child of parent.children) read(child, undefined, kept)
  const to = length
  const text = parts.join('') + after
  const inner = edges
    .filter(({node}) => 'children' in node && node.children.length > 0)
    .map(({at, kept, node}) => ({
      at,
      passage: readPassage(node, beforeOf(at), afterOf(at), kept),
      pin: node.type === 'textDirective' && node.name === 'term' ? node : undefined
    }))
  return {from: before.length, images, inner, links, owner: parent, pieces, text, to}

  function read(node: Nodes, link: Parents | undefined, kept: boolean): void {
    if (node.type === 'text') {
      const start = length
      add(flatten(node.value))
      if (!kept) pieces.push({end: length, link, node, start})
    } else if (node.type === 'break') add(lineBreak)
    else if (isOfNotes(node)) add(noteMark)
    else if (isDirective(node)) {
      if (node.name !== 'cite') edges.push({at: length, kept: kept || isKeptDirective(node), node})
      add(node.name === 'cite' ? noteMark : edge)
    } else if ('children' in node) {
      const isLink = node.type === 'link' || node.type === 'linkReference'
      const start = length
      for (const child of node.children) {
        read(child, link ?? (isLink ? node : undefined), kept || isKept(node))
      }
      if (isLink) links.set(node, {end: length, start})
    } else {
      if (!kept && (node.type === 'image' || node.type === 'imageReference')) images.push(node)
      add(object)
    }
  }

  function add(value: string): void {
    parts.push(value)
    length += value.length
  }

  function beforeOf(at: number): string {
    return leftOf(text, at, around)
  }

  function afterOf(at: number): string {
    return rightOf(text, at + 1, around)
  }
}

/** Whether what a directive holds stays as it is, or is read elsewhere. */
function isKeptDirective(node: Directive): boolean {
  return node.name === 'verbatim' || node.name === 'term'
}

/** Whether what stands in emphasis or a link stays as it is. */
function isKept(node: Nodes): boolean {
  const data = node.data
  if (data?.hName !== undefined && keptElements.has(data.hName)) return true
  if (data?.hProperties?.lang !== undefined) return true
  if (node.type !== 'link') return false
  // An address that is its own text.
  const [text] = node.children
  if (text?.type !== 'text' || node.children.length !== 1) return false
  return ['', 'mailto:', 'xmpp:', 'http://'].some((start) => node.url === start + text.value)
}
