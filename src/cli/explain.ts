import type {Explanation} from '../variant/explain.js'
import {columns} from './columns.js'
import {compile} from './compile.js'
import {type CommonOptions, load, type ReaderOptions, readerOf} from './context.js'
import type {Io} from './io.js'
import {readArticle} from './read-article.js'

/** Options of `lectern explain`. */
export interface ExplainOptions extends CommonOptions, ReaderOptions {
  /** Line that the marks are wanted of. */
  at?: number
  /** How it is printed. */
  format: 'json' | 'text'
}

/**
 * Print for each mark what a reader gets and why.
 *
 * @returns
 *   Exit code: 1 when the article has errors.
 */
export async function explain(
  io: Io,
  pattern: string,
  options: Readonly<ExplainOptions>
): Promise<number> {
  const loaded = await load(io, options)
  const profile = readerOf(loaded, options)
  const article = compile(io, loaded, await readArticle(io, loaded.root, pattern))
  if (!article) return 1
  const {at} = options
  const {withheld} = article.render(profile)
  if (withheld) io.stderr.write(`Withheld from this reader: ${article.toText(profile)}`)
  const marks = article.explain(profile).filter((mark) => at === undefined || isAt(mark, at))
  if (options.format === 'json') io.stdout.write(`${JSON.stringify(marks, null, 2)}\n`)
  else if (marks.length > 0) io.stdout.write(columns(marks.map(toRow)))
  else if (!withheld) io.stderr.write(`No mark${at === undefined ? '' : ` at line ${at}`}\n`)
  return 0
}

function isAt({place}: Explanation, line: number): boolean {
  return place !== undefined && place.start.line <= line && line <= place.end.line
}

function toRow({decision, kind, name, place, rule}: Explanation): Array<string> {
  const start = place ? `${place.start.line}:${place.start.column}` : '-'
  return [start, kind, name, decision, rule]
}
