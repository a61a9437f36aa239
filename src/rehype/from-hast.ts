import type {Element, Nodes} from 'hast'
import {type Box, deeper, nameOf} from './box.js'

/** An attribute of JSX, as MDX has them in hast. */
interface JsxAttribute {
  type: string
  name?: string
  value?: unknown
}

/** An element of JSX. */
interface JsxElement {
  attributes: ReadonlyArray<JsxAttribute>
  children: ReadonlyArray<Nodes>
  name: string | null
}

/** Attributes whose value decides whether something is seen, with the worst that it may be. */
const worst: Readonly<Record<string, string>> = {
  ariahidden: 'true',
  hidden: '',
  inert: '',
  popover: '',
  style: 'display: none'
}

/**
 * Read a hast, in which MDX may have put elements of JSX.
 *
 * An attribute that a program works out counts as the worst that it may be;
 * what a component does with its children isn't known.
 *
 * @param tree
 *   Tree.
 */
export function fromHast(tree: Nodes): Box {
  return toBox(tree, 0)
}

function toBox(node: Nodes, level: number): Box {
  const children = 'children' in node ? node.children : []
  // A template holds its content apart.
  const content = node.type === 'element' && node.content ? node.content.children : []
  return {
    ...attributesOf(node),
    children: [...children, ...content].flatMap((child): ReadonlyArray<Box | string> => {
      if (child.type === 'text' || child.type === 'raw') return [child.value]
      return 'children' in child ? [toBox(child, deeper(level))] : []
    })
  }
}

function attributesOf(node: Nodes): Omit<Box, 'children'> {
  if (node.type === 'element') {
    const name = node.tagName.toLowerCase()
    return {attributes: readProperties(node), html: name !== 'svg' && name !== 'math', name}
  }
  if (!('attributes' in node)) return {attributes: new Map(), html: true, name: ''}
  // Cast: only elements of JSX have a list of them.
  const {attributes, name} = node as unknown as JsxElement
  const isElement = name !== null && /^[a-z][\w-]*$/.test(name)
  return {
    attributes: isElement ? readJsx(attributes) : new Map(),
    html: true,
    name: isElement ? name : ''
  }
}

function readProperties({properties}: Element): Map<string, string> {
  const result = new Map<string, string>()
  for (const [name, value] of Object.entries({...properties})) {
    if (value === null || value === undefined || value === false) continue
    result.set(nameOf(name), printValue(value))
  }
  return result
}

/** A value as it stands in HTML; a style may be an object, as React has it. */
function printValue(value: unknown): string {
  if (value === true) return ''
  if (Array.isArray(value)) return value.join(' ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(
      ([name, each]) => `${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}: ${each}`
    )
    .join('; ')
}

function readJsx(attributes: ReadonlyArray<JsxAttribute>): Map<string, string> {
  const result = new Map<string, string>()
  for (const {name, value} of attributes) {
    // `{...props}` may hold anything.
    if (name === undefined) result.set('hidden', '')
    else if (value === null || value === undefined) result.set(nameOf(name), '')
    else if (typeof value === 'string') result.set(nameOf(name), value)
    else {
      // Cast: whatever it is, it may have a value.
      const code = String((value as {value?: unknown}).value).trim()
      const known = nameOf(name)
      if (code === 'false') continue
      if (known in worst) result.set(known, worst[known] as string)
      else if (code === 'true') result.set(known, '')
    }
  }
  return result
}
