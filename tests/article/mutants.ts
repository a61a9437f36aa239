import type {Nodes} from 'mdast'
import {VFile} from 'vfile'
import {readFrontMatter} from '../../src/article/front-matter.js'
import {defaultLimits} from '../../src/article/limits.js'
import {parse} from '../../src/article/parse.js'
import {runs} from '../helpers/property.js'
import {healthNames, healthNaming} from './health-names.js'

/** An article and who may see its marker words. */
export interface Base {
  name: string
  value: string
  /**
   * By marker word, what must be around it: the name of a directive, a value
   * of one of its attributes, `section <name>` for the scope of a section, or
   * `matter <name>` for front matter.
   */
  hidden: Readonly<Record<string, string>>
}

/** An article with one edit. */
export interface Mutant {
  value: string
  /** What was done where. */
  what: string
}

/** Articles whose blocks hide something. */
export const bases: ReadonlyArray<Base> = [
  {
    hidden: {xqzone: 'clinician', xqztwo: 'student'},
    name: 'siblings',
    value: `# Aspirin

Text for all.

:::clinician
Dose xqzone xqzone

More xqzone xqzone
:::

Public

:::audience{for="student"}
Dose xqztwo xqztwo
:::

The end.
`
  },
  {
    hidden: {xqzone: 'professional', xqzthree: 'uk', xqztwo: 'us'},
    name: 'nested',
    value: `Text for all.

::::professional
Dose xqzone xqzone

:::us
Dose xqztwo xqztwo
:::

:::uk{when="advanced"}
Dose xqzthree xqzthree
:::

Tail xqzone xqzone
::::

The end.
`
  },
  {
    hidden: {xqzone: 'patient', xqzthree: 'otherwise', xqztwo: 'clinician'},
    name: 'choose',
    value: `Text

::::choose
:::patient
Dose xqzone xqzone
:::

:::clinician
Dose xqztwo xqztwo
:::

:::otherwise
Dose xqzthree xqzthree
:::
::::

Tail
`
  },
  {
    hidden: {xqzone: 'clinician', xqzthree: 'student', xqztwo: 'nurse'},
    name: 'lists and quotes',
    value: `1. One

   :::clinician
   Dose xqzone xqzone

   - a xqzone xqzone
   :::

2. Two
   - three
     :::nurse
     Dose xqztwo xqztwo
     :::

> Quote
>
> :::student
> Dose xqzthree xqzthree
> :::
>
> Tail

The end.
`
  },
  {
    hidden: {xqzone: 'section clinician', xqztwo: 'section clinician'},
    name: 'section',
    value: `# Title

Text

## Dose

::section{for="clinician"}

Dose xqzone xqzone

### Deeper

Dose xqztwo xqztwo

## Other

Text
`
  },
  {
    hidden: {xqzone: 'matter professional'},
    name: 'front matter',
    value: `---
title: Aspirin
audience: professional
---

# Aspirin

Dose xqzone xqzone
`
  },
  {
    hidden: {xqzone: 'clinician', xqztwo: 'nurse'},
    name: 'code',
    value: `Text

\`\`\`markdown
:::clinician
shown
:::
\`\`\`

:::clinician
Dose xqzone xqzone

\`\`\`js
code(xqzone, xqzone)
\`\`\`

Tail xqzone xqzone
:::

\`\`\`
public
\`\`\`

:::nurse
Dose xqztwo xqztwo
:::

<!-- a comment -->

Text
`
  },
  {
    hidden: {xqzone: 'clinician', xqzthree: 'student', xqztwo: 'nurse'},
    name: 'tables and notes',
    value: `| a | b |
| - | - |
| 1 | 2 |

:::clinician
| a | xqzone |
| - | - |
| xqzone | 2 |
:::

Text[^1]

[^1]: Note

    :::nurse
    Dose xqztwo xqztwo
    :::

    Tail

::::student
Text xqzthree
* * *
[^2]: Note xqzthree xqzthree
::::

Last
`
  }
]

/** An article whose inline forms hide something. */
export const inlineBase: Base = {
  hidden: {xqzone: 'clinician', xqzthree: 'us', xqztwo: 'patient'},
  name: 'inline forms',
  value: `Take :clinician[xqzone xqzone] daily, and :audience[xqztwo xqztwo]{for="patient"}:otherwise[more].

- One :us[xqzthree xqzthree]
`
}

/** Characters that are put in the place of others; all of them in long runs only. */
const characters = [...(runs > 1000 ? ' \n\t:>-#1xX|\\{}"[].<=~*_`\uff1a' : ' \n:>-x\\`')]

/** Every edit of one character at an offset. */
export function* mutantsAt(base: Base, index: number): Generator<Mutant> {
  const {name, value} = base
  const before = value.slice(0, index)
  const char = value[index] as string
  const after = value.slice(index + 1)
  const what = `${name}, ${JSON.stringify(value.slice(Math.max(0, index - 9), index))} | ${JSON.stringify(value.slice(index, index + 9))}: `
  yield {value: before + after, what: `${what}delete`}
  yield {value: before + char + char + after, what: `${what}double`}
  yield {value: before + after.slice(0, 1) + char + after.slice(1), what: `${what}swap`}
  for (const other of characters) {
    yield {value: before + other + after, what: `${what}change to ${JSON.stringify(other)}`}
    yield {value: before + other + char + after, what: `${what}insert ${JSON.stringify(other)}`}
  }
}

/** Offsets of the characters of fences, names and attributes, the line endings around them included. */
export function fencePlaces({value}: Base): Array<number> {
  const places: Array<number> = []
  for (const {0: line, index} of value.matchAll(/^.*$/gm)) {
    if (!/^[> ]*:{2,}|^---$/.test(line)) continue
    for (let at = Math.max(0, index - 1); at < index + line.length + 1; at++) places.push(at)
  }
  return places
}

/** Attributes that each directive may have, as its mark checks them. */
function isRightAttribute(name: string, attribute: string, value: string): boolean {
  if (attribute === 'id') return name === 'section'
  const attributes =
    name === 'audience'
      ? ['for', 'not', 'when']
      : name === 'section'
        ? ['for']
        : name === 'choose' || name === 'otherwise'
          ? []
          : ['not', 'when']
  return (
    attributes.includes(attribute) && value.split(/[\s,]+/).every((word) => healthNames.has(word))
  )
}

/**
 * Look what becomes of what is hidden.
 *
 * @returns
 *   `refused`; `kept` if all is hidden still, or is for others by another
 *   valid name; else what leaks.
 */
export function judge(base: Base, value: string): string {
  const file = new VFile({path: 'input.md', value})
  const result = parse(file, {frontMatter: true, limits: defaultLimits, ...healthNaming})
  if (result.failed || result.faulty.size > 0) return 'refused'
  let matter: string | undefined
  if (result.frontMatter) {
    const data = readFrontMatter(file, result.frontMatter)?.data
    // Unknown keys are kept for the host, but not those near to known ones.
    if (!data || !('audience' in data) || !healthNames.has(String(data.audience))) return 'refused'
    matter = `matter ${data.audience}`
  }
  let refused = false
  let leak: string | undefined
  visit(result.tree, matter ? [matter] : [])
  return refused ? 'refused' : (leak ?? 'kept')

  function visit(node: Nodes, around: ReadonlyArray<string>): void {
    const inner = [...around]
    if ('attributes' in node) {
      const attributes = Object.entries(node.attributes ?? {})
      if (attributes.some(([name, value]) => !isRightAttribute(node.name, name, value ?? '')))
        refused = true
      if (attributes.length === 0 && (node.name === 'audience' || node.name === 'section'))
        refused = true
      if (node.type === 'textDirective' && node.children.length === 0) refused = true
      if (node.type !== 'leafDirective') {
        inner.push(node.name, ...attributes.flatMap(([, value]) => (value ?? '').split(/[\s,]+/)))
      }
    }
    for (const [key, text] of Object.entries(node)) {
      if (typeof text === 'string' && key !== 'type') look(text, inner)
    }
    if (!('children' in node)) return
    let scopes: ReadonlyArray<{depth: number; scope: string}> = []
    for (const [index, child] of node.children.entries()) {
      if (child.type === 'heading') scopes = scopes.filter(({depth}) => depth < child.depth)
      if (child.type === 'leafDirective') {
        const before = node.children[index - 1]
        if (before?.type !== 'heading') refused = true
        else scopes = [...scopes, {depth: before.depth, scope: `section ${child.attributes?.for}`}]
      }
      visit(child, [...inner, ...scopes.map(({scope}) => scope)])
    }
  }

  function look(text: string, around: ReadonlyArray<string>): void {
    for (const [word, right] of Object.entries(base.hidden)) {
      if (!text.includes(word) || around.includes(right)) continue
      const isOther = around.some(
        (name) => healthNames.has(name) && !Object.values(base.hidden).includes(name)
      )
      if (!isOther) leak = `${word} in ${around.join(', ') || 'the open'}`
    }
  }
}
