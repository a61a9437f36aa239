import {readFileSync} from 'node:fs'
import path from 'node:path'
import type {CslItem} from '../../../src/marks/citation/item.js'
import type {Part} from '../../../src/marks/citation/parts.js'

/** How a reference is written in a style. */
interface Form {
  /** Italics between asterisks. */
  readonly expected: string
  /** Key of the page that gives the form, or `editorial`. */
  readonly source: string
  /** What the page has, where that differs. */
  readonly printed?: string
  /** Why it differs. */
  readonly reason?: string
}

/** A real publication, and its forms. */
export interface Reference {
  readonly id: string
  readonly kind: string
  /** Where the facts are from, where no page gives a form. */
  readonly facts?: string
  readonly item: CslItem
  readonly ama?: Form
  readonly vancouver?: Form
}

/** The table of real publications, with the pages that its forms are from. */
export function readReferences(): {
  references: ReadonlyArray<Reference>
  sources: Readonly<Record<string, string>>
} {
  return readTable('published.json')
}

/** Read a table that lies beside the tests. */
export function readTable<Table>(name: string): Table {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, name), 'utf8')) as Table
}

/** Text of a reference, italics between asterisks. */
export function print(parts: ReadonlyArray<Part>): string {
  return parts.map(({style, text}) => (style === 'italic' ? `*${text}*` : text)).join('')
}
