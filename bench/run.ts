// Measure the built package against other ways to the same words, print a
// table, and keep the figures in `output/bench.json`.
//
// More rounds steady the figures: `npm run bench -- 60`.

import {mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {type Article, readArticles} from './articles.js'
import {describeMachine} from './machine.js'
import {measure, spread} from './measure.js'
import {readers} from './readers.js'
import {type Report, type Result, toMarkdown} from './report.js'
import {createSuites, type Suite} from './suites.js'
import type {Library} from './ways/lectern.js'
import {findDifference, wordsOf} from './words.js'

const root = path.dirname(import.meta.dirname)
const output = path.join(root, 'output')
const rounds = Number(process.argv[2] ?? 30)
const [reader] = readers

// A computed name: before the build there are no declarations to check against.
const built = new URL('../dist/index.js', import.meta.url).href
// Cast: the built package is made of that module.
const library = (await import(built)) as Library

const results: Array<Result> = []
for (const suite of createSuites(library, reader)) {
  for (const article of readArticles()) results.push(...compare(suite, article))
}
const report: Report = {machine: describeMachine(), reader: reader.name, results, rounds}
await mkdir(output, {recursive: true})
await writeFile(path.join(output, 'bench.json'), `${JSON.stringify(report, undefined, 2)}\n`)
console.log(toMarkdown(report))

function compare(suite: Suite, article: Article): Array<Result> {
  const tasks = suite.ways.map((way) => ({name: way.name, run: way.prepare(article)}))
  const [first, ...others] = tasks
    .filter(({name}) => suite.alike.includes(name))
    .map(({name, run}) => ({name, words: wordsOf(String(run()))}))
  for (const {name, words} of others) {
    const difference = findDifference(first?.words ?? [], words)
    if (difference) throw new Error(`Expected \`${name}\` to show the same words: ${difference}`)
  }

  const times = measure(tasks, {rounds, time: Number(process.env.T ?? 40)})
  return suite.comparisons.map(({goal, rival, subject}) => {
    const mine = times.get(subject) ?? []
    const theirs = times.get(rival) ?? []
    return {
      article: article.name,
      ratio: spread(mine.map((value, round) => value / (theirs[round] as number))),
      rival,
      size: Buffer.byteLength(article.source),
      subject,
      times: {rival: spread(theirs).median, subject: spread(mine).median},
      work: suite.name,
      ...(goal === undefined ? undefined : {goal})
    }
  })
}
