import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {describe, expect, test} from 'vitest'
import type {Article} from '../../src/article.js'
import {type Config, ConfigError, createLectern, health} from '../../src/index.js'
import {readCase, readCases} from '../helpers/cases.js'
import {corpora} from '../helpers/corpora.js'

type Reader = {role?: 'caregiver' | 'clinician' | 'patient' | 'researcher' | 'student'}

function compile(source: string, own: object = {}): Article<Reader> {
  const config = {...health, notices: [], owed: [], ...own} as Config
  return createLectern(config).compile(source) as Article<Reader>
}

const source = `---
title: Dose
description: How much.
published: 2026-01-02
updated: 2026-03-04
review: {status: approved, reviewed: 2026-02-03, reviewers: [{name: Ana, credentials: MD}, {name: Bo}], policy: /policy}
references:
  - {id: a, type: article-journal, title: A, author: [{family: Li, given: B}, {literal: Group}, {family: Wu}], container-title: J, issued: {date-parts: [[2020, 5]]}, DOI: 10.1/a}
  - {id: b, type: webpage, title: B, URL: https://example.org/b}
---

# Dose

::contents

Take one tablet :cite[a].

## At night

:::clinician
Give 300 mg at night or in the morning :cite[b].
:::

Ask.
`

test('should tell words, reading time, dates and the page in words of schema.org', () => {
  expect(compile(source).metadata({role: 'patient'}, {url: '/dose'})).toEqual({
    jsonLd: {
      '@context': 'https://schema.org',
      '@type': 'MedicalWebPage',
      audience: [{'@type': 'Patient'}],
      citation: [
        {
          '@type': 'ScholarlyArticle',
          author: [
            {'@type': 'Person', name: 'B Li'},
            {'@type': 'Organization', name: 'Group'},
            {'@type': 'Person', name: 'Wu'}
          ],
          datePublished: '2020',
          name: 'A',
          url: 'https://doi.org/10.1/a'
        }
      ],
      dateModified: '2026-03-04',
      datePublished: '2026-01-02',
      description: 'How much.',
      headline: 'Dose',
      inLanguage: 'en',
      lastReviewed: '2026-02-03',
      name: 'Dose',
      publishingPrinciples: '/policy',
      reviewedBy: [
        {'@type': 'Person', honorificSuffix: 'MD', name: 'Ana'},
        {'@type': 'Person', name: 'Bo'}
      ],
      timeRequired: 'PT1M',
      url: '/dose'
    },
    minutes: 1,
    published: '2026-01-02',
    updated: '2026-03-04',
    words: 7
  })
})

test('should tell each reader of what they see alone', () => {
  const article = compile(source)
  const clinician = article.metadata({role: 'clinician'})
  expect(clinician?.words).toBe(16)
  expect(clinician?.jsonLd.citation).toHaveLength(2)
  expect(clinician?.jsonLd.medicalAudience).toEqual(['https://schema.org/Clinician'])
  expect(clinician?.jsonLd).not.toHaveProperty('audience')
  expect(article.toPage({role: 'clinician'})).toContain('medicalAudience')
  expect(article.toPage({role: 'clinician'}, {audience: false})).not.toMatch(/audience/i)
  const changed = compile(source.replace('Give 300 mg at night', 'Never. # Nothing'))
  expect(changed.metadata({role: 'patient'})).toEqual(article.metadata({role: 'patient'}))
  expect(changed.toPage({role: 'patient'})).toBe(article.toPage({role: 'patient'}))
})

test('should not count who evidence is from, and how sure it is', () => {
  const wordsWith = (facts: string): number | undefined =>
    compile(`:::evidence{from="research"${facts}}\nAsk.\n:::`).metadata()?.words
  expect(wordsWith(' issuer="A Society" date="2020"')).toBe(wordsWith(''))
})

test('should tell of sources in an order that hidden text does not change', () => {
  const cites = (id: string) =>
    compile(source.replace('# Dose', `:clinician[Night :cite[${id}]]`).replace('Ask.', ':cite[b]'))
  const plain = cites('a').metadata({role: 'patient'})
  expect(plain?.jsonLd.citation).toHaveLength(2)
  expect(cites('b').metadata({role: 'patient'})).toEqual(plain)
})

test('should tell of the concepts with codes that each reader meets', () => {
  const own = {
    lexicon: [
      {codes: {local: 'x1', mesh: 'D013927'}, forms: ['thrombosis'], id: 'thrombosis', say: {}},
      {codes: {snomed: '267038008'}, forms: [{plural: 'oedemas'}], id: 'oedema', say: {}},
      {codes: {umls: 'C0015230'}, forms: ['rash'], id: 'rash', say: {}},
      {forms: ['fever'], id: 'fever', say: {}}
    ]
  }
  const article = compile(
    ':clinician[The oedemas hurt.] A thrombosis, a fever. :clinician[A rash.] A thrombosis.',
    own
  )
  const thrombosis = [
    {
      '@type': 'DefinedTerm',
      inDefinedTermSet: {'@type': 'DefinedTermSet', name: 'local'},
      name: 'thrombosis',
      termCode: 'x1'
    },
    {
      '@type': 'DefinedTerm',
      inDefinedTermSet: 'http://terminology.hl7.org/CodeSystem/MSH',
      name: 'thrombosis',
      termCode: 'D013927'
    }
  ]
  expect(article.metadata({role: 'patient'})?.jsonLd.mentions).toEqual(thrombosis)
  expect(article.metadata({role: 'clinician'})?.jsonLd.mentions).toEqual([
    {
      '@type': 'DefinedTerm',
      inDefinedTermSet: 'http://snomed.info/sct',
      name: 'oedemas',
      termCode: '267038008'
    },
    {
      '@type': 'DefinedTerm',
      inDefinedTermSet: 'http://terminology.hl7.org/CodeSystem/umls',
      name: 'rash',
      termCode: 'C0015230'
    },
    ...thrombosis
  ])
})

test('should tell of no concept that stands in a note for others alone', () => {
  const own = {
    lexicon: [{codes: {mesh: 'D004487'}, forms: ['oedema'], id: 'oedema', say: {}}]
  }
  const article = compile(
    ':clinician[A[^a]] B[^b].\n\n[^a]: See[^c].\n\n[^b]: A :clinician[oedema].\n\n[^c]: *An oedema.*',
    own
  )
  expect(article.metadata({role: 'patient'})?.jsonLd.mentions).toBeUndefined()
  expect(article.metadata({role: 'clinician'})?.jsonLd.mentions).toHaveLength(1)
})

test('should tell of no review where it is pending, and nothing where the article is withheld', () => {
  const draft = compile(source.replace('status: approved', 'status: draft')).metadata()
  expect(draft?.jsonLd).not.toHaveProperty('lastReviewed')
  expect(draft?.jsonLd).not.toHaveProperty('reviewedBy')
  expect(draft?.jsonLd.publishingPrinciples).toBe('/policy')
  const withheld = compile('---\naudience: clinician\n---\n\nA')
  expect(withheld.metadata({role: 'patient'})).toBe(undefined)
  expect(withheld.toPage({role: 'patient'})).not.toMatch(/ld\+json|og:/)
  expect(withheld.toPage({role: 'patient'}, {audience: false})).not.toMatch(/ld\+json|og:/)
})

test('should be an article outside of medicine, with its publisher', () => {
  const {jsonLd} = compile('Text.', {
    metadata: {
      audiences: {
        clinician: {medicalAudienceType: 'Clinician', type: 'Audience'},
        lay: {type: 'Audience'}
      },
      publisher: {name: 'Tern', url: 'https://example.org'}
    }
  }).metadata({role: 'clinician'}) as {jsonLd: Record<string, unknown>}
  expect(jsonLd).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    audience: [{'@type': 'Audience'}],
    inLanguage: 'en',
    publisher: {'@type': 'Organization', name: 'Tern', url: 'https://example.org'},
    timeRequired: 'PT1M',
    wordCount: 1
  })
  const {jsonLd: page} = compile(source, {metadata: {type: 'WebPage'}}).metadata() as {
    jsonLd: Record<string, unknown>
  }
  expect(page.lastReviewed).toBe('2026-02-03')
  const {jsonLd: own} = compile(source, {metadata: {}}).metadata() as {jsonLd: object}
  expect(own).not.toHaveProperty('lastReviewed')
})

test('should count words of languages without spaces, and no notices', () => {
  const words = (text: string, own: object = {}): number | undefined =>
    compile(text, own).metadata()?.words
  expect(
    words(
      'One `two` [three](a) *four*.\n\n- five\n- six\n\n|seven|\n|-|\n|eight|\n\n```\nnine\n```'
    )
  ).toBe(9)
  expect(words('One.', {notices: health.notices, owed: health.owed})).toBe(1)
  expect(words(`${'word '.repeat(239)}`)).toBe(239)
  expect(compile(`${'word '.repeat(239)}`).metadata()?.minutes).toBe(2)
})

test('should be in pages, where nothing in it can end it', () => {
  const text = `---\ntitle: "A </script><b>"\ndescription: "D"\nlanguage: en-GB\n---\n\nText.`
  const page = compile(text).toPage({}, {canonical: '/a b'})
  const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/.exec(page) ?? []
  expect(JSON.parse(json)).toMatchObject({headline: 'A </script><b>', url: '/a%20b'})
  expect(page.match(/<script/g)).toHaveLength(1)
  expect(page).toContain('<meta content="article" property="og:type">')
  expect(page).toContain('property="og:title"')
  expect(page).toContain('<meta content="D" property="og:description">')
  expect(page).toContain('<meta content="/a%20b" property="og:url">')
  expect(page).toContain('<meta content="en_GB" property="og:locale">')
})

test.each([
  [{metadata: {type: 'Page'}}, 'metadata.type'],
  [{metadata: {audiences: {lai: {type: 'Audience'}}}}, 'metadata.audiences.lai: Unexpected `lai`'],
  [
    {metadata: {audiences: {lay: {type: 'lay readers'}}}},
    'expected `Audience` or `BusinessAudience`'
  ],
  [
    {metadata: {audiences: {lay: {educationalRole: 'x', type: 'Patient'}}}},
    'expected it with the type `EducationalAudience`'
  ],
  [{metadata: {publisher: {}}}, 'metadata.publisher.name'],
  [{metadata: {audiences: {lay: {type: 'Audience'}}}, audiences: {lay: 'x'}}, 'audiences.lay']
])('should refuse %j', (own, expected) => {
  expect(() => compile('A', own)).toThrow(ConfigError)
  expect(() => compile('A', own)).toThrow(expected)
})

test('should leave dates that are none to the host', () => {
  const config = {...health, notices: [], owed: []}
  const {messages} = createLectern(config).check('---\nupdated: today\npublished: true\n---\n\nA')
  expect(messages.map(String)).toEqual([
    '2:1-2:8: Key `updated` left to the host, since it is no date such as `2026-03-01`',
    '3:1-3:10: Key `published` left to the host, since it is no date such as `2026-03-01`'
  ])
})

test.each([{url: 5}, {uri: '/a'}, {url: 'javascript:x'}])(
  'should refuse the options %j',
  (options) => {
    expect(() => compile('A').metadata({}, options as never)).toThrow(TypeError)
  }
)

const vocabulary = corpora && path.join(corpora, 'schema-org-health')

describe.skipIf(!vocabulary || !existsSync(vocabulary))(
  'with the vocabulary of schema.org in the corpora',
  () => {
    const rows = (name: string): Array<Array<string>> =>
      readFileSync(path.join(vocabulary as string, name), 'utf8')
        .trim()
        .split('\n')
        .slice(1)
        .map((line) => line.split('\t'))

    test('should use types, properties, domains and ranges that are there', () => {
      const parents = new Map(
        rows('classes.tsv').map(([name, above = '']) => [name, above.split(' ')])
      )
      const members = new Map(rows('enumeration-members.tsv').map(([name, type]) => [name, type]))
      const properties = new Map(
        rows('properties.tsv').map(([name, domain = '', range = '', superseded]) => [
          name,
          {domain: domain.split(' '), range: range.split(' '), superseded}
        ])
      )
      /** Types that a type is, those that the tables leave out by name. */
      const kinds = (type: string): Array<string> => [
        type,
        ...(parents.get(type) ?? []).flatMap(kinds)
      ]
      let checked = 0
      const wrong = new Set<string>()
      const check = (value: unknown, place: string): void => {
        if (Array.isArray(value)) for (const each of value) check(each, place)
        if (typeof value !== 'object' || value === null || Array.isArray(value)) return
        const {'@context': _, '@type': type, ...rest} = value as Record<string, unknown>
        // Persons and organisations are left out of the tables.
        if (type === 'Person' || type === 'Organization') return
        if (!parents.has(String(type))) wrong.add(`${place}: ${type}`)
        for (const [name, inner] of Object.entries(rest)) {
          const known = properties.get(name)
          if (!known) wrong.add(`${place}.${name}`)
          if ((known?.superseded ?? '') !== '') wrong.add(`${name}: ${known?.superseded}`)
          if (!kinds(String(type)).some((kind) => known?.domain.includes(kind)))
            wrong.add(`${name} on ${type}`)
          for (const each of [inner].flat()) {
            const own =
              typeof each === 'object'
                ? kinds((each as Record<string, string>)['@type'] as string)
                : literalKinds(each, members)
            if (!own.some((kind) => known?.range.includes(kind)))
              wrong.add(`${name}: ${JSON.stringify(each)}`)
            checked++
          }
          check(inner, `${place}.${name}`)
        }
      }
      for (const {config, input, name, readers} of [...readCases(), readCase('article')]) {
        const article = createLectern(config).compile(input)
        for (const {profile} of readers) check(article.metadata(profile as never)?.jsonLd, name)
      }
      for (const role of ['patient', 'caregiver', 'student', 'clinician', 'researcher'] as const) {
        check(compile(source).metadata({role}, {url: 'https://example.org'})?.jsonLd, role)
      }
      expect([...wrong]).toEqual([])
      expect(checked).toBeGreaterThan(500)
    })
  }
)

/** Ranges that a text or number may be of. */
function literalKinds(
  value: unknown,
  members: ReadonlyMap<string | undefined, string | undefined>
): Array<string> {
  if (typeof value === 'number') return ['Integer', 'Number']
  const text = String(value)
  const member = /^https:\/\/schema\.org\/(\w+)$/.exec(text)?.[1]
  if (member !== undefined) return [members.get(member) ?? 'unknown']
  if (/^\d{4}(?:-\d\d-\d\d)?$/.test(text)) return ['Date']
  if (/^PT\d+M$/.test(text)) return ['Duration']
  return /^(?:https?:|\/)/.test(text) ? ['URL', 'Text'] : ['Text']
}

test('should count the words of a heading whose id ends as that of the references', () => {
  expect(compile('## Many words here {#drug-references-label}\n\nt').metadata()?.words).toBe(4)
})
