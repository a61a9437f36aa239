import {fault, type State} from '../../annotate/state.js'
import {describeReader} from '../../audience/describe-reader.js'
import type {Condition} from '../../audience/sets.js'
import {nameIds} from '../../render/name-ids.js'
import {stemOf} from '../../render/stem-of.js'
import {placeOf} from '../../syntax/place.js'
import type {Bearer} from './bearer.js'
import {rules} from './rules.js'

/** Most groups of readers that ids are compared for, for headings of one name. */
const limit = 256

/** What ids come out as, for one group of readers. */
export interface NamedCell {
  condition: Condition
  ids: ReadonlyMap<Bearer, string>
}

/**
 * Check that ids are the same for all readers, and explicit ones different.
 *
 * @param state
 *   State of the article.
 * @param bearers
 *   Headings with ids, in the order of the article.
 * @returns
 *   For each name without its number, the groups of readers whose ids may
 *   differ, and their ids; nothing where there are too many groups.
 */
export function checkIds(
  state: State,
  bearers: ReadonlyArray<Bearer>
): Map<string, ReadonlyArray<NamedCell> | undefined> {
  const groups = new Map<string, Array<Bearer>>()
  for (const bearer of bearers) {
    const stem = stemOf(bearer.id.name)
    const group = groups.get(stem)
    if (group) group.push(bearer)
    else groups.set(stem, [bearer])
  }
  const result = new Map<string, ReadonlyArray<NamedCell> | undefined>()
  for (const [stem, group] of groups) {
    checkExplicit(state, group)
    const conditions = group.map(({seen}) => seen)
    const cells = state.sets
      .partition(conditions, limit, state.readers)
      ?.map((condition) => ({condition, ids: nameFor(state, group, condition)}))
    result.set(stem, cells)
    if (group.length > 1) checkVarying(state, group, cells)
  }
  return result
}

function checkExplicit(state: State, group: ReadonlyArray<Bearer>): void {
  const taken = new Map<string, {first: Bearer; seen: Condition}>()
  for (const bearer of group) {
    const {id, node, seen} = bearer
    if (!id.explicit) continue
    const before = taken.get(id.name) ?? {first: bearer, seen: 0}
    const both = state.sets.and(before.seen, seen)
    if (both !== 0) {
      fault(state, rules['duplicate-id'], node, {
        other: placeOf(before.first.node),
        values: {name: id.name, reader: describeReader(state.audiences, both)}
      })
    }
    taken.set(id.name, {first: before.first, seen: state.sets.or(before.seen, seen)})
  }
}

function checkVarying(
  state: State,
  group: ReadonlyArray<Bearer>,
  cells: ReadonlyArray<NamedCell> | undefined
): void {
  for (const bearer of group) {
    const ids = new Set<string>()
    for (const cell of cells ?? []) {
      const id = cell.ids.get(bearer)
      if (id !== undefined) ids.add(id)
    }
    if (ids.size > 1 || !cells) {
      fault(state, rules['varying-id'], bearer.node, {values: {name: bearer.id.name}})
    }
  }
}

/** Ids of a group of headings for readers who all see the same of them. */
function nameFor(
  state: State,
  group: ReadonlyArray<Bearer>,
  condition: Condition
): Map<Bearer, string> {
  const visible = group.filter(({seen}) => state.sets.isSubset(condition, seen))
  const ids = nameIds(visible.map(({id}) => id))
  return new Map(visible.map((bearer, index) => [bearer, ids[index] as string]))
}
