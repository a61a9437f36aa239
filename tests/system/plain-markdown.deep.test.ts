// A document without our directives loses and gains nothing: for every reader
// it comes out as the stock pipeline has it.

import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Nodes, Root} from 'mdast'
import {expect, test} from 'vitest'
import {ArticleError, createLectern, health} from '../../src/index.js'
import {corpora, withoutCorpora} from '../helpers/corpora.js'
import {normalize, stockHtml, stockMdast} from '../helpers/stock.js'

/** One Markdown document. */
interface Example {
  name: string
  markdown: string
}

/** A document and what the stock pipeline reads in it. */
interface Document {
  value: string
  tree: Root
}

/** Where documents come from. */
interface Source {
  /** Whether they are in the corpora. */
  outside: boolean
  /** Whether what no article may hold is cut out first. */
  cut: boolean
  read: () => Promise<Array<Example>>
}

/** What came of the documents of a source. */
interface Report {
  ran: number
  passed: number
  /** Of how many documents something was cut out first. */
  cut?: number
  /** Documents that aren't as the stock pipeline has them, by rule; each rule has its reason in the list. */
  exceptions: Record<string, Array<string>>
}

/** The committed list. */
interface Exceptions {
  reasons: Record<string, string>
  sources: Record<string, Report>
}

const lectern = createLectern({...health, lexicon: [], notices: [], owed: []})
const readers = [
  {role: 'patient'},
  {level: 'advanced', role: 'student'},
  {jurisdiction: 'uk', role: 'clinician'}
] as const
const folder = path.join(import.meta.dirname, '..', '..', 'fixtures', 'commonmark')
const list = path.join(folder, 'exceptions.json')
const committed = JSON.parse(await readFile(list, 'utf8')) as Exceptions
const found: Record<string, Report> = {}

const sources: Readonly<Record<string, Source>> = {
  fixtures: {cut: false, outside: false, read: readFixtures},
  'commonmark-0.31.2': specification('commonmark-0.31.2.json'),
  'gfm-0.29': specification('gfm-0.29.json'),
  'deep-review-manuscript': articles('deep-review-manuscript'),
  'msdocs-conditional-pages': articles('msdocs-conditional-pages'),
  'nci-professional-patient-pairs': articles('nci-professional-patient-pairs'),
  'openstax-anatomy': articles('openstax-anatomy'),
  'vue-docs-preference-switch': articles('vue-docs-preference-switch')
}

test.for(Object.entries(sources))(
  'should give the HTML of the stock pipeline for `%s`',
  async ([name, source], {skip}) => {
    skip(source.outside && corpora === undefined, withoutCorpora)
    const report: Report = {ran: 0, passed: 0, ...(source.cut && {cut: 0}), exceptions: {}}
    for (const {markdown, name: example} of await source.read()) {
      const document = source.cut ? cut(markdown) : {tree: stockMdast(markdown), value: markdown}
      const rules = compare(document)
      report.ran++
      if (rules.length === 0) report.passed++
      if (report.cut !== undefined && document.value !== markdown) report.cut++
      for (const rule of rules) {
        report.exceptions[rule] ??= []
        report.exceptions[rule].push(example)
      }
    }
    found[name] = report
    const unreasoned = Object.entries(report.exceptions).filter(
      ([rule]) => !committed.reasons[rule]
    )
    expect(unreasoned).toEqual([])
  }
)

test('should list how many ran and passed, and every exception', async () => {
  const known = {...committed.sources, ...found}
  const all = Object.fromEntries(
    Object.keys(sources).flatMap((name) => (known[name] ? [[name, known[name]]] : []))
  )
  const text = JSON.stringify({reasons: committed.reasons, sources: all}, null, 2)
  await expect(`${text}\n`).toMatchFileSnapshot(list)
})

/** Rules that a document breaks, or `different` when it comes out in another way for any reader. */
function compare({tree, value}: Document): Array<string> {
  let article: ReturnType<typeof lectern.compile>
  try {
    article = lectern.compile(value, {frontMatter: false})
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error
    const rules = error.messages.flatMap(({fatal, ruleId}) => (fatal && ruleId ? [ruleId] : []))
    return [...new Set(rules)].sort()
  }
  const expected = stockHtml(tree)
  if (readers.every((reader) => withoutIds(article.render(reader).html) === expected)) return []
  if (rawHtml(tree).length > 0) return ['html-kept']
  if (/[A-Z]\w*:(?:\/\/|\S+@)/.test(value)) return ['scheme-case']
  return [value.includes('\r') ? 'line-endings' : 'different']
}

/** Leave out what headings are called, and the prefix in links to them. */
function withoutIds(html: string): string {
  return normalize(html)
    .replace(/(<h[1-6]) id="l-[^"]*"/g, '$1')
    .replace(/ href="#l-(?!fn-|fnref-)/g, ' href="#')
}

/** Cut out of a document what Lectern alone reads, raw HTML, and lines of other sites' directives. */
function cut(markdown: string): Document {
  let value = markdown
    .replace(/\r\n?/g, '\n')
    .replace(/^[\t >*+-]*:{2,}.*$/gm, '')
    // Markers of alerts, ids of headings, fragments of links to other articles.
    .replace(/(?<=^[\t >*+-]*)\[!(?:note|tip|important|warning|caution)\][\t ]*$/gim, '')
    .replace(/(?<=^ {0,3}#.*)\{[\t ]*#[^\s{}]+[^{}\n]*\}(?=[\t #]*$)/gm, '')
    .replace(/(?<=\.mdx?(?:\?[^#\s)]*)?)#[^\s)]*/g, '')
  for (;;) {
    const tree = stockMdast(value)
    const nodes = rawHtml(tree)
    if (nodes.length === 0) return {tree, value}
    // From the end, so that offsets stay right.
    for (const {position} of nodes.reverse()) {
      value = value.slice(0, position?.start.offset) + value.slice(position?.end.offset)
    }
  }
}

/** Raw HTML in a tree, comments left out. */
function rawHtml(node: Nodes): Array<Nodes> {
  if (node.type === 'html') return node.value.startsWith('<!--') ? [] : [node]
  return 'children' in node ? node.children.flatMap(rawHtml) : []
}

async function readFixtures(): Promise<Array<Example>> {
  const names = await readdir(folder)
  const files = names.filter((name) => path.join(folder, name) !== list).sort()
  const read = files.map(async (name) => {
    const examples = JSON.parse(await readFile(path.join(folder, name), 'utf8')) as Array<Example>
    return examples.map((example) => ({
      ...example,
      name: `${path.basename(name, '.json')}: ${example.name}`
    }))
  })
  return (await Promise.all(read)).flat()
}

/** Examples of a specification. */
function specification(name: string): Source {
  return {
    cut: false,
    outside: true,
    async read() {
      const file = path.join(corpora ?? '', 'specifications', name)
      const examples = JSON.parse(await readFile(file, 'utf8')) as Array<
        Example & {example: number; section: string}
      >
      return examples.map(({example, markdown, section}) => ({
        markdown,
        name: `${section}: ${example}`
      }))
    }
  }
}

/** Real articles, in a folder of the corpora. */
function articles(name: string): Source {
  return {
    cut: true,
    outside: true,
    async read() {
      const root = path.join(corpora ?? '', name)
      const files = await readdir(root, {recursive: true})
      const documents = files.filter((file) => file.endsWith('.md') && file !== 'README.md').sort()
      return Promise.all(
        documents.map(async (file) => ({
          markdown: await readFile(path.join(root, file), 'utf8'),
          name: file.split(path.sep).join('/')
        }))
      )
    }
  }
}
