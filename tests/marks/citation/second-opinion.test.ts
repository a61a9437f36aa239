import {Cite} from '@citation-js/core'
import '@citation-js/plugin-csl'
import {expect, test} from 'vitest'
import type {CslItem} from '../../../src/marks/citation/item.js'
import {plainText} from '../../../src/marks/citation/parts.js'
import {formatVancouver} from '../../../src/marks/citation/vancouver.js'
import {readReferences, readTable} from './references.js'

// Another way to Vancouver: the style of the CSL project and its processor.
// Where that gives something else, the table says what, and why.
const {differences, reasons} = readTable<{
  differences: Readonly<Record<string, {reasons: ReadonlyArray<string>; theirs: string}>>
  reasons: Readonly<Record<string, string>>
}>('second-opinion.json')

const {references} = readReferences()

/** What neither style means anything by: white space, forms of characters, the last full stop. */
function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[–—]/g, '-')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/\bdoi: ?/gi, 'doi:')
    .replace(/\.(?= PubMed )/g, '')
    .trim()
    .replace(/\.$/, '')
}

/** An item for their style, which has the short title of a journal only beside a long one. */
function withTitle(item: CslItem): CslItem {
  return {...item, 'container-title': item['container-title'] ?? item['container-title-short']}
}

const theirs = new Map(
  new Cite(references.map(({item}) => withTitle(item)))
    .format('bibliography', {
      asEntryArray: true,
      format: 'text',
      lang: 'en-US',
      template: 'vancouver'
    })
    .map(([id, text]) => [id, normalize(text.trim().replace(/^\d+\. /, ''))])
)

test.each(references)('should differ for known reasons, if at all: `$id`', ({id, item}) => {
  const ours = normalize(plainText(formatVancouver(item, 'en')))
  const other = theirs.get(id)
  expect(other === ours ? undefined : other).toBe(differences[id]?.theirs)
})

test('should give each reason, and none in vain', () => {
  const given = Object.values(differences).flatMap((each) => each.reasons)
  for (const each of Object.values(differences)) expect(each.reasons).not.toEqual([])
  expect([...new Set(given)].sort()).toEqual(Object.keys(reasons).sort())
  const ids = new Set(references.map(({id}) => id))
  expect(Object.keys(differences).filter((id) => !ids.has(id))).toEqual([])
})
