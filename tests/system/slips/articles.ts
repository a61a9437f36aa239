/**
 * Articles that hide something in each place where something can be hidden.
 *
 * Words `xqz…`, `xray`, `yoke` and `zulu` are for some readers only. The first
 * stand twice in a row, so that one is whole after any edit of the other.
 */
export const articles: Readonly<Record<string, string>> = {
  siblings: `Alpha.

:::clinician
Xray xqzone xqzone

Yoke xqzone xqzone
:::

Bravo

:::audience{for="student"}
Zulu xqztwo xqztwo
:::

Charlie.
`,
  attributes: `Alpha.

:::audience{for="clinician student"}
xqzone xqzone
:::

:::audience{not=patient}
xqztwo xqztwo
:::

:::audience{when="professional and (uk or eu) and level >= intermediate"}
xqzthree xqzthree
:::

:::clinician{not='nurse' when="advanced or uk"}
xqzfour xqzfour
:::
`,
  choose: `Alpha

::::choose
:::patient
xqzone xqzone
:::

:::student{when="level < advanced"}
xqztwo xqztwo
:::

:::otherwise
xqzthree xqzthree
:::
::::

:::professional
xqzfour xqzfour
:::

:::otherwise
xqzfive xqzfive
:::

Bravo
`,
  nested: `Alpha.

::::professional
xqzone xqzone

:::us
xqztwo xqztwo
:::

:::uk{when="advanced"}
xqzthree xqzthree
:::

Xray xqzone xqzone
::::

Bravo.
`,
  containers: `1. Alpha

   :::clinician
   xqzone xqzone

   - xray xqzone xqzone
   :::

2. Bravo
   - charlie
     :::nurse
     xqztwo xqztwo
     :::

> Delta
>
> :::student
> xqzthree xqzthree
> :::
>
> Echo

Foxtrot.
`,
  sections: `# Alpha

Bravo

## Xray

::section{for="clinician"}

xqzone xqzone

### Yoke
::section{when="physician and uk" #adults}

xqztwo xqztwo

## Charlie

Delta
`,
  quotation: `Alpha

> # Yoke
> ::section{for="clinician"}
>
> xqzone xqzone
>
> xqzone xqzone

# Bravo

Charlie
`,
  item: `- ## Xray
  ::section{when="uk"}

  xqzone xqzone

  xqzone xqzone

## Alpha

Bravo
`,
  matter: `---
title:
  lay: xqzfour xqzfour
  otherwise: xqzone xqzone
description:
  'clinician and uk': xqztwo xqztwo
  otherwise: xqzfive xqzfive
audience: not student
---

# Charlie

xqzthree xqzthree
`,
  restricted: `---
title: xqzone xqzone
audience: professional
---

xqztwo xqztwo
`,
  keys: `---
# By hand
weight: 3
title: xqzone xqzone
draft: false # until March
tags:
  - a
  - b

# Search
seo:
  robots: none
  image:
    alt: 'A: b'
text: |
  A text

  of two
authors:
  - name: A
# For whom
audience: professional
references:
  - id: a
    type: book
    title: A
---

xqztwo xqztwo
`,
  lastKey: `---
title: xqzone xqzone
date: 2026-03-01
cover:
  caption: >-
    Of
    two lines
menu:
  - items:
      - one
references:
  - id: a
    type: book
    title: A
    author:
      - family: B
related: # by hand
audience: "not (patient or caregiver)"
---

xqztwo xqztwo
`,
  code: `Alpha

\`\`\`markdown
:::clinician
bravo
:::
\`\`\`

:::clinician
xqzone xqzone

\`\`\`js
code(xqzone, xqzone)
\`\`\`

Xray xqzone xqzone
:::

~~~
charlie
~~~

:::nurse
xqztwo xqztwo
:::

<!-- comment -->

Delta
`,
  tables: `| alpha | bravo |
| - | - |
| charlie | delta |

:::clinician
| xray | xqzone |
| - | - |
| xqzone | yoke |
:::

Echo[^one] foxtrot

[^one]: Golf

    :::nurse
    xqztwo xqztwo
    :::

    Hotel

::::student
xqzthree[^two]
* * *
[^two]: Zulu xqzthree xqzthree
::::

India
`,
  definitions: `Alpha [bravo] charlie.

[bravo]: https://b.example/delta

:::clinician
Xray [yoke], ![zulu][zulu] and xqzone.

[yoke]: https://xqzone.example/xqzone "xqzone"
[zulu]: https://xqzone.example/xqzone.png "xqzone"
:::

- Echo

  :::student
  [xqztwo xqztwo](https://xqztwo.example "xqztwo")
  :::
`,
  notices: `# Alpha

:::notice{kind="information" for="clinician" title="xqzone xqzone"}
xqztwo xqztwo
:::

:::notice{kind="caution" when="student and uk"}
xqzthree xqzthree
:::

:::notice{kind="caution"}
Bravo
:::

Charlie
`,
  endings: 'Alpha\r\n\r\n:::clinician\r\nxqzone xqzone\r\n:::\r\n\r\nBravo\r\n',
  tight: `Alpha
:::clinician
xqzone xqzone
:::
:::otherwise
xqztwo xqztwo
:::
- bravo
  :::student
  xqzthree xqzthree
  :::
Charlie
`,
  inline: `Take :clinician[xqzone xqzone] daily, and :audience[xqztwo xqztwo]{for="patient"}:otherwise[xqzthree xqzthree].

- Alpha :us[xqzfour *xqzfour*] bravo

## Charlie :student[xqzfive xqzfive]

| delta | :nurse[xqzsix xqzsix] |
| - | - |
| echo | :audience[xqzseven]{when="uk and (student or nurse)"} |
`
}
