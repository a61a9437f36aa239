import {CsvError, parse} from 'csv-parse/sync'
import type {ConceptConfig, FormConfig} from '../marks/term/config.js'
import type {ConfigProblem} from '../messages/errors.js'
import {withOrigin} from '../messages/origin.js'
import {expectedIn, type LexiconColumn, readCell, readColumn} from './lexicon-columns.js'

/** A concept of a table. */
interface Entry {
  concept: Record<string, unknown> & {forms: Array<FormConfig>}
  line: number
  /** Lines of forms of further rows; nothing where there are none. */
  lines?: Map<FormConfig, number>
}

/** What a row says of the forms in it. */
interface RowForms {
  singular?: ReadonlyArray<string>
  plural?: ReadonlyArray<string>
  abbreviation?: boolean
  exact?: boolean
}

/** What a table is read with. */
interface TableState {
  columns: ReadonlyArray<LexiconColumn>
  /** Where the id stands. */
  id: number
  entries: Map<string, Entry>
  fail: (line: number, path: string, reason: string) => void
}

/**
 * Read a table of concepts: a header, and a row for each; a further row with
 * the same id adds forms to the concept.
 *
 * @param delimiter
 *   What stands between cells.
 * @param text
 *   CSV or TSV.
 * @param file
 *   Name of the file, for messages.
 * @param problems
 *   Where to put what is wrong.
 * @returns
 *   Concepts; their values are checked as those of the config are.
 */
export function readTable(
  delimiter: ',' | '\t',
  text: string,
  file: string,
  problems: Array<ConfigProblem>
): Array<ConceptConfig> {
  let rows: ReadonlyArray<ReadonlyArray<string>>
  try {
    rows = parse(text, {...options, delimiter})
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    problems.push({...placeOfQuote(text, delimiter, error), file, reason: quote})
    return []
  }
  let state: TableState | undefined
  let line = 1
  // Only in quotes does a cell have several lines.
  const hasQuotes = text.includes('"')
  for (const row of rows) {
    if (row.some((cell) => cell !== '')) {
      if (state) readRow(state, row, line)
      else state = readHeader(row, line, fail)
    }
    line += hasQuotes ? countLines(row) : 1
  }
  if (!state) fail(1, '', 'No header, expected a line with the columns')
  return Array.from(state?.entries.values() ?? [], (entry) => finish(entry, file))

  function fail(at: number, path: string, reason: string): void {
    problems.push({file, line: at, path, reason})
  }
}

/** How tables are read: rows of another length are told below. */
const options = {record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true}

/** What is said of quotes where none may be, and of one without a partner. */
const quote =
  'Unexpected quote, expected the whole cell in quotes, and each quote in it doubled (`"say ""no"""`)'

/** Find the row, and where there is one the column, with a quote that can’t be read. */
function placeOfQuote(
  text: string,
  delimiter: string,
  error: CsvError
): {line: number; path: string} {
  let end = 0
  let header: ReadonlyArray<string> | undefined
  try {
    parse(text, {
      ...options,
      delimiter,
      on_record(row: ReadonlyArray<string>, {lines}) {
        if (row.some((cell) => cell !== '')) header ??= row
        end = lines
        return null
      }
    })
  } catch {
    // The same one again, after all rows before it.
  }
  // Cast: it is known of all that can be wrong with quotes.
  return {line: end + 1, path: header?.[error.column as number] ?? ''}
}

function countLines(row: ReadonlyArray<string>): number {
  let lines = 1
  for (const cell of row) lines += cell.split(/\r\n|\n|\r/).length - 1
  return lines
}

function readHeader(
  row: ReadonlyArray<string>,
  line: number,
  fail: TableState['fail']
): TableState {
  const columns: Array<LexiconColumn> = []
  const known = new Set<string>()
  let failed = false
  for (const name of row) {
    const column = readColumn(name)
    if (typeof column === 'string') failHeader(name, column)
    else if (known.has(name)) failHeader(name, `Second column \`${name}\`, expected one`)
    else columns.push(column)
    known.add(name)
  }
  if (!failed && !known.has('id')) failHeader('', 'No column `id`, expected one')
  if (!failed && !known.has('singular') && !known.has('plural')) {
    failHeader(
      '',
      'No column `singular` or `plural`, expected the words that concepts are found by'
    )
  }
  // Rows say nothing where it isn’t known what their cells are.
  const rest = failed ? [] : columns
  return {columns: rest, entries: new Map(), fail, id: row.indexOf('id')}

  function failHeader(path: string, reason: string): void {
    failed = true
    fail(line, path, reason)
  }
}

function readRow(
  {columns, entries, fail, id: at}: TableState,
  row: ReadonlyArray<string>,
  line: number
): void {
  if (columns.length === 0) return
  if (row.length !== columns.length) {
    const first = columns[row.length]?.name
    const what =
      first === undefined
        ? 'delete what is too much'
        : `from \`${first}\` on, leave cells empty rather than out`
    fail(
      line,
      first ?? '',
      `Row of ${row.length} cells, expected ${columns.length}, as in the header: ${what}`
    )
    return
  }
  const id = row[at] as string
  if (id === '') {
    fail(line, 'id', 'Empty cell, expected the name of the concept')
    return
  }
  const first = entries.get(id)
  const concept: Entry['concept'] = {forms: [], id, say: {}}
  const ofForms: RowForms & Record<string, unknown> = {}
  for (const [index, column] of columns.entries()) {
    // Cast: there are as many.
    const cell = row[index] as string
    if (cell === '') continue
    if (first && !column.ofForms && index !== at) {
      fail(
        line,
        column.name,
        `Second row of \`${id}\`, which line ${first.line} has, expected another id, or nothing here: a further row adds forms alone`
      )
      continue
    }
    const value = readCell(column.kind, cell)
    if (value === undefined) {
      fail(line, column.name, `Unexpected \`${cell}\`, expected ${expectedIn[column.kind]}`)
    } else put(column.ofForms ? ofForms : concept, column.path, value)
  }
  const forms = formsOf(ofForms)
  concept.forms = forms
  if (forms.length === 0) {
    fail(line, 'singular', `No form of \`${id}\`, expected its words here or in \`plural\``)
  }
  if (first) {
    first.lines ??= new Map()
    for (const form of forms) {
      first.concept.forms.push(form)
      first.lines.set(form, line)
    }
  } else entries.set(id, {concept, line})
}

/** Put a value into objects in each other, which are made where they aren’t there. */
function put(whole: Record<string, unknown>, path: ReadonlyArray<string>, value: unknown): void {
  let part = whole
  for (const key of path.slice(0, -1)) {
    part[key] ??= {}
    // Cast: nothing else is put there.
    part = part[key] as Record<string, unknown>
  }
  // Cast: there is a last one.
  part[path.at(-1) as string] = value
}

/** Forms of a row: those in the singular with those in the plural, in their order. */
function formsOf({abbreviation, exact, plural = [], singular = []}: RowForms): Array<FormConfig> {
  const forms: Array<FormConfig> = []
  for (let index = 0; index < Math.max(singular.length, plural.length); index++) {
    const form: {-readonly [Key in keyof FormConfig]: FormConfig[Key]} = {}
    const [one, many] = [singular[index], plural[index]]
    if (one !== undefined) form.singular = one
    if (many !== undefined) form.plural = many
    if (abbreviation !== undefined) form.abbreviation = abbreviation
    if (exact !== undefined) form.exact = exact
    forms.push(form)
  }
  return forms
}

/** A concept that knows its line. */
function finish({concept, line, lines}: Entry, file: string): ConceptConfig {
  // Cast: it is checked as what stands in the config is.
  return withOrigin(concept, (path) => {
    const [, index] = /^forms\[(\d+)\]/.exec(path) ?? []
    const form = concept.forms[Number(index)]
    return {
      file,
      line: (form && lines?.get(form)) ?? line,
      path: path
        .replace(/^say\./, '')
        .replace(/^forms(?:\[\d+\])?$/, 'singular')
        .replace(/^forms\[\d+\]\./, '')
        .replace(/\[\d+\]$/, '')
    }
  }) as unknown as ConceptConfig
}
