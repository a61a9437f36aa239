import {endOfLine} from '../source/lines.js'
import {isOddBlank} from '../source/look-alike.js'
import type {FenceLine, LooseLine, MiddleFence} from '../source/scan.js'
import {endOfBrackets, readAttributes} from './attributes.js'
import {fault, formsOf, type Gate, nearNames} from './checks.js'
import type {DirectiveForm} from './directive-names.js'
import {areaAt, type CodeBlock, type Container, countColons, type Leaf} from './outline.js'

/**
 * Hold the block law: every line that starts with two or more colons, or
 * look-alikes of them, opens or closes a directive at exactly that place, or
 * shows a directive in closed fenced code, or stands in a comment or in front
 * matter.
 *
 * The scan lists such lines and tells what kind of slip each would be; the
 * tree tells what it was taken for; only both together decide.
 *
 * ```markdown
 * > | ::: clinician
 *     ^^^^^^^^^^^^^
 * ```
 */
export function holdBlockLaw(gate: Gate): void {
  const {outline, scan, source} = gate
  const byStart = new Map<number, FenceLine>()
  const byEnd = new Map<number, FenceLine>()
  for (const line of scan.fences) {
    byStart.set(line.start, line)
    byEnd.set(line.lineEnd, line)
  }
  // Lines that are what they look like.
  const right = new Set<FenceLine>()
  const closing = new Map<Container, FenceLine>()
  // Code that shows directives.
  const shows = new Set<CodeBlock>()
  // Fences that will close nothing, by a slip that there is a message about.
  let strays = 0

  for (const container of outline.containers) findFences(container)
  for (const leaf of outline.leaves) checkLeaf(leaf)
  for (const container of outline.containers) checkContainer(container)
  for (const code of outline.codes) checkCode(code)
  for (const line of scan.fences) checkLine(line)
  for (const line of scan.looseLines) checkLoose(line)
  for (const fence of scan.middleFences) checkMiddle(fence)
  checkShows()
  gate.steps += scan.fences.length + scan.looseLines.length + scan.middleFences.length

  /** A directive of the tree at a line that doesn't look like one. */
  function misplaced(start: number): void {
    fault(gate, 'directive-place', start, endOfLine(source, start))
  }

  /** Find the lines that open and close a directive. */
  function findFences(container: Container): void {
    const {contentEnd, end, size, start} = container
    const line = byStart.get(start)
    if (!line || size < 3) {
      misplaced(start)
      return
    }
    right.add(line)
    const last = byEnd.get(end)
    if (
      last &&
      last.start > start &&
      last.start >= contentEnd &&
      last.size >= size &&
      isPlain(last) &&
      isBlank(last.end, last.lineEnd)
    ) {
      right.add(last)
      closing.set(container, last)
    }
  }

  function checkLeaf({node, size, start}: Leaf): void {
    const line = byStart.get(start)
    if (!line || size !== 2) {
      misplaced(start)
      return
    }
    right.add(line)
    // What was meant to close it will close nothing.
    if (checkName(gate, {form: 'leaf', node, size, start})) strays++
    checkLabel(gate, {node, size, start})
    checkLineBelow(start, start + size + node.name.length)
  }

  function checkContainer(container: Container): void {
    const {node, parent, size, start} = container
    checkName(gate, {form: 'container', node, size, start})
    checkLabel(gate, {node, size, start})
    checkLineBelow(start, start + size + node.name.length)
    if (closing.has(container)) {
      if (parent && parent.size <= size) shortFence(parent, container)
      return
    }
    let around = parent
    while (around && around.size > size) around = around.parent
    if (around && closing.has(around)) {
      shortFence(around, container)
      strays++
    } else {
      const values = {fence: ':'.repeat(size)}
      fault(gate, 'unclosed-directive', start, start + size + node.name.length, {values})
    }
  }

  /**
   * Attributes or the end of a name that slipped to the line below, where they
   * would be text and the directive another one.
   */
  function checkLineBelow(start: number, nameEnd: number): void {
    let index = endOfLine(source, start)
    const cut = index === nameEnd
    while (/[\n\r\t >]/.test(source[index] ?? '')) index++
    const end = endOfLine(source, index)
    if (/^(?:\{|(?:for|not|when)=)/.test(source.slice(index, end))) {
      fault(gate, 'attributes-below', index, end)
    }
    if (!cut) return
    const first = source.slice(start, nameEnd).replace(/^:+/, '')
    const restEnd = endOfName(source, index, end)
    const whole = first + source.slice(index, restEnd)
    if (restEnd === index) return
    // The line ending may stand for a letter, where nothing else is on the line.
    const alone = restEnd === end || source[restEnd] === '{'
    const near = alone
      ? nearNames(gate, whole).filter((name) => name.length > first.length + 2)
      : []
    const [right] = gate.names.has(whole) ? [whole] : near
    if (right === undefined) return
    const colons = source.slice(start, nameEnd - first.length)
    fault(gate, 'misspelled-directive', start, nameEnd, {expected: [colons + right]})
  }

  function shortFence({size, start}: Container, inner: Container): void {
    fault(gate, 'short-fence', start, start + size, {
      other: {end: inner.start + inner.size, start: inner.start},
      values: {fence: ':'.repeat(inner.size + 1)}
    })
  }

  /** Fenced code that a directive ends; the line that does it was meant as code, perhaps. */
  function checkCode(code: CodeBlock): void {
    const line = code.container && closing.get(code.container)
    if (!line || code.closed) return
    fault(gate, 'fence-in-code', line.start, line.lineEnd)
    strays++
  }

  function checkLine(line: FenceLine): void {
    if (right.has(line)) return
    const area = areaAt(outline.areas, line.start)
    // HTML that is no comment has a message of its own.
    if (area?.kind === 'html' || area?.kind === 'matter') return
    if (!area?.code) checkSlip(line)
    else if (area.code.fenced && !area.code.container) shows.add(area.code)
    else fault(gate, 'fence-in-code', line.start, line.lineEnd)
  }

  /** Directives may be shown in code where it can't be anything else. */
  function checkShows(): void {
    if (shows.size === 0) return
    const unclosed = outline.codes.find((code) => !code.closed)
    if (unclosed) {
      const {fence, start} = unclosed
      gate.reported.add(start)
      fault(gate, 'unclosed-code', start, start + fence)
      return
    }
    for (const code of shows) {
      const opener = findCodeOpener(source, code)
      gate.steps += code.end - code.start
      if (opener) fault(gate, 'code-in-code', opener.start, opener.end)
    }
  }

  /** A line that is text. */
  function checkSlip(line: FenceLine): void {
    const {end, lineEnd, size, start} = line
    const colons = ':'.repeat(size)
    const nameStart = skipBlank(source, end, lineEnd)
    const nameEnd = endOfName(source, nameStart, lineEnd)
    const name = source.slice(nameStart, nameEnd)
    const near = gate.names.has(name) ? name : nearNames(gate, name)[0]
    const expected = near === undefined ? [] : [colons + near]
    // What closes this block will close nothing.
    if (nameStart < lineEnd && size > 2) strays++
    if (!isPlain(line)) {
      fault(gate, 'look-alike', start, nameEnd, {expected: [colons + (near ?? name)]})
    } else if (nameStart === lineEnd) {
      if (strays > 0) strays--
      else fault(gate, 'stray-fence', start, end)
    } else if (nameStart === nameEnd) {
      fault(gate, 'misspelled-directive', start, lineEnd)
    } else if (near !== name) {
      fault(gate, 'misspelled-directive', start, nameEnd, {expected})
    } else if (nameStart > end) {
      fault(gate, 'directive-space', start, nameEnd, {expected})
    } else {
      checkRest(start, nameEnd, lineEnd)
    }
  }

  /** What follows the name. */
  function checkRest(start: number, nameEnd: number, lineEnd: number): void {
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
  function checkLoose({nameEnd, nameStart, start}: LooseLine): void {
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
  function checkMiddle({end, nameStart, start}: MiddleFence): void {
    const name = source.slice(nameStart, end)
    const near = gate.names.has(name) ? name : nearNames(gate, name)[0]
    if (near === undefined || areaAt(outline.areas, start)) return
    const values = {right: `:${near}[text]`}
    if (gate.names.get(near)?.has('text')) fault(gate, 'directive-colons', start, end, {values})
    else fault(gate, 'directive-place', start, end)
  }

  /** Whether the colons of a line are colons. */
  function isPlain({end, size, start}: FenceLine): boolean {
    return end - start === size && countColons(source, start) === size
  }

  function isBlank(start: number, end: number): boolean {
    return skipBlank(source, start, end) === end
  }
}

/** A directive on lines of its own. */
interface Block {
  node: Container['node'] | Leaf['node']
  /** Colons. */
  size: number
  start: number
}

/**
 * Hold the name of a directive against the known names.
 *
 * @returns
 *   Whether it isn't in one of its forms.
 */
function checkName(gate: Gate, block: Block & {form: DirectiveForm}): boolean {
  const {form, node, size, start} = block
  const {name} = node
  const forms = gate.names.get(name)
  if (forms?.has(form)) return false
  const near = forms ? [name] : nearNames(gate, name)
  const nearForms = gate.names.get(near[0] as string)
  const end = start + size + name.length
  if (forms || (form === 'leaf' && nearForms && !nearForms.has('leaf'))) {
    // What follows is for everybody: no single directive holds that.
    fault(gate, 'directive-form', start, end, formsOf(gate, near[0] as string))
    return true
  }
  fault(gate, 'unknown-name', start + size, end, {expected: near, node})
  return false
}

/** Blocks bear no label. */
function checkLabel(gate: Gate, {node, size, start}: Block): void {
  const {source} = gate
  const from = start + size + node.name.length
  if (source[from] !== '[') return
  const end = endOfBrackets(source, from, endOfLine(source, from))
  fault(gate, 'block-label', from, Math.max(end, from + 1), {node})
}

/** A line in code that would open code if the fence above it were broken. */
function findCodeOpener(source: string, code: CodeBlock): {start: number; end: number} | undefined {
  const lines = /(?:\r\n|\n|\r)[\t >*+\-\d.)]*(`{3,}|~{3,})/g
  const text = source.slice(code.start, code.end)
  const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  for (const match of text.matchAll(lines)) {
    const end = match.index + match[0].length
    if (match.index + 1 >= last) break
    const run = match[1] as string
    return {end: code.start + end, start: code.start + end - run.length}
  }
  return undefined
}

function endOfName(source: string, start: number, lineEnd: number): number {
  let end = start
  while (end < lineEnd && !/[\s[\]{}]/.test(source[end] as string)) end++
  return end
}

function skipBlank(source: string, start: number, end: number): number {
  let index = start
  while (index < end) {
    const code = source.charCodeAt(index)
    if (code !== 9 && code !== 32 && !isOddBlank(code)) break
    index++
  }
  return index
}
