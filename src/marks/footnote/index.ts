import type {Element, ElementContent, Text} from 'hast'
import type {FootnoteDefinition, FootnoteReference, Nodes} from 'mdast'
import type {State as HastState} from 'mdast-util-to-hast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {BackUse} from '../../annotate/annotation.js'
import {cleanText} from '../../annotate/clean-text.js'
import {defineMark, type Mark, type MarkContext, type MarkWords} from '../../annotate/mark.js'
import {annotationOf, fault, keyOf, readAnnotation, type State} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {rules} from './rules.js'

/** Words of footnotes, in one language. */
export interface FootnoteWords extends MarkWords {
  /** Heading over the footnotes. */
  readonly footnotes: string
  /** Name of a link from a footnote back to the text; `{reference}` is its number. */
  readonly backToReference: string
}

const known = {
  de: {backToReference: 'Zurück zu Verweis {reference}', footnotes: 'Fußnoten'},
  en: {backToReference: 'Back to reference {reference}', footnotes: 'Footnotes'},
  es: {backToReference: 'Volver a la referencia {reference}', footnotes: 'Notas al pie'},
  fr: {backToReference: 'Retour à la référence {reference}', footnotes: 'Notes de bas de page'}
} satisfies Readonly<Record<string, FootnoteWords>>

/** Footnotes: numbered by first visible reference, with links both ways. */
export const footnote = defineMark({
  kind: 'footnote',
  rules,
  ids: ['fn-', 'fnref-', 'footnote-label'],
  words: known,
  create: createFootnote
})

/** A footnote: its key, and its part of ids. */
interface Note {
  key: number
  name: string
}

/** Make the mark; its HTML is that of mdast-util-to-hast. */
function createFootnote({idPrefix, words: all}: MarkContext<undefined>): Mark {
  // Cast: words are complete, or the config was refused.
  const words = (language: string): FootnoteWords => all(language) as FootnoteWords

  return {
    kind: 'footnote',

    resolve(state) {
      checkPlaces(state, state.tree, false)
      for (const {name, node, place} of state.undefinedNotes) {
        fault(state, rules['undefined-footnote'], node, {place, values: {name}})
      }
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
      key: keyOf(state, 'footnote', identifier.toUpperCase()),
      name: normalizeUri(identifier.toLowerCase())
    }
  }

  function reference(state: State, hast: HastState, node: FootnoteReference): ElementContent {
    const {key, name} = noteOf(state, node)
    const number = text('')
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
    const heading: Element = {
      type: 'element',
      tagName: 'h2',
      properties: {className: ['sr-only'], id: `${idPrefix}footnote-label`},
      children: [text(words(state.language).footnotes)]
    }
    annotationOf(state, heading).reserve = true
    const result: Element = {
      type: 'element',
      tagName: 'section',
      properties: {dataFootnotes: true, className: ['footnotes']},
      children: [heading, text('\n'), list, text('\n')]
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
    Object.assign(annotationOf(state, result), {entry: {key: note.key}, reserve: true})
    return result
  }

  /** Links to the references of a note, as the footer of mdast-util-to-hast has them. */
  function linksBack(
    state: State,
    {key, name}: Note,
    flow: boolean,
    condition: Condition,
    around: Condition
  ): Element {
    const result: Element = {type: 'element', tagName: 'a', properties: {}, children: []}
    const label = cleanText(words(state.language).backToReference)
    const annotation = annotationOf(state, result)
    annotation.back = {key, links}
    if (condition !== around) annotation.condition = condition
    return result

    function links({first, number, suffix, use}: BackUse): Array<ElementContent> {
      const link: Element = {
        type: 'element',
        tagName: 'a',
        properties: {
          href: `#${idPrefix}fnref-${name}${suffix}`,
          dataFootnoteBackref: '',
          ariaLabel: label.replaceAll('{reference}', number + suffix),
          className: ['data-footnote-backref']
        },
        children: [text('↩')]
      }
      if (!first) {
        link.children.push({
          type: 'element',
          tagName: 'sup',
          properties: {},
          children: [text(use)]
        })
      }
      if (!flow) return [text(' '), link]
      return first ? [link] : [text('\n'), text(' '), text('\n'), link]
    }
  }
}

/** Check that no reference is in the text of a link: it would be a link in a link, which browsers take apart. */
function checkPlaces(state: State, node: Nodes, link: boolean): void {
  if (link && node.type === 'footnoteReference') fault(state, rules['footnote-in-link'], node)
  const inner = link || node.type === 'link' || node.type === 'linkReference'
  if ('children' in node) for (const child of node.children) checkPlaces(state, child, inner)
}

function text(value: string): Text {
  return {type: 'text', value}
}
