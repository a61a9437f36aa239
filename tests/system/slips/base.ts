import {readdirSync} from 'node:fs'
import path from 'node:path'
import {type Config, createLectern, health} from '../../../src/index.js'
import {type Case, fixtures, readCase, readCases} from '../../helpers/cases.js'
import {articles} from './articles.js'
import {type AnyLectern, type Look, look, type Reader, wordsIn} from './look.js'
import {type Part, partsOf} from './places.js'
import {splitArticle} from './split-article.js'

/** An article that is right, and what each reader sees of it. */
export interface Base {
  /** Name, such as `own/choose` or `fixtures/audience/nested`. */
  name: string
  source: string
  lectern: AnyLectern
  /** Readers that tell all its conditions apart, and some more. */
  readers: ReadonlyArray<Reader>
  /** What comes of it. */
  look: Look
  /** Words that some reader sees and another doesn't, for whom they are not. */
  markers: ReadonlySet<string>
  /** Words that nobody who sees them may lose. */
  words: ReadonlySet<string>
  /** How often each word stands in the source. */
  counts: ReadonlyMap<string, number>
  /** For each character, the part that it belongs to. */
  parts: ReadonlyArray<Part>
  /** Names that an edit may turn into one another. */
  names: ReadonlySet<string>
}

/** Readers that are tried on each article of the preset, besides those that its conditions tell apart. */
const always: ReadonlyArray<Reader> = [
  {},
  {role: 'student'},
  {jurisdiction: 'uk', level: 'advanced', role: 'physician'}
]

/**
 * Words that no directive holds: they go with all that uses them, as headers
 * of tables, addresses and definitions do, and a slip that takes the use away
 * shows them.
 */
const used: Readonly<Record<string, ReadonlyArray<string>>> = {
  'audience/emptied-parents': ['mk-clinician-8'],
  'definition/links': ['mk-student-2'],
  'inline/emptied-parents': ['mk-clinician-3', 'mk-clinician-4'],
  'footnote/in-hidden-block': ['mk-student-2'],
  'footnote/nested': ['mk-clinician-2'],
  'footnote/numbering': ['mk-student-2'],
  'table/body-gone': ['mk-clinician-1']
}

/** Most readers of one article. */
const mostReaders = 12

/**
 * Make a base of an article.
 *
 * @param name
 *   Name.
 * @param source
 *   Article.
 * @param config
 *   Config; notices are left out, since their words aren't the article's.
 * @param isWatched
 *   Whether a word is followed (default: all are, but in headings).
 * @returns
 *   Base; nothing when the article is refused, or hides nothing.
 */
export function createBase(
  name: string,
  source: string,
  config: Config,
  isWatched?: ((word: string) => boolean) | undefined
): Base | undefined {
  const settings = {...config, notices: [], owed: []}
  const lectern = createLectern(settings) as unknown as AnyLectern
  if (!look(lectern, source, [])) return undefined
  const readers = readersOf(lectern, source)
  // Cast: it compiles, as has been seen.
  const seen = look(lectern, source, readers) as Look
  const counts = countWords(source)
  const words = [...counts.keys()].filter((word) => isWatched?.(word) ?? true)
  // A heading goes with what stands under it, without being for somebody.
  const headings = new Set(wordsIn((source.match(/^#.*$/gm) ?? []).join(' ')))
  const markers = words.filter((word) => {
    const some = seen.words.filter((words) => words.has(word)).length
    return some > 0 && some < readers.length && (isWatched || !headings.has(word))
  })
  if (markers.length === 0) return undefined
  return {
    counts,
    lectern,
    look: seen,
    markers: new Set(markers),
    name,
    names: namesOf(config),
    parts: partsOf(source),
    readers,
    source,
    words: new Set(words)
  }
}

/** Words of our own articles: those for some, then those for all. */
const ownWords =
  /^(?:xqz[a-z]+|xray|yoke|zulu|alpha|bravo|charlie|delta|echo|foxtrot|golf|hotel|india)$/i

/** Our own articles. */
export function ownBases(): Array<Base> {
  return Object.entries(articles).map(([name, source]) => {
    const base = createBase(`own/${name}`, source, health, (word) => ownWords.test(word))
    if (!base) throw new Error(`The article \`${name}\` is refused, or hides nothing`)
    return base
  })
}

/** Fixtures that compile and hide something. */
export function fixtureBases(): Array<Base> {
  const cases = [
    // Whole pages take long, and hold what the others do.
    ...readCases().filter(({name}) => !name.startsWith('page/')),
    ...articleParts(),
    ...['mistakes', 'slips'].flatMap((area) =>
      readdirSync(path.join(fixtures, area))
        // Readers differ in the state of the review alone: no text is hidden.
        .filter((name) => name !== 'sign-off-missing')
        .map((name) => readCase(`${area}/${name}`))
    )
  ]
  return cases.flatMap(({config, input, markers, name}) => {
    const known = Object.keys(markers).length > 0
    const isWatched = (word: string): boolean =>
      Object.hasOwn(markers, word) && !used[name]?.includes(word)
    return createBase(`fixtures/${name}`, input, config, known ? isWatched : undefined) ?? []
  })
}

/** The reference article in parts. */
function articleParts(): Array<Case> {
  const article = readCase('article')
  // Words that its lexicon replaces come and go with their first use.
  const config = {...article.config, lexicon: []}
  return splitArticle(article.input).map((input, index) => ({
    ...article,
    config,
    input,
    name: `article, part ${index + 1}`
  }))
}

/** How often each word stands in a text. */
export function countWords(text: string): Map<string, number> {
  const counts = new Map<string, number>()
  for (const word of wordsIn(text)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

function readersOf(lectern: AnyLectern, source: string): Array<Reader> {
  const article = lectern.compile(source)
  const own = article.variants({limit: 100_000}).map(({profile}) => profile as Reader)
  const step = Math.max(1, Math.ceil(own.length / mostReaders))
  const all = [
    ...own.filter((_, index) => index % step === 0),
    // What a config lacks is left out.
    ...always.map((reader) => lectern.readProfile(reader) as Reader)
  ]
  const unique = new Map(
    all.map((reader) => [JSON.stringify(Object.entries(reader).sort()), reader])
  )
  return [...unique.values()]
}

function namesOf(config: Config): ReadonlySet<string> {
  const names = ['otherwise', 'and', 'or', 'not', 'for', 'when', '<', '<=', '>', '>=']
  names.push(...Object.keys(config.audiences ?? {}))
  for (const {values} of Object.values(config.dimensions)) addValues(values)
  return new Set(names)

  function addValues(values: Readonly<Record<string, object>>): void {
    for (const [name, value] of Object.entries(values)) {
      names.push(name)
      if ('narrower' in value) addValues(value.narrower as Readonly<Record<string, object>>)
    }
  }
}
