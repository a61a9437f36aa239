import {expect, test} from 'vitest'
import {holds} from '../../src/compiled/condition.js'

// Dimension 0 has three values, dimension 1 has two.
// At 0: the second value of dimension 1; at 3: value 0 never, 1 always, 2 as the node at 0 says.
const nodes = [1, 0, 1, 0, 0, 1, 2]

test.each([
  [[0, 0], false],
  [[0, 1], false],
  [[1, 0], true],
  [[1, 1], true],
  [[2, 0], false],
  [[2, 1], true]
])('should follow the values %j', (profile, expected) => {
  expect(holds(nodes, 5, profile)).toBe(expected)
})

test.each([
  [0, false],
  [1, true]
])('should know reference %i without a node', (root, expected) => {
  expect(holds([], root, [])).toBe(expected)
  expect(holds(nodes, root, [0, 0])).toBe(expected)
})

test('should start at any node', () => {
  expect(holds(nodes, 2, [0, 1])).toBe(true)
  expect(holds(nodes, 2, [0, 0])).toBe(false)
})

test.each([
  ['a profile without the dimension', nodes, 5, []],
  ['a reference beyond the nodes', nodes, 100, [0, 0]],
  ['a reference that is no number', nodes, Number.NaN, [0, 0]],
  ['a value that is no number', nodes, 5, [Number.NaN, 0]]
])('should hold for nobody given %s', (_, list, root, profile) => {
  expect(holds(list, root, profile)).toBe(false)
})
