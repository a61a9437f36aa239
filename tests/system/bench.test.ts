import {describe, expect, test} from 'vitest'
import {readArticles, readPlain, repeat} from '../../bench/articles.js'
import {toChart} from '../../bench/chart.js'
import {compare} from '../../bench/compare.js'
import {createTable} from '../../bench/lexicon.js'
import {describeMachine} from '../../bench/machine.js'
import {measure, spread} from '../../bench/measure.js'
import {eight, readers, readersOf} from '../../bench/readers.js'
import {type Report, toMarkdown, writeNumber} from '../../bench/report.js'
import {isMet, type Result, timeOf, toShare} from '../../bench/result.js'
import {createSuites} from '../../bench/suites.js'
import {addTerms, createNearConcepts, createTerms} from '../../bench/terms.js'
import {
  createCompiler,
  createLecternWay,
  createRenderBytesWay,
  createRenderWay,
  type Library
} from '../../bench/ways/lectern.js'
import {createMarkdocTreeWay, createMarkdocWay} from '../../bench/ways/markdoc.js'
import {createMdxWay} from '../../bench/ways/mdx.js'
import {createRemarkTreeWay, createRemarkWay} from '../../bench/ways/remark.js'
import {createSatteriWay} from '../../bench/ways/satteri.js'
import {
  createFind,
  createFindAndReplace,
  createSimplify,
  createTermMark,
  showReplaced
} from '../../bench/ways/terms.js'
import {findDifference, wordsOf} from '../../bench/words.js'
import * as index from '../../src/index.js'
import {readLexicon} from '../../src/node/read-lexicon.js'
import * as remark from '../../src/remark/index.js'
import * as runtime from '../../src/render/index.js'
import {temporaryFolder} from '../node/temporary-folder.js'

const library: Library = {index, remark, runtime}
const [reference, tenfold] = readArticles()

describe.each([
  {...reference, some: readers},
  {...tenfold, some: readers.slice(0, 1)}
])('$name', ({some, ...article}) => {
  test.each(some)('should show the $name the same words in the twin', (reader) => {
    const lectern = createLecternWay(library).prepare(article)(reader)
    const markdoc = createMarkdocWay().prepare(article)(reader)
    expect(findDifference(wordsOf(String(lectern)), wordsOf(String(markdoc)))).toBeUndefined()
  })

  test.each(some)('should show the $name the same words with the stock pipeline', (reader) => {
    // It has neither a lexicon nor notices of a config.
    const bare = {...article, config: {notices: [], owed: []}}
    const lectern = createLecternWay(library).prepare(bare)(reader)
    const remark = createRemarkWay().prepare(article)(reader)
    expect(findDifference(wordsOf(String(lectern)), wordsOf(String(remark)))).toBeUndefined()
  })

  test('should be free of errors, and of warnings about ids', () => {
    expect(index.createLectern().check(article.source).messages.map(String)).toEqual([])
  })
})

describe.each(
  (['ASCII', 'é – ≥'] as const).flatMap((characters) =>
    [1, 3, 8, 64].map((variants) => ({characters, variants}))
  )
)('plain article, $characters, $variants variants', ({characters, variants}) => {
  const article = readPlain({characters, copies: 3, variants})

  test('should show each reader the same words in all twins', () => {
    const [lectern, ...others] = [
      createRenderWay(library),
      createMarkdocTreeWay(),
      createRemarkTreeWay(),
      createSatteriWay(),
      createMdxWay()
    ].map((way) => ({name: way.name, show: way.prepare(article)}))
    const variantsSeen = new Set<string>()
    for (const reader of readersOf(variants)) {
      const words = wordsOf(String(lectern?.show(reader)))
      variantsSeen.add(words.join(' '))
      for (const {name, show} of others) {
        const difference = findDifference(words, wordsOf(String(show(reader))))
        expect(difference, `${name}, ${reader.name}`).toBeUndefined()
      }
    }
    expect(variantsSeen.size).toBe(variants)
    expect(createCompiler(library, article)().variants()).toHaveLength(variants)
  })

  test('should have the characters that it says, and no messages', () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant.
    expect(/^[\x00-\x7f]*$/.test(article.source)).toBe(characters === 'ASCII')
    expect(createCompiler(library, article)().messages).toEqual([])
  })

  test('should come to the same as a string and as bytes', () => {
    const [reader] = readersOf(variants) as [(typeof readers)[0]]
    const bytes = createRenderBytesWay(library).prepare(article)(reader)
    expect(Buffer.from(bytes as Uint8Array).toString()).toBe(
      createRenderWay(library).prepare(article)(reader)
    )
  })
})

test('should have eight readers of the reference article who get something else', () => {
  const article = createCompiler(library, reference)()
  const shown = new Set(eight.map((profile) => article.render(profile).html))
  expect(shown.size).toBe(8)
})

test('should give the copies of an article ids, headings, notes and ends of their own', () => {
  const copies = repeat(
    '---\na: b\n---\n\n# A\n\n## B\n::section{#c}\n\n[B](#c)[^d]. E.\n\n[^d]: E\n',
    10
  ).split('# A')
  expect(copies).toHaveLength(11)
  expect(copies[0]).toBe('---\na: b\n---\n\n')
  expect(copies[2]).toBe(
    ', part 2\n\n## B, part 2\n::section{#c-part-2}\n\n[B](#c-part-2)[^d-part-2]. E (part 2).\n\n[^d-part-2]: E\n\n\n'
  )
})

test('should give the copies of a twin the same', () => {
  const copies = repeat(
    '---\na: b\n---\n\n# A {% #b %}\n\n[B](#b){% ref id="c" /%}. E.\n\n{% note id="c" %}\n\n{% partial file="d" /%}\n',
    10
  ).split('# A')
  expect(copies[2]).toBe(
    ', part 2 {% #b-part-2 %}\n\n[B](#b-part-2){% ref id="c-part-2" /%}. E (part 2).\n\n{% note id="c-part-2" %}\n\n\n\n'
  )
  expect(copies.map((copy) => copy.includes('partial'))).toEqual([
    ...Array.from({length: 10}, () => false),
    true
  ])
})

test('should find where words differ', () => {
  expect(wordsOf('<h1>a<sup>1</sup></h1><ul><li>b</li><li>c <a>↩2</a></li></ul>')).toEqual([
    'a1',
    'b',
    'c'
  ])
  expect(findDifference(['a', 'b'], ['a', 'b'])).toBeUndefined()
  expect(findDifference(['a', 'b'], ['a'])).toBe('Unexpected `a`, expected `a b` around word 2')
})

test('should have tasks for every comparison, of articles of four sizes', () => {
  const suites = createSuites(library)
  expect(new Set(suites.map(({part}) => part))).toEqual(
    new Set([
      ...['variant', 'bytes', 'source', 'remark', 'eight'],
      ...['growth', 'citations', 'decode', 'vocabulary']
    ])
  )
  const sizes = suites.map(({size}) => size)
  for (const size of [2_300, 7_400, 77_000, 774_000]) {
    expect(sizes.some((one) => Math.abs(one / size - 1) < 0.05)).toBe(true)
  }
  for (const {comparisons, prepare, size} of suites) {
    if (size > 20_000) continue
    const {alike, tasks} = prepare()
    const names = tasks.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const {rival, subject} of comparisons) {
      for (const {of} of [rival, subject]) {
        of((name) => {
          expect(names).toContain(name)
          return 1
        })
      }
    }
    for (const {shown} of alike) {
      expect(names).toEqual(expect.arrayContaining(shown.map(({name}) => name)))
    }
  }
})

test('should have a table of concepts in which nothing is wrong', async () => {
  const root = temporaryFolder({'terms.tsv': createTable(800)})
  const lexicon = await readLexicon('terms.tsv', {root})
  const {compile} = index.createLectern({...index.health, lexicon, notices: [], owed: []})
  expect(lexicon).toHaveLength(800)
  expect(compile('A zqbb terminus.').render().html).toBe(
    '<p>A <dfn>zqbb terminus</dfn> (zqbb end).</p>\n'
  )
})

describe('terms', () => {
  const terms = createTerms(300)
  const plain = readPlain({characters: 'ASCII', copies: 3, variants: 1})
  const options = {
    article: {...plain, source: addTerms(plain.source, terms)},
    expression: 'patient',
    terms
  }

  test('should be found and replaced alike, however often', () => {
    const ways = [
      createTermMark(options),
      createFindAndReplace(options, false),
      createFindAndReplace(options, true),
      createFind(options)
    ]
    for (const {count, name} of ways) expect([name, count(), count()]).toEqual([name, 16, 16])
    const [lectern, rival] = showReplaced(library, options).shown.map(({show}) => wordsOf(show()))
    expect(findDifference(lectern ?? [], rival ?? [])).toBeUndefined()
    expect(rival?.join(' ')).toContain('There is a plapq. ')
    expect(rival?.join(' ')).not.toContain('zq')
  })

  test('should leave some phrases for others to find', () => {
    for (const parsed of [false, true]) {
      expect(createSimplify(options, parsed).count()).toBeGreaterThan(5)
    }
  })

  test('should have concepts that are near words of the article, and nothing wrong', () => {
    const lexicon = createNearConcepts(800, reference.source)
    const text = `${lexicon[0]?.id} ${Object.values(lexicon[0]?.forms[0] ?? {}).join(', ')}`
    expect(reference.source).toContain(text.split(' ')[1])
    const {compile} = index.createLectern({...index.health, lexicon, notices: [], owed: []})
    expect(compile(`${text}.`).render().html).toContain('</dfn> (plapq')
  })
})

test('should measure in turns', () => {
  const order: Array<string> = []
  const times = measure(
    ['a', 'b'].map((name) => ({
      name,
      run() {
        if (order.at(-1) !== name) order.push(name)
        return name
      }
    })),
    {budget: 0, turns: 2}
  )
  // Warm-up, and three rounds of two turns, which start with one or the other.
  expect(order.join('')).toBe('ababababa')
  expect(times.get('a')).toHaveLength(3)
  expect(times.get('b')).toHaveLength(3)
})

test('should refuse ways that show other words', () => {
  const suite = {
    article: 'c',
    comparisons: [{rival: timeOf({name: 'b'}), subject: timeOf({name: 'a'})}],
    options: {budget: 0, turns: 1},
    part: 'd',
    prepare: () => ({
      alike: [
        {
          reader: 'nurse',
          shown: ['a', 'b'].map((name) => ({name, show: () => name}))
        }
      ],
      tasks: ['a', 'b'].map((name) => ({name, run: () => name}))
    }),
    size: 1,
    work: 'e'
  }
  expect(() => compare(suite)).toThrow('Expected `b` to show the nurse the same words')
  const [result] = compare({...suite, prepare: () => ({...suite.prepare(), alike: []})})
  expect(result).toMatchObject({article: 'c', part: 'd', rounds: 3, work: 'e'})
})

describe('report', () => {
  const result: Result = {
    article: 'plain, ASCII, 64 variants',
    goal: {most: 1},
    part: 'variant',
    ratio: {high: 3, low: 1, median: 2},
    rival: {label: 'a < b', unit: 'ms', value: 1},
    rounds: 3,
    size: 1000,
    subject: {label: 'Lectern', unit: 'ms', value: 2},
    work: 'c'
  }
  const faster: Result = {
    ...result,
    goal: {least: 12},
    inverse: true,
    ratio: {high: 24, low: 24, median: 24},
    size: 10_000
  }
  const report: Report = {machine: describeMachine(), results: [result, faster]}

  test('should sum up figures', () => {
    expect(spread([4, 1, 3, 2])).toEqual({high: 3.25, low: 1.75, median: 2.5})
    expect([123.4, 12.34, 1.234, 0.1234, 0].map(writeNumber)).toEqual([
      '123',
      '12.3',
      '1.23',
      '0.123',
      '0.00'
    ])
    expect([result, faster].map(isMet)).toEqual([false, true])
    expect(isMet({ratio: result.ratio})).toBe(true)
    expect([toShare(2, {most: 1}), toShare(24, {least: 12})]).toEqual([2, 0.5])
  })

  test('should be a table', () => {
    const table = toMarkdown(report)
    expect(table).toContain(process.version)
    expect(table).toContain(
      '| c | plain, ASCII, 64 variants, 1.0 kB | Lectern 2.00 ms | a < b 1.00 ms | 2.00 (1.00–3.00) | ≤ 1, **missed** |'
    )
    expect(table).toContain('| 24.0 × faster | ≥ 12 |')
    expect(table).toContain('1 of 2 goals missed.')
  })

  test('should be a chart', () => {
    const chart = toChart(report)
    expect(chart).toContain('a &lt; b, 1.00')
    expect(chart).toContain('≥ 12 × faster')
    expect(chart.match(/<g class="missed">/g)).toHaveLength(1)
    expect(chart).not.toMatch(/NaN|Infinity|undefined/)
    expect(toChart({...report, results: []})).not.toMatch(/NaN|Infinity|undefined/)
  })
})
