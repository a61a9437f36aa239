import {type AttributeOffsets, attributesOf} from './attributes.js'
import {type CheckContext, fault} from './checks.js'
import type {Directive} from './directive.js'

/**
 * Check the attributes that every directive has alike: each has
 * a value, none is there twice, and there are no classes.
 *
 * The tree doesn't tell: there the last one counts.
 *
 * ```markdown
 * > | :::audience{for=clinician student}
 *                               ^^^^^^^
 * ```
 */
export function checkAttributes(context: CheckContext): void {
  const {containers, leaves, texts} = context.outline
  for (const {node} of containers) check(context, node)
  for (const {node} of leaves) check(context, node)
  for (const node of texts) check(context, node)
}

function check(context: CheckContext, node: Directive): void {
  const {source} = context
  const names = new Set<string>()
  const attributes = attributesOf(source, node)
  if (context.names.get(node.name)?.has('foreign')) {
    checkForeign(context, node, attributes)
    return
  }
  if (isBareText(node, attributes)) {
    // Cast: there is one at least.
    const start = (attributes[0] as AttributeOffsets).nameStart
    const end = (attributes.at(-1) as AttributeOffsets).nameEnd
    fault(context, 'empty-attribute', start, end, {
      node,
      values: {fix: `:${node.name}[${source.slice(start, end)}]`}
    })
    return
  }
  for (const [index, attribute] of attributes.entries()) {
    const {name, nameEnd, nameStart, quoted, shorthand, valueEnd, valueStart} = attribute
    const end = shorthand ? valueEnd : nameEnd
    if (name === 'class') {
      fault(context, 'class-attribute', nameStart, Math.max(end, valueEnd + Number(quoted)), {
        node
      })
    } else if (names.has(name)) {
      fault(context, 'doubled-attribute', nameStart, end, {node})
    } else if (name === '__proto__' && valueStart !== -1) {
      // An object has none of that name, so the tree lacks it.
      fault(context, 'unknown-attribute', nameStart, end, {node, values: {directive: node.name}})
    } else if (isFree(name) && swallowed.test(source.slice(valueStart, valueEnd))) {
      fault(context, 'swallowed-attribute', valueStart, valueEnd, {node})
    } else if (valueStart === valueEnd || ownValue(node, name)?.trim() === '') {
      const before = attributes[index - 1]
      const value =
        valueStart === -1 && before && !before.quoted && before.valueStart !== -1
          ? `${source.slice(before.nameStart, before.nameEnd)}="${source.slice(before.valueStart, before.valueEnd)} ${name}"`
          : isAudience(context, name, valueStart)
            ? `${isAudience(context, node.name, -1) ? 'when' : 'for'}="${name}"`
            : `${name}="…"`
      fault(context, 'empty-attribute', nameStart, end, {node, values: {fix: value}})
    }
    names.add(name)
    context.steps += end - nameStart
  }
}

/** Whether what stands without a value is a name of the config. */
function isAudience({audiences}: CheckContext, name: string, valueStart: number): boolean {
  return valueStart === -1 && audiences.names.has(name)
}

/** An attribute that says whom something is for, in the value of another. */
const swallowed = /(?:^|[^\w-])(?:for|not|when)[\t ]*=[\t ]*["'“”‘’&]?\w/

/** Whether an attribute's value may be any text. */
function isFree(name: string): boolean {
  return !/^(?:for|not|when)$/.test(name)
}

/** Whether braces hold the text that was meant for the brackets of a directive in a sentence. */
function isBareText(node: Directive, attributes: ReadonlyArray<AttributeOffsets>): boolean {
  return (
    node.type === 'textDirective' &&
    node.children.length === 0 &&
    attributes.length > 0 &&
    attributes.every(
      ({name, shorthand, valueStart}) =>
        !shorthand && valueStart === -1 && !/^(?:class|for|not|when)$/.test(name)
    )
  )
}

/** Value of an attribute in the tree; nothing where a name like `constructor` isn't one. */
function ownValue({attributes}: Directive, name: string): string | null | undefined {
  return attributes && Object.hasOwn(attributes, name) ? attributes[name] : undefined
}

/** A directive of the host says nothing of readers, though its author may think so. */
function checkForeign(
  context: CheckContext,
  node: Directive,
  attributes: ReadonlyArray<AttributeOffsets>
): void {
  const {names, sets} = context.audiences
  const isDimension = (name: string): boolean => sets.dimensions.some((each) => each.name === name)
  // Those whose value names readers.
  const naming = ['class', 'id'].filter((name) =>
    ownValue(node, name)
      ?.split(/\s+/)
      .some((value) => names.has(value))
  )
  for (const {name, nameEnd, nameStart} of attributes) {
    context.steps += nameEnd - nameStart
    const says =
      /^(?:audiences?|for|not|when)$/i.test(name) ||
      names.has(name) ||
      isDimension(name) ||
      naming.includes(name)
    if (!says) continue
    fault(context, 'foreign-condition', nameStart, nameEnd, {node, values: {name: node.name}})
  }
}
