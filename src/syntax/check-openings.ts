import {listFirst} from '../messages/rule.js'
import {endOfLine} from '../source/lines.js'
import {endOfBrackets} from './attributes.js'
import {type CheckContext, fault, formsOf, nearNames} from './checks.js'
import type {DirectiveForm} from './directive-names.js'
import {otherWord} from './other-words.js'
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
 * Check the line that opens a block: its name must be known, no label follows,
 * and nothing of it stands on the line below.
 *
 * @returns
 *   Whether its name is in none of the forms it may take.
 */
export function checkOpening(context: CheckContext, block: Block): boolean {
  const {node, size, start} = block
  const nameEnd = start + size + node.name.length
  const wrong = checkName(context, block, nameEnd)
  checkLabel(context, block, nameEnd)
  checkLineBelow(context, start, nameEnd)
  return wrong
}

/**
 * Check that the name of a block is known.
 *
 * @returns
 *   Whether it isn't in one of its forms.
 */
function checkName(context: CheckContext, block: Block, end: number): boolean {
  const {form, node, size, start} = block
  const {name} = node
  const forms = context.names.get(name)
  if (forms?.has(form)) return false
  const other = otherWord(context, name, 'block')
  const near = forms ? [name] : other ? [] : nearNames(context, name)
  const nearForms = context.names.get(near[0] as string)
  if (forms || (form === 'leaf' && nearForms && !nearForms.has('leaf'))) {
    // What follows is for everybody: no single directive holds that.
    fault(context, 'directive-form', start, end, formsOf(context, near[0] as string))
    return true
  }
  const known = [...context.audiences.names.keys()].filter((key) => context.names.has(key))
  fault(context, 'unknown-name', start + size, end, {
    expected: near,
    node,
    values: {known: listFirst(known), ...other}
  })
  return false
}

/** Blocks bear no label. */
function checkLabel(context: CheckContext, {node}: Block, start: number): void {
  const {names, source} = context
  if (source[start] !== '[' || names.get(node.name)?.has('foreign')) return
  const end = endOfBrackets(source, start, endOfLine(source, start))
  fault(context, 'block-label', start, Math.max(end, start + 1), {node})
}

/**
 * Attributes or the end of a name that slipped to the line below, where they
 * would be text and the directive another one.
 */
function checkLineBelow(context: CheckContext, start: number, nameEnd: number): void {
  const {source} = context
  let index = endOfLine(source, start)
  const cut = index === nameEnd
  while (/[\n\r\t >]/.test(source[index] ?? '')) index++
  const end = endOfLine(source, index)
  const below = source.slice(index, end)
  const [, option = ''] = /^:?(?:for|not|when):[\t ]*["'\u201c]?([\p{L}\p{N}-]+)/u.exec(below) ?? []
  const [, bare = ''] = /^\{([\p{L}\p{N}-]+)\}/u.exec(below) ?? []
  const isOption = context.audiences.names.has(option) || context.audiences.names.has(bare)
  if (/^(?:\{[#.]|\{[^{}=\n\r]{1,64}=|(?:for|not|when)=)/.test(below) || isOption) {
    fault(context, 'attributes-below', index, end)
  }
  if (!cut) return
  const first = source.slice(start, nameEnd).replace(/^:+/, '')
  const restEnd = skipName(source, index, end)
  const whole = first + source.slice(index, restEnd)
  if (restEnd === index) return
  // The line ending may stand for a letter, where nothing else is on the line.
  const alone = restEnd === end || source[restEnd] === '{'
  const near = alone
    ? nearNames(context, whole).filter((name) => name.length > first.length + 2)
    : []
  const [right] = context.names.has(whole) ? [whole] : near
  if (right === undefined) return
  const colons = source.slice(start, nameEnd - first.length)
  // The line below would have to change too.
  fault(context, 'misspelled-directive', start, nameEnd, {
    exact: false,
    expected: [colons + right]
  })
}
