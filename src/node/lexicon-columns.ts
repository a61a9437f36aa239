import {nearest} from '../audience/nearest.js'
import {expecting} from '../messages/rule.js'

/** What cells of a column hold. */
type Kind = 'boolean' | 'list' | 'text'

/** A column of a table of concepts. */
export interface LexiconColumn {
  name: string
  kind: Kind
  /** Whether it says something of the forms of its row, rather than of the concept. */
  ofForms: boolean
  /** Path of what it says, in the concept or in what is said of its forms. */
  path: ReadonlyArray<string>
}

/** Columns that say something of the concept. */
const ofConcept = new Map<string, Kind>([
  ['audited', 'list'],
  ['confirmed', 'text'],
  ['countable', 'boolean'],
  ['family', 'text'],
  ['id', 'text'],
  ['language', 'text'],
  ['never.after', 'list'],
  ['never.before', 'list'],
  ['never.in', 'list'],
  ['only.after', 'list'],
  ['only.before', 'list'],
  ['polarity', 'text'],
  ['slot', 'text'],
  ['source', 'text']
])

/** Columns that say something of its forms. */
const ofForms = new Map<string, Kind>([
  ['abbreviation', 'boolean'],
  ['exact', 'boolean'],
  ['plural', 'list'],
  ['singular', 'list']
])

/** What a column says after an expression and a dot. */
const ofSaying = new Map<string, Kind>([
  ['attributive', 'text'],
  ['broader', 'boolean'],
  ['countable', 'boolean'],
  ['gloss', 'text'],
  ['number', 'text'],
  ['plural', 'text'],
  ['singular', 'text'],
  ['use', 'text']
])

/** What comes before the dot of columns that say nothing to readers. */
const groups = ['codes', 'never', 'only']

/**
 * Read the name of a column.
 *
 * @param name
 *   Name.
 * @returns
 *   Column; a text with what is wrong where it is none.
 */
export function readColumn(name: string): LexiconColumn | string {
  if (name === '') return 'Column without a name, expected one, or no such column'
  const conceptKind = ofConcept.get(name)
  if (conceptKind) return {kind: conceptKind, name, ofForms: false, path: name.split('.')}
  const formKind = ofForms.get(name)
  if (formKind) return {kind: formKind, name, ofForms: true, path: [name]}
  const [, group = '', key = ''] = /^(.+)\.([^.]+)$/.exec(name) ?? []
  const sayingKind = ofSaying.get(key)
  // Names of the config can't be what objects have.
  if (sayingKind && group !== '__proto__' && !groups.includes(group)) {
    return {kind: sayingKind, name, ofForms: false, path: ['say', group, key]}
  }
  if (group === 'codes' && key !== '__proto__') {
    return {kind: 'text', name, ofForms: false, path: [group, key]}
  }
  const sayings = [...ofSaying.keys()].map((each) => `${group || 'lay'}.${each}`)
  const known = [...ofConcept.keys(), ...ofForms.keys()]
  const near = nearest(name, group === '' ? known : [...known, ...sayings])
  return `Unknown column \`${name}\`${expecting(near.length > 0 ? near : [...known, 'codes.snomed', ...sayings])}`
}

/** What is expected in a column, by kind. */
export const expectedIn: Readonly<Record<Kind, string>> = {
  boolean: '`true` or `false`',
  list: 'words on both sides of each `|`',
  text: 'text'
}

/**
 * Read a cell that isn’t empty.
 *
 * @returns
 *   What it holds; nothing when that isn’t of the kind.
 */
export function readCell(
  kind: Kind,
  cell: string
): ReadonlyArray<string> | boolean | string | undefined {
  if (kind === 'text') return cell
  if (kind === 'boolean') {
    // Spreadsheets write capitals.
    if (cell === 'true' || cell === 'TRUE') return true
    return cell === 'false' || cell === 'FALSE' ? false : undefined
  }
  if (!cell.includes('|')) return [cell]
  const list = cell.split('|').map((part) => part.trim())
  return list.includes('') ? undefined : list
}
