import type {Element, Root as HastRoot} from 'hast'
import {toHtml} from 'hast-util-to-html'
import type {Root as MdastRoot} from 'mdast'
import type {Words} from '../config/config.js'
import type {Withheld} from '../render/rendition.js'

/** The text that readers get in place of an article that is withheld from them. */
export function withheldText(words: Words, reason: Withheld['reason']): string {
  if (reason === 'errors') return words.unavailable
  if (reason === 'gate') return words.gated
  return reason === 'audience' ? words.withheld : words.restricted
}

/** The text as the one paragraph of HTML. */
export function withheldHtml(value: string): string {
  return toHtml(withheldHast(value))
}

/** The text as the one paragraph of a tree of HTML. */
export function withheldHast(value: string): HastRoot {
  const paragraph: Element = {
    type: 'element',
    tagName: 'p',
    properties: {},
    children: [{type: 'text', value}]
  }
  return {type: 'root', children: [paragraph, {type: 'text', value: '\n'}]}
}

/** The text as the one paragraph of a tree of Markdown. */
export function withheldMdast(value: string): MdastRoot {
  return {type: 'root', children: [{type: 'paragraph', children: [{type: 'text', value}]}]}
}
