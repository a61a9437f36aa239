import type {Element, ElementContent, Root} from 'hast'
import {sanitize} from 'hast-util-sanitize'
import {expect, test} from 'vitest'
import {sanitizeSchema} from '../../src/compile/sanitize-schema.js'
import {sanitizeTree} from '../../src/compile/sanitize-tree.js'

function element(
  tagName: string,
  data: object | undefined,
  ...children: Array<ElementContent>
): Element {
  const node: Element = {type: 'element', tagName, properties: {id: 'a', onClick: 'b'}, children}
  return (data ? {...node, data} : node) as Element
}

const text: ElementContent = {type: 'text', value: 'c', data: {lectern: 3} as object}

test('should leave nothing in texts that is no character', () => {
  const tree: Root = {
    type: 'root',
    children: [
      {type: 'text', value: 'a\0b\ud83d'},
      {
        type: 'element',
        tagName: 'p',
        properties: {title: '\ude00', className: ['\0']},
        children: []
      }
    ]
  }
  expect(JSON.stringify(sanitizeTree(tree, sanitizeSchema))).not.toMatch(/\\u(?:0000|d[89a-f])/)
})

test.each<[string, Root]>([
  [
    'everything stays',
    {
      type: 'root',
      children: [
        element('p', {lectern: 1}, text, element('em', undefined, text)),
        {type: 'text', value: '\n'}
      ]
    }
  ],
  [
    'an element goes with what is in it',
    {
      type: 'root',
      children: [element('script', {lectern: 1}, text), element('p', {lectern: 2}, text)]
    }
  ],
  [
    'an element goes and leaves what is in it',
    {
      type: 'root',
      children: [element('blink', {lectern: 1}, text), element('li', {lectern: 2}, text)]
    }
  ]
])('should give nodes their data where %s', (_, tree) => {
  const before = structuredClone(tree)
  expect(sanitizeTree(tree, sanitizeSchema)).toEqual(sanitize(tree, sanitizeSchema))
  expect(tree).toEqual(before)
})
