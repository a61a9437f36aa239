import {normalizeUri} from 'micromark-util-sanitize-uri'
import {lowerScheme} from '../../annotate/addresses.js'
import {shapeOf} from './fields.js'
import {type CslItem, textOf} from './item.js'

/** A source that can be cited. */
export interface Source {
  /** What citations call it. */
  id: string
  /** Its part of ids; no other source has the same. */
  name: string
  item: CslItem
}

/** Make a source of an item that was checked. */
export function createSource(item: CslItem): Source {
  const id = idOf(item)
  const {URL: url} = item
  const own = typeof url === 'string' ? {...item, URL: lowerScheme(url.trim())} : item
  return {id, item: own, name: nameOf(id)}
}

/** Id of an item, as citations have it. */
function idOf({id}: CslItem): string {
  return String(id).normalize()
}

/**
 * Part of ids.
 *
 * The second use of `a` is `a-2`, so that an id which ends like that is written
 * otherwise; not one that ends with a year, since no source has that many uses.
 */
function nameOf(id: string): string {
  return normalizeUri(id).replace(/-(?=\d{1,3}$)/, '%2D')
}

/** Fields without which a source of its kind can't be found. */
export function missingFields(item: CslItem): Array<string> {
  const {type} = item
  const needed = ['title']
  if (shapeOf(item) === 'periodical') needed.push('container-title', 'issued')
  if (type === 'chapter' || type === 'paper-conference') needed.push('container-title')
  if (type === 'book' || type === 'report' || type === 'thesis') needed.push('issued')
  if (shapeOf(item) === 'web') needed.push('URL')
  return needed.filter((field) => !has(item, field))
}

function has(item: CslItem, field: string): boolean {
  if (field === 'issued') return item.issued !== undefined
  // A journal is found by its short title, too.
  const names =
    field === 'container-title' ? [field, 'container-title-short', 'journalAbbreviation'] : [field]
  return textOf(item, ...names) !== undefined
}
