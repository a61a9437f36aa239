import type {Parents} from 'mdast'
import {expect, test} from 'vitest'
import {
  holdsSentence,
  isElement,
  isEmptyHostNode,
  mayHoldBlocks
} from '../../src/syntax/host-nodes.js'

/** A node of a type, with children of other types. */
function node(type: string, ...children: Array<string>): Parents {
  // Cast: hosts have nodes of any type.
  return {children: children.map((child) => ({type: child})), type} as never as Parents
}

test('should tell elements of MDX', () => {
  const types = ['mdxJsxFlowElement', 'mdxJsxTextElement', 'mdxTextExpression', 'paragraph']
  expect(types.filter((type) => isElement(node(type)))).toEqual(types.slice(0, 2))
})

test('should tell what may hold blocks', () => {
  const types = [
    'root',
    'blockquote',
    'listItem',
    'footnoteDefinition',
    'containerDirective',
    'card'
  ]
  expect(types.filter((type) => mayHoldBlocks(node(type)))).toEqual(types)
  const others = ['paragraph', 'heading', 'list', 'table', 'tableCell', 'strong', 'textDirective']
  expect(others.filter((type) => mayHoldBlocks(node(type)))).toEqual([])
  expect(mayHoldBlocks({type: 'text', value: 'a'})).toBe(false)
})

test.each([
  [node('paragraph'), true],
  [node('heading'), true],
  [node('tableCell'), true],
  [node('card', 'text'), true],
  [node('card', 'paragraph', 'strong'), true],
  [node('card', 'paragraph'), false],
  [node('card'), false],
  [node('listItem', 'text'), false],
  [node('root', 'text'), false],
  [node('tableRow', 'text'), false]
])('should tell what holds a sentence: %j', (parent, holds) => {
  expect(holdsSentence(parent)).toBe(holds)
})

test.each([
  [node('card'), true],
  [node('card', 'text'), false],
  [node('paragraph'), false],
  [{type: 'text', value: ''} as const, false]
])('should tell an empty node of a host: %j', (one, isEmpty) => {
  expect(isEmptyHostNode(one)).toBe(isEmpty)
})
