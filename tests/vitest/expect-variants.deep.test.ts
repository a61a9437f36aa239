import {execFile} from 'node:child_process'
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {promisify} from 'node:util'
import {afterAll, beforeEach, describe, expect, test} from 'vitest'
import {root} from '../helpers/docs.js'

// Runs of vitest, in a folder of their own, as a user starts them.

const run = promisify(execFile)
const parent = path.join(root, 'output')
const vitest = path.join(root, 'node_modules', 'vitest', 'vitest.mjs')
const folders: Array<string> = []
let cwd = ''
let variants = ''

const whole = 'Take :lay[one]:otherwise[two].'
const grown = `${whole} :uk[Here.]`

beforeEach(async () => {
  await mkdir(parent, {recursive: true})
  cwd = await mkdtemp(path.join(parent, 'kit-'))
  folders.push(cwd)
  variants = path.join(cwd, 'variants')
  await writeFile(path.join(cwd, 'vitest.config.mjs'), 'export default {}\n')
  await writeTest()
})

afterAll(async () => {
  for (const folder of folders) await rm(folder, {force: true, recursive: true})
})

/** Write the test of the folder. */
async function writeTest(
  call = "await expectVariants(article, 'variants')",
  wrap = 'test'
): Promise<void> {
  await writeFile(
    path.join(cwd, 'dose.test.ts'),
    `import {readFileSync} from 'node:fs'
import {expect, test} from 'vitest'
import {createLectern, health} from '${root}/src/index.js'
import {expectVariants, variantSerializer} from '${root}/src/vitest/index.js'
import '${root}/src/vitest/matchers.js'

expect.addSnapshotSerializer(variantSerializer)
const lectern = createLectern({...health, notices: [], owed: []})
const article = lectern.compile(readFileSync('${cwd}/dose.md', 'utf8'))

${wrap}('variants', async ({expect}) => {
  ${call}
})
`
  )
}

/** Run vitest on an article; gives whether it passed, and what it printed. */
async function runOn(
  source: string,
  {args = [], ci = ''}: {args?: ReadonlyArray<string>; ci?: string} = {}
): Promise<{passed: boolean; output: string}> {
  await writeFile(path.join(cwd, 'dose.md'), source)
  const options = {cwd, env: {...process.env, CI: ci, NO_COLOR: '1', VITEST: undefined}}
  return run(process.execPath, [vitest, 'run', '--root', cwd, ...args], options).then(
    ({stderr, stdout}) => ({output: stdout + stderr, passed: true}),
    ({stderr, stdout}: {stderr: string; stdout: string}) => ({
      output: stdout + stderr,
      passed: false
    })
  )
}

describe('the first run', () => {
  test('should write the folder, and the next pass', async () => {
    expect((await runOn(whole)).output).toContain('2 written')
    expect((await readdir(variants)).sort()).toEqual(['lay.variant.md', 'not-lay.variant.md'])
    expect(await readFile(path.join(variants, 'lay.variant.md'), 'utf8')).toBe('Take one.\n')
    expect(await runOn(whole)).toMatchObject({passed: true})
    expect(await runOn(whole, {ci: 'true'})).toMatchObject({passed: true})
  })

  test('should fail in CI, and write nothing', async () => {
    const {output, passed} = await runOn(whole, {ci: 'true'})
    expect(passed).toBe(false)
    expect(output).toContain('- `lay.variant.md` is missing: `lay` is new')
    await expect(readdir(variants)).rejects.toThrow('ENOENT')
  })
})

describe.each([
  {ci: '', name: 'on a desk'},
  {ci: 'true', name: 'in CI'}
])('later $name', ({ci}) => {
  test('should fail where a variant is new, and write nothing', async () => {
    await runOn(whole)
    const {output, passed} = await runOn(grown, {ci})
    expect(passed).toBe(false)
    expect(output).toContain('- `uk-and-lay.variant.md` is missing: `uk and lay` is new')
    expect(output).toContain('- `lay.variant.md` has no variant any more')
    expect((await readdir(variants)).sort()).toEqual(['lay.variant.md', 'not-lay.variant.md'])
  })

  test('should fail where a variant is gone, and delete nothing', async () => {
    await runOn(whole)
    const before = await readdir(variants)
    await writeFile(path.join(variants, 'nurse.variant.md'), 'x\n')
    const {output, passed} = await runOn(whole, {ci})
    expect(passed).toBe(false)
    expect(output).toContain('- `nurse.variant.md` has no variant any more')
    expect(await readdir(variants)).toHaveLength(before.length + 1)
  })

  test('should fail where a variant differs, and show how', async () => {
    await runOn(whole)
    const {output, passed} = await runOn(whole.replace('one', 'three'), {ci})
    expect(passed).toBe(false)
    expect(output).toContain('- `lay.variant.md` differs')
    expect(output).toContain('- Take one.')
    expect(output).toContain('+ Take three.')
    expect(await readFile(path.join(variants, 'lay.variant.md'), 'utf8')).toBe('Take one.\n')
  })
})

test('should write and delete under `-u`, and touch no other files', async () => {
  await runOn(whole)
  const others = [
    'README.md',
    'index.md',
    'lay.variant.html',
    'Lay.variant.md.bak',
    'x y.variant.md'
  ]
  for (const file of others) await writeFile(path.join(variants, file), 'x\n')
  expect(await runOn(grown, {args: ['-u']})).toMatchObject({passed: true})
  expect((await readdir(variants)).sort()).toEqual(
    [
      ...others,
      'lay-and-not-uk.variant.md',
      'not.uk-or-lay.variant.md',
      'uk-and-lay.variant.md',
      'uk-and-not-lay.variant.md'
    ].sort()
  )
  expect(await runOn(grown, {ci: 'true'})).toMatchObject({passed: true})
})

test('should refuse two articles in one folder from the first run on', async () => {
  await writeTest(`await expectVariants(article, 'variants')
  await expectVariants(article, 'variants')
  await expectVariants(lectern.compile('Take :lay[three]:otherwise[two].'), 'variants')`)
  const {output, passed} = await runOn(whole)
  expect(passed).toBe(false)
  expect(output).toContain('- `lay.variant.md` was held against another text in this file of tests')
  expect(output).not.toContain('not-lay.variant.md` was held')
})

test('should refuse a folder that holds the variants of another article', async () => {
  await writeTest(`await expectVariants(article, 'variants')
  await expectVariants(lectern.compile('Take :uk[three]:otherwise[two].'), 'variants')`)
  const {output, passed} = await runOn(whole)
  expect(passed).toBe(false)
  expect(output).toContain('`variants` holds other variants in this file of tests')
})

test('should say what to do where tests run at once', async () => {
  await writeTest("await expectVariants(article, 'variants')", 'test.concurrent')
  const test = path.join(cwd, 'dose.test.ts')
  const text = await readFile(test, 'utf8')
  await writeFile(
    test,
    `${text}\n${text.slice(text.indexOf('test.concurrent')).replace("'variants'", "'more'")}`
  )
  const {output, passed} = await runOn(whole)
  expect(passed).toBe(false)
  expect(output).toContain('pass its `expect`, `expectVariants(article, folder, {expect})`')
})

test('should do the same as a matcher, in tests at once, and in other forms', async () => {
  await writeTest(
    `await expect(article).toMatchVariants('variants')
  await expectVariants(article, 'variants', {expect, format: 'html'})
  await expectVariants(article, 'variants', {expect, format: 'text'})
  expect(article.render()).toMatchSnapshot()`,
    'test.concurrent'
  )
  expect(await runOn(whole)).toMatchObject({passed: true})
  expect(await readdir(variants)).toHaveLength(6)
  const snapshot = await readFile(path.join(cwd, '__snapshots__', 'dose.test.ts.snap'), 'utf8')
  expect(snapshot).toContain('language: en\n\n<p>Take one.</p>')
  const {output, passed} = await runOn(grown)
  expect(passed).toBe(false)
  expect(output).toContain('`uk and lay` is new')
})
