import {describe, expect, test} from 'vitest'
import {type ArticleError, createLectern, health, ProfileError} from '../../src/index.js'
import {decode, render, variantKey} from '../../src/render/index.js'

const lectern = createLectern({...health, notices: [], owed: []})
const article = lectern.compile(`---
title: {clinician: Warfarin in practice, otherwise: Your warfarin}
description: {uk: INR in the UK, otherwise: INR}
publisher: internal
---

# Warfarin

Ask first.[^a] :uk[Call 111.]:otherwise[Call your doctor.]

:::clinician
## Dosing

Load with 5 mg.[^b]
:::

[^a]: Everybody's note.

[^b]: The clinicians' note.
`)

/** What a call throws. */
function thrown(call: () => unknown): Error {
  try {
    call()
  } catch (error) {
    return error as Error
  }
  throw new Error('Expected an error')
}

function withoutPlaces(tree: unknown): unknown {
  return JSON.parse(JSON.stringify(tree, (key, value) => (key === 'position' ? undefined : value)))
}

describe('restrict', () => {
  test('should keep nothing of what its readers don’t see', () => {
    // Labels of values are the config's.
    const {dimensions, ...rest} = JSON.parse(article.restrict('lay').encode()) as {
      dimensions: unknown
    }
    expect(JSON.stringify(dimensions)).not.toContain('5 mg')
    const encoded = JSON.stringify(rest)
    for (const hidden of ['5 mg', 'practice', 'osing', 'clinicians', 'internal', 'professional']) {
      expect(encoded).not.toContain(hidden)
    }
    expect(encoded).toContain('Your warfarin')
    expect(article.encode()).toContain('5 mg')
  })

  test('should still tell its readers apart', () => {
    const restricted = article.restrict('lay')
    for (const jurisdiction of ['uk', 'us'] as const) {
      const profile = {jurisdiction, role: 'caregiver'} as const
      expect(restricted.render(profile)).toEqual(article.render(profile))
      // Places would tell of the whole source.
      expect(restricted.toHast(profile)).toEqual(withoutPlaces(article.toHast(profile)))
      expect(restricted.toMdast(profile)).toEqual(withoutPlaces(article.toMdast(profile)))
      expect(restricted.explain(profile).map(({place}) => place)).toEqual(
        article
          .restrict('lay')
          .explain(profile)
          .map(() => undefined)
      )
      expect(restricted.toPage(profile)).toBe(article.toPage(profile))
    }
    expect(restricted.variants().map(({condition}) => condition)).toEqual(['not uk', 'uk'])
  })

  test('should withhold from all others, in every form', () => {
    const restricted = article.restrict('lay')
    const nurse = {role: 'nurse'} as const
    const text = 'This copy of the article is for other readers.'
    const withheld = {
      choices: ['role'],
      headings: [],
      html: `<p>${text}</p>\n`,
      language: 'en',
      notices: [],
      withheld: {reason: 'restricted'}
    }
    expect(restricted.render(nurse)).toEqual(withheld)
    expect(render(decode(restricted.encode()), nurse)).toEqual(withheld)
    expect(JSON.stringify([restricted.toHast(nurse), restricted.toMdast(nurse)])).toMatch(
      new RegExp(`${text}.*${text}`)
    )
    expect(restricted.toPage(nurse)).toContain(`<title>${text}</title>`)
  })

  test('should say for whom it is', () => {
    expect(article.restrictedTo).toBeUndefined()
    expect(JSON.parse(article.encode())).not.toHaveProperty('restrictedTo')
    const restricted = article.restrict('lay').restrict('uk or us')
    expect(restricted.restrictedTo).toBe('(lay) and (uk or us)')
    expect(JSON.parse(restricted.encode()).restrictedTo).toBe('(lay) and (uk or us)')
    expect(restricted.render({jurisdiction: 'au'}).withheld).toEqual({reason: 'restricted'})
  })

  test('should keep no class and no target that only others get', () => {
    const whole = lectern.compile(`::::choose
:::clinician
## Dose
:::

:::otherwise
## Dose
:::
::::

See [the dose](#dose).

- Ask.

- :clinician[Load.]

:::clinician
- [ ] Check.
:::
`)
    const list = lectern.compile('- Ask.\n- [ ] :clinician[Check.]\n')
    const lay = {role: 'patient'} as const
    expect(list.render({role: 'nurse'}).html).toContain('contains-task-list')
    expect(list.restrict('lay').encode()).not.toContain('task')
    expect(list.restrict('lay').render(lay)).toEqual(list.render(lay))
    // The only heading of that name, for whom it knows.
    expect(whole.restrict('lay').encode()).toContain('href=\\"#l-dose\\"')
    expect(whole.encode()).not.toContain('l-dose')
    expect(whole.restrict('lay').render(lay)).toEqual(whole.render(lay))
  })

  test('should tell nothing of the whole', () => {
    const restricted = lectern
      .compile('---\npublisher: internal\n---\n\n[a](#b)\n\n:::clinician\n## Dosing\n\n5 mg\n:::\n')
      .restrict('lay')
    expect([restricted.messages, restricted.frontMatter]).toEqual([[], {}])
    expect(restricted.explain({role: 'nurse'})).toEqual([])
  })

  test('should explain to its readers by what tells them apart', () => {
    const restricted = lectern
      .compile(
        ':::audience{when="patient or nurse"}\nBoth.\n:::\n\n:::audience{when="lay or uk"}\nAll.\n:::\n'
      )
      .restrict('lay')
    const rules = restricted.explain({role: 'patient'}).map(({rule}) => rule)
    // The other is for all of them, so that to them it is only text.
    expect(rules).toEqual(['patient'])
    expect(restricted.explain({role: 'nurse'})).toEqual([])
  })

  test('should leave those of the article’s own audience to it', () => {
    const forTrained = lectern.compile('---\naudience: trained\n---\n\nText.\n').restrict('not uk')
    expect(forTrained.render({role: 'nurse'}).html).toBe('<p>Text.</p>\n')
    expect(forTrained.render({role: 'patient'}).withheld).toEqual({reason: 'audience'})
    expect(forTrained.render({jurisdiction: 'uk'}).withheld).toEqual({reason: 'restricted'})
  })

  test('should tell readers apart by no title that none of them gets', () => {
    const source =
      '---\naudience: not lay\ntitle: {uk: A, otherwise: B}\ndescription: {us: C, otherwise: D}\n---\n\nx\n'
    const article = lectern.compile(source)
    for (const variants of [
      article.restrict('lay').variants(),
      article.variants({within: 'lay'})
    ]) {
      expect(variants).toHaveLength(1)
    }
    expect(article.variants({within: 'not lay'}).length).toBeGreaterThan(2)
  })

  test.each([
    ['lya', 'lya', 'Cannot restrict to `lya`: unexpected `lya`, expected `lay`'],
    [
      'uk and us',
      'uk and us',
      'Cannot restrict to `uk and us`, expected an expression that some reader meets'
    ],
    ['', '', 'Cannot restrict to ``: unexpected ``, expected an audience expression'],
    // Cast: callers without types.
    [
      ['lay'] as unknown as string,
      'object',
      'Cannot restrict to object, expected an audience expression'
    ]
  ])('should refuse `%s`', (expression, dimension, message) => {
    const error = thrown(() => article.restrict(expression)) as ProfileError
    expect(error).toBeInstanceOf(ProfileError)
    expect(error.message).toBe(message)
    expect(error.dimension).toBe(dimension)
  })
})

test('should list no more names than anybody reads', () => {
  const values = Object.fromEntries(Array.from({length: 40}, (_, index) => [`v${index}`, {}]))
  const many = createLectern({dimensions: {one: {default: 'v0', values}}})
  expect(() => many.compile('x').restrict('nobody')).toThrow(/of `v0`, .*`v29` …$/)
})

describe('encode', () => {
  test('should keep ids of notes from headings', () => {
    const {html} = lectern.compile('# fn a\n\nA.[^a]\n\n[^a]: B.\n').render()
    expect(html).toContain('<h1 id="l-fn-a-1">')
    expect(html).toContain('<li id="l-fn-a">')
  })

  test('should refuse an article with errors', () => {
    const preview = lectern.compile('Take :clinican[5 mg].', {onError: 'omit'})
    const error = thrown(() => preview.encode()) as ArticleError
    expect(error.code).toBe('article')
    expect(error.messages.map(({ruleId}) => ruleId)).toEqual(['misspelled-directive'])
    expect((thrown(() => preview.restrict('lay').encode()) as ArticleError).code).toBe('article')
  })
})

describe('keys of variants', () => {
  test('should be what the runtime gives, and differ where readers get something else', () => {
    const decoded = decode(article.encode())
    const variants = article.variants()
    for (const {key, profile} of variants) expect(variantKey(decoded, profile)).toBe(key)
    expect(new Set(variants.map(({key}) => key)).size).toBe(variants.length)
  })

  test('should stay when what is hidden changes', () => {
    const keyOf = (text: string): string | undefined =>
      lectern
        .compile(`Ask.\n\n:::clinician\n${text}\n:::\n`)
        .variants({within: 'lay'})
        .map(({key}) => key)
        .join()
    expect(keyOf('5 mg')).toBe(keyOf('10 mg and more[^a]\n\n[^a]: A note.'))
    expect(keyOf('5 mg')).toMatch(/^[0-9a-f]{24}$/)
  })
})

test('should not tell by its parts how loose a list is for others', () => {
  const lectern = createLectern({
    ...health,
    lexicon: [
      {
        confirmed: 'the term stays where it has a modifier',
        countable: false,
        forms: [{singular: 'thrombosis'}],
        id: 'thrombosis',
        say: {lay: {countable: false, singular: 'blood clot', use: 'plain-first'}},
        slot: 'noun'
      }
    ],
    notices: [],
    owed: []
  })
  const [tight, loose] = ['- a', 'a\n\n  b'].map((hidden) =>
    lectern
      .compile(
        `- ::::choose
  :::student
  T cells
  :::

  :::clinician
  ${hidden}
  :::

  :::otherwise
  :lay[c thrombosis]
  :::
  ::::
`
      )
      .restrict('patient or student')
      .encode()
  )
  expect(loose).toBe(tight)
})
