import type {Element, ElementContent, Text} from 'hast'
import type {FootnoteReference} from 'mdast'
import {annotationOf, type State, seenOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {element, formsFor, type Making, noteOf, text} from './note.js'

/** Make the link to a footnote. */
export function reference(making: Making, node: FootnoteReference): ElementContent {
  const {hast, idPrefix, state} = making
  const {key, name} = noteOf(state, node)
  const use = {key}
  const link = linkTo('', numbersOf(state, key, seenOf(state, node)))
  annotationOf(state, link).reference = use
  const condition = state.sets.and(state.lettered, seenOf(state, node))
  if (condition !== 0) {
    const children = (number: string, suffix: string) => [linkTo(suffix, [text(number)])]
    annotationOf(state, node).becomes = {children, condition, key, letters: true, use}
  }
  hast.patch(node, link)
  const result = element('sup', {}, [link])
  hast.patch(node, result)
  return hast.applyData(node, result)

  function linkTo(suffix: string, children: Array<ElementContent>): Element {
    return element(
      'a',
      {
        href: `#${idPrefix}fn-${name}`,
        id: `${idPrefix}fnref-${name}${suffix}`,
        dataFootnoteRef: true,
        ariaDescribedBy: [`${idPrefix}footnote-label`]
      },
      children
    )
  }
}

/** The number of a note, for those around: letters for some of them. */
function numbersOf(state: State, key: number, around: Condition): Array<Text> {
  return formsFor(state, around).map(({condition, letters}) => {
    const number = text('')
    const annotation = annotationOf(state, number)
    annotation.number = {key, letters}
    if (condition !== around) annotation.condition = condition
    return number
  })
}
