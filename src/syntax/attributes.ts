import type {Place} from '../messages/report.js'
import {type LinedSource, placeBetween} from '../source/lines.js'
import type {Directive} from './directive.js'

/** Offsets of one attribute in the source. */
export interface AttributeOffsets {
  /** Name; `id` for `#x`, `class` for `.x`. */
  name: string
  /** Whether it is written `#x` or `.x`. */
  shorthand: boolean
  nameStart: number
  nameEnd: number
  /** Offset of the value, without its quotes; `-1` where there is none. */
  valueStart: number
  valueEnd: number
  /** Whether the value is in quotes. */
  quoted: boolean
}

/** Places of one attribute. */
export interface AttributePlace {
  /** The characters of the name; the dot or hash where that stands for it. */
  name: Place
  /** The characters of the value, without its quotes; nothing where there is no value. */
  value: Place | undefined
}

/**
 * Find the attributes of a directive in the source.
 *
 * Of attributes that are written twice the last counts, as in the tree.
 *
 * ```markdown
 * > | :::audience{when="clinician or nurse"}
 *                 ^^^^  ^^^^^^^^^^^^^^^^^^
 * ```
 *
 * @param text
 *   Source that the directive was read from, and its lines.
 * @param node
 *   Directive, with positions.
 * @returns
 *   Places by name; empty if there are no attributes, or no positions.
 */
export function attributePlaces(
  {lines, source}: LinedSource,
  node: Readonly<Directive>
): Map<string, AttributePlace> {
  const places = new Map<string, AttributePlace>()
  for (const attribute of attributesOf(source, node)) {
    const {name, nameEnd, nameStart, valueEnd, valueStart} = attribute
    places.set(name, {
      name: placeBetween(lines, nameStart, nameEnd),
      value: valueStart === -1 ? undefined : placeBetween(lines, valueStart, valueEnd)
    })
  }
  return places
}

/**
 * Place of a part of an attribute's value.
 *
 * Where the source spells the value otherwise, with character references or
 * over several lines, that is the place of the whole value.
 *
 * @param place
 *   Place of the value.
 * @param value
 *   Value, as it is in the tree.
 * @param start
 *   Offset in the value.
 * @param end
 *   Offset in the value.
 */
export function placeInValue(
  place: Readonly<Place>,
  value: string,
  start: number,
  end: number
): Place {
  const length = place.end.offset - place.start.offset
  if (place.start.line !== place.end.line || length !== value.length) return {...place}
  return {end: move(end), start: move(start)}

  function move(by: number): Place['start'] {
    const {column, line, offset} = place.start
    return {column: column + by, line, offset: offset + by}
  }
}

/**
 * Read the attributes of a directive from the source.
 *
 * @param source
 *   Source that the directive was read from.
 * @param node
 *   Directive.
 * @returns
 *   Attributes in the order of the source; none if the source at the node's
 *   place isn't that directive.
 */
export function attributesOf(source: string, node: Readonly<Directive>): Array<AttributeOffsets> {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  if (start === undefined || end === undefined) return []
  let index = start
  while (source[index] === ':') index++
  if (!source.startsWith(node.name, index)) return []
  index += node.name.length
  if (source[index] === '[') index = endOfBrackets(source, index, end)
  const lines = node.type === 'textDirective'
  return (index < end && readAttributes(source, index, end, lines)?.attributes) || []
}

/**
 * Find the end of a label, as the parser does: brackets must balance, a
 * backslash escapes them, code and links don't matter.
 *
 * @param source
 *   Source.
 * @param start
 *   Offset of `[`.
 * @param end
 *   Offset at which to stop.
 * @returns
 *   Offset after `]`; `-1` if there is none.
 */
export function endOfBrackets(source: string, start: number, end: number): number {
  let depth = 0
  for (let index = start; index < end; index++) {
    const char = source[index]
    if (char === '\\') index += Number(/[[\\\]]/.test(source.charAt(index + 1)))
    else if (char === '[') depth++
    else if (char === ']' && --depth === 0) return index + 1
  }
  return -1
}

/**
 * Read attributes in braces, as the parser does.
 *
 * @param source
 *   Source.
 * @param start
 *   Offset of `{`.
 * @param end
 *   Offset at which to stop.
 * @param lines
 *   Whether they may go on over the end of a line.
 * @returns
 *   Attributes and the offset after `}`; nothing if they can't be read.
 */
export function readAttributes(
  source: string,
  start: number,
  end: number,
  lines: boolean
): {attributes: Array<AttributeOffsets>; end: number} | undefined {
  const attributes: Array<AttributeOffsets> = []
  let index = start + 1
  if (source[start] !== '{') return undefined

  while (true) {
    skipSpace()
    const char = source[index]
    if (char === '}') return {attributes, end: index + 1}
    const attribute = char === '#' || char === '.' ? readShorthand() : readNamed()
    if (!attribute) return undefined
    attributes.push(attribute)
    if (attribute.quoted && !/[\t\n\r }]/.test(source.charAt(index))) return undefined
  }

  /** Skip white space, and quote markers at the start of lines. */
  function skipSpace(): void {
    while (true) {
      const char = source[index]
      if (char === '\n' || char === '\r') {
        if (!lines) return
        index++
        while (/[\t >]/.test(source.charAt(index))) index++
      } else if (char === ' ' || char === '\t') {
        index++
      } else {
        return
      }
    }
  }

  /** Move to the first character of those that end something. */
  function skipTo(ends: RegExp): number {
    const from = index
    while (index < end && !ends.test(source.charAt(index))) index++
    return from
  }

  /** `#id` or `.class` */
  function readShorthand(): AttributeOffsets | undefined {
    const nameStart = index++
    const valueStart = skipTo(/[\t\n\r "#'.<=>`}]/)
    if (index === valueStart || !/[\t\n\r #.}]/.test(source.charAt(index))) return undefined
    return {
      name: source[nameStart] === '#' ? 'id' : 'class',
      nameEnd: valueStart,
      nameStart,
      quoted: false,
      shorthand: true,
      valueEnd: index,
      valueStart
    }
  }

  /** `name`, `name=value` or `name="value"` */
  function readNamed(): AttributeOffsets | undefined {
    // To the parser a tab is part of a name.
    const nameStart = skipTo(/[^\S\t]|(?![-.:_])[\p{P}\p{S}]/u)
    if (index === nameStart || /[.:]/.test(source.charAt(nameStart))) return undefined
    const nameEnd = index
    const attribute: AttributeOffsets = {
      name: source.slice(nameStart, nameEnd),
      nameEnd,
      nameStart,
      quoted: false,
      shorthand: false,
      valueEnd: -1,
      valueStart: -1
    }
    skipSpace()
    if (source[index] !== '=') return attribute
    index++
    skipSpace()
    const quote = source[index]
    if (quote === '"' || quote === "'") {
      index++
      attribute.quoted = true
      attribute.valueStart = skipTo(
        quote === '"' ? (lines ? /"/ : /["\n\r]/) : lines ? /'/ : /['\n\r]/
      )
      attribute.valueEnd = index
      if (source[index] !== quote) return undefined
      index++
      return attribute
    }
    attribute.valueStart = skipTo(/[\t\n\r "'<=>`}]/)
    attribute.valueEnd = index
    if (index === attribute.valueStart || !/[\t\n\r }]/.test(source.charAt(index))) return undefined
    return attribute
  }
}
