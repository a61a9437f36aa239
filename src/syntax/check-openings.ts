import {endOfLine} from '../source/lines.js'
import {endOfBrackets} from './attributes.js'
import {fault, formsOf, type Gate, nearNames} from './checks.js'
import type {DirectiveForm} from './directive-names.js'
import type {Container, Leaf} from './outline.js'
import {skipName} from './skip.js'

/** A directive on lines of its own. */
interface Block {
  form: DirectiveForm
  node: Container['node'] | Leaf['node']
  /** Colons. */
  size: number
  start: number
}

/**
 * Hold the line that opens a block: its name must be known, no label follows,
 * and nothing of it stands on the line below.
 *
 * @returns
 *   Whether its name is in none of the forms it may take.
 */
export function checkOpening(gate: Gate, block: Block): boolean {
  const {node, size, start} = block
  const nameEnd = start + size + node.name.length
  const wrong = checkName(gate, block, nameEnd)
  checkLabel(gate, block, nameEnd)
  checkLineBelow(gate, start, nameEnd)
  return wrong
}

/**
 * Hold the name of a block against the known names.
 *
 * @returns
 *   Whether it isn't in one of its forms.
 */
function checkName(gate: Gate, block: Block, end: number): boolean {
  const {form, node, size, start} = block
  const {name} = node
  const forms = gate.names.get(name)
  if (forms?.has(form)) return false
  const near = forms ? [name] : nearNames(gate, name)
  const nearForms = gate.names.get(near[0] as string)
  if (forms || (form === 'leaf' && nearForms && !nearForms.has('leaf'))) {
    // What follows is for everybody: no single directive holds that.
    fault(gate, 'directive-form', start, end, formsOf(gate, near[0] as string))
    return true
  }
  fault(gate, 'unknown-name', start + size, end, {expected: near, node})
  return false
}

/** Blocks bear no label. */
function checkLabel(gate: Gate, {node}: Block, start: number): void {
  const {source} = gate
  if (source[start] !== '[') return
  const end = endOfBrackets(source, start, endOfLine(source, start))
  fault(gate, 'block-label', start, Math.max(end, start + 1), {node})
}

/**
 * Attributes or the end of a name that slipped to the line below, where they
 * would be text and the directive another one.
 */
function checkLineBelow(gate: Gate, start: number, nameEnd: number): void {
  const {source} = gate
  let index = endOfLine(source, start)
  const cut = index === nameEnd
  while (/[\n\r\t >]/.test(source[index] ?? '')) index++
  const end = endOfLine(source, index)
  if (/^(?:\{|(?:for|not|when)=)/.test(source.slice(index, end))) {
    fault(gate, 'attributes-below', index, end)
  }
  if (!cut) return
  const first = source.slice(start, nameEnd).replace(/^:+/, '')
  const restEnd = skipName(source, index, end)
  const whole = first + source.slice(index, restEnd)
  if (restEnd === index) return
  // The line ending may stand for a letter, where nothing else is on the line.
  const alone = restEnd === end || source[restEnd] === '{'
  const near = alone ? nearNames(gate, whole).filter((name) => name.length > first.length + 2) : []
  const [right] = gate.names.has(whole) ? [whole] : near
  if (right === undefined) return
  const colons = source.slice(start, nameEnd - first.length)
  fault(gate, 'misspelled-directive', start, nameEnd, {expected: [colons + right]})
}
