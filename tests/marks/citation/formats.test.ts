import {readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import {formatAma} from '../../../src/marks/citation/ama.js'
import type {CslItem} from '../../../src/marks/citation/item.js'
import {formatVancouver} from '../../../src/marks/citation/vancouver.js'
import {corpora} from '../../helpers/corpora.js'
import {print, readTable} from './references.js'

/** Expected forms of real publications; `source` says who gives the form: a page, or `editorial`. */
const {corpus} = readTable<{
  corpus: ReadonlyArray<{ama: string; file: string; id: number | string; vancouver: string}>
}>('expected.json')

/** A source, of which only what a case is about is given. */
function item(fields: Partial<CslItem>): CslItem {
  return {id: 'a', title: 'T', type: 'book', ...fields}
}

const vancouver = (fields: Partial<CslItem>, language = 'en') =>
  print(formatVancouver(item(fields), language))
const ama = (fields: Partial<CslItem>, language = 'en') => print(formatAma(item(fields), language))

describe.skipIf(!corpora)('real references (`LECTERN_CORPORA`)', () => {
  const known = new Map<unknown, CslItem>()
  if (corpora) {
    for (const file of new Set(corpus.map((each) => each.file))) {
      const text = readFileSync(path.join(corpora, 'deep-review-manuscript', file), 'utf8')
      for (const each of JSON.parse(text) as ReadonlyArray<CslItem>) known.set(each.id, each)
    }
  }

  test('should be forty at least, of seven kinds', () => {
    expect(corpus.length).toBeGreaterThanOrEqual(40)
    expect(new Set(corpus.map(({id}) => known.get(id)?.type)).size).toBe(7)
  })

  test.each(corpus)('should be written in both styles: $id', (expected) => {
    const source = known.get(expected.id) as CslItem
    expect(print(formatVancouver(source, 'en'))).toBe(expected.vancouver)
    expect(print(formatAma(source, 'en'))).toBe(expected.ama)
  })
})

describe('names', () => {
  const by = (...author: NonNullable<CslItem['author']>) => vancouver({author})

  test.each([
    [{family: 'Wright', given: 'Stephen J.'}, 'Wright SJ'],
    [{family: 'Sartre', given: 'Jean-Paul'}, 'Sartre JP'],
    [{family: 'King', given: 'Martin Luther', suffix: 'Jr.'}, 'King ML Jr'],
    [{family: 'Maaten', given: 'Laurens', 'non-dropping-particle': 'van der'}, 'van der Maaten L'],
    [{'dropping-particle': 'de', family: 'Musset', given: 'alfred'}, 'de Musset A'],
    [{family: 'Tolkien', given: 'JRR'}, 'Tolkien JR'],
    [{family: 'Avicenna'}, 'Avicenna'],
    [{given: 'Plato'}, 'Plato'],
    [{literal: 'World Health  Organization'}, 'World Health Organization']
  ])('should be listed: %j', (name, expected) => {
    expect(by(name)).toBe(`${expected}. T.`)
  })

  test('should be six, or three for AMA, of more than six', () => {
    const author = Array.from('ABCDEFG', (family) => ({family}))
    expect(vancouver({author})).toBe('A, B, C, D, E, F, et al. T.')
    expect(ama({author})).toBe('A, B, C, et al. *T*.')
    expect(ama({author: author.slice(1)})).toBe('B, C, D, E, F, G. *T*.')
  })

  test('should have semicolons around bodies', () => {
    const body = {literal: 'The Group'}
    const author = [{family: 'A'}, body, {family: 'B'}, {family: 'C'}]
    expect(vancouver({author})).toBe('A; Group; B, C. T.')
    expect(ama({author})).toBe('A; The Group; B, C. *T*.')
  })
})

describe('dates', () => {
  const on = (date: CslItem['issued'], language = 'en') =>
    vancouver({issued: date as NonNullable<typeof date>}, language)

  test.each([
    [{'date-parts': [[2019, 3, 5]]}, '2019 Mar 5'],
    [{'date-parts': [['2019', '9']]}, '2019 Sep'],
    [{'date-parts': [[2019, 13]]}, '2019 Spring'],
    [{'date-parts': [[2019, 3, 32]]}, '2019 Mar'],
    [
      {
        'date-parts': [
          [2002, 4, 3],
          [2002, 4, 5]
        ]
      },
      '2002 Apr 3-5'
    ],
    [
      {
        'date-parts': [
          [2002, 4, 30],
          [2002, 5, 2]
        ]
      },
      '2002 Apr 30-May 2'
    ],
    [
      {
        'date-parts': [
          [2002, 12],
          [2003, 1]
        ]
      },
      '2002 Dec-2003 Jan'
    ],
    [{raw: '2019-03-05T10:00'}, '2019 Mar 5'],
    [{literal: 'Spring 2019'}, 'Spring 2019'],
    [{'date-parts': [[2002]], season: 'Fall'}, '2002 Autumn'],
    [{'date-parts': [[2002]], season: 4}, '2002 Winter'],
    [{'date-parts': [[2002, 22]]}, '2002 Summer'],
    [{'date-parts': [[2002, 24]]}, '2002 Winter'],
    [{'date-parts': [[2002, 5]], season: 1}, '2002 May'],
    [{'date-parts': [[2002]], season: 'always'}, '2002']
  ])('should be written: %j', (date, expected) => {
    expect(on(date)).toBe(`T. ${expected}.`)
  })

  test('should be in the language of the article, whatever the machine’s is', () => {
    expect(on({'date-parts': [[2019, 9, 5]]}, 'en-GB')).toBe('T. 2019 Sep 5.')
    expect(on({'date-parts': [[2019, 5]]}, 'de')).toBe('T. 2019 Mai.')
    const page = {
      accessed: {'date-parts': [[2020, 2, 29]]},
      type: 'webpage',
      URL: 'http://a.example/'
    }
    expect(ama(page)).toBe('T. Accessed February 29, 2020. http://a.example/')
    expect(ama(page, 'fr')).toBe('T. Consulté le 29 février 2020. http://a.example/')
    expect(vancouver(page, 'es')).toBe(
      'T [Internet]. [citado 2020 feb 29]. Disponible en: http://a.example/.'
    )
  })

  test('should be English, whatever the machine’s is, in languages that are not known', () => {
    expect(on({'date-parts': [[2019, 9, 5]]}, 'zz')).toBe('T. 2019 Sep 5.')
  })

  test('should be left out where there is none', () => {
    expect(on({raw: ' '})).toBe('T.')
    expect(ama({issued: {'date-parts': [[2001], [2003]]}})).toBe('*T*. 2001-2003.')
    expect(ama({issued: {literal: 'in press'}})).toBe('*T*. in press.')
  })
})

describe('kinds', () => {
  const ada = {family: 'Lovelace', given: 'Ada'}
  const bob = {family: 'Byron', given: 'G G'}
  const year = {'date-parts': [[1843]]}

  test('should be books, with editors, editions, volumes and containers', () => {
    const book = {
      author: [ada],
      edition: 2,
      editor: [bob],
      issued: year,
      publisher: 'P',
      'publisher-place': 'London',
      volume: 3
    }
    expect(vancouver(book)).toBe(
      'Lovelace A. T. 2nd ed. Vol. 3. Byron GG, editor. London: P; 1843.'
    )
    expect(ama(book)).toBe('Lovelace A. *T*. Vol 3. 2nd ed. Byron GG, ed. P; 1843.')
    const edited = {edition: 'Revised ed.', editor: [ada, bob], issued: year}
    expect(vancouver(edited)).toBe('Lovelace A, Byron GG, editors. T. Revised ed. 1843.')
    expect(ama(edited)).toBe('Lovelace A, Byron GG, eds. *T*. Revised ed. 1843.')
    expect(['1', '3', '11', '22'].map((edition) => vancouver({edition}))).toEqual([
      'T.',
      'T. 3rd ed.',
      'T. 11th ed.',
      'T. 22nd ed.'
    ])
    expect(vancouver({edition: 4}, 'de')).toBe('T. 4. Aufl.')
    expect(vancouver({edition: 4}, 'es')).toBe('T. 4.ª ed.')
    expect(vancouver({edition: 4}, 'fr')).toBe('T. 4e éd.')
    expect(vancouver({edition: 4}, 'nl')).toBe('T. 4th ed.')
    expect(vancouver({'container-title': 'C', type: 'dataset'})).toBe('T [dataset]. C.')
  })

  test('should be parts of books and papers of conferences', () => {
    const part = {
      author: [ada],
      'container-title': 'B',
      editor: [bob],
      edition: '2',
      issued: year,
      page: '93–113',
      publisher: 'P',
      type: 'chapter',
      volume: 1
    }
    expect(vancouver(part)).toBe(
      'Lovelace A. T. In: Byron GG, editor. B. 2nd ed. Vol. 1. P; 1843. p. 93-113.'
    )
    expect(ama(part)).toBe('Lovelace A. T. In: Byron GG, ed. *B*. Vol 1. 2nd ed. P; 1843:93-113.')
    const paper = {
      'container-title': 'Proceedings',
      'event-date': {
        'date-parts': [
          [2002, 4, 3],
          [2002, 4, 5]
        ]
      },
      'event-place': 'Kinsdale',
      'event-title': 'EuroGP',
      issued: year,
      type: 'paper-conference'
    }
    expect(vancouver(paper)).toBe('T. In: Proceedings. EuroGP; 2002 Apr 3-5; Kinsdale. 1843.')
  })

  test('should be theses, patents, reports and preprints', () => {
    expect(vancouver({genre: 'PhD thesis', issued: year, type: 'thesis'})).toBe(
      'T [PhD thesis]. 1843.'
    )
    expect(vancouver({type: 'thesis'}, 'de')).toBe('T [Dissertation].')
    expect(ama({type: 'thesis'}, 'es')).toBe('*T*. Tesis.')
    const patent = {authority: 'United States', number: 'US 20020103498', type: 'patent'}
    expect(vancouver({...patent, issued: year})).toBe(
      'T. United States patent US 20020103498. 1843.'
    )
    expect(vancouver({genre: 'Final report', number: 7, type: 'report'})).toBe(
      'T. Final report. Report No.: 7.'
    )
    expect(vancouver({number: 'ISO 1', type: 'standard'})).toBe('T. ISO 1.')
    expect(ama({number: 'ISO 1', type: 'standard'})).toBe('*T*. ISO 1.')
    expect(ama({genre: 'preprint', issued: year, publisher: 'bioRxiv', type: 'article'})).toBe(
      'T. *bioRxiv*. Preprint posted online 1843.'
    )
    expect(ama({genre: 'Preprint', type: 'document'})).toBe('T. Preprint posted online.')
    expect(vancouver({issued: year, publisher: 'bioRxiv', type: 'article'}, 'fr')).toBe(
      'T. bioRxiv [Prépublication]. 1843.'
    )
    expect(vancouver({genre: 'Preprint', type: 'document'})).toBe('T [Preprint].')
  })

  test('should be in newspapers, and in journals without a volume or with a number', () => {
    const news = {
      'container-title': 'The Washington Post',
      issued: {'date-parts': [[2002, 8, 12]]},
      page: 'A2',
      type: 'article-newspaper'
    }
    expect(ama(news)).toBe('T. *The Washington Post*. August 12, 2002:A2.')
    expect(ama({...news, issued: {literal: 'Summer 2002'}})).toBe(
      'T. *The Washington Post*. Summer 2002:A2.'
    )
    expect(vancouver(news)).toBe('T. The Washington Post. 2002 Aug 12:A2.')
    expect(
      ama({'container-title': 'J', issued: year, number: 'e12', type: 'article-journal', volume: 3})
    ).toBe('T. *J*. 1843;3:e12.')
    const ahead = {
      'container-title': 'J',
      issued: {'date-parts': [[2002, 8, 12]]},
      type: 'article-journal'
    }
    expect(ama(ahead)).toBe('T. *J*. Published online August 12, 2002.')
    expect(vancouver({...ahead, PMCID: 'PMC1', PMID: '2'})).toMatch(
      /PubMed PMID: 2; PubMed Central PMCID: PMC1\.$/
    )
    expect(
      vancouver({'container-title': 'J', issue: 4, issued: year, type: 'article-journal'})
    ).toBe('T. J. 1843;(4).')
  })

  test('should have supplements as the style wants, wherever they are given', () => {
    const article = {'container-title': 'J', issued: year, page: '7', type: 'article-journal'}
    const written = [
      {issue: 'Suppl', volume: 4},
      {issue: 'Supplement 2', volume: 4},
      {volume: '4 (Suppl. 2)'},
      {'supplement-number': 2, volume: 4},
      {issue: 1, 'supplement-number': 2, volume: 4},
      {issue: '1 suppl', volume: 4}
    ].map((fields) => [vancouver({...article, ...fields}), ama({...article, ...fields})])
    expect(written).toEqual([
      ['T. J. 1843;4 Suppl:7.', 'T. *J*. 1843;4(suppl):7.'],
      ['T. J. 1843;4 Suppl 2:7.', 'T. *J*. 1843;4(suppl 2):7.'],
      ['T. J. 1843;4 Suppl 2:7.', 'T. *J*. 1843;4(suppl 2):7.'],
      ['T. J. 1843;4 Suppl 2:7.', 'T. *J*. 1843;4(suppl 2):7.'],
      ['T. J. 1843;4(1 Suppl 2):7.', 'T. *J*. 1843;4(1)(suppl 2):7.'],
      ['T. J. 1843;4(1 Suppl):7.', 'T. *J*. 1843;4(1)(suppl):7.']
    ])
  })

  test('should be entries of works that are not by their authors', () => {
    const entry = {
      'container-title': 'D',
      edition: 29,
      issued: year,
      page: '675',
      publisher: 'P',
      type: 'entry-dictionary',
      volume: 2
    }
    expect(vancouver(entry)).toBe('D. 29th ed. Vol. 2. P; 1843. T; p. 675.')
    expect(vancouver({...entry, editor: [bob], page: undefined})).toBe(
      'Byron GG, editor. D. 29th ed. Vol. 2. P; 1843. T.'
    )
    expect(
      vancouver({...entry, author: [ada], 'container-author': [ada], editor: [bob]}, 'de')
    ).toBe('Lovelace A. D. 29. Aufl. Bd. 2. Byron GG, Herausgeber. P; 1843. T; S. 675.')
  })

  test('should be data, software and videos, named in brackets', () => {
    const URL = 'https://a.example/b'
    expect(vancouver({type: 'dataset', URL}, 'fr')).toBe(
      'T [jeu de données sur Internet]. Disponible sur : https://a.example/b'
    )
    expect(vancouver({type: 'software', URL, version: 2}, 'es')).toBe(
      'T [programa informático en Internet]. Versión 2. Disponible en: https://a.example/b'
    )
    expect(vancouver({type: 'broadcast', URL}, 'de')).toBe(
      'T [Video im Internet]. Verfügbar unter: https://a.example/b'
    )
    expect(vancouver({type: 'toString'})).toBe('T.')
  })

  test('should be in series, with a number or without', () => {
    const series = {'collection-title': 'S', issued: year, type: 'report'}
    expect(vancouver(series)).toBe('T. 1843. (S).')
    expect(vancouver({...series, 'collection-number': 3}, 'de')).toBe('T. 1843. (S; Nr. 3).')
    expect(vancouver({...series, 'collection-number': 3, type: 'book'})).toBe(
      'T. 1843. (S; vol. 3).'
    )
  })

  test('should have several inventors', () => {
    expect(vancouver({author: [ada, bob], type: 'patent'})).toBe(
      'Lovelace A, Byron GG, inventors. T. patent.'
    )
  })

  test('should be pages of the web, the site told once', () => {
    const page = {
      'container-title': 'T',
      publisher: 'P',
      type: 'webpage',
      URL: 'https://a.example/b'
    }
    expect(ama(page)).toBe('T. https://a.example/b')
    expect(ama({publisher: 'P', type: 'webpage', URL: 'ftp://a.example'})).toBe(
      'T. P. ftp://a.example'
    )
    expect(vancouver({...page, 'container-title': 'P'})).toBe(
      'T [Internet]. P. Available from: https://a.example/b'
    )
    const DOI = '10.1/a'
    expect(vancouver({DOI, URL: 'https://a.example/b'})).toBe('T. doi: 10.1/a.')
    expect(vancouver({...page, DOI})).toContain('Available from: https://a.example/b')
    expect(formatAma(item(page), 'en').map(({href}) => href)).toContain('https://a.example/b')
    expect(
      formatAma(item({...page, URL: 'javascript:alert(1)'}), 'en').some(({href}) => href)
    ).toBe(false)
  })

  test('should have DOIs without what they are written with', () => {
    for (const DOI of ['10.1/a', 'https://doi.org/10.1/a', 'doi: 10.1/a']) {
      expect(ama({DOI})).toBe('*T*. doi:10.1/a')
      expect(formatVancouver(item({DOI}), 'en')).toContainEqual({
        href: 'https://doi.org/10.1/a',
        open: false,
        text: 'doi: 10.1/a'
      })
    }
  })

  test('should have pages as the style wants', () => {
    const pages = (page: string) =>
      [vancouver, ama].map((format) =>
        format({'container-title': 'J', page, type: 'article-journal', volume: 1})
      )
    expect(pages('284-7')).toEqual(['T. J. 1:284-7.', 'T. *J*. 1:284-287.'])
    expect(pages('99-101')).toEqual(['T. J. 1:99-101.', 'T. *J*. 1:99-101.'])
    expect(pages('5-5, S6-S12')).toEqual(['T. J. 1:5, S6-12.', 'T. *J*. 1:5, S6-S12.'])
    expect(pages('S6-S6')).toEqual(['T. J. 1:S6.', 'T. *J*. 1:S6.'])
    expect(pages('A9-B12')).toEqual(['T. J. 1:A9-B12.', 'T. *J*. 1:A9-B12.'])
  })
})

test('should keep the tags of titles, and end titles once', () => {
  const title =
    'In <i>E. coli</i>, H<sub>2</sub>O &amp; <span class="nocase">a < b</span>: <b>why</b>?'
  expect(formatVancouver(item({title}), 'en')).toEqual([
    {text: 'In '},
    {style: 'italic', text: 'E. coli'},
    {text: ', H'},
    {style: 'sub', text: '2'},
    {text: 'O & '},
    {text: 'a < b'},
    {text: ': '},
    {style: 'bold', text: 'why'},
    {text: '?'}
  ])
  expect(vancouver({title: 'Why?</i>'})).toBe('Why?')
  expect(ama({title: 'Of <i>mice</i>'})).toBe('*Of **mice*.')
})

test('should end with the language where it is neither English nor that of the article', () => {
  const written = (language: string, article: string) => vancouver({language}, article)
  expect(['en', 'en-GB', 'eng', 'English'].map((each) => written(each, 'en'))).toEqual(
    Array(4).fill('T.')
  )
  expect(['fr', 'fr_CA', 'fre', 'french'].map((each) => written(each, 'en'))).toEqual(
    Array(4).fill('T. French.')
  )
  expect([written('no', 'es'), written('de', 'fr')]).toEqual(['T. Noruego.', 'T. Allemand.'])
  expect([written('en', 'es'), written('english', 'es'), written('de', 'de-AT')]).toEqual(
    Array(3).fill('T.')
  )
  expect(['und', 'zxx', ' '].map((each) => written(each, 'en'))).toEqual(Array(3).fill('T.'))
})

describe('sources of further kinds', () => {
  const journal = {'container-title': 'J Med', title: 'T', type: 'article-journal'}
  const on = (...parts: Array<number>) => ({issued: {'date-parts': [parts]}})

  // Rules: NLM, Citing Medicine; ICMJE, samples of references; AMA Manual of Style, 11th edition.
  test.each<[string, Partial<CslItem>, string, string]>([
    [
      'the number of an article that looks like a range',
      {...journal, ...on(2020, 1, 30), page: 'S0140-6736(20)30183-5', volume: '395'},
      'T. J Med. 2020 Jan 30;395:S0140-6736(20)30183-5.',
      'T. *J Med*. 2020;395:S0140-6736(20)30183-5.'
    ],
    [
      'another one',
      {...journal, ...on(2024), page: 'S0140-6736(24)00001-1', volume: '1'},
      'T. J Med. 2024;1:S0140-6736(24)00001-1.',
      'T. *J Med*. 2024;1:S0140-6736(24)00001-1.'
    ],
    [
      'pages with two hyphens',
      {...journal, ...on(2024), page: '284--287', volume: '1'},
      'T. J Med. 2024;1:284-7.',
      'T. *J Med*. 2024;1:284-287.'
    ],
    [
      'pages without a volume',
      {...journal, ...on(2002, 6), page: '1-6'},
      'T. J Med. 2002 Jun:1-6.',
      'T. *J Med*. June 2002:1-6.'
    ],
    [
      'an issue of a season',
      {...journal, issued: {'date-parts': [[2002]], season: 'spring'}, page: '1-6'},
      'T. J Med. 2002 Spring:1-6.',
      'T. *J Med*. Spring 2002:1-6.'
    ],
    [
      'an article in press',
      {...journal, ...on(2024), status: 'in press'},
      'T. J Med. Forthcoming 2024.',
      'T. *J Med*. In press.'
    ],
    [
      'an article ahead of print',
      {...journal, ...on(2002, 7, 25), page: 'S1', status: 'ahead of print'},
      'T. J Med. 2002 Jul 25:S1.',
      'T. *J Med*. Published online July 25, 2002.'
    ],
    [
      'a preprint that is told by its genre',
      {...journal, ...on(2002, 8, 12), 'container-title': 'medRxiv', genre: 'preprint'},
      'T [preprint]. medRxiv. 2002 Aug 12.',
      'T. *medRxiv*. Preprint posted online August 12, 2002.'
    ],
    [
      'an act',
      {
        ...on(2001, 5, 24),
        'container-title': 'Stat.',
        number: 'Pub. L. No. 107-9',
        page: '11',
        title: 'Veterans Hearing Loss Compensation Act of 2002',
        type: 'legislation',
        volume: '115'
      },
      'Veterans Hearing Loss Compensation Act of 2002, Pub. L. No. 107-9, 115 Stat. 11 (May 24, 2001).',
      'Veterans Hearing Loss Compensation Act of 2002, Pub. L. No. 107-9, 115 Stat. 11 (2001).'
    ],
    [
      'a case',
      {
        ...on(1973),
        'container-title': 'US',
        page: '113',
        title: 'Roe v Wade',
        type: 'legal_case',
        volume: '410'
      },
      'Roe v Wade, 410 US 113 (1973).',
      'Roe v Wade, 410 US 113 (1973).'
    ],
    [
      'an act without a reporter',
      {...on(2001), number: 'Pub. L. No. 107-9', title: 'Act', type: 'legislation'},
      'Act. 2001. Pub. L. No. 107-9.',
      '*Act*. 2001. Pub. L. No. 107-9.'
    ],
    [
      'an act without a date',
      {'container-title': 'Stat', title: 'Act', type: 'legislation'},
      'Act, Stat.',
      'Act, Stat.'
    ],
    [
      'data in a repository',
      {...on(2020, 3, 4), 'container-title': 'Zenodo', type: 'dataset'},
      'T [dataset]. Zenodo. 2020 Mar 4.',
      '*T*. Zenodo; 2020.'
    ],
    [
      'a talk',
      {...on(2002, 1, 1), 'event-place': 'Rome', 'event-title': 'Annual meeting', type: 'speech'},
      'T. Paper presented at: Annual meeting; 2002 Jan 1; Rome.',
      '*T*. Paper presented at: Annual meeting; January 1, 2002; Rome.'
    ],
    [
      'an interview',
      {...on(2002, 1, 1), type: 'interview'},
      'T. 2002 Jan 1.',
      '*T*. January 1, 2002.'
    ],
    [
      'a translated book',
      {...on(2002), publisher: 'Wiley.', translator: [{family: 'Tr', given: 'A'}]},
      'T. Tr A, translator. Wiley; 2002.',
      '*T*. Tr A, trans. Wiley; 2002.'
    ],
    [
      'a book whose publisher is not known',
      {...on(2002, 5), 'publisher-place': 'Geneva'},
      'T. Geneva; 2002 May.',
      '*T*. 2002.'
    ],
    [
      'a publisher that ends with a full stop',
      {...on(2002), publisher: 'Wiley Inc.'},
      'T. Wiley Inc.; 2002.',
      '*T*. Wiley Inc.; 2002.'
    ],
    [
      'a patent',
      {
        ...on(2002, 8, 1),
        author: [{family: 'Pagedas', given: 'AC'}],
        authority: 'US',
        number: '20020103498',
        publisher: 'Ancel Surgical R&D',
        type: 'patent'
      },
      'Pagedas AC, inventor; Ancel Surgical R&D, assignee. T. US patent 20020103498. 2002 Aug 1.',
      'Pagedas AC, inventor; Ancel Surgical R&D, assignee. T. US patent 20020103498. August 1, 2002.'
    ],
    [
      'a section of a newspaper',
      {...journal, ...on(2002, 8, 12), page: '2', section: 'A', type: 'article-newspaper'},
      'T. J Med. 2002 Aug 12;Sect. A:2.',
      'T. *J Med*. August 12, 2002:A2.'
    ]
  ])('should be written: %s', (_, fields, nlm, american) => {
    expect(vancouver(fields)).toBe(nlm)
    expect(ama(fields)).toBe(american)
  })

  test.each([
    ['2nd', 'T. 2nd ed.'],
    ['3rd ed.', 'T. 3rd ed.'],
    ['2nd edition', 'T. 2nd ed.'],
    ['4', 'T. 4th ed.'],
    ['Revised', 'T. Revised.']
  ])('should have an edition: %s', (edition, expected) => {
    expect(vancouver({edition})).toBe(expected)
  })

  test.each([
    [{family: 'Ales', given: 'M', 'non-dropping-particle': "d'"}, "d'Ales M", "d'Ales M"],
    [{'dropping-particle': 'al-', family: 'Ali', given: 'M'}, 'al-Ali M', 'al-Ali M'],
    [
      {family: 'Rockefeller', given: 'J D', suffix: 'III'},
      'Rockefeller JD 3rd',
      'Rockefeller JD III'
    ],
    [{family: '王', given: '小明'}, '王 小明', '王 小明']
  ])('should have names: %j', (name, nlm, american) => {
    expect(vancouver({author: [name]})).toBe(`${nlm}. T.`)
    expect(ama({author: [name]})).toBe(`${american}. *T*.`)
  })

  test('should write numbers of PubMed, and titles in other scripts, once', () => {
    expect(vancouver({...journal, ...on(2020), PMCID: 'PMCID: PMC1', PMID: 'PMID: 123'})).toBe(
      'T. J Med. 2020. PubMed PMID: 123; PubMed Central PMCID: PMC1.'
    )
    expect(vancouver({title: '中文标题？'})).toBe('中文标题？')
  })
})

describe('what a source stands in', () => {
  test.each<[Partial<CslItem>, string, string]>([
    [
      {
        'container-title': 'J Clin Oncol',
        issue: '15 Suppl',
        issued: {'date-parts': [[2020]]},
        page: '100',
        type: 'paper-conference',
        volume: '38'
      },
      'T. J Clin Oncol. 2020;38(15 Suppl):100.',
      'T. *J Clin Oncol*. 2020;38(15)(suppl):100.'
    ],
    [
      // With a publisher it is a book.
      {
        'container-title': 'Proc',
        issue: '2',
        issued: {'date-parts': [[2020]]},
        publisher: 'ACM',
        type: 'paper-conference'
      },
      'T. In: Proc. ACM; 2020.',
      'T. In: *Proc*. ACM; 2020.'
    ],
    [
      {
        'container-title': 'N. Engl. J. Med.',
        issued: {'date-parts': [[2020]]},
        page: 'pp. 10-19',
        type: 'article-journal',
        volume: '3'
      },
      'T. N Engl J Med. 2020;3:10-9.',
      'T. *N Engl J Med*. 2020;3:10-19.'
    ],
    [
      {
        'container-title': 'The Post',
        issued: {'date-parts': [[2020, 1, 2]]},
        page: '4',
        section: 'Metro',
        type: 'article-newspaper'
      },
      'T. The Post. 2020 Jan 2;Sect. Metro:4.',
      'T. *The Post*. January 2, 2020:4.'
    ],
    [
      {
        'container-title': 'Show',
        issued: {'date-parts': [[2020, 1, 2]]},
        publisher: 'BBC',
        type: 'broadcast'
      },
      'T [video]. Show. BBC; 2020 Jan 2.',
      '*T*. *Show*. BBC; January 2, 2020.'
    ],
    [
      {
        authority: 'High Court',
        issued: {'date-parts': [[2020]]},
        number: '12/34',
        type: 'legal_case'
      },
      'T. High Court. 2020. 12/34.',
      '*T*. High Court. 2020. 12/34.'
    ],
    [
      {
        edition: '1st',
        genre: 'guideline',
        issued: {'date-parts': [[2009]]},
        publisher: 'WHO',
        type: 'report'
      },
      'T. Guideline. WHO; 2009.',
      '*T*. WHO; 2009.'
    ]
  ])('should be told: %j', (fields, inVancouver, inAma) => {
    expect(vancouver(fields)).toBe(inVancouver)
    expect(ama(fields)).toBe(inAma)
  })
})

test('should encode in the address of a DOI what means something in addresses', () => {
  const [link] = formatAma(item({DOI: '10.1002/x#y?z%20<\uD800'}), 'en').filter(({href}) => href)
  expect(link?.href).toBe('https://doi.org/10.1002/x%23y%3Fz%2520%3C%EF%BF%BD')
})
