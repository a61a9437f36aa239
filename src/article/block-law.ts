import {endOfBrackets, readAttributes} from './attributes.js'
import {fault, type Gate, nearNames} from './gate.js'
import {isOddBlank} from './look-alike.js'
import {type Area, type CodeBlock, type Container, countColons} from './outline.js'
import type {FenceLine, LooseLine} from './scan.js'

/** What a listed line turned out to be. */
interface Accounted {
  opener: Container | undefined
  leaf: boolean
  closes: Container | undefined
}

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
 *
 * @returns
 *   How many lines and directives were looked at.
 */
export function holdBlockLaw(gate: Gate): number {
  const {outline, scan, source} = gate
  const byStart = new Map<number, FenceLine>()
  const byEnd = new Map<number, FenceLine>()
  for (const line of scan.fences) {
    byStart.set(line.start, line)
    byEnd.set(line.lineEnd, line)
  }
  const unclosed = outline.codes.find((code) => !code.closed)
  const shown = new Set<CodeBlock>()
  const accounted = new Map<FenceLine, Accounted>()
  const closing = new Map<Container, FenceLine>()
  // A closing fence that slipped into a directive leaves one too many outside.
  let strays = 0

  for (const container of outline.containers) findFences(container)
  for (const leaf of outline.leaves) {
    const start = leaf.position?.start.offset as number
    const line = byStart.get(start)
    if (line && countColons(source, start) === 2) {
      accounted.set(line, {closes: undefined, leaf: true, opener: undefined})
      checkName(gate, leaf.name, start, 'leaf', leaf)
      checkLabel(gate, start, leaf.name, leaf)
    } else {
      misplaced(start)
    }
  }
  for (const container of outline.containers) checkContainer(container)
  checkCode()
  for (const line of scan.fences) checkLine(line)
  for (const line of scan.looseLines) checkLoose(line)
  return scan.fences.length + outline.containers.length + outline.leaves.length

  function misplaced(start: number): void {
    let end = start
    while (end < source.length && source[end] !== '\n' && source[end] !== '\r') end++
    fault(gate, 'directive-place', start, end)
  }

  /** Find the lines that open and close a directive. */
  function findFences(container: Container): void {
    const line = byStart.get(container.start)
    if (!line || container.size < 3 || line.size !== container.size) {
      misplaced(container.start)
      return
    }
    accounted.set(line, {closes: undefined, leaf: false, opener: container})
    const last = byEnd.get(container.end)
    if (
      last &&
      last !== line &&
      last.start >= container.contentEnd &&
      last.size >= container.size &&
      countColons(source, last.start) === last.size &&
      isBlank(source, last.end, last.lineEnd) &&
      !accounted.has(last)
    ) {
      accounted.set(last, {closes: container, leaf: false, opener: undefined})
      closing.set(container, last)
    }
  }

  function checkContainer(container: Container): void {
    const {node, parent, size, start} = container
    if (byStart.get(start) === undefined) return
    checkName(gate, node.name, start, 'container', node)
    checkLabel(gate, start, node.name, node)
    if (closing.has(container)) {
      if (parent && parent.size <= size) shortFence(parent, size)
      return
    }
    let around = parent
    while (around && around.size > size) around = around.parent
    if (around && closing.has(around)) {
      shortFence(around, size)
      strays++
    } else {
      fault(gate, 'unclosed-directive', start, start + size + node.name.length, {
        expected: [':'.repeat(size)]
      })
    }
  }

  function shortFence(container: Container, size: number): void {
    fault(gate, 'short-fence', container.start, container.start + container.size, {
      expected: [':'.repeat(size + 1)]
    })
  }

  /** Fenced code that a directive ends; the line that does it was meant as code, perhaps. */
  function checkCode(): void {
    for (const code of outline.codes) {
      if (code.closed || !code.container) continue
      const line = closing.get(code.container)
      if (!line || code.end > line.start) continue
      fault(gate, 'fence-in-code', line.start, line.lineEnd)
      strays++
    }
  }

  function checkLine(line: FenceLine): void {
    if (accounted.has(line)) return
    const area = areaAt(outline.areas, line.start)
    if (area?.kind === 'matter') return
    if (area?.kind === 'html') {
      // A fault of its own, unless it is a comment.
      return
    }
    if (area?.code) checkShown(line, area.code)
    else checkSlip(line)
  }

  /** A line in code: fine where it can't be anything else. */
  function checkShown(line: FenceLine, code: CodeBlock): void {
    if (!code.fenced || code.container) {
      fault(gate, 'fence-in-code', line.start, line.lineEnd)
      return
    }
    if (shown.has(code)) return
    shown.add(code)
    if (unclosed) {
      if (shown.has(unclosed) && unclosed !== code) return
      shown.add(unclosed)
      fault(gate, 'unclosed-code', unclosed.start, endOfRun(source, unclosed.start))
      return
    }
    const opener = findCodeOpener(source, code)
    if (opener) fault(gate, 'code-in-code', opener.start, opener.end)
  }

  function checkSlip(line: FenceLine): void {
    const {end, lineEnd, size, start} = line
    const fence = source.slice(start, end)
    const colons = ':'.repeat(Math.max(2, size))
    const nameStart = skipBlank(source, end, lineEnd)
    const nameEnd = endOfName(source, nameStart, lineEnd)
    const name = source.slice(nameStart, nameEnd)
    const [near] = nearNames(gate, name)
    // What closes this block will close nothing.
    if (nameStart < lineEnd && size > 2) strays++
    if (fence !== ':'.repeat(size)) {
      fault(gate, 'look-alike', start, nameEnd, {expected: [colons + (near ?? name)]})
    } else if (nameStart === lineEnd) {
      if (strays > 0) strays--
      else fault(gate, 'stray-fence', start, end)
    } else if (nameStart === nameEnd) {
      fault(gate, 'misspelled-directive', start, lineEnd)
    } else if (!gate.names.has(name)) {
      const expected = near === undefined ? [] : [colons + near]
      fault(gate, 'misspelled-directive', start, nameEnd, {expected})
    } else if (nameStart > end) {
      fault(gate, 'directive-space', start, nameEnd, {expected: [colons + name]})
    } else {
      checkRest(line, nameEnd)
    }
  }

  /** A directive that lost its colons, or most of them: no form is written like that. */
  function checkLoose({nameEnd, nameStart, start}: LooseLine): void {
    const name = source.slice(nameStart, nameEnd)
    const known = gate.names.get(name)
    const braces = source[nameEnd] === '{'
    // With braces, a directive in a sentence looks the same.
    if (braces && (!known?.has('leaf') || known.has('text'))) return
    const [near] = known ? [name] : nearNames(gate, name)
    const area = areaAt(outline.areas, start)
    if (near === undefined || (area && !isCodeAtRisk(area))) return
    const forms = gate.names.get(near)
    const colons = forms?.has('container') ? ':::' : forms?.has('leaf') ? '::' : ':'
    fault(gate, 'directive-form', start, nameEnd, {expected: [colons + near]})
    gate.reported.add(nameStart - 1)
  }

  /** Whether code is what one slip makes of text: indented code. */
  function isCodeAtRisk(area: Area): boolean {
    return area.code !== undefined && !area.code.fenced
  }

  /** What follows the name. */
  function checkRest(line: FenceLine, nameEnd: number): void {
    const {lineEnd} = line
    let index = nameEnd
    if (source[index] === '[') {
      const end = endOfBrackets(source, index, false)
      if (end === -1 || end > lineEnd) {
        fault(gate, 'directive-bracket', index, lineEnd)
        return
      }
      index = end
    }
    const brace = skipBlank(source, index, lineEnd)
    if (source[brace] === '{' && brace < lineEnd) {
      if (brace > index) {
        fault(gate, 'directive-space', index, brace + 1, {expected: ['{']})
        return
      }
      const read = readAttributes(source, brace, false)
      if (!read) {
        fault(gate, 'directive-attributes', brace, lineEnd)
        return
      }
      index = read.end
    }
    const rest = skipBlank(source, index, lineEnd)
    if (rest < lineEnd) fault(gate, 'trailing-text', rest, lineEnd)
    else fault(gate, 'directive-place', line.start, lineEnd)
  }
}

/** Hold the name of a directive against the known names. */
function checkName(
  gate: Gate,
  name: string,
  start: number,
  form: 'container' | 'leaf',
  node: Container['node'] | Gate['outline']['leaves'][number]
): void {
  const forms = gate.names.get(name)
  const colons = countColons(gate.source, start)
  const end = start + colons + name.length
  if (forms?.has(form)) return
  const [near] = forms ? [name] : nearNames(gate, name)
  const nearForms = near === undefined ? undefined : gate.names.get(near)
  if (forms || (form === 'leaf' && nearForms && !nearForms.has('leaf'))) {
    // What follows is for everybody: no single directive holds that.
    const right = [...(nearForms as Iterable<string>)].map((known) =>
      known === 'container' ? `:::${near}` : known === 'leaf' ? `::${near}` : `:${near}[`
    )
    fault(gate, 'directive-form', start, end, {expected: right})
  } else {
    fault(gate, 'unknown-name', start + colons, end, {expected: nearNames(gate, name), node})
  }
}

/** Blocks bear no label. */
function checkLabel(
  gate: Gate,
  start: number,
  name: string,
  node: Container['node'] | Gate['outline']['leaves'][number]
): void {
  const from = start + countColons(gate.source, start) + name.length
  if (gate.source[from] !== '[') return
  const end = endOfBrackets(gate.source, from, false)
  fault(gate, 'block-label', from, end === -1 ? from + 1 : end, {node})
}

/** Innermost area that holds an offset. */
export function areaAt(areas: ReadonlyArray<Area>, offset: number): Area | undefined {
  let low = 0
  let high = areas.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const area = areas[middle] as Area
    if (area.end <= offset) low = middle + 1
    else if (area.start > offset) high = middle - 1
    else return area
  }
  return undefined
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

function endOfRun(source: string, start: number): number {
  let end = start
  while (source[end] === source[start]) end++
  return end
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

function isBlank(source: string, start: number, end: number): boolean {
  return source.slice(start, end).trim() === ''
}
