import type {FenceLine} from '../source/fence-line.js'
import type {LooseLine} from '../source/loose-line.js'
import type {MiddleFence} from '../source/openers.js'
import {endOfBrackets, readAttributes} from './attributes.js'
import {type CheckContext, fault, formsOf, nearNames} from './checks.js'
import {type Fences, isPlain} from './fences.js'
import {otherWord} from './other-words.js'
import {areaAt} from './outline.js'
import {skipBlank, skipName} from './skip.js'

/** A line that is text. */
export function checkSlip(context: CheckContext, fences: Fences, line: FenceLine): void {
  const {source} = context
  const {end, lineEnd, size, start} = line
  const colons = ':'.repeat(size)
  const nameStart = skipBlank(source, end, lineEnd)
  const nameEnd = skipName(source, nameStart, lineEnd)
  const name = source.slice(nameStart, nameEnd)
  const other = otherWord(context, name, 'block')
  const near = context.names.has(name) || other ? name : nearNames(context, name)[0]
  const expected = near === undefined ? [] : [colons + near]
  // What closes this block will close nothing.
  if (nameStart < lineEnd && size > 2) fences.strays++
  if (!isPlain(source, line)) {
    fault(context, 'look-alike', start, nameEnd, {expected: [colons + (near ?? name)]})
  } else if (nameStart === lineEnd) {
    if (fences.strays > 0) fences.strays--
    else fault(context, 'stray-fence', start, end)
  } else if (nameStart === nameEnd) {
    fault(context, 'misspelled-directive', start, lineEnd)
  } else if (other) {
    fault(context, 'misspelled-directive', start, nameEnd, {values: other})
  } else if (near !== name) {
    fault(context, 'misspelled-directive', start, nameEnd, {expected})
  } else if (nameStart > end) {
    fault(context, 'directive-space', start, nameEnd, {expected})
  } else {
    checkRest(context, start, nameEnd, lineEnd)
  }
}

/** What follows the name. */
function checkRest(context: CheckContext, start: number, nameEnd: number, lineEnd: number): void {
  const {source} = context
  let index = nameEnd
  if (source[index] === '[') {
    index = endOfBrackets(source, index, lineEnd)
    if (index === -1) {
      fault(context, 'directive-bracket', nameEnd, nameEnd + 1)
      return
    }
  }
  const brace = skipBlank(source, index, lineEnd)
  if (source[brace] === '{') {
    const read = readAttributes(source, brace, lineEnd, false)
    if (brace > index) {
      fault(context, 'directive-space', index, brace + 1, {expected: ['{']})
      return
    }
    if (!read) {
      fault(context, 'directive-attributes', brace, lineEnd)
      return
    }
    index = read.end
  }
  const rest = skipBlank(source, index, lineEnd)
  if (rest < lineEnd) fault(context, 'trailing-text', rest, lineEnd)
  else fault(context, 'directive-place', start, lineEnd)
}

/**
 * A directive that lost its colons, or most of them: no form is written like
 * that.
 */
export function checkLoose(context: CheckContext, {nameEnd, nameStart, start}: LooseLine): void {
  const {outline, source} = context
  const name = source.slice(nameStart, nameEnd)
  const known = context.names.get(name)
  // With braces, a directive in a sentence looks the same.
  if (source[nameEnd] === '{' && (!known?.has('leaf') || known.has('text'))) return
  const near = known ? name : nearNames(context, name)[0]
  if (near === undefined) return
  const area = areaAt(outline.areas, start)
  // Indented code is what one more space makes of text.
  if (area && (!area.code || area.code.fenced)) return
  fault(context, 'directive-form', start, nameEnd, formsOf(context, near))
  context.reported.add(nameStart - 1)
}

/** Three or more colons and a name in a sentence. */
export function checkMiddle(
  context: CheckContext,
  {apart, end, nameStart, start}: MiddleFence
): void {
  const {outline, source} = context
  const name = source.slice(nameStart, end)
  const known = [name, name.toLowerCase()].find((each) => context.names.has(each))
  // Words of any kind may follow white space.
  const near = apart ? known : (known ?? nearNames(context, name)[0])
  if (near === undefined || areaAt(outline.areas, start)) return
  const values = {right: `:${near}[text]`}
  if (context.names.get(near)?.has('text')) fault(context, 'directive-colons', start, end, {values})
  else fault(context, 'directive-place', start, end)
}
