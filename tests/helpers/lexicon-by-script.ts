import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {parse} from 'csv-parse/sync'
import {
  ArticleError,
  type ConceptConfig,
  ConfigError,
  createLectern,
  health,
  type Lectern,
  type ProfileOf
} from '../../src/index.js'
import {factsIn} from '../../src/marks/term/words/numbers.js'

/** A row of a word list for lay readers. */
export interface Row {
  term: string
  plain: string
}

/** A document of the corpora. */
export interface Page {
  name: string
  source: string
}

/** A lexicon with what was refused of it. */
export interface Sieved {
  lexicon: ReadonlyArray<ConceptConfig>
  /** How many entries were refused for a reason, of which words are left out; an entry may have several. */
  reasons: ReadonlyMap<string, number>
  refused: number
}

/** What became of a page. */
export interface Told {
  /** Terms that were explained. */
  explained: number
  /** Places where the page differs from the one without vocabulary. */
  replaced: number
  /** Where numbers, number words and units differ; nothing where they don’t. */
  difference: string | undefined
}

/** Read the word lists in a folder of the corpora. */
export function readRows(corpora: string): Array<Row> {
  const folder = path.join(corpora, 'plain-language-lexicons')
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) =>
      // Cast: the files have these columns.
      parse(readFileSync(path.join(folder, name), 'utf8'), {
        columns: true,
        delimiter: '\t',
        quote: false
      })
    ) as Array<Row>
}

/** Read the pages for professionals, the shortest first. */
export function readProfessionalPages(corpora: string): Array<Page> {
  return readPages(path.join(corpora, 'nci-professional-patient-pairs'))
    .filter(({name}) => name.endsWith('.professional.md'))
    .sort((a, b) => a.source.length - b.source.length)
}

/** Read the documents of a folder and those in it. */
export function readPages(folder: string): Array<Page> {
  return readdirSync(folder, {encoding: 'utf8', recursive: true})
    .filter((name) => name.endsWith('.md') && name !== 'README.md')
    .sort()
    .map((name) => ({name, source: readFileSync(path.join(folder, name), 'utf8')}))
}

/** What stands first in a list of plain words, or the first sentence of a definition. */
export function firstOption(plain: string): string {
  const [sentence = ''] = plain.split(/\.(?:\s|$)/)
  const [option = ''] = sentence.replaceAll(/\[[^\]]*\]|\([^)]*\)/g, ' ').split(/[,;]/)
  return option.replaceAll(/\s+/g, ' ').trim()
}

/** Make a concept of each row, as a script that knows no words would. */
export function conceptsOf(
  rows: ReadonlyArray<Row>,
  use: 'replace' | 'term-first'
): Array<ConceptConfig> {
  return rows.map(({plain, term}, index) => {
    const name = term
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replace(/^-|-$/g, '')
    return {
      countable: true,
      forms: [term],
      id: `c${index}-${name}`.replace(/-$/, ''),
      say: {patient: {countable: true, singular: plain, use}},
      slot: 'noun'
    }
  })
}

/** Leave out what Lectern refuses. */
export function sieve(concepts: ReadonlyArray<ConceptConfig>): Sieved {
  const reasons = new Map<string, number>()
  let left = concepts
  for (;;) {
    const problems = problemsOf(left)
    if (problems.length === 0) {
      return {lexicon: left, reasons, refused: concepts.length - left.length}
    }
    const wrong = new Set<number>()
    const counted = new Set<string>()
    for (const {path, reason} of problems) {
      const index = Number(/^lexicon\[(\d+)\]/.exec(path)?.[1])
      const kind = reason.replaceAll(/`[^`]*`(?:, `[^`]*`)*/g, '…').replaceAll(/\d+/g, 'N')
      wrong.add(index)
      if (counted.has(`${index} ${kind}`)) continue
      counted.add(`${index} ${kind}`)
      reasons.set(kind, (reasons.get(kind) ?? 0) + 1)
    }
    left = left.filter((_, index) => !wrong.has(index))
  }
}

function problemsOf(lexicon: ReadonlyArray<ConceptConfig>): ConfigError['problems'] {
  try {
    lecternWith(lexicon)
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

/** Lectern with a lexicon and nothing else that would add words. */
export function lecternWith(
  lexicon: ReadonlyArray<ConceptConfig>
): Lectern<ProfileOf<typeof health>> {
  return createLectern({...health, lexicon, notices: [], owed: []})
}

/**
 * Hold what a patient gets of a page against the page without vocabulary.
 *
 * Explanations in parentheses replace nothing, and are left out.
 *
 * @returns
 *   What became of it; nothing for a page that Lectern can’t compile, with or
 *   without vocabulary.
 * @throws {ArticleError}
 *   When it compiles without vocabulary alone.
 */
export function tell(
  page: Page,
  bare: ReturnType<typeof lecternWith>,
  lectern: ReturnType<typeof lecternWith>
): Told | undefined {
  const before = textOf(page, bare)
  if (before === undefined) return undefined
  const html = lectern.compile(page.source).render({role: 'patient'}).html
  const explained = /<\/dfn> \([^()]*\)/g
  const after = strip(html.replaceAll(explained, ''))
  const [left, right] = [factsIn(before), factsIn(after)]
  const at = right.findIndex((fact, index) => fact !== left[index])
  const isSame = at < 0 && left.length === right.length
  const place = at < 0 ? right.length : at
  return {
    difference: isSame
      ? undefined
      : `${page.name}: \`${right.slice(place, place + 3).join(' ')}\`, not \`${left.slice(place, place + 3).join(' ')}\``,
    explained: html.match(explained)?.length ?? 0,
    replaced: changesOf(before, after)
  }
}

function textOf(page: Page, bare: ReturnType<typeof lecternWith>): string | undefined {
  try {
    return strip(bare.compile(page.source).render({role: 'patient'}).html)
  } catch (error) {
    if (error instanceof ArticleError) return undefined
    throw error
  }
}

function strip(html: string): string {
  return html.replaceAll(/<\/?(?:p|h\d|li|td|th|tr)\b[^>]*>/g, '\n').replaceAll(/<[^>]*>/g, '')
}

/** How many lines have other words. */
function changesOf(before: string, after: string): number {
  const lines = after.split('\n')
  return before.split('\n').filter((line, index) => line !== lines[index]).length
}
