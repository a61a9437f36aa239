import type {Definition, Link, LinkReference} from 'mdast'
import {normalizeUri} from 'micromark-util-sanitize-uri'
import type {Id} from '../../annotate/annotation.js'
import {readFragment} from '../../annotate/fragment.js'
import {annotationOf, fault, type State, seenOf} from '../../annotate/state.js'
import {describeReader} from '../../audience/describe-reader.js'
import {createNearest, type Nearest} from '../../audience/nearest.js'
import type {Condition} from '../../audience/sets.js'
import {stemOf} from '../../render/stem-of.js'
import {placeOf} from '../../syntax/place.js'
import type {Bearer} from './bearer.js'
import type {NamedCell} from './check-ids.js'
import {rules} from './rules.js'

/** Headings that bear one name. */
interface Targets {
  ids: Array<Id>
  /** The headings themselves. */
  bearers: Array<Bearer>
  /** Who sees one of them. */
  found: Condition
  /** Who sees more than one. */
  several: Condition
}

/** A heading that bears a name with a number after it, for some readers. */
interface Numbered {
  bearer: Bearer
  condition: Condition
}

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
  const named = new Map<string, Targets>()
  for (const bearer of bearers) {
    for (const name of new Set([bearer.id.name, normalizeUri(bearer.id.name)])) {
      let targets = named.get(name)
      if (!targets) {
        targets = {bearers: [], found: 0, ids: [], several: 0}
        named.set(name, targets)
      }
      add(targets, bearer)
    }
  }
  const numbered = new Map<string, ReadonlyMap<string, ReadonlyArray<Numbered>>>()
  let near: Nearest | undefined
  for (const link of links) {
    const url = urlOf(link)
    if (url === undefined || url.length < 2 || !url.startsWith('#')) continue
    const seen = seenOf(state, link)
    const name = readFragment(url.slice(1))
    const targets = named.get(name) ?? findNumbered(name, seen)
    const stem = stemOf(name)
    if (targets) point(link, name, seen, targets)
    else if (ids.has(stem) && !ids.get(stem)) {
      // Too many groups of readers to tell where it leads: each of them has an id of its own.
      fault(state, rules['dead-link'], link, {
        values: {name, reader: describeReader(state.audiences, seen)}
      })
    } else {
      near ??= createNearest(named.keys())
      fault(state, rules['unknown-anchor'], link, {
        expected: near(name).map((right) => `#${right}`),
        values: {name}
      })
    }
  }

  function urlOf(link: Link | LinkReference): string | undefined {
    if (link.type === 'link') return link.url
    // Cast: notes are defined for references to notes alone.
    return (state.definitions.get(link) as Definition | undefined)?.url
  }

  /** Let a heading bear the name too. */
  function add(targets: Targets, bearer: Bearer): void {
    const {id, seen} = bearer
    targets.several = sets.or(targets.several, sets.and(targets.found, seen))
    targets.found = sets.or(targets.found, seen)
    targets.ids.push(id)
    targets.bearers.push(bearer)
  }

  function point(
    link: Link | LinkReference,
    name: string,
    seen: Condition,
    {bearers, found, ids, several}: Targets
  ): void {
    // Each of them is written for each link.
    sets.steps.take(ids.length)
    const both = sets.and(several, seen)
    const none = sets.minus(seen, found)
    if (both !== 0) {
      // Cast: each of those readers sees some of them.
      const first = bearers.find((bearer) => !sets.isDisjoint(bearer.seen, both)) as Bearer
      fault(state, rules['ambiguous-link'], link, {
        other: placeOf(first.node),
        values: {name, reader: describeReader(state.audiences, both)}
      })
    }
    if (none !== 0) {
      // Cast: it has one at least.
      const [first] = bearers as [Bearer]
      fault(state, rules['dead-link'], link, {
        other: placeOf(first.node),
        values: {name, reader: describeReader(state.audiences, none)}
      })
    }
    annotationOf(state, link).href = ids
  }

  /** The heading that bears an id with a number put after it, if it is the same for all who see the link. */
  function findNumbered(name: string, seen: Condition): Targets | undefined {
    const stem = stemOf(name)
    let byId = numbered.get(stem)
    if (!byId) {
      byId = groupById(ids.get(stem) ?? [])
      numbered.set(stem, byId)
    }
    const bearers = new Set<Bearer>()
    for (const {bearer, condition} of byId.get(name) ?? []) {
      if (!sets.isDisjoint(condition, seen)) bearers.add(bearer)
    }
    if (bearers.size === 0) return undefined
    const targets: Targets = {bearers: [], found: 0, ids: [], several: 0}
    for (const bearer of bearers) add(targets, bearer)
    return targets
  }
}

/** Group the ids of headings of one name, and who gets them, by id. */
function groupById(cells: ReadonlyArray<NamedCell>): Map<string, Array<Numbered>> {
  const groups = new Map<string, Array<Numbered>>()
  for (const {condition, ids} of cells) {
    for (const [bearer, id] of ids) {
      const group = groups.get(id)
      if (group) group.push({bearer, condition})
      else groups.set(id, [{bearer, condition}])
    }
  }
  return groups
}
