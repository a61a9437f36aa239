import {type Article, type Characters, readArticles, readPlain} from './articles.js'
import {addCitations, addFootnotes} from './citations.js'
import type {MeasureOptions, Task} from './measure.js'
import {eight, type Reader, readers, readersOf} from './readers.js'
import {type Goal, type Quantity, timeOf} from './result.js'
import {addTerms, createNearConcepts, createTerms} from './terms.js'
import {remember, type Way} from './way.js'
import {
  createCompiler,
  createLecternWay,
  createPluginWay,
  createRenderBytesWay,
  createRenderWay,
  type Library
} from './ways/lectern.js'
import {createMarkdocTreeWay, createMarkdocWay} from './ways/markdoc.js'
import {createMdxWay} from './ways/mdx.js'
import {
  createRemarkFilterWay,
  createRemarkParseWay,
  createRemarkTreeWay,
  createRemarkWay
} from './ways/remark.js'
import {createSatteriWay} from './ways/satteri.js'
import {
  createFind,
  createFindAndReplace,
  createSimplify,
  createTermMark,
  showReplaced,
  type Terms
} from './ways/terms.js'

/** What is held against what. */
interface Comparison {
  subject: Quantity
  rival: Quantity
  /** Whether the ratio is that of the rival to the subject: how many times faster it is. */
  inverse?: true
  /** What the ratio should be; nothing where there is no goal. */
  goal?: Goal
}

/** One kind of work on one article, done by several ways in turns. */
export interface Suite {
  /** Part of the benchmark, as it is asked for on the command line. */
  part: string
  /** What the work is, for the table. */
  work: string
  /** What it is done on, for the table. */
  article: string
  /** Size of the source, in bytes. */
  size: number
  options: MeasureOptions
  comparisons: ReadonlyArray<Comparison>
  /**
   * Get ready.
   *
   * @returns
   *   What is measured, and what must show the same words, by name: for each reader.
   */
  prepare(): {tasks: ReadonlyArray<Task>; alike: ReadonlyArray<Alike>}
}

/** Ways that must show a reader the same words. */
export interface Alike {
  reader: string
  shown: ReadonlyArray<{name: string; show: () => string}>
}

/** How often the plain article is repeated, by what its size is called. */
const sizes = {'2 kB': 1, '7 kB': 3, '70 kB': 30, '700 kB': 300}

/** All combinations of them are measured where the work is the aim. */
const characters: ReadonlyArray<Characters> = ['ASCII', 'é – ≥']

/** List what is measured in turns. */
export function createSuites(library: Library): Array<Suite> {
  const copies = Object.values(sizes)
  return [
    ...characters.flatMap((kind) => copies.map((count) => variant(library, kind, count, 64))),
    ...[1, 3, 8].map((variants) => variant(library, 'ASCII', 3, variants)),
    ...characters.flatMap((kind) => copies.map((count) => finished(library, kind, count))),
    ...readArticles().map((article) => source(library, article)),
    ...[3, 30].map((count) =>
      plugin(library, readPlain({characters: 'ASCII', copies: count, variants: 8}), readersOf(8))
    ),
    ...readArticles().map((article) => plugin(library, article, readers)),
    ...eightVariants(library),
    ...characters.map((kind) => growthOfBytes(library, kind)),
    growthOfCompile(library),
    citations(library),
    ...decode(library),
    growthOfVocabulary(library),
    replaceTerms(library),
    findTerms()
  ]
}

/** One variant from what can be kept between readers. */
function variant(library: Library, kind: Characters, count: number, variants: number): Suite {
  const article = readPlain({characters: kind, copies: count, variants})
  const lectern = createRenderWay(library)
  const markdoc = createMarkdocTreeWay()
  const satteri = createSatteriWay()
  const remark = createRemarkTreeWay()
  const mdx = createMdxWay()
  const ways = [lectern, markdoc, satteri, remark, mdx]
  const own = readersOf(variants)
  return {
    ...describe(article),
    comparisons: [
      {goal: {least: 20}, inverse: true, rival: timeOf(markdoc), subject: timeOf(lectern)},
      {goal: {least: 12}, inverse: true, rival: timeOf(satteri), subject: timeOf(lectern)},
      {inverse: true, rival: timeOf(remark), subject: timeOf(lectern)},
      {inverse: true, rival: timeOf(mdx), subject: timeOf(lectern)}
    ],
    options: count > 100 ? {budget: 8_000, turns: 3} : {budget: 4_000},
    part: 'variant',
    prepare() {
      const prepared = ways.map((way) => ({name: way.name, show: way.prepare(article)}))
      return {
        // The tests look at more readers of the smaller articles.
        alike: own.slice(0, 1).map((reader) => alike(reader, prepared)),
        tasks: prepared.map(({name, show}) => ({name, run: inTurn(own, show)}))
      }
    },
    work: 'one variant'
  }
}

/** One variant from the compiled article, against only encoding what it comes to. */
function finished(library: Library, kind: Characters, count: number): Suite {
  const article = readPlain({characters: kind, copies: count, variants: 64})
  const bytes = createRenderBytesWay(library)
  const string = createRenderWay(library)
  const rival = {name: 'finished string'}
  // Like `renderBytes`, it gives bytes of the caller's own; `Buffer.from` takes small ones of a pool.
  const encoder = {name: 'finished string, TextEncoder'}
  const own = readersOf(64)
  return {
    ...describe(article),
    comparisons: [
      {goal: {most: 2}, rival: timeOf(rival), subject: timeOf(bytes)},
      {
        rival: timeOf(rival),
        subject: timeOf(string),
        ...(count === sizes['7 kB'] && {goal: {most: 2}})
      },
      {rival: timeOf(encoder), subject: timeOf(bytes)}
    ],
    options: count > 100 ? {budget: 3_000, turns: 5} : {budget: 3_000},
    part: 'bytes',
    prepare() {
      const render = string.prepare(article)
      // From bytes, so that it is one flat string.
      const utf8 = new TextEncoder()
      const strings = own.map((reader) => Buffer.from(String(render(reader))).toString())
      return {
        alike: [],
        tasks: [
          ...[bytes, string].map((way) => ({
            name: way.name,
            run: inTurn(own, way.prepare(article))
          })),
          {name: rival.name, run: inTurn(strings, (html) => html)},
          {name: encoder.name, run: inTurn(strings, (html) => utf8.encode(html))}
        ]
      }
    },
    work: 'one variant, read as bytes'
  }
}

/** Source to one variant. */
function source(library: Library, article: Article): Suite {
  const [reader] = readers
  const lectern = createLecternWay(library)
  const remark = createRemarkWay()
  const parse = createRemarkParseWay()
  const markdoc = createMarkdocWay()
  return {
    ...describe(article),
    comparisons: [
      {goal: {most: 1.25}, rival: timeOf(parse), subject: timeOf(lectern)},
      {goal: {most: 1.25}, rival: timeOf(remark), subject: timeOf(lectern)},
      {rival: timeOf(markdoc), subject: timeOf(lectern)}
    ],
    options: {budget: 18_000, time: article.source.length > 20_000 ? 1000 : 300, turns: 1},
    part: 'source',
    prepare() {
      const prepared = [lectern, remark, parse, markdoc].map((way) => ({
        name: way.name,
        show: way.prepare(article)
      }))
      return {
        // The stock pipeline has neither vocabulary nor notices.
        alike: [
          alike(
            reader,
            prepared.filter(({name}) => name === lectern.name || name === markdoc.name)
          )
        ],
        tasks: prepared.map(({name, show}) => ({name, run: () => show(reader)}))
      }
    },
    work: 'source to one variant'
  }
}

/** Source to the tree of one variant, by plugins of remark. */
function plugin(library: Library, article: Article, own: ReadonlyArray<Reader>): Suite {
  const [reader] = own as [Reader]
  const lectern = createPluginWay(library)
  const filter = createRemarkFilterWay()
  return {
    ...describe(article),
    comparisons: [{goal: {most: 1.25}, rival: timeOf(filter), subject: timeOf(lectern)}],
    options: {budget: 12_000, time: article.source.length > 20_000 ? 1000 : 300, turns: 1},
    part: 'remark',
    prepare: () => ({
      alike: [],
      tasks: [lectern, filter].map((way) => {
        const show = way.prepare(article)
        return {name: way.name, run: () => show(reader)}
      })
    }),
    work: 'source to one tree'
  }
}

/** Source to eight variants, against source to one. */
function eightVariants(library: Library): Array<Suite> {
  const [reference] = readArticles()
  const plain = readPlain({characters: 'ASCII', copies: 3, variants: 8})
  return [
    {article: reference, profiles: eight},
    {article: plain, profiles: readersOf(8).map(({profile}) => profile)}
  ].map(({article, profiles}) => ({
    ...describe(article),
    comparisons: [
      {
        goal: {most: 1.4},
        rival: timeOf({name: 'one variant'}),
        subject: timeOf({name: 'eight variants'})
      }
    ],
    options: {budget: 8_000, time: 300, turns: 1},
    part: 'eight',
    prepare() {
      const compile = createCompiler(library, article)
      const show = (some: typeof profiles): string => {
        const compiled = compile()
        return some.map((profile) => compiled.render(profile).html).join('')
      }
      return {
        alike: [],
        tasks: [
          {name: 'one variant', run: () => show(profiles.slice(0, 1))},
          {name: 'eight variants', run: () => show(profiles)}
        ]
      }
    },
    work: 'eight variants from source'
  }))
}

/** One variant with citations, against one with as many footnotes that say the same. */
function citations(library: Library): Suite {
  const plain = readPlain({characters: 'ASCII', copies: 3, variants: 64})
  const cited = addCitations(plain)
  const tasks = Object.entries({citations: cited, footnotes: addFootnotes(plain)})
  const own = readersOf(64)
  return {
    ...describe(cited),
    comparisons: [
      {
        goal: {most: 1},
        rival: timeOf({name: 'footnotes'}),
        subject: timeOf({name: 'citations'})
      }
    ],
    options: {budget: 4_000},
    part: 'citations',
    prepare: () => ({
      alike: [],
      tasks: tasks.map(([name, article]) => ({
        name,
        run: inTurn(own, createRenderWay(library).prepare(article))
      }))
    }),
    work: 'one variant with references'
  }
}

/** How `renderBytes` grows with the article. */
function growthOfBytes(library: Library, kind: Characters): Suite {
  const small = readPlain({characters: kind, copies: 3, variants: 64})
  const large = readPlain({characters: kind, copies: 300, variants: 64})
  const perByte = (label: string, {source: text}: Article): Quantity => ({
    label,
    of: (time) => (time(label) / Buffer.byteLength(text)) * 1e6,
    unit: 'ns/B'
  })
  const own = readersOf(64)
  return {
    ...describe(large),
    comparisons: [
      {goal: {most: 1.3}, rival: perByte('at 7 kB', small), subject: perByte('at 700 kB', large)}
    ],
    options: {budget: 5_000, turns: 9},
    part: 'growth',
    prepare: () => ({
      alike: [],
      tasks: [
        {name: 'at 7 kB', run: inTurn(own, createRenderBytesWay(library).prepare(small))},
        {name: 'at 700 kB', run: inTurn(own, createRenderBytesWay(library).prepare(large))}
      ]
    }),
    work: 'growth of renderBytes'
  }
}

/** How compiling grows with the article, against how parsing does. */
function growthOfCompile(library: Library): Suite {
  const small = readPlain({characters: 'ASCII', copies: 3, variants: 64})
  const large = readPlain({characters: 'ASCII', copies: 300, variants: 64})
  const growth = (label: string): Quantity => ({
    label,
    of: (time) => time(`${label}, 700 kB`) / time(`${label}, 7 kB`),
    unit: '×'
  })
  const [reader] = readersOf(64) as [Reader]
  return {
    ...describe(large),
    comparisons: [{goal: {most: 1.3}, rival: growth('remark’s parse'), subject: growth('compile')}],
    options: {budget: 30_000, time: 2000, turns: 1},
    part: 'growth',
    prepare() {
      const parse = createRemarkParseWay()
      return {
        alike: [],
        tasks: Object.entries({'7 kB': small, '700 kB': large}).flatMap(([size, article]) => {
          const tree = parse.prepare(article)
          return [
            {name: `compile, ${size}`, run: createCompiler(library, article)},
            {name: `remark’s parse, ${size}`, run: () => tree(reader)}
          ]
        })
      }
    },
    work: 'growth of compile'
  }
}

/** Decode, against only parsing the text. */
function decode(library: Library): Array<Suite> {
  const [reference] = readArticles()
  const plain = [3, 30, 300].map((copies) => readPlain({characters: 'ASCII', copies, variants: 64}))
  return [reference, ...plain].map((article) => ({
    ...describe(article),
    comparisons: [
      {
        goal: {most: 1.5},
        rival: timeOf({name: 'JSON.parse'}),
        subject: timeOf({name: 'decode'})
      }
    ],
    options: {budget: 3_000},
    part: 'decode',
    prepare() {
      const text = createCompiler(library, article)().encode()
      return {
        alike: [],
        tasks: [
          {name: 'decode', run: () => library.runtime.decode(text)},
          {name: 'JSON.parse', run: () => JSON.parse(text)}
        ]
      }
    },
    work: 'decode'
  }))
}

/** Compiling with more and more concepts, and where the article adds two of its own. */
function growthOfVocabulary(library: Library): Suite {
  const [reference] = readArticles()
  const own = {
    ...reference,
    source: reference.source.replace(
      '---\n',
      `---\nlexicon: ${JSON.stringify(createNearConcepts(2, 'stroma'))}\n`
    )
  }
  // Loading isn’t measured: the first run of each is the warm-up.
  const compilerFor = remember((count: number) => {
    const lexicon = [
      ...(reference.config.lexicon ?? []),
      ...createNearConcepts(count, reference.source)
    ]
    const lectern = library.index.createLectern({...library.index.health, lexicon})
    return (article: Article) => () => lectern.compile(article.source)
  })
  const tasks = [
    ...[100, 10_000, 100_000].map((count) => ({article: reference, count, name: nameOf(count)})),
    {article: own, count: 100, name: `${nameOf(100)}, two of its own`},
    {article: own, count: 100_000, name: `${nameOf(100_000)}, two of its own`}
  ]
  const [few, more, most, fewOwn, mostOwn] = tasks.map(timeOf) as [
    Quantity,
    Quantity,
    Quantity,
    Quantity,
    Quantity
  ]
  return {
    ...describe(reference),
    comparisons: [
      {goal: {most: 1.5}, rival: few, subject: more},
      {goal: {most: 1.5}, rival: few, subject: most},
      {goal: {most: 1.5}, rival: fewOwn, subject: mostOwn}
    ],
    options: {budget: 20_000, time: 300, turns: 1},
    part: 'vocabulary',
    prepare: () => ({
      alike: [],
      tasks: tasks.map(({article, count, name}) => ({
        name,
        run: () => compilerFor(count)(article)()
      }))
    }),
    work: 'compile with a lexicon'
  }

  function nameOf(count: number): string {
    return `${count.toLocaleString('en')} concepts`
  }
}

/** An article with 16 uses of 300 terms: one in seventy words. */
function readTerms(): Terms {
  const plain = readPlain({characters: 'ASCII', copies: 3, variants: 1})
  const terms = createTerms(300)
  return {
    article: {...plain, name: 'plain, 300 terms', source: addTerms(plain.source, terms)},
    expression: 'patient',
    terms
  }
}

/**
 * Finding and replacing terms, on a tree that is parsed.
 *
 * Lectern’s mark reads the text, looks at what stands around each term, guards
 * numbers and keeps what `explain` tells; the rival puts other words there, and
 * nothing else. What it takes with one pattern for all terms is shown too: then
 * the engine of regular expressions does all the work.
 */
function replaceTerms(library: Library): Suite {
  const options = readTerms()
  const ways = [
    createTermMark(options),
    createFindAndReplace(options, false),
    createFindAndReplace(options, true)
  ] as const
  const [mark, each, single] = ways
  return {
    ...describe(options.article),
    comparisons: [
      {goal: {least: 20}, inverse: true, rival: timeOf(each), subject: timeOf(mark)},
      {inverse: true, rival: timeOf(single), subject: timeOf(mark)}
    ],
    options: {budget: 10_000, turns: 5},
    part: 'vocabulary',
    prepare: () => ({alike: [showReplaced(library, options)], tasks: ways}),
    work: 'find and replace terms'
  }
}

/**
 * Finding terms in a text, from its characters to a list: what `retext-simplify`
 * does too, which replaces nothing. What it takes for a text that was read into
 * words before is shown too; ours reads while it looks.
 */
function findTerms(): Suite {
  const options = readTerms()
  const ways = [
    createFind(options),
    createSimplify(options, false),
    createSimplify(options, true)
  ] as const
  const [find, simplify, fromWords] = ways
  return {
    ...describe(options.article),
    comparisons: [
      {goal: {least: 20}, inverse: true, rival: timeOf(simplify), subject: timeOf(find)},
      {inverse: true, rival: timeOf(fromWords), subject: timeOf(find)}
    ],
    options: {budget: 6_000, turns: 5},
    part: 'vocabulary',
    prepare: () => ({alike: [], tasks: ways}),
    work: 'find terms'
  }
}

function describe({name, source: text}: Article): {article: string; size: number} {
  return {article: name, size: Buffer.byteLength(text)}
}

/** Do something for one after the other, starting again at the end. */
function inTurn<Item, Value>(items: ReadonlyArray<Item>, run: (item: Item) => Value): () => Value {
  let next = 0
  return () => {
    const item = items[next] as Item
    next = (next + 1) % items.length
    return run(item)
  }
}

function alike(
  reader: Reader,
  prepared: ReadonlyArray<{name: string; show: ReturnType<Way['prepare']>}>
): Alike {
  return {
    reader: reader.name,
    shown: prepared.map(({name, show}) => ({name, show: () => String(show(reader))}))
  }
}
