import {mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import ts from 'typescript'
import {afterAll, expect, test} from 'vitest'
import {findWrongImports, readLayers} from '../../scripts/layers.js'
import {measure, measureModule, tooLong} from '../../scripts/sizes.js'
import {root} from '../helpers/docs.js'

const layers = readLayers()
const folders = layers.rows.flatMap((row) => Object.keys(row))
const surfaces = Object.keys(layers.rows.at(-1) ?? {})
const planted = mkdtempSync(path.join(tmpdir(), 'lectern-layout-'))

afterAll(() => rmSync(planted, {force: true, recursive: true}))

/** Rules that a file with one import breaks. */
function reasonsAgainst(file: string, code: string): Array<string> {
  const folder = mkdtempSync(path.join(planted, 'case-'))
  mkdirSync(path.join(folder, path.dirname(file)), {recursive: true})
  writeFileSync(path.join(folder, file), code)
  return findWrongImports(folder, layers).map(({reason}) => reason)
}

/** Casts of a module without a reason: on their lines, or the three above. */
function castsWithoutReason(file: string, code: string): Array<string> {
  const source = ts.createSourceFile(file, code, ts.ScriptTarget.Latest, true)
  const lineOf = (offset: number): number => source.getLineAndCharacterOfPosition(offset).line
  const lines = code.split('\n')
  const casts: Array<string> = []
  visit(source)
  return casts

  function visit(node: ts.Node): void {
    if (ts.isAsExpression(node) && !needsNoReason(node)) {
      const from = Math.max(0, lineOf(node.getStart()) - 3)
      const near = lines.slice(from, lineOf(node.end) + 1)
      if (!near.some((line) => line.includes('// Cast: '))) casts.push(`${file}: ${node.getText()}`)
    }
    ts.forEachChild(node, visit)
  }
}

/** Whether a cast is `as const`, or that of an item or a match. */
function needsNoReason({expression, type}: ts.AsExpression): boolean {
  if (ts.isConstTypeReference(type) || ts.isElementAccessExpression(expression)) return true
  return (
    ts.isCallExpression(expression) &&
    ts.isPropertyAccessExpression(expression.expression) &&
    ['at', 'exec', 'get', 'match'].includes(expression.expression.name.text)
  )
}

test('should have a row for every folder of `src/`', () => {
  const entries = readdirSync(path.join(root, 'src'), {withFileTypes: true})
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  expect(names.filter((name) => !folders.includes(name))).toEqual([])
})

test('should import nothing that the layout does not allow', () => {
  expect(findWrongImports(path.join(root, 'src'), layers)).toEqual([])
})

test.each(folders)('should hold `%s` to the rows above it', (from) => {
  for (const to of folders.filter((name) => name !== from)) {
    const rowOf = (name: string): number => layers.rows.findIndex((row) => Object.hasOwn(row, name))
    // Surfaces read and write files by it.
    const shared = surfaces.includes(from) && to === 'node'
    const runtime = !layers.runtime.includes(from) || layers.runtime.includes(to)
    const file = from === '' ? 'one.ts' : `${from}/one.ts`
    const specifier = `${from === '' ? './' : '../'}${to === '' ? '' : `${to}/`}two.js`
    expect(
      reasonsAgainst(file, `export * from '${specifier}'`),
      `${file} ${specifier}`
    ).toHaveLength((rowOf(from) > rowOf(to) || shared) && runtime ? 0 : 1)
  }
})

test.each([
  ['marks/one/index.ts', "import {two} from '../two/index.js'"],
  ['marks/one/index.ts', "import type {Two} from '../two/index.js'"],
  ['marks/one/index.ts', "import {marks} from '../index.js'"],
  ['annotate/mark.ts', "export const load = () => import('../marks/index.js')"],
  ['annotate/mark.ts', "export type Load = import('../marks/index.js').Load"],
  ['annotate/mark.ts', "import {z} from 'zod'"],
  ['annotate/mark.ts', "import {z} from 'zod/mini'"],
  ['compile/compile.ts', "import 'node:fs'"],
  ['compile/compile.ts', "import 'lectern'"],
  ['compile/compile.ts', "import '../../tests/helpers/property.js'"],
  ['render/render.ts', "import {VFile} from 'vfile'"],
  ['elsewhere/one.ts', "import '../messages/report.js'"]
])('should refuse in `%s`: %s', (file, code) => {
  expect(reasonsAgainst(file, code)).toHaveLength(1)
})

test.each([
  ['marks/index.ts', "import {one} from './one/index.js'"],
  ['marks/one/index.ts', "import {two} from './two.js'"],
  ['marks/one/schema.ts', "import {z} from 'zod'"],
  ['config/config.ts', "import {z} from 'zod'"],
  ['node/load.ts', "import 'node:fs'"],
  ['compile/compile.ts', "import {VFile} from 'vfile'"]
])('should take in `%s`: %s', (file, code) => {
  expect(reasonsAgainst(file, code)).toEqual([])
})

test('should keep globals of hosts and the console to the surfaces', () => {
  const {overrides} = JSON.parse(readFileSync(path.join(root, 'biome.json'), 'utf8'))
  expect(overrides[0].includes).toEqual(['src/**', `!src/{${surfaces.join(',')}}/**`])
})

test('should be described in CONTRIBUTING as it is', () => {
  const contributing = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8')
  const rows = layers.rows.flatMap((row, index) =>
    Object.entries(row)
      .filter(([name]) => !surfaces.includes(name))
      .map(
        ([name, holds]) =>
          `| ${index + 1} | ${name === '' ? '`*.ts`' : `\`${name}/\``} | ${holds} |`
      )
  )
  expect(contributing).toContain(rows.join('\n'))
})

test('should have no function or module that is too long', () => {
  expect(tooLong(measure(path.join(root, 'src')))).toEqual([])
})

test('should count the lines of a function without those inside it, and tables apart', () => {
  const lines = (count: number) => 'x()\n'.repeat(count)
  const inner = `function inner() {\n${lines(78)}}\n`
  expect(tooLong(measureModule('a.ts', `function a() {\n${lines(68)}${inner}}\n`))).toEqual([])
  expect(tooLong(measureModule('a.ts', `function a() {\n${lines(79)}}\n`))).toEqual([
    {file: 'a.ts', kind: 'function', lines: 81, name: 'a'}
  ])
  expect(tooLong(measureModule('a.ts', `const a = () => {\n${lines(70)}${inner}}\n`))).toEqual([
    {file: 'a.ts', kind: 'closure', lines: 152, name: 'a'}
  ])
  expect(tooLong(measureModule('a.ts', lines(301)))).toMatchObject([{kind: 'module', lines: 301}])
  expect(tooLong(measureModule('a.ts', `const a = [\n${'1,\n'.repeat(400)}]\n`))).toEqual([])
})

test('should give a reason for every cast', () => {
  const files = readdirSync(path.join(root, 'src'), {encoding: 'utf8', recursive: true})
  const casts = files
    .filter((file) => /\.tsx?$/.test(file))
    .flatMap((file) => castsWithoutReason(file, readFileSync(path.join(root, 'src', file), 'utf8')))
  expect(casts).toEqual([])
})

test.each([
  ['const a = b as C', 1],
  ['const a = (b as unknown as C).d', 2],
  ['// Cast: it is one.\n\n\n\nconst a = b as C', 1],
  ['// Cast: it is one.\nconst a = b as C\nconst d = e as F', 0],
  ['const a = b as C // Cast: it is one.', 0],
  ["import {b as a} from 'c' // `d as E`", 0],
  ['const a = [[b] as const, c[0] as D, c.at(0) as D, c.get(b) as D, /^/.exec(b) as D]', 0]
])('should find casts without a reason: %s', (code, count) => {
  expect(castsWithoutReason('a.ts', code)).toHaveLength(count)
})

test('should name notes by their name in one place only', () => {
  const files = readdirSync(path.join(root, 'src'), {recursive: true, withFileTypes: true})
  const named = files.flatMap(({name, parentPath}) => {
    const file = path.relative(path.join(root, 'src'), path.join(parentPath, name))
    if (!file.endsWith('.ts') || /^marks\/(?:footnote\/|index\.ts$)/.test(file)) return []
    const text = readFileSync(path.join(parentPath, name), 'utf8')
    // In these, nodes of mdast have their name.
    const rest = /^(?:annotate|syntax)\//.test(file)
      ? text.replace(
          /['<]?\bfootnote(?:Definition|Reference)\b|\bFootnote(?:Definition|Reference)\b/g,
          ''
        )
      : text
    return /footnote|fnref|fn-/i.test(rest) ? [file] : []
  })
  expect(named).toEqual([])
})

test('should know no kind of mark where marks are used', () => {
  const files = readdirSync(path.join(root, 'src'), {recursive: true, withFileTypes: true})
  const knowing = files.flatMap(({name, parentPath}) => {
    const file = path.relative(path.join(root, 'src'), path.join(parentPath, name))
    // A preset is made of what marks are told.
    if (!/^(?:annotate|compile|compiled|config|outputs|render|variant)\//.test(file)) return []
    if (!file.endsWith('.ts') || /^config\/health/.test(file)) return []
    const text = readFileSync(path.join(parentPath, name), 'utf8')
    return /(?:from|import) '[^']*\/marks\/(?!index\.js)/.test(text) ? [file] : []
  })
  expect(knowing).toEqual([])
})
