import {describe, expect, test} from 'vitest'
import {ArticleError, createLectern, health} from '../src/index.js'

const lectern = createLectern({...health, notices: [], owed: []})

/** Readers that are tried, each a profile of the preset. */
const readers = [
  {},
  {role: 'caregiver'},
  {role: 'student'},
  {level: 'advanced', role: 'student'},
  {role: 'clinician'},
  {role: 'physician'},
  {jurisdiction: 'uk', role: 'nurse'},
  {jurisdiction: 'us', role: 'pharmacist'},
  {level: 'intermediate', role: 'researcher'},
  {jurisdiction: 'uk'},
  {jurisdiction: 'eu', level: 'advanced'}
] as const

/** Articles with blocks that not everybody sees; each text in one has a word of its own. */
const articles: Readonly<Record<string, string>> = {
  attributes: `# Aspirin

:::audience{for="clinician student"}
xqzone
:::

:::audience{not="patient"}
xqztwo
:::

:::audience{when="professional and (uk or eu) and level >= intermediate"}
xqzthree
:::

:::clinician{not="nurse" when="advanced or uk"}
xqzfour
:::
`,
  groups: `# Aspirin

::::choose
:::clinician
xqzone
:::

:::student{when="level < advanced"}
xqztwo
:::

:::otherwise
xqzthree
:::
::::

:::professional
xqzfour
:::

:::otherwise
xqzfive
:::
`,
  nested: `# Aspirin

:::::trained
xqzone

- item xqztwo

  ::::clinician
  xqzthree

  :::uk
  xqzfour
  :::
  ::::

> quoted xqzfive
:::::

Everybody.
`,
  sections: `# Aspirin

## Dosing
::section{for="clinician" #dosing}

xqzone

### Adults
::section{when="physician and uk"}

xqztwo

## Storage

Everybody.
`
}

const words = /xqz[a-z]+/g

/** Names and operators that an edit may turn into one another: then it is another right text. */
const valid = new Set([
  ...Object.values(health.dimensions).flatMap(({values}) => Object.keys(values)),
  ...Object.keys(health.dimensions.role.values.clinician.narrower),
  ...Object.keys(health.audiences),
  'otherwise',
  'and',
  'or',
  'not',
  'for',
  'when',
  '<',
  '<=',
  '>',
  '>='
])

/** Edits of one character: delete, double, swap with the next, change. */
function* editsAt(source: string, index: number): Generator<string> {
  const before = source.slice(0, index)
  const char = source[index] as string
  const after = source.slice(index + 1)
  yield before + after
  yield before + char + char + after
  if (after !== '') yield before + after[0] + char + after.slice(1)
  for (const other of ' :xX"}\n') if (other !== char) yield before + other + after
}

/** Which words each reader sees; nothing when the article is refused. */
function look(source: string): ReadonlyArray<ReadonlySet<string>> | undefined {
  try {
    const article = lectern.compile(source)
    return readers.map((reader) => new Set(article.render(reader).html.match(words) ?? []))
  } catch (error) {
    if (error instanceof ArticleError) return undefined
    throw error
  }
}

/** Whether an edit made another valid name or operator of one. */
function isAnotherName(before: string, after: string): boolean {
  const tokens = (text: string): Array<string> => text.match(/[a-z][a-z0-9-]*|[<>]=?/g) ?? []
  const [old, made] = [tokens(before), tokens(after)]
  if (old.length !== made.length) return false
  const changed = old.flatMap((token, index) =>
    token === made[index] ? [] : [[token, made[index] as string]]
  )
  return changed.length === 1 && (changed[0] as Array<string>).every((token) => valid.has(token))
}

describe.each(Object.entries(articles))('%s', (_, source) => {
  const expected = look(source) as ReadonlyArray<ReadonlySet<string>>
  const lines = source.split('\n')

  test('should be refused or stay hidden after an edit of a fence, name or attribute', () => {
    const leaks: Array<string> = []
    let tried = 0
    let refused = 0
    let offset = 0
    for (const [number, line] of lines.entries()) {
      for (let column = 0; /^\s*:{2,}/.test(line) && column < line.length; column++) {
        for (const edited of editsAt(source, offset + column)) {
          tried++
          const seen = look(edited)
          if (!seen) refused++
          const leaked =
            seen?.findIndex((own, reader) =>
              [...own].some((word) => !expected[reader]?.has(word))
            ) ?? -1
          if (leaked !== -1 && !isAnotherName(line, edited.split('\n')[number] ?? '')) {
            leaks.push(
              `${JSON.stringify(edited.split('\n')[number])} to ${JSON.stringify(readers[leaked])}`
            )
          }
        }
      }
      offset += line.length + 1
    }
    expect(leaks).toEqual([])
    expect(refused / tried).toBeGreaterThan(0.8)
  })
})
