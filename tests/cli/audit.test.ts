import {readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from 'vitest'
import {temporaryFolder} from '../node/temporary-folder.js'
import {run} from './run.js'

const oedema = {
  id: 'oedema',
  audited: ['the oedema is'],
  forms: ['oedema'],
  say: {patient: {countable: false, singular: 'swelling', use: 'replace'}},
  slot: 'noun',
  countable: false
}

const config = {
  dimensions: {role: {default: 'patient', values: {clinician: {}, patient: {}}}},
  lexicon: [oedema]
}

const article = `The oedema is large. An oedema clinic helps those who can’t go for long on foot. See the ECG.
`

function project(lexicon: unknown = [oedema], more: Record<string, string> = {}): string {
  return temporaryFolder({
    'a.md': article,
    'lectern.config.json': JSON.stringify({...config, lexicon}),
    ...more
  })
}

test('should print what is made of each use, new ones first, and the jargon that is left', async () => {
  const cwd = project()
  const printed = `1 new context, 1 accepted one

New

oedema: an oedema clinic (1 ×)
  kept (replace), rule \`modifier\`
  patient: An oedema clinic helps those who can’t go for long on foot.
  a.md:1

Accepted

oedema: the oedema is (1 ×)
  replaced (replace)
  source: The oedema is large.
  patient: The swelling is large.
  a.md:1

a.md for patient, reading grade 1.2
  Abbreviations never expanded
    ECG (1 ×)
  Terms kept in more than a third of their uses: make them \`term-first\`
    oedema (1 of 2)
  Hardest sentences
    3.8: An oedema clinic helps those who can’t go for long on foot.
  Uncommon words
    oedema (in 1 sentence)
    clinic (in 1 sentence)
`
  expect(await run(cwd, ['audit', '.'])).toEqual({code: 0, stderr: '', stdout: printed})
  expect((await run(cwd, ['audit', '.', '--strict'])).code).toBe(1)
  expect((await run(cwd, ['audit', '.', '--as', 'clinician'])).stdout).toContain(
    'Nothing said to this reader\n    oedema (oedema, 2 ×)'
  )
  const {stdout} = await run(cwd, ['audit', '.'], {terminal: true})
  expect(stdout).toContain('\u001B[1moedema: an oedema clinic (1 ×)\u001B[22m\n')
  expect(stdout.replaceAll('\u001B[1m', '').replaceAll('\u001B[22m', '')).toBe(printed)
})

test('should keep to the width', async () => {
  const long = `The ${'very '.repeat(60)}large oedema is here.\n`
  const {stdout} = await run(project(undefined, {'a.md': long}), ['audit', 'a.md'])
  expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80)
})

test('should print JSON, and tell of families', async () => {
  const family = 'water'
  const dropsy = {
    ...oedema,
    family,
    forms: ['dropsy'],
    id: 'dropsy',
    say: {patient: {singular: 'fluid'}}
  }
  const cwd = project([{...oedema, family}, dropsy])
  const {stdout} = await run(cwd, ['audit', 'a.md', '--format', 'json'])
  expect(JSON.parse(stdout)).toMatchObject({
    families: [{family, plain: {dropsy: 'fluid', oedema: 'swelling'}}],
    jargon: [{path: 'a.md'}],
    uses: [{context: 'an oedema clinic'}, {context: 'the oedema is'}]
  })
  for (const format of ['html', 'text']) {
    const printed = await run(cwd, ['audit', 'a.md', '--format', format])
    expect(printed.stdout).toContain('water: oedema “swelling”, dropsy “fluid”')
  }
})

test('should pass where nothing is new, and fail where an article has errors', async () => {
  const accepted = {...oedema, audited: ['the oedema is', 'an oedema clinic']}
  const cwd = project([accepted], {'b.md': ':::clinican\nA.\n:::\n'})
  expect((await run(cwd, ['audit', 'a.md', '--strict'])).code).toBe(0)
  expect(await run(cwd, ['audit', '.'])).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('clinican'),
    stdout: expect.stringContaining('0 new contexts, 2 accepted ones')
  })
})

test('should make one page that loads nothing and holds no markup of articles', async () => {
  const cwd = project(undefined, {
    'a.md': `The oedema is \`</script><script>alert(1)</script>\`. ${'An oedema.\n\n'.repeat(5)}`
  })
  const {stdout} = await run(cwd, ['audit', 'a.md', '--format', 'html'])
  expect(stdout).toMatch(/^<!doctype html><html lang="en">/)
  expect(stdout).toContain('script-src &#x27;sha256-')
  expect(stdout.match(/<script/g)).toHaveLength(2)
  expect(stdout).toContain('a.md:1, a.md:3, a.md:5 and 2 more')
  expect(stdout).not.toMatch(/(?:src|href)=/)
  const [, data = ''] = /type="application\/json">(.*?)<\/script>/s.exec(stdout) ?? []
  expect(JSON.parse(data)).toMatchObject([{concept: 'oedema', context: 'an oedema'}, {}])
  const none = await run(project(undefined, {'a.md': 'None.\n'}), [
    'audit',
    'a.md',
    '--format',
    'html'
  ])
  expect(none.stdout).toContain('<p>No use of a concept.</p>')
})

const choices = {
  oedema: {
    audited: ['an oedema clinic'],
    keep: [
      {after: 'clinic', before: 'an', context: 'an oedema clinic'},
      {after: '', before: '', context: 'oedema'}
    ],
    pin: [{context: 'an oedema', form: 'oedema', places: ['a.md:1', 'a.md:3']}]
  },
  other: {audited: ['x'], keep: [], pin: []}
}

const byHand = `To keep the term in “an oedema clinic”, add to \`oedema\` one of:
  "never": {"after":["clinic"]}
  "never": {"before":["an"]}
To keep the term in “oedema”, write \`:verbatim[…]\` around it
To pin “an oedema”, write \`:term[oedema]{id=oedema}\` 2 times: a.md:1, a.md:3
Add to \`other\` in the lexicon:
  "audited": ["x"]
`

test('should write accepted contexts to the lexicon', async () => {
  const cwd = project(['words.yaml', 'words.tsv', {...oedema, forms: ['dropsy'], id: 'dropsy'}], {
    'choices.json': JSON.stringify(choices),
    'words.tsv':
      'id\tsingular\tpatient.singular\nhypertension\thypertension\thigh blood pressure\n',
    'words.yaml': `- ${JSON.stringify(oedema)}\n`
  })
  expect(await run(cwd, ['audit', '--apply', 'choices.json'])).toEqual({
    code: 0,
    stderr: '',
    stdout: `Wrote words.yaml\nNothing new for lectern.config.json\n${byHand}`
  })
  expect(readFileSync(path.join(cwd, 'words.yaml'), 'utf8')).toContain('an oedema clinic]')
  expect((await run(cwd, ['audit', 'a.md', '--strict'])).code).toBe(0)
})

test('should write to the file that is named, or to the config', async () => {
  const cwd = project(undefined, {
    'choices.json': JSON.stringify(choices),
    'own.json': '[{"id": "other"}]'
  })
  const {stdout} = await run(cwd, ['audit', '--apply', 'choices.json', '--lexicon', 'own.json'])
  expect(stdout).toMatch(/^Wrote own\.json\nAdd to `oedema`/)
  expect(JSON.parse(readFileSync(path.join(cwd, 'own.json'), 'utf8'))).toEqual([
    {audited: ['x'], id: 'other'}
  ])
  expect((await run(cwd, ['audit', '--apply', 'choices.json'])).stdout).toBe(
    `Wrote lectern.config.json\n${byHand}`
  )
  expect((await run(cwd, ['audit', 'a.md', '--strict'])).code).toBe(0)
})

test.each([
  [[], 'No articles, expected files, or `--apply <file>`'],
  [['a.md', '--apply', 'choices.json'], 'Articles with `--apply`, expected none'],
  [['a.md', '--lexicon', 'own.json'], '`--lexicon` without `--apply`'],
  [['--apply', 'none.json'], 'No such file `none.json`'],
  [['--apply', '../none.json'], 'is outside of the root'],
  [['--apply', 'choices.json', '--lexicon', 'a.md'], 'Cannot write to `a.md`'],
  [['--apply', 'a.md'], 'Cannot read `a.md`']
])('should refuse %j', async (args, reason) => {
  const cwd = project(undefined, {'choices.json': '{}'})
  expect(await run(cwd, ['audit', ...args])).toMatchObject({
    code: 2,
    stderr: expect.stringContaining(reason),
    stdout: ''
  })
})
