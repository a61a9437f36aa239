/** A kind of slip that shows or loses something without a message. */
interface Open {
  what: string
  /** Article that is right. */
  right: string
  /** The smallest such slip in it. */
  slip: string
  /** Whether an article that became another by an edit is of this kind. */
  matches(right: string, slip: string): boolean
}

/**
 * Slips that no message tells yet, to be counted apart; one that a message
 * tells goes from here.
 */
export const open: ReadonlyArray<Open> = [
  {
    matches: (_, slip) => /^---[\t ]*\r?\n(?:(?!---).*\r?\n)*?[\t ]*#/.test(slip),
    right: `---
title:
  lay: xqzone
  otherwise: xqztwo
---

Alpha
`,
    slip: `---
title:
#  lay: xqzone
  otherwise: xqztwo
---

Alpha
`,
    what: 'a key of front matter in a comment'
  },
  {
    matches: (_, slip) => /^#{1,6} .*\n#{1,6}[\t ]*\n+::section/m.test(slip),
    right: `## Xray

::section{for="clinician"}

xqzone
`,
    slip: `## Xray
#
::section{for="clinician"}

xqzone
`,
    what: 'a heading without text between a heading and its section'
  },
  {
    matches: (right, slip) =>
      /^[\t >]+::section/m.test(right) && directivesIn(right) === directivesIn(slip),
    right: `- ## Xray
  ::section{for="clinician"}

  xqzone

  xqzone

## Alpha
`,
    slip: `- ## Xray
  ::section{for="clinician"}

  xqzone

xqzone

## Alpha
`,
    what: 'text that fell out of a quotation or item with a section'
  },
  {
    matches: (right, slip) =>
      [...slip.matchAll(/:{3,}([a-z]+)[\n\r]([a-z]+)/g)].some(([, start, end]) =>
        new RegExp(`:::${start}[a-z]${end}\\b`).test(right)
      ),
    right: `::::choose
:::caregiver
xqzone
:::

:::otherwise
xqztwo
:::
::::
`,
    slip: `::::choose
:::ca
egiver
xqzone
:::

:::otherwise
xqztwo
:::
::::
`,
    what: 'a name of which a line ending took a letter'
  }
]

/** Lines of blocks and sections. */
function directivesIn(source: string): string {
  return (source.match(/^.*::.*$/gm) ?? []).join('\n')
}
