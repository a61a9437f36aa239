import type {Element, ElementContent} from 'hast'
import type {BackUse} from '../../annotate/annotation.js'
import {cleanText} from '../../annotate/clean-text.js'
import {annotationOf} from '../../annotate/state.js'
import type {Condition} from '../../audience/sets.js'
import {element, formsFor, type Making, type Note, text} from './note.js'

/**
 * Make what stands for the links to the references of a footnote, as the footer
 * of mdast-util-to-hast has them.
 *
 * @param making
 *   What the HTML is made with.
 * @param note
 *   Footnote.
 * @param flow
 *   Whether they stand between blocks, rather than at the end of a paragraph.
 * @param condition
 *   Who gets them in this place.
 * @param around
 *   Who sees what is around them.
 */
export function linksBack(
  {idPrefix, state, words}: Making,
  {key, name}: Note,
  flow: boolean,
  condition: Condition,
  around: Condition
): Array<Element> {
  const label = cleanText(words.backToReference)
  return formsFor(state, condition).map(({condition: readers, letters}) => {
    const result = element('a', {}, [])
    const annotation = annotationOf(state, result)
    annotation.back = {key, letters, links}
    if (readers !== around) annotation.condition = readers
    return result
  })

  function links({first, number, suffix, use}: BackUse): Array<ElementContent> {
    const link = element(
      'a',
      {
        href: `#${idPrefix}fnref-${name}${suffix}`,
        dataFootnoteBackref: '',
        ariaLabel: label.replaceAll('{reference}', number + suffix),
        className: ['data-footnote-backref']
      },
      [text('↩')]
    )
    if (!first) link.children.push(element('sup', {}, [text(use)]))
    if (!flow) return [text(' '), link]
    return first ? [link] : [text('\n'), text(' '), text('\n'), link]
  }
}
