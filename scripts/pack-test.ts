// Use the package as others do: pack it, install it into an empty plain
// JavaScript project and into a strict TypeScript project, run the quick start
// of the readme in both, and see that the runtime is as small there as it is
// said to be. Then use what asks for peers in a project that has them.
//
// The quick start is in the section `Use` of the readme.
// Each code block after a paragraph that names a file (`article.md`) is
// written to that file; the first JavaScript block is run.
// A code block after a paragraph that says `yields` is what it must print.

import assert from 'node:assert/strict'
import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {promisify} from 'node:util'
import {brotliCompressSync} from 'node:zlib'
import type {Code, Paragraph, RootContent} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {toString as toText} from 'mdast-util-to-string'
import {bundle, ceiling, leastCeiling} from '../tests/system/runtime/bundle-runtime.js'

/** What the readme shows in its section `Use`. */
interface QuickStart {
  /** Files that stand beside the code, by name. */
  files: Map<string, string>
  /** The code. */
  code: string
  /** What it prints, when the readme says so. */
  output: string | undefined
}

/** Types follow the config, under the strictest settings, those of dependencies included. */
const consumer = `import {ArticleError, createLectern, defineConfig, health, type ProfileOf} from 'lectern'
import {loadConfig} from 'lectern/node'
import remarkLectern, {digestOf} from 'lectern/remark'
import {decode, renderBytes} from 'lectern/runtime'
import remarkParse from 'remark-parse'
import {unified} from 'unified'

const config = defineConfig({
  dimensions: {
    role: {values: {patient: {label: 'Patient'}, clinician: {}}, default: 'patient'}
  }
})
const lectern = createLectern(config)
const profile: ProfileOf<typeof config> = {role: 'clinician'}
const html: string = lectern.compile('a').render(profile).html
if (html !== '<p>a</p>\\n') throw new Error(html)
createLectern(health)

const article = decode(lectern.compile('a').encode())
const body = await new Response(renderBytes(article, profile)).text()
if (body !== html) throw new Error(body)

if (digestOf({config, profile}).length !== 64) throw new Error('No digest')
const processor = unified()
  .use(remarkParse)
  .use(remarkLectern, {config, profile})
  .use(function () {
    this.compiler = () => 'published'
  })
try {
  processor.processSync(':::x\\n:::')
  throw new Error('Expected an error')
} catch (error) {
  // The very class of the library.
  if (!(error instanceof ArticleError)) throw error
}
const loaded = await loadConfig()
if (loaded.lectern.check('a').messages.some(({fatal, fix}) => fatal || fix)) throw new Error('a')

export function render() {
  // @ts-expect-error: \`pacient\` is no role.
  return lectern.compile('a').render({role: 'pacient'})
}
`

/** The kit for vitest and the component for React, with the peers that they ask for. */
const kit = `import {createLectern, health} from 'lectern'
import {Article} from 'lectern/react'
import {expectHidden, expectNoLeaks, expectVariants} from 'lectern/vitest'
import 'lectern/vitest/matchers'
import {createElement} from 'react'
import {renderToStaticMarkup} from 'react-dom/server'
import {expect, test} from 'vitest'

const source = 'Take :lay[one]:otherwise[two].'
const article = createLectern({...health, notices: [], owed: []}).compile(source)

test('kit', async () => {
  expectHidden(article, 'two', {role: 'patient'})
  expectNoLeaks(source)
  await expectVariants(article, 'variants')
  await expect(article).toMatchVariants('variants')
  expect(article).toHideFrom('one', {role: 'nurse'})
  // @ts-expect-error: \`pacient\` is no role.
  expect(() => expect(article).toHideFrom('one', {role: 'pacient'})).toThrow('pacient')
  expect(renderToStaticMarkup(createElement(Article, {of: article}))).toContain('one')
})
`

const tsconfig = {
  compilerOptions: {
    target: 'es2023',
    lib: ['es2023'],
    module: 'nodenext',
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    verbatimModuleSyntax: true,
    skipLibCheck: false
  }
}

const execute = promisify(execFile)
const root = path.dirname(import.meta.dirname)
const folder = await mkdtemp(path.join(tmpdir(), 'lectern-pack-'))

try {
  const tarball = await pack()
  const quickStart = readQuickStart(await readFile(path.join(root, 'README.md'), 'utf8'))

  const plain = await createProject('plain', 'commonjs', [tarball])
  await writeFile(path.join(plain, 'example.mjs'), quickStart.code)
  await run(plain, 'example.mjs', quickStart)
  console.log('Quick start runs in a plain JavaScript project')

  // As `npx lectern` finds it.
  const program = path.join('node_modules', '.bin', 'lectern')
  await execute(program, ['init', '--kind', 'software'], {cwd: plain})
  await execute(program, ['check', 'articles'], {cwd: plain})
  await execute(program, ['build', 'articles', '--out', 'site', '--format', 'page'], {cwd: plain})
  console.log('The command line starts, checks and builds a project')

  const runtime = path.join(plain, 'node_modules', 'lectern', 'dist', 'runtime.js')
  const size = brotliCompressSync(await bundle(runtime, 'esm')).length
  assert(size <= ceiling, `Expected a runtime of ${ceiling} bytes at most, not ${size}`)
  const least = path.join(plain, 'least.mjs')
  await writeFile(least, "export {decode, render} from 'lectern/runtime'\n")
  const leastSize = brotliCompressSync(await bundle(least, 'esm')).length
  assert(leastSize <= leastCeiling, `Expected ${leastCeiling} bytes at most, not ${leastSize}`)
  console.log(
    `The runtime is ${size} bytes, minified and compressed with brotli; \`decode\` and \`render\` ${leastSize}`
  )

  const typed = await createProject('typed', 'module', [
    tarball,
    await pinned('typescript'),
    await pinned('@types/node')
  ])
  await writeFile(path.join(typed, 'tsconfig.json'), JSON.stringify(tsconfig))
  await writeFile(path.join(typed, 'example.ts'), quickStart.code)
  await writeFile(path.join(typed, 'consumer.ts'), consumer)
  await execute('node', ['node_modules/typescript/bin/tsc'], {cwd: typed})
  await execute('node', ['consumer.js'], {cwd: typed})
  await run(typed, 'example.js', quickStart)
  console.log('Quick start and a consumer type-check and run in a strict TypeScript project')

  const peers = ['hast-util-to-jsx-runtime', 'react', 'react-dom', 'vitest']
  const types = ['@types/node', '@types/react', '@types/react-dom', 'typescript']
  const tested = await createProject('tested', 'module', [
    tarball,
    ...(await Promise.all([...peers, ...types].map(pinned)))
  ])
  // Declarations of vitest and what it imports are not ours to check.
  const compilerOptions = {...tsconfig.compilerOptions, noEmit: true, skipLibCheck: true}
  await writeFile(path.join(tested, 'tsconfig.json'), JSON.stringify({compilerOptions}))
  await writeFile(path.join(tested, 'kit.test.ts'), kit)
  await execute('node', ['node_modules/typescript/bin/tsc'], {cwd: tested})
  await execute('node', ['node_modules/vitest/vitest.mjs', 'run'], {
    cwd: tested,
    env: {...process.env, CI: ''}
  })
  console.log('The kit for vitest and the component for React type-check and run with their peers')
} finally {
  await rm(folder, {recursive: true, force: true})
}

/** Pack the package as it would be published. */
async function pack(): Promise<string> {
  const options = ['--json', '--ignore-scripts', '--pack-destination', folder]
  const {stdout} = await execute('npm', ['pack', ...options], {cwd: root})
  // Cast: the report of npm, an object for each package.
  const [packed] = JSON.parse(stdout) as [{filename: string; files: Array<{path: string}>}]
  const files = packed.files.map((file) => file.path)
  for (const name of ['LICENSE', 'README.md', 'CHANGELOG.md', 'SECURITY.md', 'package.json']) {
    assert(files.includes(name), `Expected \`${name}\` in the package`)
  }
  return path.join(folder, packed.filename)
}

/** Name a development dependency with its range. */
async function pinned(name: string): Promise<string> {
  // Cast: npm installs by this field.
  const {devDependencies} = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8')) as {
    devDependencies: Readonly<Record<string, string>>
  }
  return `${name}@${devDependencies[name]}`
}

/** Make an empty project, as `npm init` makes it or of modules, and install packages into it. */
async function createProject(
  name: string,
  type: 'commonjs' | 'module',
  packages: ReadonlyArray<string>
): Promise<string> {
  const cwd = path.join(folder, name)
  await mkdir(cwd)
  await writeFile(path.join(cwd, 'package.json'), `${JSON.stringify({private: true, type})}\n`)
  const options = ['--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund']
  await execute('npm', ['install', ...options, ...packages], {cwd})
  return cwd
}

/** Run the quick start in a project that holds it as a file. */
async function run(cwd: string, file: string, {files, output}: QuickStart): Promise<void> {
  for (const [name, value] of files) await writeFile(path.join(cwd, name), value)
  const {stdout} = await execute('node', [file], {cwd})
  if (output === undefined) assert.notEqual(stdout.trim(), '', 'Expected the quick start to print')
  else assert.equal(stdout.trim(), output.trim())
}

/** Read the quick start from the text of the readme. */
function readQuickStart(readme: string): QuickStart {
  const {children} = fromMarkdown(readme)
  const start = children.findIndex((node) => isHeading(node) && toText(node) === 'Use')
  assert(start !== -1, 'Expected a heading `Use` in the readme')
  const length = children.slice(start + 1).findIndex(isHeading)
  const section = children.slice(start + 1, length === -1 ? undefined : start + 1 + length)
  const files = new Map<string, string>()
  let code: string | undefined
  let output: string | undefined
  for (const [index, node] of section.entries()) {
    if (node.type !== 'code') continue
    const before = section[index - 1]
    const name = before?.type === 'paragraph' ? findFile(before) : undefined
    if (isJavaScript(node)) code ??= node.value
    else if (before && /\byields\b/.test(toText(before))) output ??= node.value
    else if (name) files.set(name, `${node.value}\n`)
  }
  assert(code !== undefined, 'Expected a JavaScript block under the heading `Use` of the readme')
  return {files, code, output}
}

function isHeading(node: RootContent): boolean {
  return node.type === 'heading' && node.depth === 2
}

function isJavaScript(node: Code): boolean {
  return node.lang === 'js'
}

/** Name of the file that a paragraph introduces. */
function findFile(node: Paragraph): string | undefined {
  const names = node.children.map((child) => (child.type === 'inlineCode' ? child.value : ''))
  return names.find((name) => /^[\w-]+\.[a-z]+$/.test(name))
}
