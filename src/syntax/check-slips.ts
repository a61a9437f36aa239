import type {FenceLine} from '../source/fence-line.js'
import type {LooseLine} from '../source/loose-line.js'
import type {MiddleFence} from '../source/openers.js'
import {endOfBrackets, readAttributes} from './attributes.js'
import {fault, formsOf, type Gate, nearNames} from './checks.js'
import {type Fences, isPlain} from './fences.js'
import {areaAt} from './outline.js'
import {skipBlank, skipName} from './skip.js'

/** A line that is text. */
export function checkSlip(gate: Gate, fences: Fences, line: FenceLine): void {
  const {source} = gate
  const {end, lineEnd, size, start} = line
  const colons = ':'.repeat(size)
  const nameStart = skipBlank(source, end, lineEnd)
  const nameEnd = skipName(source, nameStart, lineEnd)
  const name = source.slice(nameStart, nameEnd)
  const near = gate.names.has(name) ? name : nearNames(gate, name)[0]
  const expected = near === undefined ? [] : [colons + near]
  // What closes this block will close nothing.
  if (nameStart < lineEnd && size > 2) fences.strays++
  if (!isPlain(source, line)) {
    fault(gate, 'look-alike', start, nameEnd, {expected: [colons + (near ?? name)]})
  } else if (nameStart === lineEnd) {
    if (fences.strays > 0) fences.strays--
    else fault(gate, 'stray-fence', start, end)
  } else if (nameStart === nameEnd) {
    fault(gate, 'misspelled-directive', start, lineEnd)
  } else if (near !== name) {
    fault(gate, 'misspelled-directive', start, nameEnd, {expected})
  } else if (nameStart > end) {
    fault(gate, 'directive-space', start, nameEnd, {expected})
  } else {
    checkRest(gate, start, nameEnd, lineEnd)
  }
}

/** What follows the name. */
function checkRest(gate: Gate, start: number, nameEnd: number, lineEnd: number): void {
  const {source} = gate
  let index = nameEnd
  if (source[index] === '[') {
    index = endOfBrackets(source, index, lineEnd)
    if (index === -1) {
      fault(gate, 'directive-bracket', nameEnd, nameEnd + 1)
      return
    }
  }
  const brace = skipBlank(source, index, lineEnd)
  if (source[brace] === '{') {
    const read = readAttributes(source, brace, lineEnd, false)
    if (brace > index) {
      fault(gate, 'directive-space', index, brace + 1, {expected: ['{']})
      return
    }
    if (!read) {
      fault(gate, 'directive-attributes', brace, lineEnd)
      return
    }
    index = read.end
  }
  const rest = skipBlank(source, index, lineEnd)
  if (rest < lineEnd) fault(gate, 'trailing-text', rest, lineEnd)
  else fault(gate, 'directive-place', start, lineEnd)
}

/**
 * A directive that lost its colons, or most of them: no form is written like
 * that.
 */
export function checkLoose(gate: Gate, {nameEnd, nameStart, start}: LooseLine): void {
  const {outline, source} = gate
  const name = source.slice(nameStart, nameEnd)
  const known = gate.names.get(name)
  // With braces, a directive in a sentence looks the same.
  if (source[nameEnd] === '{' && (!known?.has('leaf') || known.has('text'))) return
  const near = known ? name : nearNames(gate, name)[0]
  if (near === undefined) return
  const area = areaAt(outline.areas, start)
  // Indented code is what one more space makes of text.
  if (area && (!area.code || area.code.fenced)) return
  fault(gate, 'directive-form', start, nameEnd, formsOf(gate, near))
  gate.reported.add(nameStart - 1)
}

/** Three or more colons and a name in a sentence. */
export function checkMiddle(gate: Gate, {end, nameStart, start}: MiddleFence): void {
  const {outline, source} = gate
  const name = source.slice(nameStart, end)
  const near = gate.names.has(name) ? name : nearNames(gate, name)[0]
  if (near === undefined || areaAt(outline.areas, start)) return
  const values = {right: `:${near}[text]`}
  if (gate.names.get(near)?.has('text')) fault(gate, 'directive-colons', start, end, {values})
  else fault(gate, 'directive-place', start, end)
}
