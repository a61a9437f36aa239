import type {Article} from '../article.js'
import {checkOptions} from '../config/check-options.js'
import {
  auditTerms,
  type Jargon,
  type ListedUse,
  type TermAudit
} from '../marks/term/audit/audit-terms.js'
import type {UnlikeFamily} from '../marks/term/audit/families.js'
import {openedOf} from '../opened.js'
import {limitSteps} from '../variant/limit-steps.js'
import {resolveReader} from '../variant/resolve-reader.js'

/** How articles are audited. */
export interface AuditOptions {
  /** Reader whose words are wanted (default: for each concept the first reader that it speaks to). */
  profile?: Readonly<Record<string, string | undefined>> | null | undefined
}

/** Where a use of a concept stands. */
export interface AuditPlace {
  /** Path of the article; nothing when it has none. */
  path: string | undefined
  /** Line of its source, from 1. */
  line: number | undefined
}

/** Uses of a concept with the same words around them, in whichever articles. */
export interface AuditedUse extends Omit<ListedUse, 'line'> {
  /** Where they stand; sentences are those of the first one. */
  places: Array<AuditPlace>
}

/** Jargon that is left in what a reader gets of an article. */
export interface ArticleJargon extends Omit<Jargon, 'families'> {
  /** Path of the article; nothing when it has none. */
  path: string | undefined
}

/** What an audit found. */
export interface Audit {
  /** Uses of concepts, new ones first, the most frequent first among them. */
  uses: Array<AuditedUse>
  /** Jargon that is left, by article. */
  jargon: Array<ArticleJargon>
  /** Families of concepts whose plain forms have no stem in common. */
  families: Array<UnlikeFamily>
}

/**
 * Look at every use of the concepts of the lexicon in some articles, and at
 * the jargon that a reader is left with.
 *
 * Words that authors pin with `:term` are their decision, and not listed; nor
 * are places where nothing changes, such as quotations, code and lists of sources.
 *
 * @param articles
 *   Articles, as `lectern.compile` gave them.
 * @param options
 *   Reader (optional).
 * @throws {ProfileError}
 *   When a dimension or value is unknown.
 * @throws {TypeError}
 *   When an article is none, or an option is unknown or of another kind.
 * @throws {LimitError}
 *   When readers can’t be told apart within the limit of the config.
 */
export function audit(
  articles: ReadonlyArray<Article>,
  options?: Readonly<AuditOptions> | null
): Audit {
  checkOptions(options, {profile: 'object'})
  const uses = new Map<string, AuditedUse>()
  const families = new Map<string, UnlikeFamily>()
  const jargon: Array<ArticleJargon> = []
  for (const article of articles) {
    const {path} = openedOf(article).state.file
    const found = auditOne(article, options?.profile ?? undefined)
    for (const use of found.uses) add(uses, path, use)
    if (!found.jargon) continue
    const {families: own, ...rest} = found.jargon
    jargon.push({path, ...rest})
    for (const family of own) families.set(JSON.stringify(family), family)
  }
  return {families: [...families.values()], jargon, uses: [...uses.values()].sort(byWeight)}
}

/** Audit one article. */
function auditOne(article: Article, given: AuditOptions['profile']): TermAudit {
  const {settings, state, within} = openedOf(article)
  const {sets} = state
  const profile = given && nameValues(resolveReader(settings, given))
  return limitSteps(sets, settings.limits.conditions, () =>
    auditTerms(state, sets.and(state.readers, within), profile ?? undefined)
  )

  function nameValues(reader: ReadonlyArray<number>): Record<string, string> {
    return Object.fromEntries(
      sets.dimensions.map(({name, values}, index) => [
        name,
        values[reader[index] as number] as string
      ])
    )
  }
}

/** Put a use beside those like it. */
function add(uses: Map<string, AuditedUse>, path: string | undefined, {line, ...use}: ListedUse) {
  const {concept, context, decision, reader, rule} = use
  const key = JSON.stringify([concept, context, decision, rule, reader])
  const known = uses.get(key)
  const place = {line, path}
  if (known) known.places.push(place)
  else uses.set(key, {...use, places: [place]})
}

function byWeight(a: AuditedUse, b: AuditedUse): number {
  return (
    Number(b.isNew) - Number(a.isNew) ||
    b.places.length - a.places.length ||
    compare(a.concept, b.concept) ||
    compare(a.context, b.context)
  )
}

/** Compare as every machine does. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
