/**
 * Try lexicons on real pages: one made by a script, which must change no
 * number and no unit, and the one of the preset.
 *
 * `npm run lexicons`: prints what is refused of the first and why, what became
 * of the pages, and for each rule how often it kept a term of the second.
 * Needs the corpora (`LECTERN_CORPORA`); skips without.
 */
import path from 'node:path'
import {ArticleError, createLectern, health, healthLexicon} from '../src/index.js'
import {audit} from '../src/node/audit.js'
import {corpora, withoutCorpora} from '../tests/helpers/corpora.js'
import {
  conceptsOf,
  firstOption,
  lecternWith,
  type Page,
  readPages,
  readProfessionalPages,
  readRows,
  sieve,
  tell
} from '../tests/helpers/lexicon-by-script.js'

if (corpora === undefined) console.log(`Skipped: ${withoutCorpora}`)
else {
  tryScripted(corpora)
  tryPreset(corpora)
}

function tryScripted(corpora: string): void {
  const rows = readRows(corpora)
  const pages = readProfessionalPages(corpora)
  const first = rows.map(({plain, term}) => ({plain: firstOption(plain), term}))
  const bare = lecternWith([])
  for (const use of ['replace', 'term-first'] as const) {
    printRefused(`${use}, rows as they stand`, sieve(conceptsOf(rows, use)))
    const sieved = sieve(conceptsOf(first, use))
    printRefused(`${use}, the first words of each row`, sieved)
    const lectern = lecternWith(sieved.lexicon)
    const start = performance.now()
    const counts = {compiled: 0, explained: 0, failed: 0, other: 0, replaced: 0}
    for (const page of pages) {
      const told = tellOrFail(page)
      if (told === 'failed') counts.failed++
      else if (told === undefined) counts.other++
      else {
        counts.compiled++
        counts.explained += told.explained
        counts.replaced += told.replaced
        if (told.difference !== undefined) fail(told.difference)
      }
    }
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    const length = pages.reduce((sum, {source}) => sum + source.length, 0)
    console.log(
      `\n${use}: ${counts.compiled} of ${pages.length} pages (${(length / 1e6).toFixed(2)} MB), twice each, in ${seconds} s; ${counts.other} can’t be compiled without vocabulary either, ${counts.failed} with it alone`
    )
    console.log(`${counts.explained} terms explained, ${counts.replaced} lines with other words\n`)

    function tellOrFail(page: Page): ReturnType<typeof tell> | 'failed' {
      try {
        return tell(page, bare, lectern)
      } catch (error) {
        if (!(error instanceof ArticleError)) throw error
        fail(`${page.name}: ${error.message}`)
        return 'failed'
      }
    }
  }
}

function printRefused(
  name: string,
  {lexicon, reasons, refused}: Readonly<ReturnType<typeof sieve>>
): void {
  console.log(`\n${name}: ${refused} of ${refused + lexicon.length} entries refused`)
  for (const [reason, count] of [...reasons].sort((a, b) => b[1] - a[1])) {
    console.log(`${String(count).padStart(6)} ${reason}`)
  }
}

function tryPreset(corpora: string): void {
  const folders = {
    'nci-professional-patient-pairs, professional': readProfessionalPages(corpora),
    'real-markdown': readPages(path.join(corpora, 'real-markdown'))
  }
  const lectern = createLectern({...health, lexicon: healthLexicon, notices: [], owed: []})
  for (const [name, pages] of Object.entries(folders)) {
    const start = performance.now()
    const kept = new Map<string, number>()
    const decisions = {explained: 0, kept: 0, replaced: 0}
    const uses = new Map<string, number>()
    let compiled = 0
    for (const page of pages) {
      if (lectern.check(page.source).messages.some(({fatal}) => fatal)) continue
      const article = lectern.compile(page.source)
      compiled++
      // One article at a time, so that none has to be kept.
      for (const {decision, places, rule, use} of audit([article], {profile: {role: 'patient'}})
        .uses) {
        const {length} = places
        decisions[decision] += length
        uses.set(`${use}, ${decision}`, (uses.get(`${use}, ${decision}`) ?? 0) + length)
        if (rule !== undefined) kept.set(rule, (kept.get(rule) ?? 0) + length)
      }
    }
    const all = decisions.explained + decisions.kept + decisions.replaced
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`\n${name}: ${compiled} of ${pages.length} pages in ${seconds} s, ${all} uses`)
    printShares({...decisions}, all)
    console.log('\nby use')
    printShares(Object.fromEntries(uses), all)
    console.log('\nkept by rule')
    printShares(Object.fromEntries(kept), all)
  }
}

function printShares(counts: Readonly<Record<string, number>>, all: number): void {
  for (const [name, count] of Object.entries(counts).sort((a, b) => b[1] - a[1])) {
    const share = all === 0 ? 0 : (100 * count) / all
    console.log(`${String(count).padStart(6)} ${share.toFixed(1).padStart(5)} %  ${name}`)
  }
}

function fail(message: string): void {
  console.error(message)
  process.exitCode = 1
}
