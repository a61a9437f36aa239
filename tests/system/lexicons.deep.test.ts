// A lexicon that a script made, which knows no words: what Lectern leaves of it
// changes no number and no unit of real pages.

import {describe, expect, test} from 'vitest'
import {corpora, withoutCorpora} from '../helpers/corpora.js'
import {
  conceptsOf,
  firstOption,
  lecternWith,
  readProfessionalPages,
  readRows,
  sieve,
  tell
} from '../helpers/lexicon-by-script.js'

/** Where a page is cut off, at the end of a block. */
const most = 15_000

const bare = lecternWith([])

test.runIf(corpora).each(['replace', 'term-first'] as const)(
  'should leave numbers and units as they are in real pages: %s',
  (use) => {
    const rows = readRows(corpora as string)
    const options = rows.map(({plain, term}) => ({plain: firstOption(plain), term}))
    const {lexicon, refused} = sieve(conceptsOf(options, use))
    const lectern = lecternWith(lexicon)
    const differences: Array<string> = []
    let pages = 0
    let changes = 0
    for (const {name, source} of readProfessionalPages(corpora as string)) {
      const end = source.length > most ? source.lastIndexOf('\n\n', most) : source.length
      const told = tell({name, source: source.slice(0, end)}, bare, lectern)
      if (!told) continue
      pages++
      changes += use === 'replace' ? told.replaced : told.explained
      if (told.difference !== undefined) differences.push(told.difference)
    }
    console.info(
      `${use}: ${refused} of ${rows.length} entries refused; ${changes} changes in ${pages} pages`
    )
    expect(differences).toEqual([])
    expect(pages).toBeGreaterThanOrEqual(24)
    expect(changes).toBeGreaterThan(50)
    expect(refused).toBeGreaterThan(100)
  }
)

test.skipIf(corpora)(`should leave numbers and units as they are: ${withoutCorpora}`, () => {})

describe('the check itself', () => {
  test.each([
    ['replace', 'The stoma grows. It is 5 mm.'],
    ['term-first', 'A stoma. It is 5 mm.']
  ] as const)('should pass words and explanations: %s', (use, source) => {
    const {lexicon, refused} = sieve(conceptsOf([{plain: 'opening', term: 'stoma'}], use))
    expect(refused).toBe(0)
    expect(tell({name: 'a', source}, bare, lecternWith(lexicon))).toEqual({
      difference: undefined,
      explained: use === 'replace' ? 0 : 1,
      replaced: use === 'replace' ? 1 : 0
    })
  })

  test('should find a number that an entry brings', () => {
    const [concept] = conceptsOf([{plain: 'double lump', term: 'angioma'}], 'replace')
    const lexicon = [{...concept, confirmed: 'a planted fault'}] as ReturnType<typeof conceptsOf>
    const page = {name: 'a', source: 'The angioma grows. It is 5 mm.'}
    expect(tell(page, bare, lecternWith(lexicon))?.difference).toBe('a: `double 5 mm`, not `5 mm`')
  })

  test('should count why entries are refused, each reason once an entry', () => {
    const rows = [
      {plain: 'lump, spot', term: 'angioma'},
      {plain: 'cut, scratch', term: 'abrasion'},
      {plain: 'swelling', term: 'oedema'}
    ]
    const {lexicon, reasons, refused} = sieve(conceptsOf(rows, 'term-first'))
    expect(lexicon.map(({forms}) => forms)).toEqual([['oedema']])
    expect(refused).toBe(2)
    expect([...reasons]).toEqual([
      ['Unexpected list …, expected one plain form, the one that fits best', 2]
    ])
    expect(firstOption('lump [of the skin], spot. Also seen.')).toBe('lump')
  })
})
