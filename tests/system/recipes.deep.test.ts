import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {existsSync} from 'node:fs'
import {mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile} from 'node:fs/promises'
import {type IncomingHttpHeaders, request} from 'node:http'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {type Block, readPages, recipes, root} from '../helpers/docs.js'

// Each recipe as a user has it: its files in a folder that the packed library
// and what it needs are installed in.

const run = promisify(execFile)
const folder = path.join(root, 'output', 'recipes')

/** Servers that were started. */
const servers: Array<ChildProcess> = []

beforeAll(async () => {
  expect(existsSync(path.join(root, 'dist', 'index.js')), 'Run `npm run build`').toBe(true)
  await rm(folder, {force: true, recursive: true})
  const modules = path.join(folder, 'node_modules')
  await mkdir(modules, {recursive: true})
  // The library, and beside it all that the project has.
  const names = await readdir(path.join(root, 'node_modules'))
  for (const name of names.filter((each) => !each.startsWith('.') || each === '.bin')) {
    await symlink(path.join(root, 'node_modules', name), path.join(modules, name))
  }
  await symlink(root, path.join(modules, 'lectern'))
})

afterAll(async () => {
  for (const server of servers) server.kill()
  await rm(folder, {force: true, recursive: true})
})

/** Write the files of a recipe; gives its folder, and the blocks that are no files. */
async function prepare(name: string): Promise<{cwd: string; others: Array<Block>}> {
  const cwd = await mkdtemp(path.join(folder, `${name}-`))
  const [section] = await readPages([`docs/recipes/${name}.md`])
  const others: Array<Block> = []
  for (const block of section?.blocks ?? []) {
    const file = block.codes.find((code) => /^[\w/-]+(?:\.[\w-]+)+$/.test(code))
    if (/\bprints\b/.test(block.lead) || file === undefined) {
      others.push(block)
      continue
    }
    await mkdir(path.join(cwd, path.dirname(file)), {recursive: true})
    await writeFile(path.join(cwd, file), `${block.value}\n`)
  }
  return {cwd, others}
}

/** Run a module of a recipe, whatever it ends with. */
async function print(cwd: string, file: string): Promise<string> {
  const {stdout} = await run(process.execPath, [file], {cwd}).catch(
    (error: {stdout: string}) => error
  )
  return stdout.trim()
}

/** Run the tests of a recipe; rejects, with what vitest printed, when one fails. */
async function runVitest(cwd: string): Promise<void> {
  const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
  await run(process.execPath, [vitest, 'run', '--root', cwd], {
    cwd,
    env: {...process.env, CI: '', NO_COLOR: '1', VITEST: undefined}
  }).catch(({stderr, stdout}: {stderr: string; stdout: string}) => {
    throw new Error(stdout + stderr)
  })
}

test('should be all that there are', async () => {
  const files = await readdir(path.join(root, 'docs', 'recipes'))
  expect(files.map((file) => `docs/recipes/${file}`).sort()).toEqual(recipes)
})

test('Express should answer with the variant, and with 304 for the same again', async () => {
  const {cwd} = await prepare('express')
  const server = spawn(process.execPath, ['server.mjs'], {cwd, env: {...process.env, PORT: '0'}})
  servers.push(server)
  const port = await new Promise<string>((resolve, reject) => {
    server.stdout.once('data', (data) => resolve(String(data).trim()))
    server.stderr.once('data', (data) => reject(new Error(String(data))))
  })
  const lay = await get(port, '')
  expect(lay.body).toContain('one tablet')
  const clinician = await get(port, '?role=clinician')
  expect(clinician.body).toContain('300 mg')
  const etag = String(lay.headers.etag)
  expect(etag).toMatch(/^"[\da-f]{24}"$/)
  expect(clinician.headers.etag).not.toBe(etag)
  expect(await get(port, '?role=caregiver', etag)).toMatchObject({body: '', statusCode: 304})
  expect(await get(port, '?role=clinician', etag)).toMatchObject({statusCode: 200})
})

/** Get a page, as a browser that has one with an ETag (`fetch` would ask for a fresh one). */
async function get(
  port: string,
  query: string,
  etag?: string
): Promise<{body: string; headers: IncomingHttpHeaders; statusCode: number | undefined}> {
  const headers = etag === undefined ? {} : {'If-None-Match': etag}
  return new Promise((resolve, reject) => {
    request({headers, path: `/dose${query}`, port}, (response) => {
      let body = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        body += part
      })
      response.on('end', () => {
        resolve({body, headers: response.headers, statusCode: response.statusCode})
      })
    })
      .on('error', reject)
      .end()
  })
}

test('a folder should be checked in CI', async () => {
  const {cwd, others} = await prepare('ci')
  expect(await print(cwd, 'check.mjs')).toBe(others[0]?.value)
  await expect(run(process.execPath, ['check.mjs'], {cwd})).rejects.toMatchObject({code: 1})
  await writeFile(path.join(cwd, 'articles', 'dose.md'), 'Give 300 mg.\n')
  await expect(run(process.execPath, ['check.mjs'], {cwd})).resolves.toMatchObject({stdout: ''})
})

test('a pipeline of one’s own should get the variant', async () => {
  const {cwd, others} = await prepare('unified')
  expect(await print(cwd, 'render.mjs')).toBe(others[0]?.value)
})

test('react-markdown should show each reader their own', async () => {
  const {cwd, others} = await prepare('react-markdown')
  expect(await print(cwd, 'page.mjs')).toBe(others[0]?.value)
})

test('agents should get a twin of what people get, and nothing of others', async () => {
  const {cwd, others} = await prepare('agents')
  expect(await print(cwd, 'build.mjs')).toBe(others[0]?.value)
  const page = await readFile(path.join(cwd, 'public', 'dose.html'), 'utf8')
  expect(page).toContain('as in the picture')
  expect(page).not.toMatch(/When you answer|renal|300/)
  await writeFile(path.join(cwd, 'vitest.config.mjs'), 'export default {}\n')
  await runVitest(cwd)

  // A slip in code of one’s own turns the test red.
  const site = path.join(cwd, 'site.mjs')
  const code = await readFile(site, 'utf8')
  const slip = code.replace(
    "article.toMarkdown(readers['dose.md'])",
    "article.toMarkdown({role: 'clinician', medium: 'agent'})"
  )
  expect(slip).not.toBe(code)
  await writeFile(site, slip)
  await expect(runVitest(cwd)).rejects.toThrow('dose.md: :otherwise, line 10')
})

test('vitest should write a file for each variant', async () => {
  const {cwd, others} = await prepare('vitest')
  // That of the project is further up.
  await writeFile(path.join(cwd, 'vitest.config.mjs'), 'export default {}\n')
  await runVitest(cwd)
  const variants = path.join(cwd, 'articles', 'dose')
  const files = (await readdir(variants)).sort()
  expect(files.map((file) => `articles/dose/${file}`).join('\n')).toBe(others[0]?.value)
  const texts = await Promise.all(files.map((file) => readFile(path.join(variants, file), 'utf8')))
  const all = texts.join('')
  for (const words of ['one tablet', '300 mg', 'Yellow Card']) expect(all).toContain(words)
})

test('Vite should make one chunk for each reader', async () => {
  const {cwd} = await prepare('vite-react')
  await print(cwd, 'variants.mjs')
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js')
  await run(process.execPath, [vite, 'build'], {cwd})
  const assets = path.join(cwd, 'dist', 'assets')
  const chunks = await Promise.all(
    (await readdir(assets)).map(async (file) => ({
      file,
      text: await readFile(path.join(assets, file), 'utf8')
    }))
  )
  const holding = (words: string) => chunks.filter(({text}) => text.includes(words))
  expect(
    holding('one tablet')
      .map(({file}) => file.replace(/-.*/, ''))
      .sort()
  ).toEqual(['caregiver', 'patient'])
  expect(holding('300 mg').length).toBeGreaterThan(3)
  expect(holding('300 mg').filter(({text}) => text.includes('one tablet'))).toEqual([])
  expect(holding('Which best describes you?')).toHaveLength(1)
})
