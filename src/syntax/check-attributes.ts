import {attributesOf} from './attributes.js'
import {fault, type Gate} from './checks.js'
import type {Directive} from './directive.js'

/**
 * Hold the law of attributes, as far as every directive has the same: each has
 * a value, none is there twice, and there are no classes.
 *
 * The tree doesn't tell: there the last one counts.
 *
 * ```markdown
 * > | :::audience{for=clinician student}
 *                               ^^^^^^^
 * ```
 */
export function holdAttributeLaw(gate: Gate): void {
  const {containers, leaves, texts} = gate.outline
  for (const {node} of containers) check(gate, node)
  for (const {node} of leaves) check(gate, node)
  for (const node of texts) check(gate, node)
}

function check(gate: Gate, node: Directive): void {
  const {source} = gate
  const names = new Set<string>()
  const attributes = attributesOf(source, node)
  for (const [index, attribute] of attributes.entries()) {
    const {name, nameEnd, nameStart, quoted, shorthand, valueEnd, valueStart} = attribute
    const end = shorthand ? valueEnd : nameEnd
    if (name === 'class') {
      fault(gate, 'class-attribute', nameStart, Math.max(end, valueEnd + Number(quoted)), {
        node
      })
    } else if (names.has(name)) {
      fault(gate, 'doubled-attribute', nameStart, end, {node})
    } else if (valueStart === valueEnd) {
      const before = attributes[index - 1]
      const value =
        valueStart === -1 && before && !before.quoted && before.valueStart !== -1
          ? `${source.slice(before.nameStart, before.nameEnd)}="${source.slice(before.valueStart, before.valueEnd)} ${name}"`
          : `${name}="…"`
      fault(gate, 'empty-attribute', nameStart, end, {node, values: {fix: value}})
    }
    names.add(name)
    gate.steps += end - nameStart
  }
}
