import {existsSync} from 'node:fs'
import {readdir, readFile} from 'node:fs/promises'
import path from 'node:path'
import type {Nodes, Table} from 'mdast'
import {toString as toText} from 'mdast-util-to-string'
import {beforeAll, describe, expect, test} from 'vitest'
import {toMessages} from '../../scripts/messages.js'
import * as operation from '../../src/compiled/operation.js'
import {createLectern, defaultLimits} from '../../src/index.js'
import {allMarks} from '../../src/marks/index.js'
import {
  type Block,
  codesIn,
  isExample,
  pages,
  readPages,
  recipes,
  root,
  runExample,
  type Section
} from '../helpers/docs.js'
import {type Example, exampleConfig, readExample} from '../helpers/message-examples.js'
import {readExports} from '../helpers/read-exports.js'
import {messages} from '../helpers/rules.js'
import {createTypeProgram, type TypeProgram} from '../helpers/type-program.js'

const sections = await readPages(pages)
const examples = sections.flatMap(({blocks}) => blocks.filter(isExample))
// Cast: npm holds the file to this form.
const manifest = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
  exports: Readonly<Record<string, unknown>>
  scripts: Readonly<Record<string, string>>
}

/** Entries beside the main one. */
const entries = ['lectern/runtime', 'lectern/node']

/** Files that the docs show, by name. */
const files = new Map<string, string>()
for (const {blocks} of sections) {
  for (const {codes, value} of blocks) {
    const name = codes.find((code) => /^[\w-]+\.[a-z]+$/.test(code))
    if (name) files.set(name, `${value}\n`)
  }
}

const lectern = createLectern(exampleConfig)

test('should keep the readme short', async () => {
  const text = await readFile(path.join(root, 'README.md'), 'utf8')
  expect(text.split('\n').length).toBeLessThanOrEqual(300)
})

test('should link each page of the docs from the readme', async () => {
  const links = linksIn(sections.filter(({file}) => file === 'README.md').flatMap(nodesOf))
  const files = await readdir(path.join(root, 'docs'), {recursive: true})
  for (const file of files.filter((name) => name.endsWith('.md'))) {
    expect(links).toContain(`docs/${file}`)
  }
})

test('should link to headings and files that are there', async () => {
  const all = await readPages([
    ...pages,
    'docs/cli.md',
    'docs/messages.md',
    'docs/speed.md',
    'docs/vocabulary.md',
    ...recipes
  ])
  const ids = new Set(all.map(({file, id}) => `${file}#${id}`))
  const dead = all.flatMap((section) =>
    linksIn(section.nodes).filter((url) => {
      if (url.startsWith('https://')) return false
      const [relative = '', id] = url.split('#')
      const file = path.join(path.dirname(section.file), relative)
      const target = relative === '' ? section.file : file
      return (
        !existsSync(path.join(root, target)) || (id !== undefined && !ids.has(`${target}#${id}`))
      )
    })
  )
  expect(dead).toEqual([])
})

test('should define each address that a page refers to, and no other', () => {
  for (const page of pages) {
    const defined = new Set<string>()
    const used = new Set<string>()
    const nodes = sections.filter(({file}) => file === page).flatMap(nodesOf)
    for (const node of nodes) {
      walk(node, (inner) => {
        if (inner.type === 'definition') defined.add(inner.identifier)
        if (inner.type === 'linkReference') used.add(inner.identifier)
      })
    }
    // Without a definition it is text in brackets.
    const texts = nodes.map((node) => toText(node))
    expect(texts.filter((text) => /\]\[/.test(text) && !/[`:]/.test(text))).toEqual([])
    expect([page, ...[...used].sort()]).toEqual([page, ...[...defined].sort()])
  }
})

test('should name commands that there are', () => {
  const shell = sections.flatMap(({blocks}) => blocks.filter(({lang}) => lang === 'sh'))
  const commands = shell.flatMap(({value}) => value.split(/\n| && /))
  expect(commands).toContain('npm run article')
  for (const command of commands) {
    const [, script] = /^npm (?:run )?([\w-]+)$/.exec(command) ?? []
    const builtIn = ['ci', 'pack', 'test'].includes(script ?? '')
    expect(builtIn || Object.hasOwn(manifest.scripts, script ?? ''), command).toBe(true)
  }
})

test('should name files of the source that there are', () => {
  const architecture = sections.filter(({file}) => file === 'docs/architecture.md')
  const words = architecture
    .flatMap(({blocks}) => blocks.map(({value}) => value))
    .concat(architecture.flatMap(nodesOf).flatMap(codesIn))
  const named = words.flatMap((word) => word.match(/src\/[\w/.-]+/g) ?? [])
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((file) => !existsSync(path.join(root, file)))).toEqual([])
  // Files that stand in the folder of the stage.
  const bare = words.flatMap((word) => word.match(/(?<![\w/.-])[\w-]+\.ts/g) ?? [])
  expect(
    bare.filter(
      (file) => !named.some((one) => existsSync(path.join(root, path.dirname(one), file)))
    )
  ).toEqual([])
})

describe('examples', () => {
  let program: TypeProgram
  const named = examples.map((block) => ({
    block,
    name: `${path.basename(block.file, '.md')}-${block.line}`
  }))

  beforeAll(() => {
    program = createTypeProgram(new Map(named.map(({block, name}) => [name, block.value])))
  })

  test.each(named)('should type-check under strict settings: $name', ({name}) => {
    expect(program.check(name)).toEqual([])
  })

  test.each(named)('should run and print what the docs say: $name', async ({block}) => {
    const {output} = await runExample(block.value, files)
    const section = sections.find(({blocks}) => blocks.includes(block)) as Section
    const next = section.blocks[section.blocks.indexOf(block) + 1]
    if (next && yields(next)) expect(output.trim()).toBe(next.value.trim())
    else expect(output).toBe('')
  })

  test('should stand before each output', () => {
    for (const {blocks} of sections) {
      for (const [index, block] of blocks.entries()) {
        if (yields(block))
          expect(isExample(blocks[index - 1] as Block), String(block.line)).toBe(true)
      }
    }
  })

  test('should start with one that prints', () => {
    const first = sectionOf('Use').blocks.find(({lang}) => lang === 'js') as Block
    expect(first.value).toContain('console.log')
  })

  test('should document each field of each type', () => {
    const undocumented: Array<string> = []
    for (const [type, fields] of program.fields()) {
      const start = sections.findIndex(
        (section) => isExportHeading(section) && nameOf(section) === type
      )
      const rest = sections.slice(start + 1)
      const length = rest.findIndex(({depth}) => depth <= 2)
      const own = [sections[start] as Section, ...rest.slice(0, length)]
      const codes = own.flatMap(({code, nodes}) => [code, ...nodes.flatMap(codesIn)])
      const names = new Set(
        codes.map((code) => code.replace(/^(?:lectern|article)\./, '').replace(/\(.*/, ''))
      )
      undocumented.push(
        ...fields.filter((field) => !names.has(field)).map((field) => `${type}.${field}`)
      )
    }
    expect(undocumented).toEqual([])
  })
})

describe('exports', () => {
  test('should have a heading each, and no other heading be among theirs', async () => {
    const headings = sections.filter(isExportHeading).map(nameOf)
    expect(headings.sort()).toEqual(await readExports())
  })

  test('should have a heading for each method', () => {
    const article = createLectern().compile('a')
    const methods = [
      ...Object.keys(createLectern()).map((name) => `lectern.${name}`),
      ...Object.keys(article).map((name) => `article.${name}`)
    ]
    const headings = sections
      .filter((section) => isMethodHeading(section) && !isUnderEntry(section))
      .map(({code}) => code.replace(/\(.*/, ''))
    expect(headings.sort()).toEqual([...methods, 'article.restrictedTo'].sort())
  })

  test.each(entries)('should have a heading for each export of `%s`', async (entry) => {
    const headings = sections
      .filter((section) => isMethodHeading(section) && isUnder(section, entry))
      .map(({code}) => code.replace(/\(.*/, ''))
    const shared = new Set(await readExports())
    const exported = await readExports(
      entry === 'lectern/runtime' ? 'render/index.ts' : 'node/index.ts'
    )
    expect(headings.sort()).toEqual(exported.filter((name) => !shared.has(name)))
  })

  test('should have a heading for each export of the plugin for remark', async () => {
    const headings = sections
      .filter((section) => isMethodHeading(section) && isUnder(section, 'lectern/remark'))
      .map(nameOf)
    const exported = await readExports('remark/index.ts')
    expect(headings.sort()).toEqual(
      exported.map((name) => (name === 'default' ? 'remarkLectern' : name)).sort()
    )
  })

  test('should have a heading for each export of the component for React', async () => {
    const headings = sections
      .filter((section) => isMethodHeading(section) && isUnder(section, 'lectern/react'))
      .map(nameOf)
    expect(headings.sort()).toEqual(await readExports('react/index.ts'))
  })

  test('should have a heading for each export of the kit for vitest', async () => {
    const headings = sections
      .filter((section) => isMethodHeading(section) && isUnder(section, 'lectern/vitest'))
      .map(nameOf)
    expect(headings.sort()).toEqual(await readExports('vitest/index.ts'))
  })

  test('should describe each field of the compiled form, and each operation', () => {
    const form = sections.filter(({file}) => file === 'docs/compiled-form.md')
    const listed = new Set(form.flatMap(nodesOf).flatMap(codesIn))
    const encoded = JSON.parse(createLectern().compile('a').restrict('lay').encode())
    const fields = [...Object.keys(encoded), ...Object.keys(operation)]
    expect(fields.filter((name) => !listed.has(name))).toEqual([])
  })

  test('should list the entries of the package', () => {
    const codes = sectionOf('API').nodes.flatMap(codesIn)
    for (const entry of Object.keys(manifest.exports)) {
      expect(codes).toContain(entry.replace(/^\./, 'lectern'))
    }
  })

  test('should give the limits', () => {
    const [table] = sectionOf('Limits').nodes.filter((node) => node.type === 'table')
    const rows = cellsOf(table as Table).slice(1)
    expect(Object.fromEntries(rows.map(([name, value]) => [name, Number(value)]))).toEqual(
      defaultLimits
    )
  })
})

describe('articles', () => {
  const shown = sections.flatMap(({blocks}) => blocks.filter(({lang}) => lang === 'markdown'))

  test.each(shown)('should have no mistakes: line $line', ({value}) => {
    expect(lectern.check(value).messages.map(String)).toEqual([])
  })

  const pairs = sections.flatMap((section) =>
    section.blocks.flatMap((block, index) => {
      const profile = block.codes.find((code) => code.startsWith('{'))
      if (block.lang !== 'html' || !profile) return []
      const before = section.blocks.slice(0, index)
      const article = before.filter(({lang}) => lang === 'markdown').at(-1) as Block
      return [{article: article.value, html: block.value, line: block.line, profile}]
    })
  )

  test.each(pairs)('should give $profile what the docs say: line $line', async (pair) => {
    const {exports} = await runExample(`export const profile = ${pair.profile}`, files)
    // Cast: an unknown dimension or value would throw.
    const profile = exports.profile as Readonly<Record<string, string>>
    expect(lectern.compile(pair.article).render(profile).html.trim()).toBe(pair.html)
  })

  test('should be compared, all HTML of them', () => {
    const compared = new Set(pairs.map(({line}) => line))
    const html = sections.flatMap(({blocks}) => blocks.filter(({lang}) => lang === 'html'))
    expect(html.filter((block) => !compared.has(block.line) && !yields(block))).toEqual([])
  })
})

describe('syntax', () => {
  test('should list the directives, their forms and none besides', () => {
    const [table] = sectionOf('Directives').nodes.filter((node) => node.type === 'table')
    const listed = cellsOf(table as Table)
      .slice(2)
      .map(([name, forms]) => [name, forms])
    const known = allMarks.flatMap(({names}) => [...(names ?? [])])
    expect(listed.sort()).toEqual(
      known.map(([name, forms]) => [name, [...forms].join(', ')]).sort()
    )
  })
})

describe('messages', () => {
  test('should have examples, each of them', async () => {
    const folders = await readdir(path.join(root, 'fixtures', 'messages'))
    expect(folders.sort()).toEqual(Object.keys(messages).sort())
  })

  test('should be on the page that is made of them', async () => {
    const page = await readFile(path.join(root, 'docs', 'messages.md'), 'utf8')
    expect(page, 'Run `npm run messages`').toBe(toMessages())
  })

  test.each(Object.values(messages))(
    'should be told as they say: $id',
    async ({id, omit, severity}) => {
      const {config, right, wrong} = readExample(id)
      expect(omit === 'nothing').toBe(severity !== 'error')
      expect(await rulesOf(wrong, config, false)).toContain(id)
      expect(await rulesOf(right, config, true)).not.toContain(id)
    }
  )

  /** Rules that an example raises; those of a right one are warnings at most. */
  async function rulesOf(
    {language, text}: Example,
    config: string | undefined,
    isRight: boolean
  ): Promise<Array<string>> {
    if (language === 'js') {
      const {output} = await runExample(text, files)
      return [...output.matchAll(/[\w-]+/g)].map(String)
    }
    const isConfig = language === 'json'
    const own = JSON.parse(isConfig ? text : (config ?? '{}'))
    const lectern = createLectern({...exampleConfig, ...own})
    const file = lectern.check(isConfig ? 'Ask first.' : text)
    if (isRight) expect(file.messages.filter(({fatal}) => fatal).map(String)).toEqual([])
    return [...lectern.messages, ...file.messages].map(({ruleId}) => String(ruleId))
  }
})

describe('HTML', () => {
  /** Sources. */
  const rule = {id: 'rule', title: 'Rule', type: 'standard'}
  const cited = {
    'container-title': 'Nature',
    id: 'esteva',
    issued: {'date-parts': [[2017, 1, 25]]},
    title: 'Dermatologist-level classification of skin cancer with deep neural networks',
    type: 'article-journal'
  }

  test('should list each class and attribute that comes out, and none besides', async () => {
    const folder = path.join(root, 'fixtures', 'article')
    const own = JSON.parse(await readFile(path.join(folder, 'config.json'), 'utf8'))
    const everything = createLectern({
      ...exampleConfig,
      ...own,
      followUp: {text: {otherwise: 'Ask.'}},
      references: [...own.references, cited, rule]
    }).compile(
      `${await readFile(path.join(folder, 'input.md'), 'utf8')}

## More

A<br>b~c~ and H<sub>2</sub>O. :lay[Thrombosis.] :cite[esteva]

::contents

A[^n] and again.[^n]

[^n]: Note.

## Evidence and what follows

A.

:::evidence{from="guideline" issuer="I"}
A :cite[rule].
:::

:::evidence{from="research"}
A :cite[rule].
:::

:::notice{kind="disclaimer"}
Text.
:::

${['note', 'tip', 'important', 'warning', 'caution'].map((kind) => `> [!${kind}]\n> a`).join('\n\n')}

| a |
| -: |
| b |

\`\`\`js
a
\`\`\`
`,
      {positions: false}
    )
    const table = sectionOf('HTML, CSS and trees').nodes.find(
      (node) => node.type === 'table'
    ) as Table
    const listed = table.children
      .flatMap((row) => codesIn(row))
      .join(' ')
      .replace(/l-fn\S+/g, '')
    for (const role of ['patient', 'clinician']) {
      const {html} = everything.render({role})
      for (const [, name] of html.matchAll(/\s([a-z-]+)=/g)) {
        if (!['href', 'id', 'type'].includes(name as string)) expect(listed).toContain(name)
      }
      for (const [, classes] of html.matchAll(/class="([^"]+)"/g)) {
        for (const name of (classes as string).split(' ')) expect(listed).toContain(name)
      }
    }
    const html = ['patient', 'clinician'].map((role) => everything.render({role}).html).join('')
    for (const [, classes] of listed.matchAll(/class="([^"]+)"|(?<= )(notice-\w+)/g)) {
      for (const name of (classes ?? '').split(' ')) expect(html).toContain(name)
    }
  })
})

function nodesOf({nodes}: Section): ReadonlyArray<Nodes> {
  return nodes
}

function sectionOf(title: string): Section {
  const section = sections.find((candidate) => candidate.title === title)
  if (!section) throw new Error(`Expected a heading \`${title}\``)
  return section
}

function isUnder(section: Section, title: string): boolean {
  return section.path.includes(title)
}

/** Whether a section is about an entry beside `lectern`. */
function isUnderEntry(section: Section): boolean {
  return section.path.some((title) => title.startsWith('lectern/'))
}

/** Whether a heading is about an export. */
function isExportHeading({code, depth, file}: Section): boolean {
  if (code.startsWith('lectern/')) return false
  return depth === 2 && (file === 'docs/api.md' || file === 'docs/config.md')
}

/** Whether a heading is about a method, or an export of an entry beside `lectern`. */
function isMethodHeading({code, depth, file}: Section): boolean {
  return depth === 3 && file === 'docs/api.md' && code !== ''
}

function nameOf({code}: Section): string {
  return code.replace(/\(.*/, '')
}

/** Whether a block is what an example prints. */
function yields({lead}: Block): boolean {
  return /\byields\b/.test(lead)
}

function walk(node: Nodes, visit: (node: Nodes) => void): void {
  visit(node)
  if ('children' in node) for (const child of node.children) walk(child, visit)
}

/** Addresses of links, in order. */
function linksIn(nodes: ReadonlyArray<Nodes>): Array<string> {
  const links: Array<string> = []
  for (const node of nodes) {
    walk(node, (inner) => {
      if (inner.type === 'link' || inner.type === 'definition') links.push(inner.url)
    })
  }
  return links
}

function cellsOf(table: Table): Array<Array<string>> {
  return table.children.map((row) => row.children.map((cell) => toText(cell)))
}
