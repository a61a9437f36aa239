import {type CheckContext, fault} from './checks.js'
import type {Fences} from './fences.js'
import {areaAt, type CodeBlock} from './outline.js'

/** Fenced code that a directive ends; the line that does it was meant as code, perhaps. */
export function checkCode(context: CheckContext, fences: Fences, code: CodeBlock): void {
  const line = code.container && fences.closing.get(code.container)
  if (!line || code.closed) return
  fault(context, 'fence-in-code', line.start, line.lineEnd)
  context.reported.add(code.start)
  fences.strays++
}

/** Directives may be shown in code where it can't be anything else. */
export function checkShows(context: CheckContext, {shows}: Fences): void {
  const {outline, source} = context
  if (shows.size === 0 && !showsInlines(context)) return
  const unclosed = outline.codes.find((code) => !code.closed)
  if (unclosed) {
    const {fence, start} = unclosed
    if (context.reported.has(start)) return
    context.reported.add(start)
    fault(context, 'unclosed-code', start, start + fence)
    return
  }
  for (const code of outline.codes) {
    const opener = code.fenced && findCodeOpener(source, code, shows.has(code))
    context.steps += code.end - code.start
    if (opener) fault(context, 'code-in-code', opener.start, opener.end)
  }
}

/** Whether some code shows a directive in a sentence. */
function showsInlines({names, outline, scan, source}: CheckContext): boolean {
  return scan.openers.some(({end, start}) => {
    const isKnown = names.has(source.slice(start + 1, end))
    return isKnown && areaAt(outline.areas, start)?.code?.fenced
  })
}

/**
 * A line in code that would open code if the fence above it were broken. Where
 * the code shows no block, that is one as long as its own fence: nobody writes
 * that, but the end of other code may have become the start of this.
 */
function findCodeOpener(
  source: string,
  code: CodeBlock,
  shows: boolean
): {start: number; end: number} | undefined {
  const lines = /(?:\r\n|\n|\r)([\t >*+\-\d.)]*)(`{3,}|~{3,})/g
  const text = source.slice(code.start, code.end)
  const before = source.slice(Math.max(0, code.start - 100), code.start)
  const opening = before.slice(Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1)
  const last = Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r'))
  for (const match of text.matchAll(lines)) {
    const end = match.index + match[0].length
    if (match.index + 1 >= last) break
    const [, prefix = '', run = ''] = match
    const isAlike = run.length >= code.fence && run[0] === text[0]
    // A quotation in code is shown there, but where the code stands in one.
    const isPlain = (opening.includes('>') ? /^[\t >]*$/ : /^[\t ]*$/).test(prefix)
    if (!shows && !(isAlike && isPlain && prefix.length < opening.length + 4)) continue
    return {end: code.start + end, start: code.start + end - run.length}
  }
  return undefined
}
