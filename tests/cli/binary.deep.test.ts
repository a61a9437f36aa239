import {type ChildProcess, execFile, spawn} from 'node:child_process'
import {createHash} from 'node:crypto'
import {existsSync, mkdirSync, readdirSync, readFileSync, statSync, symlinkSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {createLectern} from '../../src/index.js'
import {readCases} from '../helpers/cases.js'
import {root} from '../helpers/docs.js'
import {someArticle, someConfig} from '../node/some-config.js'
import {filesIn, put, temporaryFolder} from '../node/temporary-folder.js'

const binary = path.join(root, 'dist', 'cli.js')

/** What a run of the built program gave. */
interface Run {
  code: number | null
  stdout: string
  stderr: string
}

/** Run the built program as a user would. */
function lectern(
  cwd: string,
  args: ReadonlyArray<string>,
  {env = {}, input}: {env?: Record<string, string>; input?: string | Uint8Array} = {}
): Promise<Run> {
  return new Promise((resolve) => {
    const {FORCE_COLOR: _, NO_COLOR: __, ...rest} = process.env
    const child = execFile(
      process.execPath,
      [binary, ...args],
      {cwd, env: {...rest, ...env}, maxBuffer: 1e9},
      (_, stdout, stderr) => resolve({code: child.exitCode, stderr, stdout})
    )
    child.stdin?.end(input)
  })
}

/** Writes the most memory that a process had, in KiB, when it ends. */
const tellMemory =
  "import {writeFileSync} from 'node:fs'; process.on('exit', () => writeFileSync(process.env.MEMORY, String(process.resourceUsage().maxRSS)))"

/** Run the built program, and say how long it took and how much memory: for people, as machines differ. */
async function measured(cwd: string, args: ReadonlyArray<string>, what: string): Promise<Run> {
  const memory = path.join(cwd, 'memory')
  const start = performance.now()
  const run = await lectern(cwd, args, {
    env: {
      MEMORY: memory,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(tellMemory)}`
    }
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const megabytes = Math.round(Number(readFileSync(memory, 'utf8')) / 1024)
  console.info(`${what}: ${seconds} s, ${megabytes} MiB`)
  return run
}

const readers = ['user', 'admin', 'developer']

/** Articles of which each has a passage for each of three readers. */
function many(count: number): Record<string, string> {
  const texts = Array.from({length: count}, (_, index) => [
    `articles/${index % 10}/article-${index}.md`,
    `${someArticle}\n${'Text of an article, number '.repeat(20)}${index}.\n`
  ])
  return Object.fromEntries(texts)
}

describe('commands', () => {
  const project = (): string =>
    temporaryFolder({
      'lectern.config.json': someConfig,
      'a.md': someArticle,
      'b.md': ':::admim\nx\n:::\n'
    })

  test.each([
    [['check', 'a.md'], 0, /^$/],
    [['check', '.'], 1, /Unknown name `admim`/],
    [['check', '.', '--format', 'json'], 1, /"ruleId": "unknown-name"/],
    [['check', '.', '--format', 'github'], 1, /^::error file=b\.md,line=1/],
    [['render', 'a.md', '--as', 'admin'], 0, /<p>xqzadmin<\/p>/],
    [['render', 'a.md', '--set', 'role=root', '--format', 'md'], 0, /^# Install/],
    [['render', 'a.md', '--format', 'page'], 0, /<!doctype html>/],
    [
      ['explain', 'a.md', '--as', 'user', '--at', '5'],
      0,
      /^5:1 {2}audience {2}admin {2}hidden {2}admin\n$/
    ],
    [['variants', 'a.md'], 0, /^a\.md\n [\da-f]{24} {2}user\n/],
    [['diff', 'a.md', '--as', 'user', '--as', 'admin'], 0, /^-xqzuser\n\+xqzadmin$/m],
    [['build', 'a.md', '--out', 'out'], 0, /Files: 1 written/],
    [['--version'], 0, /^\d+\.\d+\.\d+\n$/],
    [['--help'], 0, /^Usage: lectern/],
    [['help', 'build'], 0, /^Usage: lectern build/]
  ])('should print results: %j', async (args, code, expected) => {
    const result = await lectern(project(), args)
    expect(result.stdout).toMatch(expected)
    expect([result.code, result.stderr]).toEqual([code, ''])
  })

  test.each([
    [[]],
    [['chek']],
    [['check']],
    [['check', 'nowhere.md']],
    [['check', 'a.md', '--format', 'xml']],
    [['check', 'a.md', '--config', 'nowhere.json']],
    [['render', 'a.md', '--as', 'admn']],
    [['render', 'a.md', '--az', 'admin']],
    [['diff', 'a.md', '--as', 'admin']],
    [['build', 'a.md']],
    [['build', 'a.md', '--out', 'out', '--shard', '0/2']],
    [['init', '--kind', 'cars']]
  ])('should tell wrong use on standard error: %j', async (args) => {
    const {code, stderr, stdout} = await lectern(project(), args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).not.toBe('')
  })

  test('should read standard input', async () => {
    const result = await lectern(project(), ['render', '-', '--as', 'admin'], {
      input: ':admin[a]:otherwise[b]'
    })
    expect(result).toEqual({code: 0, stderr: '', stdout: '<p>a</p>\n'})
    const broken = {input: Buffer.from([0x31, 0xb5, 0x67])}
    expect(await lectern(project(), ['render', '-'], broken)).toEqual({
      code: 2,
      stderr: 'error: Cannot read standard input, which isn’t text in UTF-8: save it as UTF-8\n',
      stdout: ''
    })
  })

  test('should colour when it is told to, and never against `NO_COLOR`', async () => {
    const folder = project()
    const colored = async (env: Record<string, string>): Promise<boolean> =>
      (await lectern(folder, ['check', 'b.md'], {env})).stdout.includes('\u001B[')
    expect(await colored({})).toBe(false)
    expect(await colored({FORCE_COLOR: '1'})).toBe(true)
    expect(await colored({FORCE_COLOR: '1', NO_COLOR: '1'})).toBe(false)
  })

  test('should be at most 80 columns wide, code included', async () => {
    const folder = project()
    put(folder, 'c.md', `${'Some text with many words. '.repeat(20)}:admim[x] and more.\n`)
    const {stdout} = await lectern(folder, ['check', 'c.md'])
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  })

  test('should go on when nobody reads', async () => {
    const child = spawn(process.execPath, [binary, 'check', '.', '--format', 'json'], {
      cwd: project()
    })
    child.stdout.destroy()
    const code = await new Promise((resolve) => child.on('exit', resolve))
    expect([0, 1]).toContain(code)
  })

  test.each([['health'], ['software']])('should start a project that passes: %s', async (kind) => {
    const folder = temporaryFolder({'package.json': '{"type":"module"}'})
    mkdirSync(path.join(folder, 'node_modules'))
    symlinkSync(root, path.join(folder, 'node_modules', 'lectern'))
    expect((await lectern(folder, ['init', '--kind', kind])).code).toBe(0)
    const check = await lectern(folder, ['check', 'articles'])
    expect(check.code, check.stdout + check.stderr).toBe(0)
    expect(
      (await lectern(folder, ['build', 'articles', '--out', 'site', '--format', 'page'])).code
    ).toBe(0)
    expect((await lectern(folder, ['init', '--kind', kind])).code).toBe(2)
  })

  test('should say on which line a config is broken', async () => {
    const folder = project()
    for (const [name, text, line] of [
      ['a.mjs', '\nexport default {', '2'],
      ['b.mjs', "\n\nthrow new Error('broken')", '3:7'],
      ['c.json', '{\n"a": 1\n"b": 2}', '3:1']
    ] as const) {
      put(folder, name, text)
      const {code, stderr} = await lectern(folder, ['check', 'a.md', '--config', name])
      expect([code, stderr.split('\n')[1]]).toEqual([
        2,
        expect.stringContaining(`- Cannot read it at ${line}: `)
      ])
    }
  })

  test('should read a config in TypeScript', async () => {
    const folder = temporaryFolder({
      'a.md': ':admin[a]:otherwise[b]',
      'lectern.config.ts': `const config: object = ${someConfig}\nexport default config\n`,
      'package.json': '{"type":"module"}'
    })
    expect((await lectern(folder, ['render', 'a.md', '--as', 'admin'])).stdout).toBe('<p>a</p>\n')
  })
})

describe('a thousand articles', () => {
  test('should be checked', async () => {
    const folder = temporaryFolder({'lectern.config.json': someConfig, ...many(1000)})
    put(folder, 'articles/5/article-505.md', ':::admim\nx\n:::\n')
    const {code, stdout} = await measured(folder, ['check', 'articles'], 'check of 1,000 articles')
    expect(code).toBe(1)
    expect(stdout).toMatch(/^articles\/5\/article-505\.md\n/)
    expect(stdout).toMatch(/✖ 1 error\n$/)
  })

  test('should be built for three readers, and then not again', async () => {
    const folder = temporaryFolder({'lectern.config.json': someConfig, ...many(1000)})
    const args = ['build', 'articles', '--out', 'out', '--format', 'page']
    const first = await measured(folder, args, 'build of 1,000 articles for 3 readers')
    expect(first.stdout).toBe(
      'Articles: 1000 built, 0 unchanged, 0 failed. Files: 3000 written, 0 removed.\n'
    )
    const out = path.join(folder, 'out')
    const times = (): Array<string> =>
      (readdirSync(out, {recursive: true}) as Array<string>).map(
        (name) => `${name} ${statSync(path.join(out, name)).mtimeMs}`
      )
    const before = times()
    const second = await measured(folder, args, 'the same again')
    expect(second.stdout).toBe(
      'Articles: 0 built, 1000 unchanged, 0 failed. Files: 0 written, 0 removed.\n'
    )
    expect(times()).toEqual(before)
    for (const [name, text] of Object.entries(filesIn(out))) {
      const reader = readers.find((one) => name.endsWith(`--${one}.html`)) ?? ''
      expect(reader).not.toBe('')
      expect([...text.matchAll(/xqz(\w+)/g)].map(([, word]) => word)).toEqual([reader])
      expect(path.basename(name)).toMatch(/^[a-z0-9.-]{1,100}$/)
    }
  })
})

describe('killed', () => {
  const count = 60
  const changed = Object.fromEntries(
    Object.entries(many(count)).map(([name, text]) => [
      name,
      text.replace('everybody', 'all of you')
    ])
  )
  const places = Array.from({length: 20}, (_, index) => index)

  /** Outputs in a folder, which need not be there yet. */
  function outputsIn(folder: string): Record<string, string> {
    return existsSync(folder) ? filesIn(folder) : {}
  }

  /** Wait until enough is done, or the process is over, and kill it. */
  async function killWhen(child: ChildProcess, isEnough: () => boolean): Promise<void> {
    const ended = new Promise<void>((resolve) => child.on('exit', () => resolve()))
    let over = false
    void ended.then(() => {
      over = true
    })
    while (!over && !isEnough()) {
      await new Promise((resolve) => setTimeout(resolve, 1))
    }
    child.kill('SIGKILL')
    await ended
  }

  test.each(places)('should hold what was there until all is made: place %i', async (place) => {
    const folder = temporaryFolder({'lectern.config.json': someConfig, ...many(count)})
    const out = path.join(folder, 'out')
    const args = ['build', 'articles', '--out', 'out', '--format', 'page']
    if (place % 2 === 1) await lectern(folder, args)
    const old = outputsIn(out)
    for (const [name, text] of Object.entries(changed)) put(folder, name, text)
    const child = spawn(process.execPath, [binary, ...args], {cwd: folder, stdio: 'ignore'})
    const beside = path.join(out, '.lectern', 'tmp')
    await killWhen(child, () => existsSync(beside) && readdirSync(beside).length > place * 8)
    expect(child.signalCode).toBe('SIGKILL')
    expect(outputsIn(out)).toEqual(old)
    expect((await lectern(folder, args)).code).toBe(0)
    expect(Object.values(outputsIn(out)).every((text) => text.includes('all of you'))).toBe(true)
  })

  test.each(places)(
    'should hold whole files while they are put in place, and end right: place %i',
    async (place) => {
      const folder = temporaryFolder({'lectern.config.json': someConfig, ...many(count)})
      const out = path.join(folder, 'out')
      const args = ['build', 'articles', '--out', 'out', '--format', 'page']
      // Half of the places are in the first run, half in one that changes all.
      const first = place % 2 === 0
      if (!first) await lectern(folder, args)
      const old = existsSync(out) ? filesIn(out) : {}
      for (const [name, text] of Object.entries(changed)) put(folder, name, text)
      const child = spawn(process.execPath, [binary, ...args], {cwd: folder, stdio: 'ignore'})
      await killWhen(child, () => {
        const differ = Object.entries(outputsIn(out)).filter(([name, text]) => old[name] !== text)
        return differ.length >= Math.max(1, place * 9)
      })
      const after = existsSync(out) ? filesIn(out) : {}

      // What should be there in the end, made elsewhere.
      await lectern(folder, [...args.slice(0, 2), '--out', 'whole', '--format', 'page'])
      const whole = filesIn(path.join(folder, 'whole'))
      for (const [name, text] of Object.entries(after)) {
        expect([old[name], whole[name]].includes(text), name).toBe(true)
      }
      expect((await lectern(folder, args)).code).toBe(0)
      expect(filesIn(out)).toEqual(whole)
      expect(readdirSync(path.join(out, '.lectern'))).toEqual(['articles'])
      expect((await lectern(folder, args)).stdout).toMatch(/^Articles: 0 built, 60 unchanged/)
    }
  )
})

describe('leaks', () => {
  const cases = readCases().filter(({config}) => typeof config.url !== 'function')

  test('should be in no file for a reader, over all fixtures', async () => {
    const byConfig = new Map<string, Array<(typeof cases)[number]>>()
    for (const one of cases) {
      const config = JSON.stringify(one.config)
      byConfig.set(config, [...(byConfig.get(config) ?? []), one])
    }
    let looked = 0
    for (const [config, group] of byConfig) {
      const files = group.map(({input, name}) => [`${name}.md`, input])
      const folder = temporaryFolder({'lectern.config.json': config, ...Object.fromEntries(files)})
      for (const format of ['page', 'md']) looked += await lookAt(folder, group, format)
    }
    expect(looked).toBeGreaterThan(300)
  })

  /** Build fixtures, and look at the file that each reader gets. */
  async function lookAt(folder: string, group: typeof cases, format: string): Promise<number> {
    const names = group.map(({name}) => `${name}.md`)
    const args = ['build', ...names, '--out', format, '--format', format]
    const {code, stderr} = await lectern(folder, args)
    expect([0, 1], stderr).toContain(code)
    const built = filesIn(path.join(folder, format))
    const files = new Map(Object.entries(built).map(([name, text]) => [hash(text), name]))
    let looked = 0
    for (const {config, input, markers, name, readers: audience} of group) {
      const article = createLectern(config).compile(input, {onError: 'omit', path: `${name}.md`})
      if (article.messages.some(({fatal}) => fatal)) continue
      for (const {name: reader, profile} of audience) {
        const hidden = Object.entries(markers).filter(([, seen]) => !seen.includes(reader))
        if (hidden.length === 0) continue
        const wanted =
          format === 'page'
            ? article.toPage(profile, {audience: false})
            : article.toMarkdown(profile)
        // What the reader gets is one of the files, to the byte.
        const file = files.get(hash(wanted))
        expect(file, `${name} for ${reader}`).toBeDefined()
        // Cast: it is there.
        for (const [word] of hidden) expect(built[file as string]).not.toContain(word)
        looked++
      }
    }
    return looked
  }

  function hash(text: string): string {
    return createHash('sha256').update(text).digest('hex')
  }
})

test('should have been built', () => {
  expect(readFileSync(binary, 'utf8')).toMatch(/^#!\/usr\/bin\/env node\n/)
})
