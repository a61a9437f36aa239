import {rmSync} from 'node:fs'
import path from 'node:path'
import {expect, onTestFinished, test} from 'vitest'
import {standInForWindows} from '../helpers/windows.js'
import {filesIn, temporaryFolder} from './temporary-folder.js'

const source = path.join(import.meta.dirname, '..', '..')

const config = {
  audiences: {everyone: 'lay or admin'},
  dimensions: {role: {default: 'lay', values: {admin: {}, lay: {}}}},
  lexicon: ['words/words.csv', './words/more.yaml'],
  references: 'sources/references.json',
  review: {approvals: 'signed/approvals.json', signOff: {editor: 'everyone'}}
}

const article = `---
review:
  status: approved
  reviewed: 2026-01-02
  reviewers: [{name: Ana}]
---

The thrombus is small :cite[a].

:::admin
Press twice.
:::

::references
`

const files = {
  'other/a.md': 'x\n',
  'site/.git/HEAD': '',
  'site/articles/deep/er/c.md': 'Take:::lay[one].\n\n:::clinican\nx\n:::\n',
  'site/articles/deep/one.md': article,
  'site/articles/deep/two.md': 'Take :admin[two]:lay[one].\n',
  'site/articles/draft.md': 'A draft.\n',
  'site/audit/choices.json': JSON.stringify({
    embolus: {audited: ['an embolus'], keep: [], pin: []}
  }),
  'site/articles/fix.md': 'Take :admim[x].\n',
  'site/lectern.config.json': JSON.stringify(config),
  'site/signed/approvals.json': '[]',
  'site/sources/references.json': JSON.stringify([
    {id: 'a', issued: {'date-parts': [[2020]]}, publisher: 'B', title: 'A', type: 'book'}
  ]),
  'site/words/more.yaml':
    '- id: embolus\n  forms: [embolus, emboli]\n  say:\n    lay: {use: keep}\n',
  'site/words/words.csv':
    'id,singular,plural,lay.use,lay.singular,lay.plural\nthrombus,thrombus,thrombi,term-first,blood clot,blood clots\n'
}

/** Command lines, one after the other, as they are written on Windows. */
const commands = [
  ['check', '.'],
  ['check', 'articles\\deep\\one.md', 'articles\\deep\\two.md'],
  ['check', 'articles\\deep\\*.md'],
  ['check', '*.md'],
  ['check', 'articles', '!articles\\deep\\er\\**'],
  ['check', 'articles/deep/er/c.md', '--format', 'json'],
  ['check', 'C:\\site\\articles\\deep\\er\\c.md', '--format', 'github'],
  ['check', 'C:\\site\\articles\\**\\*.md'],
  ['check', '..\\other\\a.md'],
  ['check', 'articles\\none.md'],
  ['check', 'articles\\deep\\two.md', '--config', 'lectern.config.json'],
  ['check', 'articles\\deep\\two.md', '--root', 'articles'],
  ['check', 'articles\\deep\\two.md', '--root', 'none'],
  ['render', 'articles\\deep\\one.md', '--as', 'lay', '--format', 'md'],
  ['explain', 'articles\\deep\\one.md', '--as', 'lay'],
  ['variants', 'articles\\deep', '--format', 'json'],
  ['diff', 'articles\\deep\\one.md', '--as', 'lay', '--as', 'admin'],
  ['audit', 'articles\\deep', '--format', 'json'],
  ['approvals', 'articles\\deep\\one.md', '--sign', 'editor', '--reviewer', 'Ana', '--as', 'lay'],
  ['approvals', 'articles'],
  ['build', 'articles\\deep\\o*.md', 'articles\\deep\\two.md', '--out', 'out'],
  ['build', 'articles\\deep\\one.md', '--out', 'out'],
  ['build', 'articles', '--out', '.\\out\\pages', '--format', 'page'],
  ['build', 'articles\\deep\\two.md', '--out', 'C:\\site\\out\\pages', '--format', 'page'],
  ['build', '.', '--out', 'out\\pages', '--format', 'md', '--shard', '1/2'],
  ['check', '.'],
  ['build', 'articles\\deep\\two.md', '--out', 'articles\\deep\\two.md\\out'],
  ['build', '..\\other\\a.md', '--out', 'out'],
  ['audit', '--apply', 'audit\\choices.json', '--lexicon', 'words\\more.yaml'],
  ['check', 'articles\\fix.md', '--fix'],
  ['init'],
  ['init', '--kind', 'software']
]

/** What can be another system. */
interface System {
  /** Gives the folder that stands for `C:\\` as this system calls it. */
  begin(folder: string): string
  /** A path or pattern, as it is written on this system. */
  toPath(word: string, drive: string): string
  end(): void
}

/** Run all commands in a new project, and give what they print and which files there are then. */
async function runAll({begin, end, toPath}: Readonly<System>) {
  const folder = temporaryFolder(files)
  const drive = begin(folder)
  onTestFinished(end)
  const {run} = await import('../cli/run.js')
  const cwd = toPath('C:\\site', drive)
  const codes: Array<string> = []
  const printed: Array<string> = []
  for (const args of commands) {
    if (args[0] === 'init') rmSync(path.join(folder, 'site/lectern.config.json'), {force: true})
    const words = args.map((word) => toPath(word, drive))
    const {code, stderr, stdout} = await run(cwd, words)
    codes.push(`${code}: ${args.join(' ')}`)
    printed.push(plain(stderr, drive), plain(stdout, drive))
  }
  await hold(toPath('C:\\site\\tests\\a.test.ts', drive))
  end()
  return {codes, files: filesIn(folder), printed}
}

/** Hold variants against files of a folder, as `expectVariants` does in a test. */
async function hold(testPath: string): Promise<void> {
  const {createLectern} = await import('../../src/index.js')
  const {holdVariants} = await import('../../src/vitest/expect-variants.js')
  const {dirname} = await import('node:path')
  const {mkdir, writeFile} = await import('node:fs/promises')
  const {dimensions} = config
  const article = createLectern({dimensions}).compile('Take :admin[two]:lay[one].')
  await holdVariants(article, '../variants', null, {
    hold: async (text, file) => {
      await mkdir(dirname(file), {recursive: true})
      await writeFile(file, text)
    },
    // Cast: nothing else of it is read.
    snapshotState: {snapshotUpdateState: 'all'} as never,
    testPath
  })
}

/** What is printed, with slashes and the drive called alike. */
function plain(text: string, drive: string): string {
  return text
    .replaceAll(drive, '@')
    .replaceAll(JSON.stringify(drive).slice(1, -1), '@')
    .replaceAll(/\\\\?/g, '/')
}

test('should do on Windows what it does here', async () => {
  let leave = () => {}
  const there = await runAll({
    begin: (folder) => {
      leave = standInForWindows(folder, source)
      return 'C:'
    },
    end: () => leave(),
    toPath: (word) => word
  })
  const here = await runAll({
    begin: (folder) => folder,
    end: () => {},
    toPath: (word, drive) => word.replace('C:', drive).replaceAll('\\', '/')
  })
  expect(there).toEqual(here)
  expect(here.codes).toMatchInlineSnapshot(`
    [
      "1: check .",
      "0: check articles\\deep\\one.md articles\\deep\\two.md",
      "0: check articles\\deep\\*.md",
      "2: check *.md",
      "1: check articles !articles\\deep\\er\\**",
      "1: check articles/deep/er/c.md --format json",
      "1: check C:\\site\\articles\\deep\\er\\c.md --format github",
      "1: check C:\\site\\articles\\**\\*.md",
      "2: check ..\\other\\a.md",
      "2: check articles\\none.md",
      "0: check articles\\deep\\two.md --config lectern.config.json",
      "2: check articles\\deep\\two.md --root articles",
      "2: check articles\\deep\\two.md --root none",
      "0: render articles\\deep\\one.md --as lay --format md",
      "0: explain articles\\deep\\one.md --as lay",
      "1: variants articles\\deep --format json",
      "0: diff articles\\deep\\one.md --as lay --as admin",
      "1: audit articles\\deep --format json",
      "0: approvals articles\\deep\\one.md --sign editor --reviewer Ana --as lay",
      "1: approvals articles",
      "0: build articles\\deep\\o*.md articles\\deep\\two.md --out out",
      "0: build articles\\deep\\one.md --out out",
      "1: build articles --out .\\out\\pages --format page",
      "0: build articles\\deep\\two.md --out C:\\site\\out\\pages --format page",
      "1: build . --out out\\pages --format md --shard 1/2",
      "1: check .",
      "2: build articles\\deep\\two.md --out articles\\deep\\two.md\\out",
      "2: build ..\\other\\a.md --out out",
      "0: audit --apply audit\\choices.json --lexicon words\\more.yaml",
      "0: check articles\\fix.md --fix",
      "0: init",
      "2: init --kind software",
    ]
  `)
  expect(Object.keys(here.files)).toMatchInlineSnapshot(`
    [
      "other/a.md",
      "site/.git/HEAD",
      "site/articles/deep/er/c.md",
      "site/articles/deep/one.md",
      "site/articles/deep/two.md",
      "site/articles/draft.md",
      "site/articles/example.md",
      "site/articles/fix.md",
      "site/audit/choices.json",
      "site/lectern.config.js",
      "site/out/.lectern/articles/4d60dc097fb8cb1c7db95084120e7385b95f184e620f859c67fde80f70a3c48a.json",
      "site/out/articles/deep/one.json",
      "site/out/pages/.lectern/articles/961bb182e0a14d35a1be9c39f2c06a6b2c9a925028e7e9a72053372416df02fd.json",
      "site/out/pages/.lectern/articles/c818a7dea92095c3511943fda639a82be2905a4197e51e2b39e37a53e0ef5ba6.json",
      "site/out/pages/articles/deep/two--admin.md",
      "site/out/pages/articles/deep/two--lay.md",
      "site/out/pages/articles/draft.md",
      "site/signed/approvals.json",
      "site/sources/references.json",
      "site/variants/admin.variant.md",
      "site/variants/lay.variant.md",
      "site/words/more.yaml",
      "site/words/words.csv",
    ]
  `)
})
