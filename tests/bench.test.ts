import {describe, expect, test} from 'vitest'
import {readArticles, repeat} from '../bench/articles.js'
import {describeMachine} from '../bench/machine.js'
import {measure, spread} from '../bench/measure.js'
import {readers} from '../bench/readers.js'
import {toMarkdown} from '../bench/report.js'
import {createSuites} from '../bench/suites.js'
import {createLecternWay} from '../bench/ways/lectern.js'
import {createMarkdocWay} from '../bench/ways/markdoc.js'
import {createRemarkWay} from '../bench/ways/remark.js'
import {findDifference, wordsOf} from '../bench/words.js'
import * as library from '../src/index.js'

const [reference, tenfold] = readArticles()

describe.each([
  {...reference, some: readers},
  {...tenfold, some: readers.slice(0, 1)}
])('$name', ({some, ...article}) => {
  test.each(some)('should show the $name the same words in the twin', (reader) => {
    const lectern = createLecternWay(library, reader).prepare(article)()
    const markdoc = createMarkdocWay(reader).prepare(article)()
    expect(findDifference(wordsOf(String(lectern)), wordsOf(String(markdoc)))).toBeUndefined()
  })

  test.each(some)('should show the $name the same words with the stock pipeline', (reader) => {
    // It has neither a lexicon nor notices of a config.
    const bare = library.createLectern({...library.health, notices: [], owed: []})
    const {html} = bare.compile(article.source).render(reader.profile as {role: 'patient'})
    const remark = createRemarkWay(reader).prepare(article)()
    expect(findDifference(wordsOf(html), wordsOf(String(remark)))).toBeUndefined()
  })

  test('should be free of errors, and of warnings about ids', () => {
    const {messages} = library.createLectern().check(article.source)
    expect(new Set(messages.map(({ruleId}) => ruleId))).toEqual(new Set(['sample-notice']))
  })
})

test('should give the copies of an article ids, headings and notes of their own', () => {
  const copies = repeat(
    '---\na: b\n---\n\n# A\n\n## B\n::section{#c}\n\n[B](#c)[^d]\n\n[^d]: E\n'
  ).split('# A')
  expect(copies).toHaveLength(11)
  expect(copies[0]).toBe('---\na: b\n---\n\n')
  expect(copies[2]).toBe(
    ', part two\n\n## B, part two\n::section{#c-two}\n\n[B](#c-two)[^d-two]\n\n[^d-two]: E\n\n\n'
  )
})

test('should give the copies of a twin the same', () => {
  const copies = repeat(
    '---\na: b\n---\n\n# A {% #b %}\n\n[B](#b){% ref id="c" /%}\n\n{% note id="c" %}\n\n{% partial file="d" /%}\n'
  ).split('# A')
  expect(copies[2]).toBe(
    ', part two {% #b-two %}\n\n[B](#b-two){% ref id="c-two" /%}\n\n{% note id="c-two" %}\n\n\n\n'
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

test('should have ways for every comparison', () => {
  for (const {alike, comparisons, ways} of createSuites(library, readers[0])) {
    const names = ways.map(({name}) => name)
    expect(new Set(names).size).toBe(names.length)
    for (const {rival, subject} of comparisons)
      expect(names).toEqual(expect.arrayContaining([rival, subject]))
    expect(names).toEqual(expect.arrayContaining([...alike]))
  }
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
    {rounds: 2, time: 0}
  )
  expect(order).toEqual(['a', 'b', 'a', 'b'])
  expect(times.get('a')).toHaveLength(2)
  expect(times.get('b')).toHaveLength(2)
})

test('should write a table', () => {
  expect(spread([4, 1, 3, 2])).toEqual({high: 3.25, low: 1.75, median: 2.5})
  const table = toMarkdown({
    machine: describeMachine(),
    reader: 'patient',
    results: [
      {
        article: 'c',
        goal: 1,
        ratio: {high: 3, low: 1, median: 2},
        rival: 'e',
        size: 1000,
        subject: 'd',
        times: {rival: 1, subject: 2},
        work: 'b'
      }
    ],
    rounds: 3
  })
  expect(table).toContain(process.version)
  expect(table).toContain(
    '| b | c, 1.0 kB | d 2.00 ms | e 1.00 ms | 2.00 (1.00–3.00) | ≤ 1, missed |'
  )
})
