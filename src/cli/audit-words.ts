import type {ArticleJargon, AuditedUse, AuditPlace} from '../node/audit.js'

/** Most places of a use that are listed. */
const most = 3

/** Most sentences of a kind that are listed, and most words. */
const listed = {sentences: 5, words: 20} as const

/** Fewest words of a sentence that is called hard. */
const fewest = 5

/** A number of something, in the singular or plural. */
export function countOf(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}

/** Where a use stands: the first places, and how many more there are. */
export function placesOf({places}: AuditedUse): string {
  const left = places.length - most
  const listed = places.slice(0, most).map(placeOf).join(', ')
  return left > 0 ? `${listed} and ${left} more` : listed
}

/** Where something stands, as `article.md:3`. */
export function placeOf({line, path}: AuditPlace): string {
  return `${path ?? '<stdin>'}${line === undefined ? '' : `:${line}`}`
}

/** What was decided, and by which rule. */
export function decisionOf({decision, rule, use}: AuditedUse): string {
  return rule === undefined ? `${decision} (${use})` : `${decision} (${use}), rule \`${rule}\``
}

/** A reader, as `--as` takes one. */
export function readerOf({reader}: Pick<AuditedUse, 'reader'>): string {
  return Object.values(reader).join(',')
}

/** What is told of the jargon in an article, by heading; what there is none of is left out. */
export function jargonOf(jargon: ArticleJargon): Array<{heading: string; items: Array<string>}> {
  return [
    {
      heading: 'Nothing said to this reader',
      items: jargon.unsaid.map(({concept, count, term}) => `${term} (${concept}, ${count} ×)`)
    },
    {
      heading: 'Abbreviations never expanded',
      items: jargon.abbreviations.map(({abbreviation, count}) => `${abbreviation} (${count} ×)`)
    },
    {
      heading: 'Terms kept in more than a third of their uses: make them `term-first`',
      items: jargon.unsteady.map(({concept, kept, uses}) => `${concept} (${kept} of ${uses})`)
    },
    {
      heading: 'Hardest sentences',
      items: jargon.sentences
        .filter(({sentence}) => sentence.split(' ').length >= fewest)
        .sort((a, b) => b.grade - a.grade)
        .slice(0, listed.sentences)
        .map(({grade, sentence}) => `${grade.toFixed(1)}: ${sentence}`)
    },
    {
      heading: 'Passive voice',
      items: firstOf(
        jargon.sentences
          .filter(({passive}) => passive.length > 0)
          .map(({passive, sentence}) => `${passive.join(', ')}: ${sentence}`),
        listed.sentences
      )
    },
    {heading: 'Uncommon words', items: firstOf(uncommonOf(jargon), listed.words)}
  ].filter(({items}) => items.length > 0)
}

/** Uncommon words of an article, the most frequent first, each with its count. */
function uncommonOf({sentences}: ArticleJargon): Array<string> {
  const counts = new Map<string, number>()
  for (const word of sentences.flatMap(({uncommon}) => uncommon)) {
    const key = word.toLowerCase()
    counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([word, count]) => `${word} (in ${countOf(count, 'sentence')})`)
}

/** The first of some items, and how many more there are. */
function firstOf(items: ReadonlyArray<string>, count: number): Array<string> {
  const left = items.length - count
  return left > 0 ? [...items.slice(0, count), `and ${left} more`] : [...items]
}

/** Plain forms of a family, as `thrombosis “blood clot”`. */
export function plainOf(plain: Readonly<Record<string, string>>): string {
  return Object.entries(plain)
    .map(([id, form]) => `${id} “${form}”`)
    .join(', ')
}
