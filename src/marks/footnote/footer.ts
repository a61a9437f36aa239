import type {Element, ElementContent} from 'hast'
import type {FootnoteDefinition} from 'mdast'
import {annotationOf, readAnnotation, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {linksBack} from './links-back.js'
import {element, type Making, noteOf, text} from './note.js'

/** Make the section of the footnotes; nothing when nobody is pointed to one. */
export function footer(making: Making): ElementContent | undefined {
  const {hast, idPrefix, state, words} = making
  const items: Array<{item: Element; pointed: Condition}> = []
  let seen: Condition = 0
  for (const node of state.tree.children) {
    if (node.type !== 'footnoteDefinition') continue
    const pointed = seenOf(state, node)
    if (pointed === 0) continue
    seen = state.sets.or(seen, pointed)
    items.push({item: itemOf(making, node, pointed), pointed})
  }
  if (items.length === 0) return undefined
  for (const {item, pointed} of items) {
    if (pointed !== seen) annotationOf(state, item).condition = pointed
  }

  const content = items.map(({item}) => item)
  const list = element('ol', {}, hast.wrap(content, true))
  annotationOf(state, list).list = true
  const lettered = state.sets.and(state.lettered, seen)
  if (lettered !== 0) list.properties.type = 'a'
  if (lettered !== 0 && lettered !== seen) annotationOf(state, list).type = lettered
  const heading = element('h2', {className: ['sr-only'], id: `${idPrefix}footnote-label`}, [
    text(words.footnotes)
  ])
  annotationOf(state, heading).reserve = true
  const result = element('section', {dataFootnotes: true, className: ['footnotes']}, [
    heading,
    text('\n'),
    list,
    text('\n')
  ])
  if (seen !== state.readers) annotationOf(state, result).condition = seen
  return result
}

/** A footnote: its links back end the last paragraph that a reader sees, or come after what isn't one. */
function itemOf(making: Making, node: FootnoteDefinition, around: Condition): Element {
  const {hast, idPrefix, state} = making
  const {sets} = state
  const note = noteOf(state, node)
  const content: Array<ElementContent> = []
  let last = around
  for (const block of hast.all(node).reverse()) {
    const seen = readAnnotation(state.annotations, block)?.condition ?? around
    const condition = sets.and(seen, last)
    last = sets.minus(last, seen)
    if (condition !== 0 && block.type === 'element' && block.tagName === 'p') {
      block.children.push(...linksBack(making, note, false, condition, seen))
    } else if (condition !== 0) {
      content.unshift(...linksBack(making, note, true, condition, around))
    }
    content.unshift(block)
  }
  if (last !== 0) content.push(...linksBack(making, note, true, last, around))

  const result = element('li', {id: `${idPrefix}fn-${note.name}`}, hast.wrap(content, true))
  hast.patch(node, result)
  Object.assign(annotationOf(state, result), {entry: {key: note.key}, reserve: true})
  return result
}
