import {faultAt, type State} from '../../annotate/state.js'
import type {FrontMatterFields} from '../../front-matter/fields.js'
import {findSwallowedKey} from '../../front-matter/swallowed-key.js'
import {checkItem} from './check-item.js'
import type {CslItem} from './item.js'
import {citationsOf} from './making.js'
import {keysIn} from './read-keys.js'
import {rules} from './rules.js'
import type {CitationSettings} from './settings.js'
import {createSource} from './source.js'

/** Read the sources that front matter adds, and whether the article is a draft. */
export function readOwnSources(
  state: State,
  {library}: CitationSettings,
  {ofMarks, rest}: Readonly<FrontMatterFields>
): void {
  const citations = citationsOf(state)
  const {own} = citations
  const status = statusOf(ofMarks.review?.value)
  // What a review says counts for more.
  citations.draft = status === undefined ? rest.draft === true : status !== 'approved'
  const field = ofMarks.references
  if (!field) return
  const names = new Set([...library.values()].map(({name}) => name))
  // Cast: the schema says so.
  const items = field.value as ReadonlyArray<Readonly<Record<string, unknown>>>
  for (const [index, item] of items.entries()) {
    const wrong = checkItem(item)
    const swallowed = findSwallowedKey(state.source, field.placeOf([index]), ['placeholder'])
    if (swallowed !== undefined && item.placeholder === undefined) {
      wrong.push({
        path: [],
        reason:
          'Unexpected line `placeholder: …` in a text, expected it further to the left, as a key'
      })
    }
    for (const {path, reason} of wrong) {
      faultAt(state, rules['broken-reference'], field.placeOf([index, ...path]), {
        name: String(item.id ?? index + 1),
        problem: reason
      })
    }
    if (wrong.length > 0) {
      citations.broken.add(String(item.id))
      continue
    }
    // Cast: it was checked.
    const source = createSource(item as CslItem)
    const place = field.placeOf([index, 'id'])
    if (names.has(source.name)) {
      const where = library.has(source.id) ? 'in the config' : 'before it'
      faultAt(state, rules['doubled-reference'], place, {name: source.id, where})
    }
    names.add(source.name)
    own.set(source.id, {place, source})
  }
}

/** How far a review says that the article is; nothing where there is none. */
function statusOf(review: unknown): string | undefined {
  // Cast: whatever it is, it may have one.
  const {status} = {...(review as {status?: unknown} | undefined)}
  return typeof status === 'string' ? status : undefined
}

/** Warn of sources of the article’s own that nothing cites. */
export function warnOfUnused(state: State): void {
  const {nodes, own} = citationsOf(state)
  const cited = new Set([...nodes].flatMap((node) => keysIn(node).map(({id}) => id)))
  for (const [id, {place}] of own) {
    if (!cited.has(id)) faultAt(state, rules['unused-reference'], place, {name: id})
  }
}
