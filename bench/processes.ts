import {execFileSync} from 'node:child_process'
import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {health} from '../src/index.js'
import {readArticles, readPlain} from './articles.js'
import {createTable} from './lexicon.js'
import {spread} from './measure.js'
import {readersOf} from './readers.js'
import type {Result} from './result.js'
import {createCompiler, type Library} from './ways/lectern.js'

/** Where to put the modules that are run as processes. */
export interface ProcessOptions {
  /** Folder for them. */
  output: string
  /** Address of the built runtime. */
  runtime: string
}

/**
 * Measure a process that imports the runtime, decodes and renders once,
 * against one of an empty module, in turns.
 */
export function measureColdStart(library: Library, options: ProcessOptions): Array<Result> {
  const article = readPlain({characters: 'ASCII', copies: 3, variants: 64})
  const profile = readersOf(64)[0]?.profile
  const json = write(options, 'cold.json', createCompiler(library, article)().encode())
  const empty = write(options, 'empty.mjs', '')
  const cold = write(
    options,
    'cold.mjs',
    `import {readFileSync} from 'node:fs'
import {decode, render} from ${JSON.stringify(options.runtime)}
const {html} = render(decode(readFileSync(${JSON.stringify(json)}, 'utf8')), ${JSON.stringify(profile)})
if (Buffer.from(html).length < 1000) process.exitCode = 1
`
  )
  const [ours, theirs] = timeInTurns(cold, empty)
  return [
    {
      article: article.name,
      goal: {most: 1.3},
      part: 'cold',
      ratio: spread(ours.map((value, round) => value / (theirs[round] as number))),
      rival: {label: 'empty module', unit: 'ms', value: spread(theirs).median},
      rounds: ours.length,
      size: Buffer.byteLength(article.source),
      subject: {
        label: 'import, decode and first render',
        unit: 'ms',
        value: spread(ours).median
      },
      work: 'cold start'
    }
  ]
}

/** Measure a process that imports the library, against one that imports Markdoc, in turns. */
export function measureImport(options: ProcessOptions & {index: string}): Array<Result> {
  const markdoc = import.meta.resolve('@markdoc/markdoc')
  const [ours, theirs] = timeInTurns(
    write(options, 'import.mjs', `import ${JSON.stringify(options.index)}\n`),
    write(options, 'import-markdoc.mjs', `import ${JSON.stringify(markdoc)}\n`)
  )
  return [
    {
      article: 'none',
      goal: {most: 2.5},
      part: 'import',
      ratio: spread(ours.map((value, round) => value / (theirs[round] as number))),
      rival: {label: 'Markdoc', unit: 'ms', value: spread(theirs).median},
      rounds: ours.length,
      size: 0,
      subject: {label: 'import the library', unit: 'ms', value: spread(ours).median},
      work: 'import'
    }
  ]
}

/** Times of two modules that are run as processes, in turns. */
function timeInTurns(first: string, second: string): [Array<number>, Array<number>] {
  const times: [Array<number>, Array<number>] = [[], []]
  // The first round is the warm-up, of the disk.
  for (let round = 0; round <= 40; round++) {
    for (const turn of [0, 1]) {
      const which = (round + turn) % 2 === 0 ? 0 : 1
      const start = performance.now()
      execFileSync(process.execPath, [which === 0 ? first : second])
      if (round > 0) times[which].push(performance.now() - start)
    }
  }
  return times
}

/** Measure the memory of many decoded articles, and of many renders. */
export function measureMemory(
  library: Library,
  options: ProcessOptions & {index: string}
): Array<Result> {
  const [reference] = readArticles()
  const plain = readPlain({characters: 'ASCII', copies: 1, variants: 64})
  const decoded = createCompiler(library, reference)().encode()
  const rendered = createCompiler(library, plain)().encode()
  const size = Buffer.byteLength(reference.source)

  const held = run(
    options,
    'hold.mjs',
    decoded,
    `const before = used()
const articles = []
for (let index = 0; index < 10_000; index++) articles.push(decode(text))
const after = used()
for (const article of articles) read += renderBytes(article).length
print({decoded: after - before, encoded: used() - before, articles: articles.length})`
  )
  const kept = run(
    options,
    'keep.mjs',
    reference.source,
    `const {createLectern, health} = await import(${JSON.stringify(options.index)})
const lectern = createLectern({...health, ...${JSON.stringify(reference.config)}})
const articles = [lectern.compile(text)]
const before = used()
for (let index = 0; index < 100; index++) articles.push(lectern.compile(text))
const after = used()
for (const article of articles) read += article.render().html.length
print({article: (after - before) / 100})`
  )
  const limit = {label: 'limit', unit: 'MB', value: 1000}
  const profiles = readersOf(64).map(({profile}) => profile)
  const grown = run(
    options,
    'grow.mjs',
    rendered,
    `const article = decode(text)
const profiles = ${JSON.stringify(profiles)}
const after = {}
for (let index = 1; index <= 1_000_000; index++) {
  const profile = profiles[index % profiles.length]
  read += render(article, profile).html.length + (index % 10 ? 0 : renderBytes(article, profile).length)
  if (index === 100_000) after.some = used()
}
after.many = used()
print(after)`
  )
  return [
    {
      article: reference.name,
      goal: {most: 1},
      part: 'memory',
      ratio: only((held.decoded as number) / 1e9),
      rival: limit,
      rounds: 1,
      size,
      subject: {label: '10,000 decoded', unit: 'MB', value: (held.decoded as number) / 1e6},
      work: 'memory'
    },
    {
      article: reference.name,
      part: 'memory',
      ratio: only((held.encoded as number) / 1e9),
      rival: limit,
      rounds: 1,
      size,
      subject: {
        label: '10,000 decoded, each asked for bytes',
        unit: 'MB',
        value: (held.encoded as number) / 1e6
      },
      work: 'memory'
    },
    {
      article: reference.name,
      goal: {most: 0.1},
      part: 'memory',
      ratio: only((held.decoded as number) / 10_000 / (kept.article as number)),
      rival: {label: 'the article itself', unit: 'kB', value: (kept.article as number) / 1000},
      rounds: 1,
      size,
      subject: {label: 'one decoded', unit: 'kB', value: (held.decoded as number) / 1e7},
      work: 'memory'
    },
    {
      article: plain.name,
      // The heap after a collection differs by 3 % either way; a byte that stays for each render is 18 %.
      goal: {most: 1.05},
      part: 'memory',
      ratio: only((grown.many as number) / (grown.some as number)),
      rival: {label: 'after 100,000', unit: 'MB', value: (grown.some as number) / 1e6},
      rounds: 1,
      size: Buffer.byteLength(plain.source),
      subject: {label: 'after 1,000,000 renders', unit: 'MB', value: (grown.many as number) / 1e6},
      work: 'memory'
    }
  ]
}

/** How many concepts are loaded. */
const conceptCount = 100_000

/** Measure reading a table of concepts, and loading a config with it, against splitting it by lines and tabs. */
export function measureLexicon(options: ProcessOptions & {node: string}): Array<Result> {
  const table = createTable(conceptCount)
  const folder = path.join(options.output, 'lexicon')
  write({...options, output: folder}, 'terms.tsv', table)
  const config = {...health, lexicon: 'terms.tsv', notices: [], owed: []}
  write({...options, output: folder}, 'lectern.config.json', JSON.stringify(config))
  const module = write(
    options,
    'lexicon.mjs',
    `import {readFileSync} from 'node:fs'
import {loadConfig, readLexicon} from ${JSON.stringify(options.node)}
const folder = ${JSON.stringify(folder)}
const ways = {
  split: () => readFileSync(folder + '/terms.tsv', 'utf8').split('\\n').map((line) => line.split('\\t')),
  read: () => readLexicon('terms.tsv', {root: folder}),
  load: async () => (await loadConfig({folder})).config.lexicon
}
const times = {load: [], read: [], split: []}
for (let round = 0; round < 6; round++) {
  for (const [name, run] of Object.entries(ways)) {
    gc()
    const start = performance.now()
    const {length} = await run()
    times[name].push(performance.now() - start)
    if (length < ${conceptCount}) process.exitCode = 1
  }
}
console.log(JSON.stringify(times))
`
  )
  const printed = execFileSync(
    process.execPath,
    ['--expose-gc', '--max-old-space-size=8000', module],
    {encoding: 'utf8'}
  )
  // Cast: printed above; the first round is the warm-up.
  const times = JSON.parse(printed) as Record<'load' | 'read' | 'split', Array<number>>
  const [load, read, split] = [times.load, times.read, times.split].map((all) => all.slice(1)) as [
    Array<number>,
    Array<number>,
    Array<number>
  ]
  return [
    {label: 'readLexicon', values: read, goal: {most: 10}},
    {label: 'loadConfig, ready for articles', values: load}
  ].map(({goal, label, values}) => ({
    article: `${conceptCount.toLocaleString('en')} concepts as TSV`,
    ...(goal && {goal}),
    part: 'lexicon',
    ratio: spread(values.map((value, round) => value / (split[round] as number))),
    rival: {label: 'split by lines and tabs', unit: 'ms', value: spread(split).median},
    rounds: values.length,
    size: Buffer.byteLength(table),
    subject: {label, unit: 'ms', value: spread(values).median},
    work: 'load a lexicon'
  }))
}

/** Hold the encoded text against the pieces in it. */
export function measureSize(library: Library): Array<Result> {
  const articles = [
    ...readArticles(),
    ...[1, 3, 30, 300].map((copies) => readPlain({characters: 'ASCII', copies, variants: 64}))
  ]
  return articles.map((article) => {
    const text = createCompiler(library, article)().encode()
    // Cast: the table is made of texts.
    const decoded = library.runtime.decode(text) as {pieces: ReadonlyArray<string>}
    const pieces = decoded.pieces.reduce((sum, piece) => sum + Buffer.byteLength(piece), 0)
    const encoded = Buffer.byteLength(text)
    return {
      article: article.name,
      goal: {most: 1.6},
      part: 'size',
      ratio: only(encoded / pieces),
      rival: {label: 'distinct pieces', unit: 'kB', value: pieces / 1000},
      rounds: 1,
      size: Buffer.byteLength(article.source),
      subject: {label: 'encoded', unit: 'kB', value: encoded / 1000},
      work: 'size'
    }
  })
}

function only(value: number): Result['ratio'] {
  return {high: value, low: value, median: value}
}

/** Run a module that prints figures in bytes. */
function run(
  options: ProcessOptions,
  name: string,
  encoded: string,
  body: string
): Record<string, number> {
  const json = write(options, `${name}.json`, encoded)
  const file = write(
    options,
    name,
    `import {readFileSync} from 'node:fs'
import {decode, render, renderBytes} from ${JSON.stringify(options.runtime)}
const text = readFileSync(${JSON.stringify(json)}, 'utf8')
let read = 0
${body}

function used() {
  gc()
  gc()
  const {external, heapUsed} = process.memoryUsage()
  return heapUsed + external
}

function print(figures) {
  if (read === 0) process.exitCode = 1
  console.log(JSON.stringify(figures))
}
`
  )
  return JSON.parse(
    execFileSync(process.execPath, ['--expose-gc', '--max-old-space-size=8000', file], {
      encoding: 'utf8'
    })
  ) as Record<string, number>
}

function write({output}: ProcessOptions, name: string, text: string): string {
  mkdirSync(output, {recursive: true})
  const file = path.join(output, name)
  writeFileSync(file, text)
  return file
}
