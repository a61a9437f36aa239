import type {Element, ElementContent, Text} from 'hast'
import type {FootnoteDefinition, FootnoteReference} from 'mdast'
import type {State as HastState} from 'mdast-util-to-hast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Note} from '../../annotate/annotation.js'
import type {Mark} from '../../annotate/mark.js'
import {annotationOf, keyOf, readAnnotation, type State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'

/** What the footnotes of an article are called and where their ids start. */
export interface FootnoteOptions {
  /** Prefix of ids. */
  idPrefix: string
  /** Heading over the notes, in the language of the article. */
  label: (language: string) => string
}

/**
 * Footnotes: numbered by first visible reference, with links both ways.
 *
 * The HTML is that of mdast-util-to-hast.
 *
 * @param options
 *   Prefix and label.
 */
export function footnote({idPrefix, label}: FootnoteOptions): Mark {
  return {
    kind: 'footnote',

    resolve(state) {
      for (const [node, definition] of state.definitions) {
        if (node.type !== 'footnoteReference' || definition.type !== 'footnoteDefinition') continue
        state.records.push({
          forms: [],
          kind: 'footnote',
          name: node.identifier,
          node,
          rule: undefined
        })
      }
    },

    hast: (state) => ({
      footer: (hast) => footer(state, hast),
      handlers: {footnoteReference: (hast, node) => reference(state, hast, node)}
    })
  }

  function noteOf(state: State, node: FootnoteDefinition | FootnoteReference): Note {
    const identifier = String(node.identifier)
    return {
      key: keyOf(state, `^${identifier.toUpperCase()}`),
      name: normalizeUri(identifier.toLowerCase())
    }
  }

  function reference(state: State, hast: HastState, node: FootnoteReference): ElementContent {
    const {key, name} = noteOf(state, node)
    const number: Text = {type: 'text', value: ''}
    const link: Element = {
      type: 'element',
      tagName: 'a',
      properties: {
        href: `#${idPrefix}fn-${name}`,
        id: `${idPrefix}fnref-${name}`,
        dataFootnoteRef: true,
        ariaDescribedBy: [`${idPrefix}footnote-label`]
      },
      children: [number]
    }
    annotationOf(state, number).number = {key}
    annotationOf(state, link).reference = {key}
    hast.patch(node, link)
    const result: Element = {type: 'element', tagName: 'sup', properties: {}, children: [link]}
    hast.patch(node, result)
    return hast.applyData(node, result) as ElementContent
  }

  function footer(state: State, hast: HastState): ElementContent | undefined {
    const items: Array<{item: Element; pointed: Condition}> = []
    let seen: Condition = 0
    for (const node of state.tree.children) {
      if (node.type !== 'footnoteDefinition') continue
      const pointed = state.seen.get(node) as Condition
      if (pointed === 0) continue
      seen = state.sets.or(seen, pointed)
      items.push({item: itemOf(state, hast, node, pointed), pointed})
    }
    if (items.length === 0) return undefined
    for (const {item, pointed} of items) {
      if (pointed !== seen) annotationOf(state, item).condition = pointed
    }

    const list: Element = {
      type: 'element',
      tagName: 'ol',
      properties: {},
      children: hast.wrap(
        items.map(({item}) => item),
        true
      ) as Array<ElementContent>
    }
    annotationOf(state, list).list = true
    const result: Element = {
      type: 'element',
      tagName: 'section',
      properties: {dataFootnotes: true, className: ['footnotes']},
      children: [
        {
          type: 'element',
          tagName: 'h2',
          properties: {className: ['sr-only'], id: `${idPrefix}footnote-label`},
          children: [{type: 'text', value: label(state.language)}]
        },
        {type: 'text', value: '\n'},
        list,
        {type: 'text', value: '\n'}
      ]
    }
    if (seen !== state.readers) annotationOf(state, result).condition = seen
    return result
  }

  /** A note: its links back end the last paragraph that a reader sees, or come after what isn't one. */
  function itemOf(
    state: State,
    hast: HastState,
    node: FootnoteDefinition,
    around: Condition
  ): Element {
    const {sets} = state
    const note = noteOf(state, node)
    const content: Array<ElementContent> = []
    let last = around
    for (const block of (hast.all(node) as Array<ElementContent>).reverse()) {
      const seen = readAnnotation(state.annotations, block)?.condition ?? around
      const condition = sets.and(seen, last)
      last = sets.minus(last, seen)
      if (condition !== 0 && block.type === 'element' && block.tagName === 'p') {
        block.children.push(linksBack(state, note, false, condition, seen))
      } else if (condition !== 0) {
        content.unshift(linksBack(state, note, true, condition, around))
      }
      content.unshift(block)
    }
    if (last !== 0) content.push(linksBack(state, note, true, last, around))

    const result: Element = {
      type: 'element',
      tagName: 'li',
      properties: {id: `${idPrefix}fn-${note.name}`},
      children: hast.wrap(content, true) as Array<ElementContent>
    }
    hast.patch(node, result)
    annotationOf(state, result).note = note
    return result
  }

  function linksBack(
    state: State,
    note: Note,
    flow: boolean,
    condition: Condition,
    around: Condition
  ): Element {
    const result: Element = {type: 'element', tagName: 'a', properties: {}, children: []}
    const annotation = annotationOf(state, result)
    annotation.back = {flow, note}
    if (condition !== around) annotation.condition = condition
    return result
  }
}
