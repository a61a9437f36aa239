import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {put, temporaryFolder} from '../node/temporary-folder.js'
import {run} from './run.js'

const config = {
  audiences: {everyone: 'lay or admin'},
  dimensions: {role: {default: 'lay', values: {admin: {}, lay: {}}}},
  review: {approvals: 'approvals.json', signOff: {editor: 'everyone', lawyer: 'lay'}}
}

const article = `---
review:
  status: approved
  reviewed: 2026-01-02
  next: 2026-02-02
  reviewers: [{name: Ana}]
---

Ask first. Wait a day.

:::admin
Press twice.
:::
`

function project(own: object = {}): string {
  return temporaryFolder({
    'a.md': article,
    'approvals.json': '[]',
    'lectern.config.json': JSON.stringify({...config, ...own})
  })
}

const sign = ['approvals', 'a.md', '--sign', 'editor', '--reviewer', 'Ana']

test('should tell whose texts are signed, and sign them', async () => {
  const cwd = project()
  expect(await run(cwd, ['approvals', '.'])).toMatchObject({
    code: 1,
    stdout: 'a.md\n admin: editor missing\n lay: editor missing, lawyer missing\n'
  })
  for (const more of [
    ['--as', 'admin'],
    [],
    ['--sign', 'lawyer', '--date', '2026-02-28', '--comment', 'Fine.']
  ]) {
    expect(await run(cwd, [...sign, ...more])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(
        /^Signed for (?:lay|admin) as (?:editor|lawyer): [0-9a-f]{64}\n$/
      )
    })
  }
  expect(await run(cwd, ['approvals', 'a.md'])).toEqual({
    code: 0,
    stderr: '',
    stdout:
      'a.md\n admin: editor signed (Ana, 2026-03-01)\n lay: editor signed (Ana, 2026-03-01), lawyer signed (Ana, 2026-02-28)\n'
  })
  const written = JSON.parse(readFileSync(path.join(cwd, 'approvals.json'), 'utf8'))
  expect(written).toHaveLength(3)
  expect(written[2]).toEqual({
    article: 'a.md',
    comment: 'Fine.',
    date: '2026-02-28',
    digest: expect.any(String),
    readers: 'lay',
    reviewer: 'Ana',
    role: 'lawyer',
    text: 'Ask first. Wait a day.\n'
  })
})

test('should show the sentences before and after, for those alone whose text has changed', async () => {
  const cwd = project()
  await run(cwd, [...sign, '--as', 'admin'])
  await run(cwd, [...sign, '--as', 'lay'])
  put(cwd, 'a.md', article.replace('twice', 'three times'))
  expect((await run(cwd, ['approvals', 'a.md'])).stdout).toBe(
    'a.md\n admin: editor missing\n   - Press twice.\n   + Press three times.\n lay: editor signed (Ana, 2026-03-01), lawyer missing\n'
  )
  const {stdout} = await run(cwd, ['approvals', 'a.md', '--format', 'json'])
  expect(JSON.parse(stdout)).toMatchObject([
    {
      path: 'a.md',
      variants: [
        {
          changes: [
            {added: false, text: 'Press twice.'},
            {added: true, text: 'Press three times.'}
          ],
          condition: 'admin',
          missing: ['editor']
        },
        {changes: [], condition: 'lay', signed: [{reviewer: 'Ana', role: 'editor'}]}
      ]
    }
  ])
})

test('should show the sentences that are new where an edit has made other groups of readers', async () => {
  const cwd = project({review: {approvals: 'approvals.json', signOff: {editor: 'everyone'}}})
  const whole = article.slice(0, article.indexOf(':::admin'))
  put(cwd, 'a.md', whole)
  await run(cwd, sign)
  put(cwd, 'a.md', `${whole.replace('a day', 'two days')}\n:::admin\nPress twice.\n:::\n`)
  expect((await run(cwd, ['approvals', 'a.md'])).stdout).toBe(
    [
      'a.md',
      ' admin: editor missing',
      '   - Wait a day.',
      '   + Wait two days.',
      '   ',
      '   Press twice.',
      ' lay: editor missing',
      '   - Wait a day.',
      '   + Wait two days.',
      ''
    ].join('\n')
  )
})

test('should tell what isn’t for anybody to sign', async () => {
  const draft = project()
  put(draft, 'a.md', article.replace('approved', 'draft'))
  expect((await run(draft, ['approvals', 'a.md'])).stdout).toBe('a.md\n not approved\n')
  const some = project({review: {...config.review, signOff: {editor: 'lay'}}})
  expect((await run(some, ['approvals', 'a.md'])).stdout).toBe(
    'a.md\n admin: nobody has to sign\n lay: editor missing\n'
  )
})

test.each([
  ['no roles', {review: {}}, ['approvals', 'a.md'], 'Nobody signs, expected roles'],
  [
    'two articles',
    {},
    ['approvals', 'a.md', 'b.md', '--sign', 'editor'],
    '2 articles, expected one'
  ],
  [
    'an unknown role',
    {},
    ['approvals', 'a.md', '--sign', 'edtor'],
    'Unknown role `edtor`; there are: editor, lawyer'
  ],
  ['nobody', {}, ['approvals', 'a.md', '--sign', 'editor'], 'expected `--reviewer <name>`'],
  ['a name of blanks', {}, [...sign, '--reviewer', ' '], 'expected `--reviewer <name>`'],
  [
    'a day to come',
    {},
    [...sign, '--date', '2099-01-01'],
    'date 2099-01-01, which is still to come'
  ],
  [
    'a role that nobody needs',
    {},
    [...sign, '--as', 'admin', '--sign', 'lawyer'],
    'Nothing to sign for admin as lawyer: nobody has to'
  ],
  ['no file', {review: {signOff: {editor: 'lay'}}}, sign, 'No file to sign in'],
  [
    'a draft',
    {},
    ['approvals', 'b.md', '--sign', 'editor', '--reviewer', 'Ana'],
    '`b.md` can’t be signed'
  ],
  ['a date', {}, [...sign, '--date', 'soon'], 'Expected a date such as 2026-03-01.']
])('should refuse %s', async (_, own, args, expected) => {
  const cwd = project(own)
  put(cwd, 'b.md', article.replace('approved', 'draft'))
  const {code, stderr, stdout} = await run(cwd, args)
  expect(stderr).toContain(expected)
  expect(stdout).toBe('')
  expect(code).toBe(2)
})

test.each([
  ['approvals.yaml', '- {}', 'expected a JSON file in `review.approvals`'],
  ['approvals.json', '{}', 'which is no list of sign-offs']
])('should sign in no file of another form: %s', async (name, content, expected) => {
  const cwd = project({review: {...config.review, approvals: name}})
  // What the config reads must be right; it is changed in between.
  put(cwd, name, content)
  const {code, stderr} = await run(cwd, sign)
  expect(code).toBeGreaterThan(0)
  expect(stderr).toMatch(new RegExp(`${expected}|review\\.approvals`))
})

test('should sign nothing twice', async () => {
  const cwd = project()
  expect((await run(cwd, sign)).code).toBe(0)
  expect(await run(cwd, sign)).toMatchObject({
    code: 2,
    stderr: expect.stringContaining('Nothing to sign for lay as editor: that is signed')
  })
})

test('should fail where more groups are approved than anybody signs', async () => {
  const letters = [...'abcdefghijk']
  const dimensions = Object.fromEntries(
    letters.map((letter) => [
      letter,
      {default: `${letter}0`, values: {[`${letter}0`]: {}, [`${letter}1`]: {}}}
    ])
  )
  const cwd = project({
    audiences: {},
    dimensions,
    review: {approvals: 'approvals.json', signOff: {editor: 'a0 or a1'}}
  })
  put(
    cwd,
    'a.md',
    article.replace(
      /:::admin[\s\S]*/,
      letters.map((letter) => `:${letter}0[x]:otherwise[y]`).join(' ')
    )
  )
  const why = 'More than 1,000 groups of readers to sign for'
  expect(await run(cwd, ['approvals', 'a.md'])).toMatchObject({
    code: 1,
    stdout: expect.stringContaining(why)
  })
  const signed = await run(cwd, sign)
  expect([signed.code, signed.stderr]).toEqual([2, expect.stringContaining(why)])
})

test('should make the file that nobody has signed in', async () => {
  const cwd = project({review: {...config.review, approvals: 'signed/by.json'}})
  expect((await run(cwd, ['approvals', 'a.md'])).code).toBe(1)
  expect(await run(cwd, sign)).toMatchObject({code: 0})
  expect((await run(cwd, ['approvals', 'a.md'])).stdout).toContain('editor signed')
})

test('should sign in a file with a byte order mark', async () => {
  const cwd = project()
  put(cwd, 'approvals.json', '\uFEFF[]')
  expect(await run(cwd, sign)).toMatchObject({code: 0})
  expect((await run(cwd, ['approvals', 'a.md'])).stdout).toContain('editor signed')
})

test('should tell with errors what is wrong with an article', async () => {
  const cwd = project()
  put(cwd, 'a.md', `${article}\n:::admim\nx\n:::\n`)
  for (const args of [['approvals', 'a.md'], sign]) {
    const {code, stderr} = await run(cwd, args)
    expect(code).toBe(1)
    expect(stderr).toContain('unknown-name')
  }
})

test('should tell a review that is overdue, by the day that counts as today', async () => {
  const cwd = project({review: undefined})
  put(cwd, 'b.md', 'Nothing.\n')
  const told = async (args: Array<string>): Promise<boolean> => {
    const {stderr, stdout} = await run(cwd, args)
    return /overdue/.test(stderr + stdout)
  }
  expect(await told(['check', 'a.md'])).toBe(true)
  expect(await told(['check', 'a.md', '--now', '2026-02-01'])).toBe(false)
  expect(await told(['render', 'a.md', '--format', 'text'])).toBe(true)
  expect(await told(['render', 'a.md', '--format', 'text', '--now', '2026-02-01'])).toBe(false)
  await run(cwd, ['build', '.', '--out', 'out', '--format', 'md', '--now', '2026-02-01'])
  expect(readFileSync(path.join(cwd, 'out', 'a--lay.md'), 'utf8')).not.toContain('overdue')
  // What has no date for its next review isn't made again on another day.
  expect((await run(cwd, ['build', '.', '--out', 'out', '--format', 'md'])).stdout).toBe(
    'Articles: 1 built, 1 unchanged, 0 failed. Files: 2 written, 0 removed.\n'
  )
  expect(readFileSync(path.join(cwd, 'out', 'a--lay.md'), 'utf8')).toContain('overdue')
})
