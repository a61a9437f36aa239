import type {
  Construct,
  ConstructRecord,
  Event,
  Extension,
  TokenizeContext
} from 'micromark-util-types'
import {endOfLine} from '../source/lines.js'

/** What stands in every address that a construct matches. */
const addresses: ReadonlyMap<string | undefined, RegExp> = new Map([
  ['emailAutolink', /@/],
  ['protocolAutolink', /:\/\//],
  ['wwwAutolink', /www\./i]
])

/**
 * Keep tables and addresses of GFM to where they can match, which gives the
 * same tokens.
 *
 * They are tried nearly everywhere, which takes a quarter of the time of
 * parsing: e-mail addresses at each word, tables at each line.
 *
 * @param extension
 *   Extension with constructs of micromark-extension-gfm, or any other.
 * @param source
 *   Source, without a byte order mark.
 */
export function narrowSyntax(extension: Extension, source: string): Extension {
  const {flow, text, ...rest} = extension
  return {...rest, flow: narrowAll(flow, source), text: narrowAll(text, source)}
}

/** Keep the constructs of a record to where they can match. */
function narrowAll(record: ConstructRecord | undefined, source: string): ConstructRecord {
  const result: ConstructRecord = {}
  for (const [code, value] of Object.entries({...record})) {
    // Cast: a character that is there has constructs.
    const list = [value as Construct | Array<Construct>].flat()
    result[code] = list.flatMap((construct) => narrow(construct, source))
  }
  return result
}

/** Construct, or nothing when the source has no place for it. */
function narrow(construct: Construct, source: string): Construct | [] {
  if (construct.name === 'table') return guardTable(construct, source)
  return addresses.get(construct.name)?.test(source) === false ? [] : construct
}

/** Try a table only at its rows, and at lines that a delimiter row may follow. */
function guardTable(table: Construct, source: string): Construct {
  return {
    ...table,
    tokenize(effects, ok, nok) {
      const start = table.tokenize.call(this, effects, ok, nok)
      return (code) =>
        isInTable(this) || mayBeHead(source, this.now().offset) ? start(code) : nok(code)
    }
  }
}

/** Whether the last thing was a row of a table: another may follow. */
function isInTable({events}: TokenizeContext): boolean {
  for (let index = events.length - 1; index >= 0; index--) {
    // Cast: tables have types of their own.
    const type = (events[index] as Event)[1].type as string
    if (type !== 'lineEnding' && type !== 'linePrefix') {
      return type === 'tableHead' || type === 'tableRow'
    }
  }
  return false
}

/**
 * Whether a delimiter row may follow a line.
 *
 * ```markdown
 *   | > | a |
 * > | > | - |
 *     ^^^^^^^
 * ```
 *
 * It has a dash, and nothing else but colons, pipes, white space, and what
 * block quotes put before it.
 */
function mayBeHead(source: string, offset: number): boolean {
  const before = endOfLine(source, offset)
  const start = before + (source.startsWith('\r\n', before) ? 2 : 1)
  const end = endOfLine(source, start)
  let dash = false
  for (let index = start; index < end; index++) {
    const code = source.charCodeAt(index)
    if (code === 45) dash = true
    else if (!delimiters.has(code)) return false
  }
  return dash
}

/** White space, `:`, `>` and `|`. */
const delimiters: ReadonlySet<number> = new Set([9, 32, 58, 62, 124])
