import type {Definition, Link, LinkReference} from 'mdast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Id} from '../../article/annotation.js'
import {describeReader} from '../../article/reader.js'
import {annotationOf, fault, type State} from '../../article/state.js'
import type {Condition} from '../../audience/sets.js'
import type {Bearer} from './bearer.js'
import {stemOf} from '../../render/stem-of.js'
import type {NamedCell} from './check-ids.js'

/**
 * Point links within the article to headings.
 *
 * A heading's id may differ between readers, so a link points to the heading.
 * Everybody who sees the link must see one heading that bears the name.
 *
 * @param state
 *   State of the article.
 * @param links
 *   All links of the article.
 * @param bearers
 *   All headings with ids.
 * @param ids
 *   What the ids come out as, by name without number.
 */
export function linkAll(
  state: State,
  links: ReadonlyArray<Link | LinkReference>,
  bearers: ReadonlyArray<Bearer>,
  ids: ReadonlyMap<string, ReadonlyArray<NamedCell> | undefined>
): void {
  const {sets} = state
  const byName = new Map<string, Array<Bearer>>()
  for (const bearer of bearers) {
    for (const name of new Set([bearer.id.name, normalizeUri(bearer.id.name)])) {
      const known = byName.get(name)
      if (known) known.push(bearer)
      else byName.set(name, [bearer])
    }
  }
  for (const link of links) {
    const url = urlOf(link)
    if (url === undefined || url.length < 2 || !url.startsWith('#')) continue
    const seen = state.seen.get(link) as Condition
    const name = url.slice(1)
    const targets = byName.get(name) ?? findNumbered(name, seen)
    if (targets.length > 0) point(link, name, seen, targets)
    else fault(state, 'unknown-anchor', link, {values: {name}})
  }

  function urlOf(link: Link | LinkReference): string | undefined {
    if (link.type === 'link') return link.url
    return (state.definitions.get(link) as Definition | undefined)?.url
  }

  function point(
    link: Link | LinkReference,
    name: string,
    seen: Condition,
    targets: ReadonlyArray<Bearer>
  ): void {
    let found: Condition = 0
    let several: Condition = 0
    for (const target of targets) {
      several = sets.or(several, sets.and(found, target.seen))
      found = sets.or(found, target.seen)
    }
    several = sets.and(several, seen)
    const none = sets.minus(seen, found)
    if (several !== 0) {
      fault(state, 'ambiguous-link', link, {values: {name, reader: describeReader(state, several)}})
    }
    if (none !== 0)
      fault(state, 'dead-link', link, {values: {name, reader: describeReader(state, none)}})
    annotationOf(state, link).href = targets.map(({id}): Id => id)
  }

  /** The heading that bears an id with a number put after it, if it is the same for all who see the link. */
  function findNumbered(name: string, seen: Condition): Array<Bearer> {
    const targets = new Set<Bearer>()
    for (const cell of ids.get(stemOf(name)) ?? []) {
      if (sets.isDisjoint(cell.condition, seen)) continue
      for (const [bearer, id] of cell.ids) if (id === name) targets.add(bearer)
    }
    return [...targets]
  }
}
