import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync
} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {type BuildOptions, type BuildResult, build} from '../../src/node/build.js'
import {FileError} from '../../src/node/file-error.js'
import {loadConfig} from '../../src/node/load-config.js'
import {type ArticleRecord, recordFile, recordText} from '../../src/node/records.js'
import {someArticle, someConfig} from './some-config.js'
import {filesIn, put, temporaryFolder} from './temporary-folder.js'

type Some = Partial<BuildOptions>

/** A project with some articles. */
function project(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({
    'lectern.config.json': someConfig,
    'a.md': someArticle,
    'b/c.md': 'Same for all.\n',
    ...files
  })
}

/** Build a project into `out`. */
async function run(
  folder: string,
  files: ReadonlyArray<string>,
  options: Some = {}
): Promise<BuildResult> {
  const loaded = await loadConfig({folder})
  return await build({files, format: 'page', loaded, out: 'out', ...options})
}

describe('outputs', () => {
  test('should be a page for each variant', async () => {
    const folder = project()
    const result = await run(folder, ['a.md', 'b/c.md'])
    const files = filesIn(path.join(folder, 'out'))
    expect(Object.keys(files)).toEqual([
      'a--admin.html',
      'a--developer.html',
      'a--user.html',
      'b/c.html'
    ])
    expect(result.written.sort()).toEqual(Object.keys(files))
    expect(files['a--user.html']).toContain('xqzuser')
    expect(files['a--user.html']).not.toMatch(/xqzadmin|xqzdeveloper/)
  })

  test('should be Markdown for each variant', async () => {
    const folder = project()
    await run(folder, ['a.md'], {format: 'md'})
    const files = filesIn(path.join(folder, 'out'))
    expect(files['a--admin.md']).toBe('# Install\n\nFor everybody.\n\nxqzadmin\n')
  })

  test('should be a compiled article', async () => {
    const folder = project()
    await run(folder, ['a.md'], {format: 'json'})
    const files = filesIn(path.join(folder, 'out'))
    expect(files['a.json']).toMatch(/xqzadmin/)
    await run(folder, ['a.md'], {for: 'user', format: 'json'})
    expect(filesIn(path.join(folder, 'out'))['a.json']).not.toMatch(/xqzadmin|xqzdeveloper/)
  })

  test('should hold nothing for readers who are left out', async () => {
    const folder = project()
    await run(folder, ['a.md'], {for: 'not admin'})
    const files = filesIn(path.join(folder, 'out'))
    expect(Object.keys(files)).toEqual(['a--not-user.html', 'a--user.html'])
    expect(JSON.stringify(files)).not.toContain('admin')
  })
})

describe('what is not Lectern’s', () => {
  test('should be left alone even where it is the same, articles first of all', async () => {
    const folder = project({'same.md': '# Same\n'})
    const options = {format: 'md', out: '.'} as const
    await expect(run(folder, ['same.md'], options)).rejects.toThrow(FileError)
    writeFileSync(path.join(folder, 'same.md'), '# Same\n\n* x\n')
    await expect(run(folder, ['same.md'], options)).rejects.toThrow(/isn’t Lectern’s/)
    expect(readFileSync(path.join(folder, 'same.md'), 'utf8')).toBe('# Same\n\n* x\n')
  })

  test('should not be read through a link that leads out of the root', async () => {
    const folder = project()
    const other = temporaryFolder({'secret.md': 'xqzsecret\n'})
    symlinkSync(path.join(other, 'secret.md'), path.join(folder, 'link.md'))
    await expect(run(folder, ['link.md'])).rejects.toThrow(/leads out of the root/)
  })

  test.each([
    ['UTF-16', Buffer.from('\ufeff# Dose\n\n:::admin\nxqzadmin\n:::\n', 'utf16le')],
    ['UTF-16 without a mark', Buffer.from('# Dose\n\n:::admin\nxqzadmin\n:::\n', 'utf16le')],
    ['Latin-1', Buffer.from('Caf\xe9\n', 'latin1')]
  ])('should not be read as text in UTF-8: %s', async (_, bytes) => {
    const folder = project()
    writeFileSync(path.join(folder, 'wide.md'), bytes)
    await expect(run(folder, ['wide.md'])).rejects.toThrow(/isn’t text in UTF-8/)
  })
})

describe('again', () => {
  test('should do nothing when nothing changed', async () => {
    const folder = project()
    const out = path.join(folder, 'out')
    await run(folder, ['a.md', 'b/c.md'])
    const times = (): Array<number> =>
      (readdirSync(out, {recursive: true}) as Array<string>).map(
        (name) => statSync(path.join(out, name)).mtimeMs
      )
    const before = times()
    const result = await run(folder, ['a.md', 'b/c.md'])
    expect(result).toEqual({failed: 0, files: [], kept: 2, removed: [], written: []})
    expect(times()).toEqual(before)
  })

  test('should make what changed: text, config, options', async () => {
    const folder = project()
    await run(folder, ['a.md', 'b/c.md'])
    put(folder, 'b/c.md', 'Changed.\n')
    expect((await run(folder, ['a.md', 'b/c.md'])).written).toEqual(['b/c.html'])
    put(folder, 'lectern.config.json', someConfig.replace('"label":"User"', '"label":"You"'))
    const again = await run(folder, ['a.md', 'b/c.md'])
    expect([again.files.length, again.kept, again.written]).toEqual([2, 0, []])
    expect((await run(folder, ['a.md', 'b/c.md'], {force: true})).files.length).toBe(2)
    const other = await run(folder, ['a.md', 'b/c.md'], {format: 'md'})
    expect(other.removed).toEqual([
      'a--admin.html',
      'a--developer.html',
      'a--user.html',
      'b/c.html'
    ])
  })

  test('should put right what was changed or lost in the folder', async () => {
    const folder = project()
    const out = path.join(folder, 'out')
    await run(folder, ['a.md', 'b/c.md'])
    const before = filesIn(out)
    rmSync(path.join(out, 'a--user.html'))
    writeFileSync(path.join(out, 'b/c.html'), 'x')
    expect((await run(folder, ['a.md', 'b/c.md'])).written.sort()).toEqual([
      'a--user.html',
      'b/c.html'
    ])
    expect(filesIn(out)).toEqual(before)
  })

  test('should remove what is gone, and what is not its own never', async () => {
    const folder = project({'out/b/own.html': 'mine', 'out/c.html': 'mine'})
    const out = path.join(folder, 'out')
    await run(folder, ['a.md', 'b/c.md'])
    const result = await run(folder, ['a.md'])
    expect(result.removed).toEqual(['b/c.html'])
    expect(filesIn(out)['b/own.html']).toBe('mine')
    await run(folder, [])
    expect(filesIn(out)).toEqual({'b/own.html': 'mine', 'c.html': 'mine'})
  })

  test('should remove folders with what stood in them', async () => {
    const folder = project()
    await run(folder, ['a.md', 'b/c.md'])
    await run(folder, ['a.md'])
    expect(existsSync(path.join(folder, 'out', 'b'))).toBe(false)
  })

  const record = {article: 'x', digest: '', files: {}, kind: ''}
  test.each([
    ['of another version', 'manifest.json', '{"version":1,"articles":{}}'],
    ['of a run of another version that was killed', 'journal-1-of-2.txt', ''],
    ['of another form', 'articles/x.json', '{"version":3}'],
    ['of no form', 'articles/x.json', '{'],
    ['of no object', 'articles/x.json', '1'],
    [
      'of files outside',
      'articles/x.json',
      recordText({...record, files: {'../a.md': ''}} as ArticleRecord)
    ]
  ])('should remove nothing by what cannot be read: %s', async (_, name, text) => {
    const folder = project()
    put(folder, `out/.lectern/${name}`, text)
    await expect(run(folder, [])).rejects.toThrow(/isn’t as this version of Lectern writes it/)
    expect(existsSync(path.join(folder, 'a.md'))).toBe(true)
  })

  test('should not write over what is not its own', async () => {
    const folder = project({'out/b/c.html': 'mine'})
    await expect(run(folder, ['b/c.md'])).rejects.toThrow(/is there and isn’t Lectern’s/)
    expect(filesIn(path.join(folder, 'out'))['b/c.html']).toBe('mine')
  })

  test('should not take its outputs for articles', async () => {
    const folder = project()
    await run(folder, ['a.md'], {format: 'md', out: '.'})
    const result = await run(folder, ['a.md', 'a--user.md'], {format: 'md', out: '.'})
    expect([result.files.length, result.kept, result.removed]).toEqual([0, 1, []])
    const elsewhere = await run(folder, ['a--admin.md', 'b/c.md'], {out: 'site'})
    expect(elsewhere.written).toEqual(['b/c.html'])
  })

  test('should refuse snapshots of what some readers get', async () => {
    const folder = project({'b/admin.variant.md': 'xqzadmin\n'})
    await expect(run(folder, ['a.md', 'b/admin.variant.md'])).rejects.toThrow(/a snapshot of what/)
  })

  test('should leave alone a folder where an output was', async () => {
    const folder = project()
    await run(folder, ['a.md', 'b/c.md'])
    rmSync(path.join(folder, 'out/b/c.html'))
    put(folder, 'out/b/c.html/own.txt', 'mine')
    expect((await run(folder, ['a.md'])).removed).toEqual([])
    expect(filesIn(path.join(folder, 'out'))['b/c.html/own.txt']).toBe('mine')
  })
})

describe('links in the folder', () => {
  test.each([['../other'], ['../nowhere']])('should not be written through: %s', async (target) => {
    const folder = project({'other/x.txt': 'mine'})
    mkdirSync(path.join(folder, 'out'))
    symlinkSync(target, path.join(folder, 'out', 'b'))
    const error = await run(folder, ['b/c.md']).catch((error: unknown) => error)
    expect(error).toBeInstanceOf(FileError)
    expect(String(error)).toMatch(/which is a link: replace it by a folder/)
    expect(filesIn(path.join(folder, 'other'))).toEqual({'x.txt': 'mine'})
  })

  test('should not be removed through', async () => {
    const folder = project({'other/c.html': 'mine'})
    await run(folder, ['a.md', 'b/c.md'])
    rmSync(path.join(folder, 'out', 'b'), {recursive: true})
    symlinkSync('../other', path.join(folder, 'out', 'b'))
    await expect(run(folder, ['a.md'])).rejects.toThrow(FileError)
    expect(filesIn(path.join(folder, 'other'))).toEqual({'c.html': 'mine'})
  })

  test('should not lead to what Lectern keeps', async () => {
    const folder = project({'other/tmp/x.txt': 'mine'})
    mkdirSync(path.join(folder, 'out'))
    symlinkSync('../other', path.join(folder, 'out', '.lectern'))
    await expect(run(folder, ['a.md'])).rejects.toThrow(FileError)
    expect(filesIn(path.join(folder, 'other'))).toEqual({'tmp/x.txt': 'mine'})
  })

  test('should be no files', async () => {
    const folder = project({'a.html/b.md': 'Same.\n'})
    await run(folder, ['b/c.md'])
    writeFileSync(path.join(folder, 'out', 'a.html'), 'mine')
    await expect(run(folder, ['a.html/b.md'])).rejects.toThrow(/a\.html`, which is a file: replace/)
    writeFileSync(path.join(folder, 'b', '.lectern'), 'mine')
    expect((await run(folder, ['b/c.md'])).failed).toBe(0)
  })

  test('should not be replaced by outputs', async () => {
    const folder = project()
    mkdirSync(path.join(folder, 'out', 'b'), {recursive: true})
    symlinkSync('nowhere', path.join(folder, 'out', 'b', 'c.html'))
    await expect(run(folder, ['b/c.md'])).rejects.toThrow(/isn’t Lectern’s/)
  })
})

describe('errors', () => {
  test('should keep the outputs that were there, and be tried again', async () => {
    const folder = project()
    const out = path.join(folder, 'out')
    await run(folder, ['a.md', 'b/c.md'])
    const before = filesIn(out)
    put(folder, 'a.md', ':::admim\nx\n:::\n')
    for (let time = 0; time < 2; time++) {
      const result = await run(folder, ['a.md', 'b/c.md'])
      expect([result.failed, result.kept, result.removed]).toEqual([1, 1, []])
      expect(result.files.flatMap(({messages}) => messages.map(String))).toEqual([
        'a.md:1:4-1:9: Unknown name `admim`, expected `admin`'
      ])
    }
    expect(filesIn(out)).toEqual(before)
    put(folder, 'a.md', someArticle)
    expect((await run(folder, ['a.md', 'b/c.md'])).files.length).toBe(1)
  })

  const all = {format: 'json'} as const
  const wider = someConfig.replace('admin or developer', 'developer')
  test.each([
    ['everybody before', all, {...all, for: 'user'}, someConfig],
    ['others before', {...all, for: 'admin'}, {...all, for: 'user'}, someConfig],
    ['an audience that meant others', {for: 'technical'}, {for: 'technical'}, wider],
    ['another format', {format: 'md'}, {format: 'page'}, someConfig]
  ] as const)('should keep no outputs made for %s', async (_, first, second, config) => {
    const folder = project()
    const out = path.join(folder, 'out')
    await run(folder, ['a.md', 'b/c.md'], first)
    put(folder, 'a.md', ':::admim\nx\n:::\n')
    put(folder, 'lectern.config.json', config)
    const result = await run(folder, ['a.md', 'b/c.md'], second)
    expect(result.failed).toBe(1)
    expect(Object.keys(filesIn(out)).filter((name) => name.startsWith('a'))).toEqual([])
    put(folder, 'a.md', someArticle)
    await run(folder, ['a.md', 'b/c.md'], {...second, out: 'whole'})
    await run(folder, ['a.md', 'b/c.md'], second)
    expect(filesIn(out)).toEqual(filesIn(path.join(folder, 'whole')))
  })

  test('should keep no outputs for others after a kill', async () => {
    const folder = project()
    const out = path.join(folder, 'out')
    await run(folder, ['a.md'], all)
    const before = filesIn(out)
    // Where a folder is in the way, a run for some readers ends when it has noted what it is about to write.
    rmSync(path.join(out, 'a.json'))
    mkdirSync(path.join(out, 'a.json'))
    await expect(run(folder, ['a.md'], {...all, for: 'user'})).rejects.toThrow(/EISDIR|EPERM/)
    rmSync(path.join(out, 'a.json'), {recursive: true})
    put(folder, 'out/a.json', before['a.json'] ?? '')
    put(folder, 'a.md', ':::admim\nx\n:::\n')
    await run(folder, ['a.md'], {...all, for: 'user'})
    expect(existsSync(path.join(out, 'a.json'))).toBe(false)
  })

  test('should refuse articles outside of the root', async () => {
    await expect(run(project(), ['../a.md'])).rejects.toThrow(RangeError)
  })

  test('should refuse readers that there are none of', async () => {
    await expect(run(project(), ['a.md'], {for: 'admim'})).rejects.toThrow(/admim/)
  })
})

describe('shards', () => {
  const names = Array.from({length: 20}, (_, index) => `s/${index}.md`)
  const many = Object.fromEntries(names.map((name) => [name, `Text of ${name}.\n`]))

  test('should make together what one run makes', async () => {
    const folder = project(many)
    const whole = await run(folder, names)
    let written: Array<string> = []
    for (let index = 1; index <= 3; index++) {
      const part = await run(folder, names, {out: 'parts', shard: {count: 3, index}})
      expect(part.removed).toEqual([])
      written = written.concat(part.written)
    }
    expect(written.sort()).toEqual(whole.written.sort())
    expect(filesIn(path.join(folder, 'parts'))).toEqual(filesIn(path.join(folder, 'out')))
  })

  test('should remove only what was made for the same part', async () => {
    const folder = project(many)
    for (let index = 1; index <= 2; index++) await run(folder, names, {shard: {count: 2, index}})
    const left = names.slice(0, 10)
    const removed: Array<string> = []
    for (let index = 1; index <= 2; index++) {
      removed.push(...(await run(folder, left, {shard: {count: 2, index}})).removed)
    }
    expect(removed.length).toBe(10)
    expect(Object.keys(filesIn(path.join(folder, 'out'))).length).toBe(10)
  })

  test('should be taken over by a whole run', async () => {
    const folder = project(many)
    for (let index = 1; index <= 2; index++) await run(folder, names, {shard: {count: 2, index}})
    const result = await run(folder, names.slice(0, 5))
    expect([result.written, result.removed.length]).toEqual([[], 15])
    expect(readdirSync(path.join(folder, 'out', '.lectern'))).toEqual(['articles'])
  })

  test.each([
    ['all', [undefined]],
    ['halves', [1, 2].map((index) => ({count: 2, index}))]
  ])('should leave nothing that was made of %s for others', async (_, before) => {
    const secret = names.map((name) => [name, someArticle.replace('everybody', name)])
    const folder = project(Object.fromEntries(secret))
    const out = path.join(folder, 'out')
    for (const shard of before) await run(folder, names, {shard})
    const thirds = [1, 2, 3].map((index) => ({count: 3, index}))
    // One article is gone, and one has errors.
    put(folder, 's/1.md', ':::admim\nx\n:::\n')
    const left = names.slice(1)
    await Promise.all(thirds.map((shard) => run(folder, left, {for: 'user', shard})))
    await run(folder, left, {for: 'user', out: 'whole'})
    expect(JSON.stringify(filesIn(out))).not.toContain('xqzadmin')
    expect(filesIn(out)).toEqual(filesIn(path.join(folder, 'whole')))
    await Promise.all(before.map((shard) => run(folder, left, {for: 'user', shard})))
    expect(filesIn(out)).toEqual(filesIn(path.join(folder, 'whole')))
  })

  test.each([
    {count: 2, index: 3},
    {count: 2, index: 0},
    {count: 0, index: 0},
    {count: 1.5, index: 1}
  ])('should be refused when there is no such part: %j', async (shard) => {
    await expect(run(project(), ['a.md'], {shard})).rejects.toThrow(RangeError)
  })
})

test('should know after a kill what it was about to write', async () => {
  const folder = project()
  const out = path.join(folder, 'out')
  const note = (article: string, ...names: ReadonlyArray<string>): void => {
    const files = Object.fromEntries(names.map((name) => [name, '']))
    const file = path.relative(folder, recordFile(out, article))
    put(folder, file, recordText({article, digest: '', files, kind: 'page'}))
  }
  await run(folder, ['b/c.md'])
  // A run that was killed when it had written one of three.
  note('a.md', 'a--admin.html', 'a--developer.html', 'a--user.html')
  put(folder, 'out/.lectern/tmp/x', 'half')
  put(folder, 'out/.lectern/tmp-1-of-2/x', 'half')
  put(folder, 'out/a--admin.html', 'new')
  const result = await run(folder, ['a.md', 'b/c.md'])
  expect(result.written.length).toBe(3)
  expect(readdirSync(path.join(out, '.lectern'))).toEqual(['articles'])
  note('b/c.md', 'b/c.html', 'x.html')
  put(folder, 'out/x.html', 'new')
  expect((await run(folder, ['a.md'])).removed).toEqual(['b/c.html', 'x.html'])
})

test('should not be misled by a text that came back after a kill', async () => {
  const folder = project()
  await run(folder, ['b/c.md'])
  const before = filesIn(path.join(folder, 'out'))
  // A run for another text was killed before it noted what it wrote.
  put(folder, 'out/b/c.html', 'of another text')
  await run(folder, ['b/c.md'])
  expect(filesIn(path.join(folder, 'out'))).toEqual(before)
})

test('should write what it wrote as it was read', async () => {
  const folder = project()
  await run(folder, ['a.md'])
  const record = readFileSync(recordFile(path.join(folder, 'out'), 'a.md'), 'utf8')
  expect(Object.keys(JSON.parse(record).files).length).toBe(3)
})

test('should say which option is missing, and which file isn’t there', async () => {
  const folder = project()
  const loaded = await loadConfig({folder})
  const options = {files: ['a.md'], format: 'json', loaded, out: 'out'} as const
  for (const name of ['files', 'format', 'loaded', 'out'] as const) {
    await expect(build({...options, [name]: undefined} as never)).rejects.toThrow(
      `Missing option \`${name}\``
    )
  }
  await expect(build({...options, out: ''})).rejects.toThrow('Unexpected empty text for `out`')
  await expect(build({...options, files: ['nowhere.md']})).rejects.toThrow(
    /^No file at `.*nowhere\.md`$/
  )
})
