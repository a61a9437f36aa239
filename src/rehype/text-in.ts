import {type Box, deeper} from './box.js'
import {hiddenBy, isStrike} from './hidden-by.js'

/** Elements that stand in a line; all others stand apart. */
const inline: ReadonlySet<string> = new Set([
  ...[
    '',
    'a',
    'abbr',
    'b',
    'bdi',
    'bdo',
    'big',
    'cite',
    'code',
    'data',
    'del',
    'dfn',
    'em',
    'font'
  ],
  ...[
    'i',
    'img',
    'ins',
    'kbd',
    'label',
    'mark',
    'q',
    'ruby',
    's',
    'samp',
    'small',
    'span',
    'strike'
  ],
  ...['strong', 'sub', 'sup', 'time', 'tt', 'u', 'var', 'wbr']
])

/**
 * Give the text that readers see in an element, white space folded.
 *
 * @param box
 *   Element.
 * @param all
 *   Whether what is hidden in it counts too (default: `false`).
 */
export function textIn(box: Box, all = false): string {
  return fold(write(box, 0))

  function write(current: Box, level: number): string {
    const {attributes, children, name} = current
    if (current !== box && !all && hiddenBy(current, false) !== undefined) return ''
    if (name === 'br') return ' '
    if (name === 'img') return isSeen(attributes) ? (attributes.get('alt') ?? '') : ''
    const text = children
      .map((child) => (typeof child === 'string' ? child : write(child, deeper(level))))
      .join('')
    return inline.has(name) ? text : ` ${text} `
  }
}

/** Whether an image, or else its alternative, has more than a few pixels. */
function isSeen(attributes: Box['attributes']): boolean {
  return ['width', 'height'].every((name) => {
    const size = Number.parseFloat(attributes.get(name) ?? '')
    return Number.isNaN(size) || size >= 8
  })
}

/** Give the text that is struck out in an element, white space folded. */
export function struckIn({children}: Box): string {
  const texts = children.map((child) => {
    if (typeof child === 'string') return ''
    return isStrike(child) ? textIn(child) : struckIn(child)
  })
  return fold(texts.join(' '))
}

/** Fold white space. */
export function fold(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
