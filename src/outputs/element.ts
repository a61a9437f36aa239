import type {Element} from 'hast'

/** Make an element with a text, or without content. */
export function element(
  tagName: string,
  properties: Element['properties'],
  text?: string
): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: text === undefined ? [] : [{type: 'text', value: text}]
  }
}
