import {existsSync, readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {someArticle, someConfig} from '../node/some-config.js'
import {filesIn, put, temporaryFolder} from '../node/temporary-folder.js'
import {run} from './run.js'

/** A project with articles. */
function project(files: Readonly<Record<string, string>> = {}): string {
  return temporaryFolder({'lectern.config.json': someConfig, 'a.md': someArticle, ...files})
}

const slip = '# A\n\n:::admim\nxqzadmin\n:::\n'

describe('check', () => {
  test('should say nothing of what is right', async () => {
    expect(await run(project(), ['check', 'a.md'])).toEqual({code: 0, stderr: '', stdout: ''})
  })

  test('should tell once what is worth a look in the config', async () => {
    const told = /^preset health\n warning Samples of notices in use[\s\S]*⚠ 1 warning\n$/
    const files = {'a.md': 'A.\n', 'b.md': 'B.\n'}
    const {code, stdout} = await run(temporaryFolder(files), ['check', '.'])
    expect(stdout).toMatch(told)
    expect(code).toBe(0)
    const config = JSON.stringify({
      dimensions: {role: {default: 'lay', values: {lay: {}}}},
      notices: [
        {
          for: 'lay',
          id: 'a',
          kind: 'information',
          placement: 'end',
          required: false,
          sample: true,
          text: 'A'
        }
      ]
    })
    const own = temporaryFolder({...files, 'lectern.config.json': config})
    const json = await run(own, ['check', '.', '--format', 'json'])
    expect(JSON.parse(json.stdout)).toMatchObject([
      {messages: [{ruleId: 'sample-notice', severity: 'warning'}], path: 'lectern.config.json'},
      {messages: [], path: 'a.md'},
      {messages: [], path: 'b.md'}
    ])
  })

  test('should show errors at their place', async () => {
    expect(await run(project({'b.md': slip}), ['check', '.'])).toEqual({
      code: 1,
      stderr: '',
      stdout: `b.md
3:4-3:9 error Unknown name \`admim\`, expected \`admin\` unknown-name
      2 |
    > 3 | :::admim
        |    ^^^^^
      4 | xqzadmin
    = Text tagged with a name that nobody defined would be shown to everybody or
      to nobody. Use a directive, an audience or a value of a dimension that the
      config defines.

✖ 1 error
`
    })
  })

  test('should print them as data', async () => {
    const {code, stdout} = await run(project({'b.md': slip}), ['check', '*.md', '--format', 'json'])
    expect(code).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([
      {path: 'a.md', messages: []},
      {
        path: 'b.md',
        messages: [
          {
            ruleId: 'unknown-name',
            severity: 'error',
            reason: 'Unknown name `admim`, expected `admin`',
            line: 3,
            column: 4,
            endLine: 3,
            endColumn: 9,
            actual: 'admim',
            expected: ['admin'],
            fix: 'admin'
          }
        ]
      }
    ])
  })

  test('should print them for GitHub', async () => {
    const {stdout} = await run(project({'b,c.md': slip}), ['check', 'b,c.md', '--format', 'github'])
    expect(stdout).toBe(
      '::error file=b%2Cc.md,line=3,col=4,endColumn=9,endLine=3,title=lectern%3A unknown-name::Unknown name `admim`, expected `admin`\n'
    )
  })

  test('should read standard input', async () => {
    const {code, stdout} = await run(project(), ['check', '-'], {input: slip})
    expect(code).toBe(1)
    expect(stdout).toMatch(/^<stdin>\n3:4-3:9 error/)
  })

  test('should colour on terminals only, and never against `NO_COLOR`', async () => {
    const folder = project({'b.md': slip})
    const colored = async (env: Record<string, string>, terminal: boolean): Promise<boolean> =>
      (await run(folder, ['check', 'b.md'], {env, terminal})).stdout.includes('\u001B[')
    expect(await colored({}, false)).toBe(false)
    expect(await colored({}, true)).toBe(true)
    expect(await colored({NO_COLOR: '1'}, true)).toBe(false)
    expect(await colored({NO_COLOR: '1', FORCE_COLOR: '1'}, true)).toBe(false)
    expect(await colored({TERM: 'dumb'}, true)).toBe(false)
    expect(await colored({FORCE_COLOR: '1'}, false)).toBe(true)
    expect(await colored({FORCE_COLOR: '0'}, true)).toBe(false)
  })
})

test('should break errors for a terminal, and leave them whole elsewhere', async () => {
  for (const args of [
    ['check', `${'long-'.repeat(9)}name.md`],
    ['frob'],
    ['render', 'a.md', '--as', 'x']
  ]) {
    const cwd = project()
    const {stderr} = await run(cwd, args)
    const broken = (await run(cwd, args, {terminal: true})).stderr
    expect(broken.replaceAll(/\n {2}/g, ' ')).toBe(stderr)
    expect(Math.max(...broken.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
  }
})

describe('check --strict', () => {
  test('should fail on warnings too, but not on those about the config', async () => {
    const lost = 'Keep admin[xqzadmin] here.\n'
    const folder = project({'b.md': lost})
    const plain = await run(folder, ['check', 'b.md'])
    expect(plain.stdout).toContain('1:6-1:12 warning')
    expect(plain.code).toBe(0)
    expect(await run(folder, ['check', 'b.md', '--strict'])).toEqual({...plain, code: 1})
    expect((await run(folder, ['check', 'a.md', '--strict'])).code).toBe(0)
    // The preset's samples are told, and are no fault of an article.
    const preset = temporaryFolder({'a.md': 'A.\n'})
    expect((await run(preset, ['check', 'a.md', '--strict'])).code).toBe(0)
  })
})

describe('check --fix', () => {
  test('should say that there is nothing to fix', async () => {
    expect(await run(project(), ['check', 'a.md', '--fix'])).toEqual({
      code: 0,
      stderr: 'Nothing has one exact fix\n',
      stdout: ''
    })
  })

  test('should put right what has one exact fix, and nothing else', async () => {
    const folder = project({
      'b.md': `${slip}\n:::audience{for="admin user" when="level >= advancd"}\nx\n:::\n\n:::xyz\ny\n:::\n`
    })
    const {code, stderr} = await run(folder, ['check', 'b.md', '--fix'])
    expect(readFileSync(path.join(folder, 'b.md'), 'utf8')).toBe(
      `${slip.replace('admim', 'admin')}\n:::audience{for="admin user" when="level >= advanced"}\nx\n:::\n\n:::xyz\ny\n:::\n`
    )
    expect(code).toBe(1)
    expect(stderr).toBe('Fixed b.md: 2\n')
    expect(Object.keys(filesIn(folder))).toEqual(['a.md', 'b.md', 'lectern.config.json'])
  })

  test('should leave files alone that have nothing to put right', async () => {
    const folder = project({'b.md': '# A\r\n\r\n:::xyz\r\ny\r\n:::\r\n'})
    const before = filesIn(folder)
    expect((await run(folder, ['check', '.', '--fix'])).code).toBe(1)
    expect(filesIn(folder)).toEqual(before)
  })

  test('should print what came from standard input', async () => {
    const {code, stderr, stdout} = await run(project(), ['check', '-', '--fix'], {input: slip})
    expect([code, stdout]).toEqual([0, slip.replace('admim', 'admin')])
    expect(stderr).toContain('heading-gone')
  })
})

describe('render', () => {
  test.each([
    ['html', /<p>xqzadmin<\/p>/],
    ['page', /<!doctype html>/],
    ['md', /^# Install\n/],
    ['text', /^Install\n/],
    ['mdast', /"type": "root"/],
    ['hast', /"tagName": "h1"/],
    ['json', /"language": "en"/]
  ])('should print %s', async (format, expected) => {
    const {code, stdout} = await run(project(), [
      'render',
      'a.md',
      '--as',
      'root',
      '--format',
      format
    ])
    expect(code).toBe(0)
    expect(stdout).toMatch(expected)
    expect(stdout).toContain('xqzadmin')
    expect(stdout).not.toMatch(/xqzuser|xqzdeveloper/)
  })

  test('should print nothing of an article with errors', async () => {
    const {code, stderr, stdout} = await run(project({'b.md': slip}), ['render', 'b.md'])
    expect([code, stdout]).toEqual([1, ''])
    expect(stderr).toContain('Unknown name `admim`')
  })

  test('should take values by name and by dimension', async () => {
    const input = ':audience[x]{when="level >= advanced and admin"}:otherwise[y]\n'
    const args = ['render', '-', '--as', 'admin', '--set', 'level=advanced']
    expect((await run(project(), args, {input})).stdout).toBe('<p>x</p>\n')
    expect((await run(project(), ['render', '-', '--as', 'admin,advanced'], {input})).stdout).toBe(
      '<p>x</p>\n'
    )
    expect((await run(project(), ['render', '-'], {input})).stdout).toBe('<p>y</p>\n')
  })
})

test('explain should say what a reader gets and why', async () => {
  const folder = project()
  expect((await run(folder, ['explain', 'a.md', '--as', 'admin', '--at', '6'])).stdout).toBe(
    '5:1  audience  admin  shown  admin\n'
  )
  const {stdout} = await run(folder, ['explain', 'a.md', '--format', 'json'])
  expect(JSON.parse(stdout).length).toBeGreaterThan(3)
  expect(await run(folder, ['explain', 'a.md', '--at', '3'])).toEqual({
    code: 0,
    stderr: 'No mark at line 3\n',
    stdout: ''
  })
  const others = {input: '---\naudience: admin\n---\n\nFor :root[x].'}
  expect(await run(folder, ['explain', '-', '--as', 'user'], others)).toEqual({
    code: 0,
    stderr: 'Withheld from this reader: This article is not meant for you.\n',
    stdout: ''
  })
})

test('variants should say which readers get the same', async () => {
  const {stdout} = await run(project(), ['variants', 'a.md'])
  expect(stdout.replace(/[\da-f]{24}/g, 'KEY')).toBe(
    'a.md\n KEY  user\n KEY  admin      role=admin\n KEY  developer  role=developer\n'
  )
  const within = await run(project(), [
    'variants',
    'a.md',
    '--within',
    'technical',
    '--format',
    'json'
  ])
  expect(JSON.parse(within.stdout)[0].variants).toHaveLength(2)
})

describe('diff', () => {
  test('should show in what readers differ', async () => {
    const {code, stdout} = await run(project(), ['diff', 'a.md', '--as', 'admin', '--as', 'user'])
    expect(code).toBe(0)
    expect(stdout).toBe(
      '--- a.md\tadmin\n+++ a.md\tuser\n@@ -2,4 +2,4 @@\n \n For everybody.\n \n-xqzadmin\n+xqzuser\n'
    )
  })

  test('should say when they get the same', async () => {
    const result = await run(project(), ['diff', 'a.md', '--as', 'admin', '--as', 'root'])
    expect(result).toEqual({code: 0, stderr: 'admin and root get the same\n', stdout: ''})
  })
})

test('build should say what it did', async () => {
  const folder = project({'b.md': slip})
  const args = ['build', '*.md', '--out', 'out', '--format', 'page']
  const {code, stderr, stdout} = await run(folder, args)
  expect(code).toBe(1)
  expect(stdout).toBe('Articles: 1 built, 0 unchanged, 1 failed. Files: 3 written, 0 removed.\n')
  expect(stderr).toMatch(/^b\.md\n/)
  put(folder, 'b.md', 'Text.\n')
  expect((await run(folder, args)).stdout).toBe(
    'Articles: 1 built, 1 unchanged, 0 failed. Files: 1 written, 0 removed.\n'
  )
  const names = Object.keys(filesIn(path.join(folder, 'out')))
  expect(names).toEqual(['a--admin.html', 'a--developer.html', 'a--user.html', 'b.html'])
})

test('should find what is wrong beside outputs', async () => {
  const folder = project({'b.md': slip})
  await run(folder, ['build', 'a.md', '--out', '.', '--format', 'page'])
  for (const pattern of ['.', '*.md']) {
    const {code, stdout} = await run(folder, ['check', pattern])
    expect([code, stdout.split('\n')[0]]).toEqual([1, 'b.md'])
  }
  const {code, stderr} = await run(folder, ['render', '.'])
  expect([code, stderr]).toEqual([2, 'error: `.` is 2 articles, expected one\n'])
})

describe('wrong use', () => {
  test.each([
    [
      ['chek'],
      /unknown command 'chek'; there are: check, render, .*, init\n\(Did you mean check\?\)/
    ],
    [['check'], /missing required argument 'files'\nAdd --help for/],
    [
      ['check', 'a.md', '--fromat', 'json'],
      /unknown option '--fromat'\n\(Did you mean --format\?\)/
    ],
    [['check', 'a.md', '--format', 'xml'], /Allowed choices are text, json, github/],
    [['check', 'nowhere.md'], /No article at `nowhere\.md`/],
    [['check', '../a.md'], /No article at|outside of the root/],
    [['check', '-', 'a.md'], /Standard input \(`-`\) beside other files/],
    [['check', 'a.md', '--config', 'b.json'], /Cannot use config `b\.json`:\n- No such file/],
    [['check', 'a.md', '--config', '../b.json'], /outside of the root/],
    [
      ['render', 'a.md', '--as', 'admn'],
      /Unknown reader `admn`, perhaps `admin`; there are: role: user, admin, root, developer; level: basic, advanced/
    ],
    [['render', 'a.md', '--as', 'technical'], /`technical` is an audience/],
    [['render', 'a.md', '--as', 'admin', '--as', 'user'], /Both `admin` and `user` for `role`/],
    [['render', 'a.md', '--set', 'levl=basic'], /Unknown dimension `levl`, perhaps `level`/],
    [['render', 'a.md', '--set', 'level=basc'], /Unknown value `basc` of `level`, perhaps `basic`/],
    [['render', 'a.md', '--set', 'level'], /expected `--set dimension=value`/],
    [['render', 'a.md', 'b.md'], /too many arguments/],
    [['render', '.', '--as', 'user'], /is 3 articles, expected one/],
    [['render', 'a.md', '--set', '=admin'], /expected `--set dimension=value`/],
    [
      ['render', 'a.md', '--as', 'admin,'],
      /Empty name of a reader: is there a comma too many\? There are: role: /
    ],
    [['render', 'a.md', '--as', 'role:admin'], /expected a value alone, or `--set role=admin`/],
    [['render', 'a.md', '--as', 'level=basic'], /expected a value alone, or `--set level=basic`/],
    [['explain', 'a.md', '--at', 'x'], /Expected a line, from 1 on/],
    [['explain', 'a.md', '--at', '0'], /Expected a line, from 1 on/],
    [['diff', 'a.md', '--context', 'x'], /Expected a whole number/],
    [
      ['variants', 'a.md', '--within', 'admin and user'],
      /expected an expression that some reader meets/
    ],
    [['variants', 'a.md', '--within', 'admn'], /unexpected `admn`, expected `admin`/],
    [
      ['variants', 'a.md', '--within', 'zzzz'],
      /expected an audience expression of .*`admin`, .*`technical`/
    ],
    [['diff', 'a.md', '--as', 'admin'], /1 reader, expected two/],
    [['diff', 'a.md'], /No reader, expected two, as in `--as user --as admin`/],
    [['help', 'frob'], /unknown command 'frob'; there are/],
    [['check', 'a.md', '--config', ''], /Expected a path/],
    [['check', 'a.md', '--config', '.'], /Cannot use config `\.`:\n- A folder/],
    [
      ['check', 'a.md', '--config', 'c.md'],
      /Unknown kind of file, expected a name that ends with `\.ts`/
    ],
    [['check', 'a.md', '--root', ''], /Expected a path/],
    [['check', 'a.md', '--root', 'nowhere'], /No folder at `.*nowhere` for `root`/],
    [['check', 'a.md', '--root', 'a.md'], /No folder at `.*a\.md` for `root`/],
    [['check', 'a.md', '--root', 'sub'], /current folder `.*` is outside of the root `.*sub`/],
    [['build', 'a.md', '--out', ''], /Expected a path/],
    [['build', 'a.md', '--out', 'a.md/x'], /a\.md` is a file, expected a folder/],
    [['build', 'a.md'], /required option '--out <folder>'/],
    [['build', '-', '--out', 'x'], /Standard input has no path/],
    [['build', 'a.md', '--out', 'a.md'], /is a file, expected a folder/],
    [['build', 'a.md', '--out', 'x', '--shard', '3/2'], /such as 2\/8/],
    [['build', 'a.md', '--out', 'x', '--for', 'admn'], /admn/],
    [['init', '--kind', 'cars'], /Allowed choices are health, software/],
    [['init'], /`lectern\.config\.json` is there already/]
  ])('should be told on standard error alone: %j', async (args, expected) => {
    const folder = project({'c.md': 'x', 'sub/d.md': 'x'})
    const {code, stderr, stdout} = await run(folder, args)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(expected)
    expect(stderr).not.toMatch(/^ {4}at /m)
  })

  // Where Node.js itself makes folders, this never ends.
  test.skipIf(!existsSync('/proc/self'))(
    'should be told of a folder that can’t be made (only where there is `/proc`)',
    async () => {
      const {code, stderr} = await run(project(), ['build', 'a.md', '--out', '/proc/lectern'])
      expect(code).toBe(2)
      expect(stderr).toMatch(/^error: Cannot write `\/proc\/lectern\/.*`: ENOENT/m)
    }
  )

  test('should not keep the help of a command from being printed', async () => {
    for (const args of [['help'], ['help', 'check'], ['help', '--help']]) {
      expect(await run(project(), args)).toMatchObject({code: 0, stderr: ''})
    }
  })

  test('should be told of no command, with the help', async () => {
    const {code, stderr, stdout} = await run(project(), [])
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^Usage: lectern/)
  })
})

describe('help', () => {
  test.each(
    [
      [],
      ...[['approvals'], ['audit'], ['build'], ['check'], ['diff'], ['explain'], ['init']],
      ...[['render'], ['variants']]
    ].map((args) => [args])
  )('should fit 80 columns and have examples: %j', async (args) => {
    const {code, stderr, stdout} = await run(project(), [...args, '--help'])
    expect([code, stderr]).toEqual([0, ''])
    expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
    expect(stdout).toMatch(/Examples:\n {2}lectern /)
    expect(stdout).toMatch(/Exit codes: 0/)
  })

  test('should have the version', async () => {
    const {version} = JSON.parse(readFileSync('package.json', 'utf8'))
    expect((await run(project(), ['--version'])).stdout).toBe(`${version}\n`)
  })
})

describe('init', () => {
  test.each([['software'], ['health']])(
    'should write what it never writes over: %s',
    async (kind) => {
      const folder = temporaryFolder({'package.json': '{"type":"module"}'})
      expect((await run(folder, ['init', '--kind', kind])).stdout).toBe(
        'Wrote lectern.config.js\nWrote articles/example.md\nNext: npx lectern check articles/example.md\n'
      )
      const before = filesIn(folder)
      const again = await run(folder, ['init', '--kind', 'health'])
      expect([again.code, again.stdout]).toEqual([2, ''])
      expect(filesIn(folder)).toEqual(before)
    }
  )

  test.each(['{}', 'null', '{'])(
    'should write a module where `.js` is none: %s',
    async (manifest) => {
      const folder = temporaryFolder({'package.json': manifest})
      expect((await run(folder, ['init'])).stdout).toMatch(/^Wrote lectern\.config\.mjs\n/)
    }
  )
})

test('init should write nothing where a file is in the way of its folder', async () => {
  const cwd = temporaryFolder({articles: ''})
  const {code, stderr} = await run(cwd, ['init'])
  expect([code, stderr]).toEqual([2, 'error: `articles` is a file, expected a folder, or none\n'])
  expect(readdirSync(cwd)).toEqual(['articles'])
})
