import fs from 'node:fs'
import path from 'node:path'
import type {Nodes} from 'hast'
import {VFile} from 'vfile'
import {expect, test} from 'vitest'
import {createLectern, health} from '../../src/index.js'
import {defaultLimits} from '../../src/source/limits.js'
import {corpora, withoutCorpora} from '../helpers/corpora.js'
import {healthNaming} from '../helpers/health-names.js'
import {parse} from '../helpers/parse.js'

/** Documents that hold blocks of another system, which are no false alarm. */
const others = [
  'msdocs-conditional-pages',
  'quarto-conditional-tests',
  'real-markdown',
  'vue-docs-preference-switch'
]

/** Articles and the examples of specifications, by name. */
function* readDocuments(folder: string): Generator<[name: string, value: string]> {
  for (const entry of fs.readdirSync(folder, {recursive: true, withFileTypes: true})) {
    const file = path.join(entry.parentPath, entry.name)
    const name = path.relative(folder, file)
    if (others.some((other) => name.startsWith(other))) continue
    if (name.endsWith('.md')) yield [name, fs.readFileSync(file, 'utf8')]
    if (!name.startsWith('specifications') || !name.endsWith('.json')) continue
    const examples: Array<{markdown: string}> = JSON.parse(fs.readFileSync(file, 'utf8'))
    for (const [index, {markdown}] of examples.entries()) yield [`${name}#${index + 1}`, markdown]
  }
}

test.runIf(corpora)('should raise no false alarm in real articles and specifications', () => {
  const counts = {documents: 0, html: 0, withHtml: 0}
  const alarms: Array<string> = []
  for (const [name, value] of readDocuments(corpora as string)) {
    const file = new VFile({path: name, value})
    const {tree} = parse(file, {
      frontMatter: !name.includes('#'),
      limits: defaultLimits,
      ...healthNaming
    })
    const html = file.messages.filter(({ruleId}) => ruleId === 'raw-html')
    alarms.push(
      ...file.messages
        .filter((message) => !html.includes(message))
        .map((message) => `${message} [${message.ruleId}]`)
    )
    if (JSON.stringify(tree).includes('Directive"')) alarms.push(`${name}: directive`)
    counts.documents++
    counts.html += html.length
    counts.withHtml += Number(html.length > 0)
  }
  console.info(
    `Read ${counts.documents} documents, ${counts.withHtml} of them with HTML (${counts.html} messages)`
  )
  expect(alarms).toEqual([])
})

/** Why pages of other systems are refused. */
const reasons: Readonly<Record<string, string>> = {
  'code-in-code': 'code that shows directives of another system in code',
  'cut-code': 'code in a table is cut off by a bar',
  'doubled-definition': 'the second address would be lost',
  'dropped-address': 'the address would be dropped',
  'duplicate-id': 'two headings have the same id in braces',
  'extra-cell': 'a cell beyond the header would be lost',
  'front-matter-fence': 'front matter in TOML',
  'misspelled-directive': 'directives of another system',
  'raw-html': 'HTML',
  'stray-fence': 'directives of another system',
  'unknown-name': 'directives of another system'
}

test.runIf(corpora)('should refuse pages of other systems for listed reasons only', () => {
  const lectern = createLectern({...health, notices: [], owed: []})
  const found = new Set<string>()
  let compiled = 0
  let pages = 0
  for (const [name, value] of readDocuments(path.join(corpora as string, 'real-markdown'))) {
    const {messages} = lectern.check(new VFile({path: name, value}))
    const faults = messages.filter(({fatal}) => fatal)
    for (const {ruleId} of faults) found.add(String(ruleId))
    pages++
    if (faults.length === 0) compiled++
  }
  console.info(`Compiled ${compiled} of ${pages} pages`)
  expect([...found].sort()).toEqual(Object.keys(reasons))
  expect(compiled).toBeGreaterThanOrEqual(468)
})

/** Markup of other dialects in the text of an element, told apart from the rules of `src/`. */
const foreign: ReadonlyArray<RegExp> = [
  /\{\{/,
  /\{%/,
  /\{:\s*[.#\w]/,
  /(?:^|\n)(?:!!!|\?\?\?\+?)\s+\S/,
  /(?:^|\n)===[!+]?\s+["“]/,
  /\{\s*[.#][a-z][^{}\n]*\}\s*$/i,
  /\{\s*[a-z-]+="[^"\n]*"\s*\}/,
  /^\[(?:toc|\[_?toc_?\])\]$/i,
  /(?:^|\n)\*\[[^\]\n]+\]:\s/,
  /(?:^|\n)<<< /,
  /-8<-/,
  /\n:\s+\S/
]

/** Text of the elements of a tree that hold text, without code. */
function* readTexts(tree: Nodes): Generator<string> {
  if (!('children' in tree)) return
  const texts = tree.children.map((node) => (node.type === 'text' ? node.value : '\uFFFC'))
  if (texts.some((text) => text !== '\uFFFC')) yield texts.join('')
  for (const node of tree.children) {
    if (node.type === 'element' && node.tagName !== 'code') yield* readTexts(node)
  }
}

test.runIf(corpora)('should show no markup of another dialect without a warning', () => {
  const lectern = createLectern({...health, notices: [], owed: []})
  const silent: Array<string> = []
  let pages = 0
  for (const [name, value] of readDocuments(path.join(corpora as string, 'real-markdown'))) {
    const {messages} = lectern.check(new VFile({path: name, value}))
    if (messages.some(({fatal}) => fatal)) continue
    const texts = [...readTexts(lectern.compile(value).toHast())]
    const shown = texts.filter((text) => foreign.some((form) => form.test(text.trim())))
    if (shown.length === 0) continue
    pages++
    if (!messages.some(({ruleId}) => ruleId === 'foreign-markup')) silent.push(`${name}: ${shown}`)
  }
  console.info(`${pages} pages show markup of another dialect`)
  expect(pages).toBeGreaterThan(0)
  expect(silent).toEqual([])
})

test.skipIf(corpora)(`should raise no false alarm in real articles: ${withoutCorpora}`, () => {})
