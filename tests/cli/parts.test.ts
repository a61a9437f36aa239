import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {applyFixes} from '../../src/cli/apply-fixes.js'
import {codeFrame} from '../../src/cli/code-frame.js'
import {columns} from '../../src/cli/columns.js'
import {findFiles, toPattern} from '../../src/cli/find-files.js'
import {createProgress} from '../../src/cli/progress.js'
import {readReader} from '../../src/cli/read-reader.js'
import {createLectern} from '../../src/index.js'
import {recordFile, recordText} from '../../src/node/records.js'
import {put, temporaryFolder} from '../node/temporary-folder.js'

describe('what Lectern wrote', () => {
  const folder = (): string => {
    const top = temporaryFolder({
      'a.md': 'a',
      'a/uk.variant.md': 'b',
      'a/x.md': 'x',
      'site/deep/a.md': 'c',
      'site/own.md': 'd'
    })
    const record = {article: 'a.md', digest: '', files: {'deep/a.md': ''}, kind: 'md'}
    const file = path.relative(top, recordFile(path.join(top, 'site'), 'a.md'))
    put(top, file, recordText(record))
    return top
  }

  test.each([
    [['.'], ['a.md', 'a/x.md', 'site/own.md']],
    [['**/*.md'], ['a.md', 'a/x.md', 'site/own.md']],
    [['site'], ['site/own.md']],
    [['a/*.md'], ['a/x.md']],
    [['a/*.variant.md'], ['a/uk.variant.md']],
    [['a/uk.variant.md'], ['a/uk.variant.md']],
    [['site/deep/a.md'], ['site/deep/a.md']]
  ])('should be no article where it is not named: %j', async (patterns, expected) => {
    const top = folder()
    const names = (await findFiles(patterns, top)).map((file) => path.relative(top, file))
    expect(names.map((name) => name.split(path.sep).join('/'))).toEqual(expected)
  })

  test('should be no article from within its folder', async () => {
    const top = folder()
    const site = path.join(top, 'site')
    expect(await findFiles(['.'], site, top)).toEqual([path.join(site, 'own.md')])
    await expect(findFiles(['.'], path.join(site, 'deep'), top)).rejects.toThrow(
      'No article at `.`'
    )
  })

  test('should leave an error where nothing else is found', async () => {
    for (const pattern of ['site/deep', 'site/deep/*.md', 'a/uk*.md']) {
      await expect(findFiles(['a.md', pattern], folder())).rejects.toThrow(
        `No article at \`${pattern}\``
      )
    }
  })
})

describe('code frame', () => {
  const place = {line: 2, column: 3, endLine: 2, endColumn: 5}

  test('should show the line with carets, and one around it', () => {
    expect(codeFrame(['a', 'b cd e', 'f', 'g'], place, 80)).toEqual([
      '  1 | a',
      '> 2 | b cd e',
      '    |   ^^',
      '  3 | f'
    ])
  })

  test('should align carets below wide letters and tabs', () => {
    expect(codeFrame(['漢字\tab'], {line: 1, column: 4, endLine: 1, endColumn: 5}, 80)).toEqual([
      '> 1 | 漢字 ab',
      '    |      ^'
    ])
  })

  test('should keep to the width and show the place, wherever it is', () => {
    const line = 'word '.repeat(100)
    for (const column of [1, 60, 70, 250, 499]) {
      const own = {line: 1, column, endLine: 1, endColumn: column + 400}
      const frame = codeFrame([line], own, 80)
      expect(Math.max(...frame.map((text) => text.length))).toBeLessThanOrEqual(80)
      expect(frame[1]).toMatch(/\^/)
    }
  })

  test('should show places of several lines at the first', () => {
    expect(codeFrame(['ab', 'cd'], {line: 1, column: 2, endLine: 2, endColumn: 2}, 80)).toEqual([
      '> 1 | ab',
      '    |  ^',
      '  2 | cd'
    ])
  })

  test('should show no control characters', () => {
    const frame = codeFrame(
      ['\u001B[31ma\u0007'],
      {line: 1, column: 1, endLine: 1, endColumn: 2},
      80
    )
    // biome-ignore lint/suspicious/noControlCharactersInRegex: reason: that is what is looked for.
    expect(frame.join('\n')).not.toMatch(/[\u0000-\u0009\u000B-\u001F]/)
  })

  test('should be empty without a place', () => {
    const nowhere = {line: undefined, column: undefined, endLine: undefined, endColumn: undefined}
    expect(codeFrame(['a'], nowhere, 80)).toEqual([])
  })
})

describe('fixes', () => {
  const lectern = createLectern()
  const fix = (text: string) => applyFixes(text, (value) => lectern.check(value).messages)

  test.each([
    [':::clinican\na\n:::\n', ':::clinician\na\n:::\n', 1],
    ['\uFEFF:::clinican\na\n:::\n', '\uFEFF:::clinician\na\n:::\n', 1],
    ['：：：clinician\na\n：：：\n', ':::clinician\na\n:::\n', 2],
    ['::: clinican\r\na\r\n:::\r\n', ':::clinician\r\na\r\n:::\r\n', 1],
    ['---\naudienc: lay\n---\n\na\n', '---\naudience: lay\n---\n\na\n', 1],
    [':audience[a]{when="clinician && uk"}\n', ':audience[a]{when="clinician and uk"}\n', 1]
  ])('should put right what has one fix: %j', (text, expected, count) => {
    expect(fix(text)).toEqual({count, text: expected, undone: []})
  })

  test.each([
    // More would have to change than the place.
    ':::audience{for="clinician uk"}\na\n:::\n',
    ':::audience{for="not clinician"}\na\n:::\n',
    ':::au\ndience{for=lay}\na\n:::\n',
    ':::section{for=clinician}\na\n:::\n',
    '# A\n\n:us[a]:ca[b]:otherwise[c]\n',
    // It may be right as it is.
    'The patient[1] slept.\n',
    ':clinician(a)\n',
    '---\n#audience: lay\n---\n\na\n',
    '---\n"audienc": lay\n---\n\na\n',
    // It would become something else that is wrong.
    ':audience[a]{when="clinician&&uk"}\n',
    ':audience[a]{when="(clinician or uk"}\n',
    ':::xyz\na\n:::\n'
  ])('should leave alone what has none: %j', (text) => {
    expect(fix(text)).toMatchObject({count: 0, text})
  })

  test('should undo what does not take the message away', () => {
    const messages = lectern.check(':clinican[a]\n').messages
    expect(applyFixes(':clinican[a]\n', () => messages)).toEqual({
      count: 0,
      text: ':clinican[a]\n',
      undone: []
    })
  })

  test('should say which error comes up with one that is undone', () => {
    const {count, undone} = fix(
      '# Z\r\n\r\n:::clinican\r\n:patien[a] b\r\n:::\r\n\r\n::: clinician\r\nc\r\n:::\r\n'
    )
    expect(count).toBe(2)
    expect(undone).toMatchObject([
      {error: {line: 4, ruleId: 'never-shown'}, fix: ':::clinician', line: 7}
    ])
  })
})

describe('readers', () => {
  const dimensions = createLectern({
    dimensions: {
      role: {values: {user: {}, admin: {narrower: {root: {}}}}, default: 'user'},
      owner: {values: {team: {}, user: {}}, default: 'team'}
    }
  }).readers()

  test('should be read by the name of a value, narrower ones too', () => {
    expect(readReader(dimensions, ['root'], [])).toEqual({role: 'root'})
    expect(readReader(dimensions, ['root', 'team'], [])).toEqual({owner: 'team', role: 'root'})
    expect(readReader(dimensions, [], [])).toEqual({})
  })

  test('should say how to write a name that two dimensions have', () => {
    expect(() => readReader(dimensions, ['user'], [])).toThrow(
      '`user` is a value of `role` and of `owner`: use `--set role=user` or `--set owner=user`'
    )
    expect(readReader(dimensions, [], ['owner=user'])).toEqual({owner: 'user'})
  })
})

describe('files', () => {
  test('should be matched with slashes on every system', () => {
    expect(toPattern(path.win32, 'docs\\**\\*.md')).toBe('docs/**/*.md')
    expect(toPattern(path.posix, 'docs/\\[a\\].md')).toBe('docs/\\[a\\].md')
  })

  test('should be found once each, in order, by name before pattern', async () => {
    const folder = temporaryFolder({
      '[id].md': '',
      'b.md': '',
      'c/a.markdown': '',
      'c/x.txt': '',
      'i.md': '',
      'node_modules/a/b.md': ''
    })
    const names = async (...patterns: ReadonlyArray<string>): Promise<Array<string>> =>
      (await findFiles(patterns, folder)).map((file) => path.relative(folder, file))
    expect(await names('.', 'b.md')).toEqual([
      '[id].md',
      'b.md',
      path.join('c', 'a.markdown'),
      'i.md'
    ])
    expect(await names('[id].md')).toEqual(['[id].md'])
    expect(await names('[bi].md')).toEqual(['b.md', 'i.md'])
    expect(await names('c/x.txt')).toEqual([path.join('c', 'x.txt')])
    await expect(findFiles(['d/*.md'], folder)).rejects.toThrow('No article at `d/*.md`')
  })

  test('should be found in folders in whatever case their names end', async () => {
    const folder = temporaryFolder({'B.MD': '', 'c.Markdown': '', 'd.mdx': '', '.e.md': ''})
    const found = await findFiles(['.'], folder)
    expect(found.map((file) => path.basename(file))).toEqual(['B.MD', 'c.Markdown'])
    await expect(findFiles(['*.md'], folder)).rejects.toThrow('No article at')
  })

  test('should leave out what follows an exclamation mark', async () => {
    const folder = temporaryFolder({
      '!a.md': '',
      'a.md': '',
      'b/c.md': '',
      'b/d/e.md': '',
      'b/d/f.md': ''
    })
    const names = async (...patterns: ReadonlyArray<string>): Promise<Array<string>> =>
      (await findFiles(patterns, folder)).map((file) => path.relative(folder, file))
    expect(await names('b', '!b/d')).toEqual([path.join('b', 'c.md')])
    expect(await names('!b/d/e*', 'b/**/*.md', 'a.md')).toEqual([
      'a.md',
      path.join('b', 'c.md'),
      path.join('b', 'd', 'f.md')
    ])
    expect(await names('b/c.md', '!nowhere/**')).toEqual([path.join('b', 'c.md')])
    // A name that begins with one is a file before it is a pattern.
    expect(await names('!a.md')).toEqual(['!a.md'])
    await expect(findFiles(['b', '!b/c.md', '!b/d/**'], folder)).rejects.toThrow(
      'No article but what is left out by `!b/c.md`, `!b/d/**`'
    )
    await expect(findFiles(['!b'], folder)).rejects.toThrow(
      'No article but what is left out by `!b`'
    )
  })
})

test('should show progress on terminals only', () => {
  for (const isTTY of [true, false]) {
    let text = ''
    const progress = createProgress({isTTY, write: (more) => (text += more)})
    progress.show(1, 3)
    progress.clear()
    expect(text).toBe(isTTY ? '\r\u001B[2K██████░░░░░░░░░░░░░░ 1 of 3 articles\r\u001B[2K' : '')
  }
})

test('should print columns', () => {
  expect(
    columns([
      ['a', 'bcd'],
      ['ef', 'g']
    ])
  ).toBe('a   bcd\nef  g\n')
})
