import type {ElementContent} from 'hast'
import type {FootnoteReference} from 'mdast'
import {annotationOf} from '../../annotate/state.js'
import {element, type Making, noteOf, text} from './note.js'

/** Make the link to a footnote. */
export function reference(making: Making, node: FootnoteReference): ElementContent {
  const {hast, idPrefix, state} = making
  const {key, name} = noteOf(state, node)
  const number = text('')
  const link = element(
    'a',
    {
      href: `#${idPrefix}fn-${name}`,
      id: `${idPrefix}fnref-${name}`,
      dataFootnoteRef: true,
      ariaDescribedBy: [`${idPrefix}footnote-label`]
    },
    [number]
  )
  annotationOf(state, number).number = {key}
  annotationOf(state, link).reference = {key}
  hast.patch(node, link)
  const result = element('sup', {}, [link])
  hast.patch(node, result)
  return hast.applyData(node, result) as ElementContent
}
