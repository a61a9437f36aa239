import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Config} from '../src/index.js'

/** One article in the forms that the ways read. */
export interface Article {
  /** What it is, for the table. */
  name: string
  /** As Lectern and remark read it. */
  source: string
  /** As Markdoc reads it: the same words. */
  twin: string
}

const folder = path.join(import.meta.dirname, '..', 'fixtures', 'article')

/** What the copies after the first are called. */
const parts = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

/** Lexicon of the reference article, and whatever else its config has beyond the preset. */
export function readConfig(): Partial<Config> {
  // Cast: the tests compile the article with it, so that it is a config.
  return JSON.parse(readFileSync(path.join(folder, 'config.json'), 'utf8')) as Partial<Config>
}

/** Read the reference article, once and ten times over. */
export function readArticles(): [reference: Article, tenfold: Article] {
  const source = readFileSync(path.join(folder, 'input.md'), 'utf8')
  const twin = readFileSync(path.join(import.meta.dirname, 'twin.md'), 'utf8')
  return [
    {name: 'reference', source, twin},
    {name: 'ten times the reference', source: repeat(source), twin: repeat(twin)}
  ]
}

/**
 * Put ten copies of an article after each other, with headings, ids and
 * footnotes that differ.
 *
 * Front matter stays with the first copy, and what ends the whole (Markdoc's
 * partial) with the last one.
 *
 * @param source
 *   Article in Markdown, with our directives or Markdoc's tags.
 */
export function repeat(source: string): string {
  const end = /^\{% partial .*\n/m
  const body = source.slice(source.indexOf('\n---\n') + '\n---\n'.length)
  const copies = [source, ...parts.map((part) => rename(body, part))]
  const last = copies.pop() as string
  return [...copies.map((copy) => copy.replace(end, '')), last].join('\n')
}

/** Give the headings, ids and footnotes of a copy names of their own. */
function rename(source: string, part: string): string {
  return source
    .replace(/^#{1,6} .*?(?=(?: \{% #[\w-]+ %\})?$)/gm, `$&, part ${part}`)
    .replace(/::section\{#[\w-]+|\{% #[\w-]+|\]\(#[\w-]+/g, `$&-${part}`)
    .replace(/\[\^\w+|\{% (?:ref|note) id="\w+/g, `$&-${part}`)
}
