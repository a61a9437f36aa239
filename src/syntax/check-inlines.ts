import type {TextDirective} from 'mdast-util-directive'
import {endOfLine} from '../source/lines.js'
import type {InlineOpener, StrayBracket} from '../source/openers.js'
import {endOfBrackets} from './attributes.js'
import {checkComments} from './check-comments.js'
import {checkCut, checkHeader, isAloneInBrackets} from './check-cut.js'
import {checkLoose} from './check-loose.js'
import {checkChained, checkNamed} from './check-named.js'
import {checkParentheses} from './check-parentheses.js'
import {type CheckContext, fault, formsOf, nearNames} from './checks.js'
import {otherWord} from './other-words.js'
import {type Area, areaAt, type TextBlock} from './outline.js'
import {isAfterWord, isEscaped, isSwallowed} from './surroundings.js'

/**
 * Check directives in sentences: every `:name[` and `:name{` is a text directive of the
 * tree at exactly that place, with its brackets closed, or is not one of ours.
 *
 * Not ours is what is escaped (`\:`), stands in code or in a comment, or
 * follows a letter or digit with no known name near.
 *
 * ```markdown
 * > | Take :clinican[10 mg] daily.
 *          ^^^^^^^^^
 * ```
 */
export function checkInlines(context: CheckContext): void {
  const {outline, scan} = context
  const texts = new Map<number, TextDirective>()
  // Cast: only texts and links may lack a place.
  for (const node of outline.texts) texts.set(node.position?.start.offset as number, node)
  for (const opener of scan.openers) {
    const node = texts.get(opener.start)
    if (context.reported.has(opener.start)) {
      texts.delete(opener.start)
    } else if (node) {
      texts.delete(opener.start)
      checkDirective(context, opener, node)
    } else {
      checkOpener(context, opener)
    }
  }
  // What a parser without the guard takes for directives.
  for (const [start, {name}] of texts) {
    fault(
      context,
      'misspelled-directive',
      start,
      Math.min(context.source.length, start + 1 + name.length)
    )
  }
  for (const opener of scan.looseOpeners) checkLoose(context, opener)
  for (const block of outline.blocks) checkBrackets(context, block)
  const longest = Math.max(0, ...[...context.names.keys()].map(({length}) => length))
  for (const bracket of scan.strayBrackets) checkStray(context, bracket, longest)
  checkParentheses(context)
  checkNamed(context)
  checkComments(context)
  context.steps += scan.openers.length + scan.looseOpeners.length + outline.texts.length
}

/** Whether a bracket starts a note's label or a link with a text and address of its own. */
function isOtherLink({outline, source}: CheckContext, bracket: number): boolean {
  if (!outline.links.has(bracket)) return false
  // Of a label alone, the address would be shown to everybody.
  const end = endOfBrackets(source, bracket, endOfLine(source, bracket))
  return source[bracket + 1] === '^' || source[end] === '(' || source[end] === '['
}

/** What is left of attributes whose brace is in the wrong place. */
const attributes = /^[^\s[\]{}]{1,8}=["'“”][^\n\r]*\}/

/** What follows the text of a link in parentheses. */
const address =
  /^\((?:(?:[a-z][a-z\d+.-]*:|[/#]|\.{1,2}\/|www\.)[^\s)]|[^\s()]+\.[a-z]{2,5}(?:#[^\s()]*)?[\s)])/i

/** A text directive: its name must be known, its brackets closed. */
function checkDirective(context: CheckContext, opener: InlineOpener, node: TextDirective): void {
  const {source} = context
  const {end: nameEnd, start} = opener
  // Cast: only texts and links may lack a place.
  const end = node.position?.end.offset as number
  if (
    !context.names.get(node.name)?.has('text') ||
    source.slice(start + 1, nameEnd) !== node.name
  ) {
    checkText(context, opener)
    return
  }
  if (end === nameEnd) {
    if (source[nameEnd] === '[') fault(context, 'directive-bracket', nameEnd, nameEnd + 1)
    else fault(context, 'directive-attributes', nameEnd, endOfLine(source, nameEnd))
  } else if (source[end] === '{' || attributes.test(source.slice(end, end + 100))) {
    fault(context, 'directive-attributes', end, endOfLine(source, end))
  } else if (source[end] === '[' && !isOtherLink(context, end)) {
    fault(context, 'directive-bracket', end, end + 1)
  } else if (address.test(source.slice(end, end + 100))) {
    fault(context, 'directive-bracket', end, end + 1)
  } else if (source[end] === '(' && isInBrackets(source, start)) {
    // The text of a link, of which a bracket was lost.
    fault(context, 'directive-bracket', end, end + 1)
  } else if (isAloneInBrackets(context, start, end)) {
    // The text of a link, of which its address was lost.
    fault(context, 'directive-bracket', end, end + 1)
  } else {
    checkCut(context, nameEnd, end)
    checkHeader(context, nameEnd, end)
    checkChained(context, start, node.name)
  }
}

/** Whether a `[` is open shortly before an offset, in the same block. */
function isInBrackets(source: string, offset: number): boolean {
  const before = source.slice(Math.max(0, offset - 1000), offset)
  const block = before.split(/(?:\r\n?|\n)[\t >]*(?=[\n\r])/).at(-1) as string
  let open = 0
  for (const [char] of block.matchAll(/\\[\s\S]|[[\]]/g)) {
    if (char === '[') open++
    else if (char === ']') open = Math.max(0, open - 1)
  }
  return open > 0
}

/** An opener that is no directive. */
function checkOpener(context: CheckContext, opener: InlineOpener): void {
  const {outline, source} = context
  // Of several colons it escapes the first.
  const escaped = isEscaped(source, opener.row)
  if (escaped && opener.row === opener.start) return
  const area = areaAt(outline.areas, opener.start)
  if (!area) checkText(context, escaped ? {...opener, row: opener.row + 1} : opener)
  else if (area.kind === 'code' && !area.code) checkSwallowed(context, opener, area)
  else if (area.code && !area.code.fenced) checkIndented(context, opener)
  else if (area.kind === 'html') checkCommented(context, opener, area)
  else if (area.kind !== 'code') checkTarget(context, opener)
}

/** An opener in a comment that ends before its brackets do: the rest is shown to everybody. */
function checkCommented(context: CheckContext, {end, start}: InlineOpener, comment: Area): void {
  const {names, source} = context
  if (!names.get(source.slice(start + 1, end))?.has('text') || source[end] !== '[') return
  if (endOfBrackets(source, end, comment.end) === -1) {
    fault(context, 'directive-bracket', end, end + 1)
  }
}

/** An opener in code in a sentence: a backtick before it may have swallowed a directive up to the next one. */
function checkSwallowed(context: CheckContext, {end, start}: InlineOpener, code: Area): void {
  const {names, source} = context
  const name = source.slice(start + 1, end)
  if (!names.get(name)?.has('text') || source[end] !== '[') return
  if (isSwallowed(context, end, code)) {
    fault(context, 'brackets', start, end + 1, {values: {code: 'yes'}})
  }
}

/** An opener in indented code, which is what four more spaces make of text. */
function checkIndented(context: CheckContext, {end, start}: InlineOpener): void {
  if (context.names.get(context.source.slice(start + 1, end))?.has('text')) {
    fault(context, 'directive-place', start, end + 1)
  }
}

/** An opener in text. */
function checkText(context: CheckContext, opener: InlineOpener): void {
  const {source} = context
  const {before, end, row, start} = opener
  const name = source.slice(start + 1, end)
  const known = context.names.get(name)
  const other = otherWord(context, name, 'text')
  const near = known ? [name] : nearNames(context, name)
  const [right] = near
  const plain = source[start] === ':' && (source[end] === '[' || source[end] === '{')
  if (right === undefined) {
    const whole = before === -1 ? [] : nearNames(context, source.slice(before + 1, end))
    const [inner = '', rest = ''] =
      /^\S([^\s[\]{}]{1,64})(?=\[)/.exec(source.slice(end, end + 66)) ?? []
    const joined = rest === '' ? [] : nearNames(context, name + rest)
    if (whole.length > 0) {
      fault(context, 'misspelled-directive', before, end, {
        expected: whole.map((name) => `:${name}`)
      })
    } else if (joined.length > 0) {
      // A bracket got into the name.
      const right = joined.map((name) => `:${name}`)
      fault(context, 'misspelled-directive', start, end + inner.length, {expected: right})
    } else if (plain && isName(name) && !isAfterWord(source, row)) {
      fault(context, 'misspelled-directive', start, end, {...(other && {values: other})})
    }
  } else if (!plain) {
    fault(context, 'look-alike', row, end + 1, {expected: near.map((name) => `:${name}[`)})
  } else if (row < start && context.names.get(right)?.has('text')) {
    fault(context, 'directive-colons', row, end, {values: {right: `:${right}[text]`}})
  } else if (row < start) {
    fault(context, 'directive-place', row, end)
  } else if (!known) {
    const expected = other ? [] : near.map((name) => `:${name}`)
    fault(context, 'misspelled-directive', start, end, {expected, ...(other && {values: other})})
  } else if (known.has('text')) {
    fault(context, 'directive-place', start, end)
  } else {
    fault(context, 'directive-form', start, end, {values: formsOf(context, name).values})
  }
}

/** A bracket that closes nothing after a colon and a known name: one for the text is missing. */
function checkStray(
  context: CheckContext,
  {blockStart, offset}: StrayBracket,
  longest: number
): void {
  const {outline, source} = context
  if (context.reported.has(offset) || areaAt(outline.areas, offset)) return
  context.steps += offset - blockStart
  for (
    let colon = source.indexOf(':', blockStart);
    colon !== -1 && colon < offset;
    colon = source.indexOf(':', colon + 1)
  ) {
    const name = nameAt(context, colon + 1, longest) || nearNameAt(context, colon + 1)
    if (name === '' || isEscaped(source, colon) || areaAt(outline.areas, colon)) continue
    fault(context, 'directive-bracket', offset, offset + 1)
    return
  }
}

/** Longest known name of a directive in a sentence that the text at an offset starts with. */
function nameAt(context: CheckContext, start: number, longest: number): string {
  for (let length = longest; length > 0; length--) {
    const name = context.source.slice(start, start + length)
    if (context.names.get(name)?.has('text')) return name
  }
  return ''
}

/** Known name that is near to what stands before an escaped bracket. */
function nearNameAt(context: CheckContext, start: number): string {
  const [, written] =
    /^([^\s:[\]{}\\]{1,64})\\\[/.exec(context.source.slice(start, start + 66)) ?? []
  return (written && nearNames(context, written)[0]) || ''
}

/** An opener in an address, a title, an alternative, attributes, or front matter. */
function checkTarget(context: CheckContext, {end, start}: InlineOpener): void {
  const name = context.source.slice(start + 1, end)
  if (context.names.has(name) || nearNames(context, name).length > 0) {
    fault(context, 'directive-place', start, end)
  }
}

/**
 * Brackets that close nothing after a directive: its text ends earlier than
 * its author thinks, at a bracket in code perhaps.
 */
function checkBrackets(context: CheckContext, {end, first, start}: TextBlock): void {
  const {outline, source} = context
  let depth = 0
  let index = start
  context.steps += end - start
  while (index < end) {
    const area = areaAt(outline.areas, index)
    if (area) {
      index = area.end
      continue
    }
    const char = source[index]
    if (char === '\\') index++
    else if (char === '[') depth++
    else if (char === ']') {
      if (depth > 0) depth--
      else if (index > first) {
        fault(context, 'directive-bracket', index, index + 1)
        context.reported.add(index)
        return
      }
    }
    index++
  }
}

/** Whether the stock parser would take this for a name. */
function isName(name: string): boolean {
  return /^[^\p{P}\p{S}](?:[^\p{P}\p{S}]|[-_])*$/u.test(name) && !/[-_]$/.test(name)
}
