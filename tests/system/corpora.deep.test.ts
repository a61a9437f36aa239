import fs from 'node:fs'
import path from 'node:path'
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

test.skipIf(corpora)(`should raise no false alarm in real articles: ${withoutCorpora}`, () => {})
