import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {Config} from '../src/index.js'

/** One article in the forms that the ways read. */
export interface Article {
  /** What it is, for the table. */
  name: string
  /** As Lectern, remark and satteri read it. */
  source: string
  /** As Markdoc reads it: the same words. */
  twin: string
  /** What Lectern knows of readers and words; its preset where that says nothing else. */
  config: Partial<Config>
}

/** The plain article, which MDX reads too. */
export interface PlainArticle extends Article {
  /** As MDX reads it: the same words. */
  mdx: string
}

/** Characters of an article: ASCII alone, or some others too. */
export type Characters = 'ASCII' | 'é – ≥'

/** What the plain article is to be like. */
export interface PlainOptions {
  /** How often the text is there: 2.3 kB each time. */
  copies: number
  /** How many variants it has: 1, 3, 8 or 64. */
  variants: number
  characters: Characters
}

const folder = path.join(import.meta.dirname, 'text')

/** Lexicon of the reference article, and whatever else its config has beyond the preset. */
export function readConfig(): Partial<Config> {
  // Cast: the tests compile the article with it, so that it is a config.
  return JSON.parse(readFileSync(path.join(folder, 'reference.json'), 'utf8')) as Partial<Config>
}

/** Read the reference article, once and ten times over. */
export function readArticles(): [reference: Article, tenfold: Article] {
  const source = readText('reference.md')
  const twin = readText('twin.md')
  const config = readConfig()
  return [
    {config, name: 'reference', source, twin},
    {config, name: '10 × reference', source: repeat(source, 10), twin: repeat(twin, 10)}
  ]
}

/** Names of the plain article by the dimension that they are values of. */
export const plainDimensions = {
  level: ['basic', 'further', 'detailed', 'complete'],
  region: ['us', 'uk', 'eu', 'elsewhere'],
  role: ['patient', 'student', 'nurse', 'physician']
} as const

/** Names that still tell readers apart in the plain article, by its number of variants. */
const kept: ReadonlyMap<number, ReadonlyArray<string>> = new Map([
  [1, []],
  [3, ['patient', 'student']],
  [8, ['patient', 'basic', 'uk']],
  [64, Object.values(plainDimensions).flat()]
])

/** Marks of each form of the plain article: the name, and what is marked. */
const marks = {
  markdoc: [/\{% if \$(\w+) %\}\n?([\s\S]*?)\n?\{% \/if %\}/g],
  markdown: [/^:::(\w+)\n([\s\S]*?)\n:::$/gm, /:(\w+)\[([^\]]*)\]/g],
  mdx: [/<For reader="(\w+)">\n*([\s\S]*?)\n*<\/For>/g]
}

/** What makes an article of ASCII one with other characters. */
const replacements = [
  ['at least', '≥'],
  [' to 3 ', '–3 '],
  ['Meniere', 'Ménière'],
  ['naive', 'naïve'],
  ['Sjogren', 'Sjögren']
] as const

/**
 * Read the plain article: without notices and vocabulary, so that all ways can
 * show its words.
 *
 * It has three dimensions of four values, and so 64 variants; for fewer of
 * them what is marked with other names is for everybody.
 */
export function readPlain({characters, copies, variants}: Readonly<PlainOptions>): PlainArticle {
  return {
    config: {
      audiences: {},
      dimensions: Object.fromEntries(
        Object.entries(plainDimensions).map(([name, values]) => [
          name,
          {default: values[0], values: Object.fromEntries(values.map((value) => [value, {}]))}
        ])
      ),
      // The largest is longer than what an author may give without asking.
      limits: {complexity: 20_000_000},
      notices: [],
      owed: [],
      parameters: {}
    },
    mdx: form('plain.mdx.md', marks.mdx),
    name: `plain, ${characters}, ${variants === 1 ? '1 variant' : `${variants} variants`}`,
    source: form('plain.md', marks.markdown),
    twin: form('plain.markdoc.md', marks.markdoc)
  }

  function form(name: string, patterns: ReadonlyArray<RegExp>): string {
    let text = readText(name)
    for (const pattern of patterns) {
      text = text.replace(pattern, (whole, value: string, marked: string) =>
        kept.get(variants)?.includes(value) ? whole : marked
      )
    }
    if (characters !== 'ASCII') {
      for (const [from, to] of replacements) text = text.replaceAll(from, to)
    }
    return repeat(text, copies)
  }
}

/**
 * Put copies of an article after each other, with headings, ids and footnotes
 * that differ.
 *
 * Front matter stays with the first copy, and what ends the whole (Markdoc's
 * partial) with the last one.
 *
 * @param source
 *   Article in Markdown, with our directives, Markdoc's tags, or components.
 * @param count
 *   How many copies, the first included.
 */
export function repeat(source: string, count: number): string {
  const end = /^\{% partial .*\n/m
  const body = source.replace(/^---\n[\s\S]*?\n---\n/, '')
  const copies = [source]
  while (copies.length < count) copies.push(rename(body, `part ${copies.length + 1}`))
  const last = copies.pop() as string
  return [...copies.map((copy) => copy.replace(end, '')), last].join('\n')
}

/**
 * Give the headings, ids and footnotes of a copy names of their own, and its
 * paragraphs an end of their own: pieces that are the same would be kept once.
 */
function rename(source: string, part: string): string {
  const suffix = part.replace(' ', '-')
  return source
    .replace(/\.$/gm, ` (${part}).`)
    .replace(/^#{1,6} .*?(?=(?: \{% #[\w-]+ %\})?$)/gm, `$&, ${part}`)
    .replace(/::section\{#[\w-]+|\{% #[\w-]+|\]\(#[\w-]+/g, `$&-${suffix}`)
    .replace(/\[\^\w+|\{% (?:ref|note) id="\w+/g, `$&-${suffix}`)
}

function readText(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8')
}
