/**
 * Draw uses of the preset's lexicon for somebody to judge, and count what they
 * said.
 *
 * `npm run judge -- --draw FILE [--pages FOLDER]` writes 600 uses, at most four
 * of a concept where there are enough, from the half of the corpora that nobody
 * read while the lexicon was written, and from a folder of other Markdown: of
 * each its id, what stands in the page and what a patient gets, without its
 * entry and mode. With `--verdicts FILE` (an id and a verdict a line, parted by
 * a tab) it draws the same again, and keeps the verdicts; those of earlier
 * rounds aren't drawn any more. Without options it prints the rates of those
 * that are kept, with their Wilson interval of 95 %.
 */
import {createHash} from 'node:crypto'
import {readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {createLectern, health, healthLexicon} from '../src/index.js'
import {audit} from '../src/node/audit.js'
import {corpora, withoutCorpora} from '../tests/helpers/corpora.js'
import {type Page, readPages} from '../tests/helpers/lexicon-by-script.js'

/** A use of a concept that changes what a patient gets. */
interface Use {
  id: string
  concept: string
  /** Mode of its entry. */
  mode: string
  /** Sentence of the page. */
  before: string
  /** Sentence that a patient gets. */
  after: string
}

/** What a judge can say, from best to worst. */
const verdicts = ['right', 'awkward', 'wrong', 'dangerous'] as const

/** A use and what a judge said of it. */
interface Judged extends Pick<Use, 'concept' | 'id' | 'mode'> {
  /** Which drawing it was of, from 1. */
  round: number
  verdict: (typeof verdicts)[number]
}

const keptFile = path.join(import.meta.dirname, '..', 'tests', 'marks', 'term', 'verdicts.tsv')
const {values} = parseArgs({
  options: {draw: {type: 'string'}, pages: {type: 'string'}, verdicts: {type: 'string'}}
})
const judged = readKept()
if (values.draw === undefined && values.verdicts === undefined) printRates()
else if (corpora === undefined) console.log(`Skipped: ${withoutCorpora}`)
else {
  const uses = draw(usesIn(readUnread(corpora, values.pages)))
  console.log(`${uses.length} uses drawn`)
  if (values.draw !== undefined) {
    const lines = uses.map(({after, before, id}) => JSON.stringify({id, before, after}))
    writeFileSync(values.draw, `${lines.join('\n')}\n`)
  }
  if (values.verdicts !== undefined) keep(uses, readFileSync(values.verdicts, 'utf8'))
}

/** Read the verdicts that are kept: a row each, parted by tabs. */
function readKept(): ReadonlyArray<Judged> {
  const [, ...rows] = readFileSync(keptFile, 'utf8').trim().split('\n')
  return rows.map((row) => {
    // Cast: that is how they are written.
    const [round, id, concept, mode, verdict] = row.split('\t') as [
      string,
      string,
      string,
      string,
      Judged['verdict']
    ]
    return {concept, id, mode, round: Number(round), verdict}
  })
}

/** Read the pages whose names say that they are of the unread half, and those of a folder. */
function readUnread(corpora: string, folder: string | undefined): Array<Page> {
  const named = [
    'deep-review-manuscript',
    'nci-professional-patient-pairs',
    'openstax-anatomy',
    'real-markdown'
  ].flatMap((name) => prefixed(name, readPages(path.join(corpora, name))))
  const pages = [...named, ...readArticles(corpora), ...readSentences(corpora)].filter(({name}) =>
    isUnread(name)
  )
  const read = new Set(named.map(({name}) => path.basename(name)))
  const others = folder === undefined ? [] : readPages(folder)
  return [...pages, ...others.filter(({name}) => !read.has(path.basename(name)))]
}

function isUnread(name: string): boolean {
  return createHash('sha256').update(name).digest('hex') >= '8'
}

function prefixed(folder: string, pages: ReadonlyArray<Page>): Array<Page> {
  return pages.map(({name, source}) => ({name: `${folder}/${name}`, source}))
}

/** Summaries of research for experts, and for everybody. */
function readArticles(corpora: string): Array<Page> {
  const name = 'elife-expert-lay-pairs'
  const lines = readFileSync(path.join(corpora, name, 'pairs.jsonl'), 'utf8')
    .trim()
    .split('\n')
  // Cast: the records have these fields.
  return lines
    .map((line) => JSON.parse(line) as {expert: string; id: string; lay: string})
    .map(({expert, id, lay}) => ({
      name: `${name}/${id}`,
      source: `# A\n\n${expert}\n\n# B\n\n${lay}`
    }))
}

/** Sentences of an encyclopedia, those of an article together. */
function readSentences(corpora: string): Array<Page> {
  const name = 'wikipedia-simple-pairs'
  const rows = readFileSync(path.join(corpora, name, 'pairs.tsv'), 'utf8')
    .trim()
    .split('\n')
  const articles = new Map<string, string>()
  for (const row of rows.slice(1)) {
    const [title, standard] = row.split('\t') as [string, string]
    articles.set(title, `${articles.get(title) ?? ''}# A\n\n${standard}\n\n`)
  }
  return [...articles].map(([title, source]) => ({name: `${name}/${title}`, source}))
}

/** Uses that change something, first uses by section, those with the same words around them once. */
function usesIn(pages: ReadonlyArray<Page>): Array<Use> {
  const lectern = createLectern({
    ...health,
    lexicon: healthLexicon,
    notices: [],
    owed: [],
    vocabulary: {firstUse: 'section'}
  })
  const uses = new Map<string, Use>()
  for (const {source} of pages) {
    const text = isRefused(source) ? prose(source) : source
    if (isRefused(text)) continue
    for (const use of audit([lectern.compile(text)], {profile: {role: 'patient'}}).uses) {
      if (use.decision === 'kept') continue
      const key = [use.concept, use.source].join('\0')
      const id = createHash('sha256').update(key).digest('hex').slice(0, 12)
      uses.set(id, {
        after: use.sentence,
        before: use.source,
        concept: use.concept,
        id,
        mode: use.use
      })
    }
  }
  return [...uses.values()]

  function isRefused(source: string): boolean {
    return lectern.check(source).messages.some(({fatal}) => fatal)
  }
}

/** The paragraphs of a page that holds markup which isn’t Markdown, without those that do. */
function prose(source: string): string {
  return source
    .replaceAll('\r', '')
    .replace(/^---\n[\s\S]*?\n---\n/, '')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .replaceAll(/\{:[^}]*\}|<\/?(?:a|div|em|p|section|span|strong)\b[^>]*>|\[\^[^\]]*\]/g, '')
        .replaceAll(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    )
    .filter((block) => !/[<|{}\\]|:::|^ {4}/.test(block))
    .join('\n\n')
}

/**
 * Draw 600 uses, those with the first ids, which are hashes: at most four of a
 * concept, and then more of words that stand in place of others, as few concepts
 * have them.
 */
function draw(uses: ReadonlyArray<Use>): Array<Use> {
  const counts = new Map<string, number>()
  const known = new Set(judged.map(({id}) => id))
  const first: Array<Use> = []
  const more: Array<Use> = []
  for (const use of [...uses].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    if (known.has(use.id)) continue
    const count = (counts.get(use.concept) ?? 0) + 1
    counts.set(use.concept, count)
    if (count <= 4) first.push(use)
    else if (use.mode === 'replace' || use.mode === 'plain-first') more.push(use)
  }
  return [...first, ...more].slice(0, 600).sort((a, b) => (a.id < b.id ? -1 : 1))
}

/** Keep the verdicts on the uses that were drawn. */
function keep(uses: ReadonlyArray<Use>, text: string): void {
  const said = new Map(
    text
      .trim()
      .split('\n')
      .map((line) => line.split('\t') as [string, string])
  )
  const round = 1 + Math.max(0, ...judged.map((each) => each.round))
  const own = uses.map(({concept, id, mode}) => {
    const verdict = verdicts.find((each) => each === said.get(id))
    if (verdict === undefined) throw new Error(`No verdict on ${id}`)
    return {concept, id, mode, round, verdict}
  })
  const rows = [...judged, ...own].map(({concept, id, mode, round, verdict}) =>
    [round, id, concept, mode, verdict].join('\t')
  )
  writeFileSync(keptFile, `${['round\tid\tconcept\tmode\tverdict', ...rows].join('\n')}\n`)
}

/** Print how many of a thousand uses of each mode got each verdict. */
function printRates(): void {
  for (const round of new Set(judged.map(({round}) => round))) {
    for (const mode of new Set(judged.map(({mode}) => mode))) {
      const own = judged.filter((each) => each.mode === mode && each.round === round)
      if (own.length === 0) continue
      console.log(`round ${round}, ${mode}: ${own.length} judged`)
      for (const verdict of verdicts) {
        const count = own.filter((each) => each.verdict === verdict).length
        const [low, high] = wilson(count, own.length).map((share) => (1000 * share).toFixed(0))
        const rate = ((1000 * count) / own.length).toFixed(0)
        console.log(`  ${verdict}: ${count}, in 1,000 ${rate} (${low} to ${high})`)
      }
    }
  }
}

/**
 * Interval of 95 % for a share.
 *
 * Source: Wilson EB. Probable inference, the law of succession, and statistical
 * inference. J Am Stat Assoc. 1927;22(158):209-12.
 */
function wilson(count: number, of: number): [number, number] {
  const z = 1.96
  const share = count / of
  const middle = share + (z * z) / (2 * of)
  const spread = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of))
  const whole = 1 + (z * z) / of
  return [Math.max(0, (middle - spread) / whole), Math.min(1, (middle + spread) / whole)]
}
