import {type CheckContext, fault} from './checks.js'
import type {Fences} from './fences.js'
import type {CodeBlock} from './outline.js'

/** Fenced code that a directive ends; the line that does it was meant as code, perhaps. */
export function checkCode(context: CheckContext, fences: Fences, code: CodeBlock): void {
  const line = code.container && fences.closing.get(code.container)
  if (!line || code.closed) return
  fault(context, 'fence-in-code', line.start, line.lineEnd)
  fences.strays++
}

/** Directives may be shown in code where it can't be anything else. */
export function checkShows(context: CheckContext, {shows}: Fences): void {
  const {outline, source} = context
  if (shows.size === 0) return
  const unclosed = outline.codes.find((code) => !code.closed)
  if (unclosed) {
    const {fence, start} = unclosed
    context.reported.add(start)
    fault(context, 'unclosed-code', start, start + fence)
    return
  }
  for (const code of shows) {
    const opener = findCodeOpener(source, code)
    context.steps += code.end - code.start
    if (opener) fault(context, 'code-in-code', opener.start, opener.end)
  }
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
