import {describe, expect, test} from 'vitest'
import {type Article, ArticleError, createLectern, health} from '../../src/index.js'
import {expectNoLeaks, plantCanaries} from '../../src/vitest/index.js'
import {readCase} from '../helpers/cases.js'

const config = {...health, notices: [], owed: []}

const source = `---
audience: lay or clinician
---

# Dose

> 1. ::::clinician
>    Give by hand.
>
>    :::audience{when="uk"}
>    Slowly.
>    :::
>    ::::

Take :lay[one]:otherwise[two] a day.

## Ask
::section{for="lay"}

Ask :caregiver[them].

[^n]: Not :uk[here].

[^n] ends.

# More

::::choose
:::uk
a
:::

:::otherwise
b
:::
::::
`

describe('canaries', () => {
  const {canaries, source: planted} = plantCanaries(source, config)

  test('should stand in each form', () => {
    expect(canaries.map(({form, line}) => `${line} ${form}`)).toMatchInlineSnapshot(`
      [
        "1 audience",
        "7 :::clinician",
        "10 :::audience",
        "15 :lay",
        "15 :otherwise",
        "18 ::section",
        "20 :caregiver",
        "22 :uk",
        "29 :::uk",
        "33 :::otherwise",
      ]
    `)
    expect(planted).toMatchInlineSnapshot(`
      "---
      audience: lay or clinician
      ---

      canaryq0z


      # Dose

      > 1. ::::clinician
      >    Give by hand.
      >
      >    :::audience{when="uk"}
      >    Slowly.
      >
      >    canaryq2z
      >    :::
      >
      >    canaryq1z
      >    ::::

      Take :lay[canaryq3z one]:otherwise[canaryq4z two] a day.

      ## Ask
      ::section{for="lay"}

      canaryq5z


      Ask :caregiver[canaryq6z them].

      [^n]: Not :uk[canaryq7z here].

      [^n] ends.

      # More

      ::::choose
      :::uk
      a

      canaryq8z
      :::

      :::otherwise
      b

      canaryq9z
      :::
      ::::
      "
    `)
  })

  test('should be for whom the conditions say', () => {
    const readers = {
      patient: {role: 'patient'},
      nurse: {role: 'nurse', jurisdiction: 'uk'},
      caregiver: {role: 'caregiver', jurisdiction: 'uk'},
      student: {role: 'student'}
    }
    expect(
      canaries.map(
        ({form, isFor}) =>
          `${form}: ${Object.entries(readers)
            .filter(([, profile]) => isFor(profile))
            .map(([name]) => name)
            .join(' ')}`
      )
    ).toMatchInlineSnapshot(`
      [
        "audience: patient nurse caregiver",
        ":::clinician: nurse",
        ":::audience: nurse",
        ":lay: patient caregiver",
        ":otherwise: nurse",
        "::section: patient caregiver",
        ":caregiver: caregiver",
        ":uk: nurse caregiver",
        ":::uk: nurse caregiver",
        ":::otherwise: patient",
      ]
    `)
  })

  test('should have names that the article does not have', () => {
    expect(plantCanaries('Canaryq0z :lay[x].').canaries[0]?.token).toBe('canaryqq0z')
  })

  test('should be in no article without forms', () => {
    expect(plantCanaries('Ask first.')).toEqual({canaries: [], source: 'Ask first.'})
  })

  test('should not be planted where the source has errors', () => {
    expect(() => plantCanaries(':::clinican\nx\n:::')).toThrow(ArticleError)
  })
})

test('should find no leak in the reference article', () => {
  const {config, input} = readCase('article')
  expectNoLeaks(input, {config, path: 'input.md'})
})

test('should tell mistakes of the author as such', () => {
  expect(() => expectNoLeaks(':::clinican\nx\n:::')).toThrow(ArticleError)
})

describe('a leak that was planted', () => {
  const article = 'Ask.\n\n:::clinician\nGive 300 mg.\n:::\n\nTake :lay[one]:otherwise[two].\n'
  const lectern = createLectern(config)
  const nurse = {role: 'nurse'} as const

  test.each([
    ['toText()', (whole: Article): Article => ({...whole, toText: () => whole.toText(nurse)})],
    ['toPage()', (whole: Article): Article => ({...whole, toPage: () => whole.toPage(nurse)})],
    ['render().html', (whole: Article): Article => ({...whole, render: () => whole.render(nurse)})],
    ["restrict('lay').encode()", (whole: Article): Article => ({...whole, restrict: () => whole})]
  ])('should be found in %s, with the line of the block', (name, leaking) => {
    // Cast: a leaking one takes any profile.
    const compile = (text: string) => leaking(lectern.compile(text) as unknown as Article)
    expect(() =>
      expectNoLeaks(article, {
        config,
        lectern: {compile: (text) => compile(String(text))},
        path: 'dose.md'
      })
    ).toThrow(`of \`dose.md\`:\n- line 3: \`:::clinician\` leaks to \`lay\` in ${name}`)
  })

  test('should be found where a condition is forgotten', () => {
    const forget = (text: string) => lectern.compile(text.replace(/:::(?:clinician)?/g, ''))
    expect(() =>
      expectNoLeaks(article, {config, lectern: {compile: (text) => forget(String(text)) as never}})
    ).toThrow('line 3: `:::clinician` leaks to `lay` in render().html')
  })

  test('should be told where it hides from everybody', () => {
    const lose = (text: string) =>
      lectern.compile(text.replace('clinician', 'clinician{when="uk"}').replace(/canaryq0z/, 'x'))
    expect(() =>
      expectNoLeaks(article, {config, lectern: {compile: (text) => lose(String(text)) as never}})
    ).toThrow('- line 3: `:::clinician` is seen by nobody')
  })

  test('should be found whatever variants the leaking one says there are', () => {
    const leaking = (text: string) => {
      const whole = lectern.compile(text)
      return {...whole, toText: () => whole.toText(nurse), variants: () => []}
    }
    expect(() =>
      expectNoLeaks(article, {config, lectern: {compile: (text) => leaking(String(text)) as never}})
    ).toThrow('line 3: `:::clinician` leaks to `lay` in toText()')
  })
})

test.each([
  [RangeError, {within: 'uk and us'}],
  [RangeError, {by: ['jurisdiction'], within: 'student'}]
])('should not pass where there is no variant to look through: %o', (error, options) => {
  expect(() => expectNoLeaks('Ask :uk[here].', {config, ...options})).toThrow(error)
})

test('should plant nothing among the keys of a citation', () => {
  const references = ['a', 'b'].map((id) => ({
    URL: 'https://example.org/',
    id,
    title: id,
    type: 'webpage'
  }))
  const cited = 'Yes :cite[:clinician[a]; b]. :clinician[No.]\n'
  expectNoLeaks(cited, {config: {...config, references} as never})
  expect(plantCanaries(cited, config).canaries.map(({form}) => form)).toEqual([':clinician'])
})
