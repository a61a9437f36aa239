import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Nodes, Table} from 'mdast'
import {toString as toText} from 'mdast-util-to-string'
import {afterAll, describe, expect, test} from 'vitest'
import {parse} from 'yaml'
import {type ConceptConfig, ConfigError, createLectern, health} from '../../src/index.js'
import {readLexicon} from '../../src/node/index.js'
import {type Block, codesIn, readPages, root} from '../helpers/docs.js'

const page = 'docs/vocabulary.md'
const source = await readFile(path.join(root, page), 'utf8')
const sections = await readPages([page])
const blocks = sections.flatMap((section) => section.blocks)
const folder = await mkdtemp(path.join(tmpdir(), 'vocabulary-'))
afterAll(() => rm(folder, {recursive: true}))

/** What the page calls wrong is no part of its lexicon. */
const wrong = blocks.find(({codes}) => codes.includes('wrong.yaml')) as Block
const tables = sections.flatMap(({nodes}) => nodes.filter((node) => node.type === 'table'))
const sheets = tables.filter(isSheet).map(toTsv)
const lists = blocks.filter((block) => block.lang === 'yaml' && block !== wrong)
const lexicon = (
  await Promise.all([
    ...lists.map(({value}, index) => readText(`words-${index}.yaml`, value)),
    ...sheets.map((sheet, index) => readText(`words-${index}.tsv`, sheet))
  ])
).flat()
const lectern = createLectern({...health, lexicon, notices: [], owed: []})

/** An entry that the table of what is refused starts from. */
const sound = lexicon.find(({id}) => id === 'haemorrhage') as ConceptConfig

interface Row {
  /** Cells by the head of their column. */
  cells: ReadonlyMap<string, Nodes>
  line: number
}

const rows = tables.filter((table) => !isSheet(table)).flatMap(rowsOf)
const changing = rows.flatMap(({cells, line}) => {
  const from = cells.get('in the article')
  return [...cells].flatMap(([head, to]) => {
    const [, role] = /^an? (\w+) gets$/.exec(head) ?? []
    return from && role ? [{line, role, text: rawOf(from), wanted: rawOf(to)}] : []
  })
})
const staying = rows.flatMap(({cells, line}) => {
  const cell = cells.get('stays as it is')
  return cell ? [{line, text: rawOf(cell)}] : []
})
const accepted = rows.flatMap(({cells, line}) => {
  const [[head, cell] = []] = cells
  return cell && head?.startsWith('accepted') ? [{entry: codeOf(cell), line}] : []
})
const refused = rows.flatMap(({cells, line}) => {
  const [entry, message, mended] = [
    cells.get('in its place'),
    cells.get('refused with'),
    cells.get('write')
  ]
  if (!entry || !message || !mended) return []
  return [{entry: codeOf(entry), line, mended: codeOf(mended), message: rawOf(message)}]
})

describe('examples', () => {
  test.each(changing)('should give a $role what the page says: line $line', (row) => {
    expect(sayTo(row.role, row.text)).toBe(row.wanted)
  })

  test.each(staying)('should stay as it is: line $line', ({text}) => {
    expect(sayTo('patient', text)).toBe(text)
  })

  test.each(staying)('should hold a term that would change elsewhere: line $line', ({text}) => {
    const forms = changed().flatMap(formsOf)
    expect(forms.filter((form) => text.toLowerCase().includes(form.toLowerCase()))).not.toEqual([])
  })

  test('should be rows of tables, all of them', () => {
    const paragraphs = sections.flatMap(({nodes}) =>
      nodes.filter((node) => node.type === 'paragraph')
    )
    expect(paragraphs.map((node) => toText(node)).filter((text) => text.includes(' | '))).toEqual(
      []
    )
    expect(changing.length + staying.length + refused.length + accepted.length).toBe(
      // One row has three readers.
      rows.length + 2
    )
  })

  test('should be there, and show each entry at work', () => {
    expect(changing.length).toBeGreaterThan(40)
    expect(staying.length).toBeGreaterThan(20)
    expect(refused.length).toBeGreaterThan(20)
    expect(accepted).toHaveLength(1)
    expect(lexicon.filter((concept) => !changed().includes(concept))).toEqual([])
  })
})

describe('what is refused', () => {
  test.each(refused)('should be told so: line $line', ({entry, message}) => {
    expect(reasonsOf(entry)).toEqual([message])
  })

  test.each(accepted)('should not be all that is wrong: line $line', ({entry}) => {
    expect(reasonsOf(entry)).toEqual([])
  })

  test.each(refused)('should be mended so: line $line', ({mended}) => {
    expect(reasonsOf(mended)).toEqual([])
  })

  test('should be told at its place in a file', async () => {
    const told = blocks[blocks.indexOf(wrong) + 1]
    const lexicon = await readText('wrong.yaml', wrong.value)
    expect(problemsOf(lexicon).message).toBe(told?.value)
  })
})

test('should be short', () => {
  expect(source.split('\n').length).toBeLessThanOrEqual(300)
})

/** Concepts of a text, read as a file is. */
async function readText(name: string, text: string): Promise<ReadonlyArray<ConceptConfig>> {
  await writeFile(path.join(folder, name), `${text}\n`)
  return await readLexicon(name, {root: folder})
}

/** Whether a table is a part of a spreadsheet of concepts. */
function isSheet({children: [head]}: Table): boolean {
  return head?.children[0] !== undefined && toText(head.children[0]) === 'id'
}

/** A table as a spreadsheet is saved. */
function toTsv({children}: Table): string {
  return children.map((row) => row.children.map((cell) => toText(cell)).join('\t')).join('\n')
}

/** Rows of a table, under their heads. */
function rowsOf({children: [head, ...rows]}: Table): Array<Row> {
  const heads = head?.children.map((cell) => toText(cell)) ?? []
  return rows.map(({children, position}) => ({
    cells: new Map(children.map((cell, index) => [heads[index] ?? '', cell])),
    line: position?.start.line ?? 0
  }))
}

/** Markdown of a cell, in which an arrow stands for a new line. */
function rawOf(cell: Nodes): string {
  const children = 'children' in cell ? cell.children : []
  const [from, to] = [children.at(0)?.position?.start.offset, children.at(-1)?.position?.end.offset]
  return source.slice(from, to).replaceAll('\\|', '|').replaceAll(/ ?⏎ ?/g, '\n')
}

/** Code that a cell holds. */
function codeOf(cell: Nodes): string {
  const [code = '', ...others] = codesIn(cell)
  expect(others).toEqual([])
  return code
}

function sayTo(role: string, text: string): string {
  return lectern.compile(text).toMarkdown(lectern.readProfile({role})).trim()
}

/** Concepts of which a form stands in an example that changes for somebody. */
function changed(): ReadonlyArray<ConceptConfig> {
  const texts = changing
    .filter(({text, wanted}) => text !== wanted)
    .map(({text}) => text.toLowerCase())
  return lexicon.filter((concept) =>
    formsOf(concept).some((form) => texts.some((text) => text.includes(form.toLowerCase())))
  )
}

function formsOf({forms}: ConceptConfig): Array<string> {
  return forms.flatMap((form) =>
    typeof form === 'string' ? [form] : [form.singular ?? [], form.plural ?? []].flat()
  )
}

/** Why the lexicon is refused with other keys in the place of those of the sound entry. */
function reasonsOf(yaml: string): ReadonlyArray<string> {
  const keys = Object.entries({...sound, ...parse(yaml)}).filter(([, value]) => value !== null)
  // Cast: what is no concept is refused, which is what is tested.
  const own = Object.fromEntries(keys) as unknown as ConceptConfig
  return problemsOf(lexicon.map((concept) => (concept === sound ? own : concept))).reasons
}

function problemsOf(lexicon: ReadonlyArray<ConceptConfig>): {
  message: string
  reasons: ReadonlyArray<string>
} {
  try {
    createLectern({...health, lexicon, notices: [], owed: []})
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error
    return {message: error.message, reasons: error.problems.map(({reason}) => reason)}
  }
  return {message: '', reasons: []}
}
