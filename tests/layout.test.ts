import {execFile} from 'node:child_process'
import {copyFile, mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {afterAll, beforeAll, expect, test} from 'vitest'

interface Outside {
  specifier: string
  allowed: (file: string) => boolean
}

interface Planted {
  from: string
  file: string
  specifier: string
  allowed: boolean
}

interface Diagnostic {
  message: string
  category: string
  location: {path: string}
}

/** Folders of `src/`, row by row; in rows 7 and 8 also from left to right. */
const rows: ReadonlyArray<ReadonlyArray<string>> = [
  ['diagnostic'],
  ['audience'],
  ['compiled'],
  ['render', 'article'],
  ['marks/one', 'marks/two'],
  ['config'],
  ['compile', 'tree'],
  ['variant', 'lint'],
  [''],
  ['node', 'cli', 'remark', 'rehype', 'vitest']
]
const folders = [...rows.flat(), 'marks']

/** Folders that the runtime is made of: they import no messages and nothing from npm. */
const runtime = ['audience', 'compiled', 'render']

/** Where each kind of outside module may be imported. */
const outside: ReadonlyArray<Outside> = [
  {specifier: 'zod', allowed: takesZod},
  {specifier: 'zod/mini', allowed: takesZod},
  {specifier: 'node:fs', allowed: takesNode},
  {specifier: 'node:fs/promises', allowed: takesNode},
  {specifier: 'vfile', allowed: (file) => !runtime.some((name) => file.startsWith(`${name}/`))},
  {specifier: 'lectern', allowed: () => false},
  {specifier: 'lectern/runtime', allowed: () => false},
  {specifier: '../../../../tests/helpers/property.js', allowed: () => false}
]

const planted = [...folders.flatMap(plantFolders), ...outside.flatMap(plantOutside)]
const imports = 'lint/style/noRestrictedImports'
let root: string
let diagnostics: Map<string, Diagnostic>

beforeAll(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'lectern-layout-'))
  for (const name of ['biome.json', '.gitignore']) await copyFile(name, path.join(root, name))
  for (const {file, specifier} of planted) await write(file, `export * from '${specifier}'\n`)
  await write('compile/there.ts', "export {back as there} from './back.js'\n")
  await write('compile/back.ts', "export {there as back} from './there.js'\n")
  await write('tree/there.ts', "import type {Back} from './back.js'\nexport type There = Back[]\n")
  await write('tree/back.ts', "import type {There} from './there.js'\nexport type Back = There[]\n")
  await write(
    'render/type.ts',
    "import type {Mark} from '../article/mark.js'\nexport type M = Mark\n"
  )
  await write('render/dynamic.ts', "export const load = () => import('../article/mark.js')\n")
  await write('render/host.ts', 'export const width = process.stdout.columns\n')
  diagnostics = new Map((await lint(root)).map((it) => [it.location.path, it]))
})

afterAll(() => rm(root, {recursive: true, force: true}))

test('should have a row for every folder of `src/`', async () => {
  const entries = await readdir('src', {withFileTypes: true})
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  expect(names.filter((name) => !folders.includes(name))).toEqual([])
})

// The linter looks at statements and at `import()` of values, not at `import()` of types.
test('should import types by statements below the surfaces', async () => {
  const files = await readdir('src', {recursive: true})
  const found = []
  for (const file of files) {
    if (!file.endsWith('.ts') || takesNode(file)) continue
    if ((await readFile(path.join('src', file), 'utf8')).includes('import(')) found.push(file)
  }
  expect(found).toEqual([])
})

test.each([...folders, 'schema.ts'])('should hold `%s` to what it may import', (from) => {
  const own = planted.filter((it) => it.from === from)
  const refused = own.filter((it) => diagnostics.get(`src/${it.file}`)?.category === imports)
  const wrong = own.filter((it) => !it.allowed)
  expect(refused.map(toLine)).toEqual(wrong.map(toLine))
})

test('should say each rule in words', async () => {
  const config = await readFile('biome.json', 'utf8')
  for (const {category, message} of diagnostics.values()) {
    if (category === imports) expect(config).toContain(JSON.stringify(message))
  }
})

test.each([
  ['compile/there.ts', 'noImportCycles'],
  ['compile/back.ts', 'noImportCycles'],
  ['tree/there.ts', 'noImportCycles'],
  ['tree/back.ts', 'noImportCycles'],
  ['render/type.ts', 'noRestrictedImports'],
  ['render/dynamic.ts', 'noRestrictedImports'],
  ['render/host.ts', 'noRestrictedGlobals']
])('should refuse `%s` by `%s`', (file, rule) => {
  expect(diagnostics.get(`src/${file}`)?.category.split('/').at(-1)).toBe(rule)
})

/** One file for each pair of folders. */
function plantFolders(from: string): Array<Planted> {
  return folders
    .filter((to) => to !== from)
    .map((to) => ({
      from,
      file: path.posix.join(from, `to-${to.replace('/', '-') || 'face'}.ts`),
      specifier: relative(from, path.posix.join(to, 'index.js')),
      allowed: isAllowed(from, to)
    }))
}

/** One file for each outside module, in every folder; and some called `schema.ts`, in a folder of their own. */
function plantOutside({specifier, allowed}: Outside, index: number): Array<Planted> {
  return [
    ...folders.map((from) => {
      const file = path.posix.join(from, `outside-${index}.ts`)
      return {from, file, specifier, allowed: allowed(file)}
    }),
    ...['article', 'marks/one', 'config', 'compile', 'render'].map((folder) => {
      const file = `${folder}/${index}/schema.ts`
      return {from: 'schema.ts', file, specifier, allowed: allowed(file)}
    })
  ]
}

function toLine({file, specifier}: Planted): string {
  return `${file} importing ${specifier}`
}

/** Whether one folder may import another, as the layout says. */
function isAllowed(from: string, to: string): boolean {
  if (to === 'diagnostic' && runtime.includes(from)) return false
  // The registry stands with its marks, and alone imports them.
  if (from === 'marks') return to.startsWith('marks/') || isAllowed('marks/one', to)
  if (to === 'marks') return isAllowed(from, 'marks/one') && !from.startsWith('marks/')
  // `audience/` keeps to itself, so that the runtime can take any part of it.
  if (from === 'audience') return false
  const [fromRow, toRow] = [rowOf(from), rowOf(to)]
  if (fromRow !== toRow) return fromRow > toRow
  const row = rows[fromRow] as ReadonlyArray<string>
  return (fromRow === 6 || fromRow === 7) && row.indexOf(to) < row.indexOf(from)
}

function rowOf(folder: string): number {
  return rows.findIndex((row) => row.includes(folder))
}

function takesZod(file: string): boolean {
  return file.startsWith('config/') || /^(article|marks\/[^/]+)\/(.+\/)?schema\.ts$/.test(file)
}

function takesNode(file: string): boolean {
  return file.includes('/') && rowOf(file.slice(0, file.indexOf('/'))) === 9
}

function relative(from: string, to: string): string {
  const result = path.posix.relative(from, to)
  return result.startsWith('.') ? result : `./${result}`
}

async function write(file: string, value: string): Promise<void> {
  const destination = path.join(root, 'src', file)
  await mkdir(path.dirname(destination), {recursive: true})
  await writeFile(destination, value)
}

/** Lint a folder with the rules on imports alone; it finds faults, so it exits with 1. */
function lint(cwd: string): Promise<Array<Diagnostic>> {
  const bin = path.resolve('node_modules/@biomejs/biome/bin/biome')
  const rules = [
    'style/noRestrictedImports',
    'style/noRestrictedGlobals',
    'suspicious/noImportCycles'
  ]
  const options = [
    '--reporter=json',
    '--max-diagnostics=none',
    ...rules.map((it) => `--only=${it}`)
  ]
  return new Promise((resolve, reject) => {
    execFile(process.execPath, [bin, 'lint', ...options], {cwd}, (error, stdout, stderr) => {
      if (error?.code === 1) resolve(JSON.parse(stdout).diagnostics)
      else reject(new Error(`Unexpected end of the linter: ${stderr}`, {cause: error}))
    })
  })
}
